import type { BasisPoints } from '../../../../shared/domain/money/cents.ts';
import type { Extra } from '../../../../shared/domain/ordering/order.ts';
import type { LineAnswer } from '../../../../shared/domain/quotes/quote.ts';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { PersonalKey } from '../../i18n/personal.ts';
import { centsOf, centsText, rateOf, rateText } from '../supplier/typed-numbers.ts';
import type { QuoteView } from './use-quote-acting.ts';

type Quote = QuoteView['quote'];

export interface ExtraDraft {
  readonly name: string;
  readonly price: string;
}

/** The answer to one line as it is typed: nothing is lost because it does not parse yet. */
export interface LineDraft {
  readonly line: number;
  readonly rate: string;
  readonly extras: readonly ExtraDraft[];
  readonly weeks: string;
  readonly note: string;
}

export interface OfferDraft {
  readonly lines: readonly LineDraft[];
  readonly validUntil: string;
  readonly note: string;
}

export type OfferErrorKey = Extract<PersonalKey, `quote-error.${string}`>;
export type OfferErrors = Readonly<Record<string, OfferErrorKey>>;

/** What a supplier may not go below per line, and how late its offer may end. */
export interface OfferLimits {
  readonly floors: ReadonlyMap<number, BasisPoints>;
  readonly latest: LocalDate | undefined;
  readonly today: LocalDate;
}

const emptyLine = (line: number, rate: BasisPoints): LineDraft => ({ line, rate: rateText(rate), extras: [], weeks: '', note: '' });

/** What was offered beyond the buyer's own choice, to be offered again or changed in the next round. */
const offeredBefore = ({ offer, lines }: Quote, number: number): LineDraft | undefined => {
  const asked = lines.find((line) => line.number === number);
  const before = offer?.lines.find((line) => line.number === number);
  if (!asked || !before || before.model !== asked.model) return undefined;
  const answer = offer?.answers.find(({ line }) => line === number);
  const chosen = new Set(asked.options.map(({ id }) => id));
  return {
    line: number,
    rate: rateText(before.discountRate),
    extras: before.options
      .filter(({ id, discount }) => !chosen.has(id) && discount === 0)
      .map(({ name, listPrice }) => ({ name, price: centsText(listPrice) })),
    weeks: answer?.deliveryWeeks === undefined ? '' : String(answer.deliveryWeeks),
    note: answer?.note ?? '',
  };
};

export const offerDraftOf = (quote: Quote, validUntil: LocalDate): OfferDraft => ({
  lines: quote.lines.map((line) => offeredBefore(quote, line.number) ?? emptyLine(line.number, line.discountRate)),
  validUntil,
  note: '',
});

const weeksOf = (text: string): number | undefined => {
  const weeks = Number(text.trim());
  return /^\d{1,3}$/.test(text.trim()) && weeks <= 520 ? weeks : undefined;
};

/** As far as a line can be read, for the price that follows what is typed. */
export const readLine = ({
  rate,
  extras,
}: LineDraft): { readonly discountRate: BasisPoints | undefined; readonly extras: readonly Extra[] } => ({
  discountRate: rateOf(rate),
  extras: extras.flatMap(({ name, price }): readonly Extra[] => {
    const amount = centsOf(price);
    return amount === undefined ? [] : [{ name, price: amount }];
  }),
});

const lineErrors = ({ line, rate, extras, weeks }: LineDraft, { floors }: OfferLimits): OfferErrors => {
  const asked = rateOf(rate);
  const floor = floors.get(line);
  const errors: Record<string, OfferErrorKey> = {};
  if (asked === undefined) errors[`rate-${line}`] = 'quote-error.rate';
  else if (floor !== undefined && asked < floor) errors[`rate-${line}`] = 'quote-error.floor';
  for (const [index, { name, price }] of extras.entries()) {
    if (name.trim() === '') errors[`extra-name-${line}-${index}`] = 'quote-error.name';
    if (centsOf(price) === undefined) errors[`extra-price-${line}-${index}`] = 'quote-error.price';
  }
  if (weeks.trim() !== '' && weeksOf(weeks) === undefined) errors[`weeks-${line}`] = 'quote-error.weeks';
  return errors;
};

interface CheckedOffer {
  readonly answers: readonly LineAnswer[];
  readonly validUntil: LocalDate;
  readonly note: string | undefined;
}

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The offer as the API wants it, or everything that is wrong with it at once, by field. */
export const checkOffer = (
  { lines, validUntil, note }: OfferDraft,
  limits: OfferLimits,
): { readonly ok: true; readonly offer: CheckedOffer } | { readonly ok: false; readonly errors: OfferErrors } => {
  const { today, latest } = limits;
  const dated = isLocalDate(validUntil) && validUntil >= today && (latest === undefined || validUntil <= latest);
  const errors: OfferErrors = {
    ...Object.assign({}, ...lines.map((line) => lineErrors(line, limits))),
    ...(!dated && { 'valid-until': 'quote-error.date' as const }),
  };
  if (Object.keys(errors).length > 0 || !isLocalDate(validUntil)) return { ok: false, errors };
  const answers = lines.map((draft): LineAnswer => {
    const { discountRate, extras } = readLine(draft);
    const weeks = weeksOf(draft.weeks);
    const said = filled(draft.note);
    return {
      line: draft.line,
      ...(discountRate !== undefined && { discountRate }),
      extras: extras.map((extra) => ({ ...extra, name: extra.name.trim() })),
      ...(weeks !== undefined && { deliveryWeeks: weeks }),
      ...(said !== undefined && { note: said }),
    };
  });
  return { ok: true, offer: { answers, validUntil, note: filled(note) } };
};

export const isOfferDraft = (value: unknown): value is OfferDraft =>
  typeof value === 'object' &&
  value !== null &&
  'lines' in value &&
  Array.isArray(value.lines) &&
  value.lines.every((line: unknown) => typeof line === 'object' && line !== null && 'rate' in line && 'extras' in line) &&
  'validUntil' in value &&
  typeof value.validUntil === 'string' &&
  'note' in value &&
  typeof value.note === 'string';
