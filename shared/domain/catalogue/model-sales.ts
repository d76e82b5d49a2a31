import type { ModelId } from '../frameworks/ids.ts';
import type { Cents } from '../money/cents.ts';
import type { Order, OrderId, QuoteId } from '../ordering/order.ts';
import { liveStates, type OrderState } from '../ordering/order-transitions.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Quote } from '../quotes/quote.ts';
import type { QuoteState } from '../quotes/quote-transitions.ts';
import { addMonths, brusselsDate, type Instant, type LocalDate } from '../time/local-date.ts';

/** One line of a placed order, as it counts for its model. */
export interface ModelSale {
  readonly model: ModelId;
  readonly order: OrderId;
  readonly line: number;
  /** The day of placing in Brussels. */
  readonly date: LocalDate;
  readonly buyer: Kbo;
  /** With its options and after discount, excluding VAT, per unit or per month. */
  readonly unitNet: Cents;
  readonly quantity: number;
  /** Not once the order was refused or cancelled, or nothing of the line is left. */
  readonly live: boolean;
  /** Of the order that it was taken from. */
  readonly version: number;
}

/** An order that is not placed yet or a quote that is not decided, naming a model: what a change of the model would touch. */
export interface ModelConcern {
  readonly model: ModelId;
  readonly subject: 'draft' | 'quote';
  readonly id: OrderId | QuoteId;
  readonly since: Instant;
  readonly open: boolean;
  /** Of the order or quote that it was taken from. */
  readonly version: number;
}

/** How long sales count. */
const months = 12;

/** The first day that counts on a day: the same day a year before, in the calendar of Brussels. */
export const salesSince = (today: LocalDate): LocalDate => addMonths(today, -months);

const isLive = (state: OrderState): boolean => (liveStates as readonly OrderState[]).includes(state);

/** Nothing before the order is placed. */
export const salesOf = ({ id, state, version, placedAt, buyer, lines }: Order): readonly ModelSale[] =>
  placedAt === undefined
    ? []
    : lines.map(({ model, number, unitPrice, quantity }) => ({
        model,
        order: id,
        line: number,
        date: brusselsDate(placedAt),
        buyer,
        unitNet: unitPrice.net,
        quantity,
        live: isLive(state) && quantity > 0,
        version,
      }));

const unplaced: readonly OrderState[] = ['draft', 'submitted', 'returned', 'approved'];
const undecided: readonly QuoteState[] = ['requested', 'offered', 'countered'];

/** An order or quote as it may concern models; no models once it is placed or decided. */
export interface ConcernedSubject extends Pick<ModelConcern, 'subject' | 'id' | 'since' | 'version'> {
  readonly models: readonly ModelId[];
}

const namedBy = (lines: Order['lines'] | Quote['lines']): readonly ModelId[] => [...new Set(lines.map(({ model }) => model))];

export const draftSubject = ({ id, createdAt, state, version, lines }: Order): ConcernedSubject => ({
  subject: 'draft',
  id,
  since: createdAt,
  version,
  models: unplaced.includes(state) ? namedBy(lines) : [],
});

export const quoteSubject = ({ id, createdAt, state, version, lines }: Quote): ConcernedSubject => ({
  subject: 'quote',
  id,
  since: createdAt,
  version,
  models: undecided.includes(state) ? namedBy(lines) : [],
});

/** What an order or quote now concerns, and what it concerned earlier and no longer does. */
export const concernsOf = ({ models, ...rest }: ConcernedSubject, earlier: readonly ModelConcern[] = []): readonly ModelConcern[] => [
  ...models.map((model) => ({ ...rest, model, open: true })),
  ...earlier.filter(({ model, open }) => open && !models.includes(model)).map(({ model }) => ({ ...rest, model, open: false })),
];
