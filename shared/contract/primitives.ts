import * as z from 'zod';
import { type FrameworkId, frameworkIdPattern, type LotId, lotIdPattern, type ModelId, modelIdPattern } from '../domain/frameworks/ids.ts';
import { type BasisPoints, type Cents, mostCents } from '../domain/money/cents.ts';
import type { OrderId, QuoteId } from '../domain/ordering/order.ts';
import { isKbo, type Kbo } from '../domain/organisations/kbo.ts';
import { isLegible, isPrintable } from '../domain/text/legible.ts';
import { type Instant, isLocalDate, isRecordableDay, type LocalDate } from '../domain/time/local-date.ts';

/** Gives a schema the branded type of the domain; what is checked is written in the schema itself. */
const brand = <T>(schema: z.ZodType): z.ZodType<T, T> => schema as z.ZodType<T, T>;

const printable = (schema: z.ZodString) => schema.refine(isPrintable, 'control characters and broken characters are not allowed');
const legible = (schema: z.ZodString) =>
  schema.refine(isLegible, 'control characters, broken characters and signs that turn the text are not allowed');

const oneLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\n\r]*$/);
/** One line of text as a person types it. */
export const line = (most = 200) => legible(oneLine(most));
/** Several lines of text. */
export const text = (most = 4000) => legible(z.string().trim().min(1).max(most));
/** What a file is called where it comes from; what is invisible in it is taken out before it is kept. */
export const fileName = (most = 255) => printable(oneLine(most));

/** What a person typed so far, as it stands: empty, unfinished, with its spaces. */
export const typed = (most = 400) => printable(z.string().min(0).max(most));

export const cents = brand<Cents>(
  z.int().min(-mostCents).max(mostCents).meta({ description: 'euro cents, excluding VAT unless the name says so' }),
);
/** What amounts come to together: each is within its bounds, what they make need not be. */
export const sumOfCents = brand<Cents>(z.int().meta({ description: 'euro cents, excluding VAT unless the name says so' }));
export const positiveCents = brand<Cents>(z.int().min(0).max(mostCents).meta({ description: 'euro cents, excluding VAT' }));
export const basisPoints = brand<BasisPoints>(z.int().min(0).max(10_000).meta({ description: 'hundredths of a percent: 21 % is 2100' }));
export const kbo = brand<Kbo>(
  z
    .string()
    .length(10)
    .regex(/^[01]\d{9}$/)
    .refine(isKbo, 'the check digits are wrong')
    .meta({ description: 'enterprise number (KBO)', example: '0200762878' }),
);
const day = z
  .string()
  .length(10)
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isLocalDate, 'no such day')
  .meta({ format: 'date' });
export const localDate = brand<LocalDate>(day.refine(isRecordableDay, 'too far away'));
/** A bound that may lie at the end of time, where nothing ends. */
export const boundary = brand<LocalDate>(day);
export const instant = brand<Instant>(
  z
    .string()
    .max(30)
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    .meta({ format: 'date-time' }),
);
export const frameworkId = brand<FrameworkId>(z.string().max(40).regex(frameworkIdPattern));
export const lotId = brand<LotId>(z.string().max(60).regex(lotIdPattern));
export const modelId = brand<ModelId>(z.string().max(120).regex(modelIdPattern));
export const orderId = brand<OrderId>(z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/));
export const quoteId = brand<QuoteId>(z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/));
/** An id that follows from caller and `Idempotency-Key`. */
export const derivedId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/);
export const version = z.int().min(1).max(1_000_000);
/** Who did something: one person, acting for one organisation. */
export const actor = z.strictObject({ person: z.string(), name: z.string(), organisation: kbo });
/** Opaque: only what a list answered may be sent back. */
export const cursor = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[A-Za-z0-9_-]+$/);

export const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: cursor.optional().meta({ description: 'send back as `cursor` for the next page' }) });

/** What a list is asked for beside its filters: how many, and from where on. */
export const paging = (most = 100) => ({
  limit: z.coerce.number().pipe(z.int().min(1).max(most)).default(25),
  cursor: cursor.optional(),
});

/** A calendar year as it stands in an address. */
export const year = z.coerce.number().pipe(z.int().min(2000).max(2100));
