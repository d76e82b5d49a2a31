import { type Cents, plus } from '../money/cents.ts';
import { addDays, addMonths, endOfMonth, type LocalDate, localDate } from '../time/local-date.ts';

/** What a supplier says that it sold on one order; an order may stand on several lines. */
export interface DeclaredLine {
  /** Our number of the order: `2026-7F3K-9QXD`. */
  readonly order: string;
  /** What was sold, in the supplier's words. */
  readonly model: string;
  readonly quantity: number;
  /** Excluding VAT and commission. */
  readonly net: Cents;
  /** The month in which it was delivered or invoiced, where that is known; nothing is compared by it. */
  readonly deliveredIn?: string | undefined;
}

export interface SalesTotals {
  readonly orders: number;
  readonly quantity: number;
  /** Excluding VAT and commission. */
  readonly net: Cents;
}

/** The same order however somebody types its number. */
export const orderNumberKey = (number: string): string => number.replace(/\s/g, '').toUpperCase();

export const totalsOfLines = (lines: readonly DeclaredLine[]): SalesTotals => ({
  orders: new Set(lines.map(({ order }) => orderNumberKey(order))).size,
  quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  net: plus(...lines.map(({ net }) => net)),
});

export const monthPattern = /^20\d{2}-(0[1-9]|1[0-2])$/;

export const monthOf = (day: LocalDate): string => day.slice(0, 7);

/** First and last day of `2026-10`. */
export const monthDays = (month: string): { readonly from: LocalDate; readonly until: LocalDate } => {
  const from = localDate(`${month}-01`);
  return { from, until: endOfMonth(from) };
};

/** So many months later; earlier when below 0. */
export const shiftMonth = (month: string, months: number): string => monthOf(addMonths(localDate(`${month}-01`), months));

/** The day of the next month on which the sales of a month must be declared. */
export const declarationDay = 15;

export const dueOn = (month: string): LocalDate => localDate(`${shiftMonth(month, 1)}-${declarationDay}`);

/** From the day after the month: before that an order may still be placed in it. */
export const declarableFrom = (month: string): LocalDate => addDays(monthDays(month).until, 1);

/** The months that are over, the latest first. */
export const pastMonths = (today: LocalDate, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => shiftMonth(monthOf(today), -1 - index));

/** Whether orders could be placed in some part of the month. */
export const ranIn = (month: string, { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate }): boolean => {
  const { from, until } = monthDays(month);
  return startsOn <= until && endsOn >= from;
};
