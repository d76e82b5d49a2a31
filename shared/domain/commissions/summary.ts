import { type Cents, cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { LedgerEntry } from './ledger.ts';

/** Sums of ledger entries, in cents excluding VAT. */
export interface LedgerSums {
  readonly listCents: Cents;
  readonly discountCents: Cents;
  /** What buyers owe, to whomever. */
  readonly commissionCents: Cents;
  /** The part of it that the beneficiary receives. */
  readonly receivedCents: Cents;
  /** What buyers kept of the discount: discount − commission. */
  readonly netDiscountCents: Cents;
  /** Orders that were placed and not taken back. */
  readonly orders: number;
  readonly quantity: number;
}

export interface CommissionSummary {
  readonly years: readonly (LedgerSums & { readonly year: number })[];
  readonly months: readonly (LedgerSums & { readonly month: string })[];
  readonly buyers: readonly (LedgerSums & { readonly buyer: Kbo; readonly name: string })[];
  readonly categories: readonly (LedgerSums & { readonly category: string })[];
  readonly total: LedgerSums;
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** How one event of an order counts among the orders; a correction changes an order, it does not make one. */
const orderCount = { accrual: 1, reversal: -1, correction: 0 } as const;

const add = (entries: readonly LedgerEntry[], amount: (entry: LedgerEntry) => number): number =>
  entries.reduce((sum, entry) => sum + amount(entry), 0);

/** An event books one entry per line; it is one event all the same. */
const ordersIn = (entries: readonly LedgerEntry[]): number => {
  const events = new Map(entries.map(({ order, orderVersion, cause }) => [`${order} ${orderVersion} ${cause}`, orderCount[cause]]));
  return [...events.values()].reduce<number>((sum, count) => sum + count, 0);
};

const sumsOf = (entries: readonly LedgerEntry[]): LedgerSums => {
  const discount = add(entries, (entry) => entry.discount);
  const commission = add(entries, (entry) => entry.due);
  return {
    listCents: cents(add(entries, (entry) => entry.list)),
    discountCents: cents(discount),
    commissionCents: cents(commission),
    receivedCents: cents(add(entries, (entry) => entry.commission)),
    netDiscountCents: cents(discount - commission),
    orders: ordersIn(entries),
    quantity: add(entries, (entry) => entry.quantity),
  };
};

const groupsOf = <Key extends string>(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => Key) =>
  [...Map.groupBy(entries, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** Grouped by the number of the body, named as in its latest entry: names change, bodies stay. */
const byBuyer = (entries: readonly LedgerEntry[]) =>
  groupsOf(entries, ({ payer }) => payer).map(([buyer, own]) => ({
    buyer,
    name: own.reduce((latest, entry) => (entry.at > latest.at ? entry : latest)).payerName,
    ...sumsOf(own),
  }));

/**
 * Sums the ledger of one beneficiary by year, month, buyer and category, by the day of booking; amounts stay
 * signed, so a reversal in a later year lowers that year. Every year asked for is listed, also an empty one;
 * of months, buyers and categories only those with entries. Within each grouping every amount and quantity sums
 * to the total; an order counts in each category that it has lines of.
 * @param entries all booked within the years asked for
 */
export const summarise = (entries: readonly LedgerEntry[], { from, to }: Years): CommissionSummary => {
  const perYear = Map.groupBy(entries, ({ bookedOn }) => Number(bookedOn.slice(0, 4)));
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    years: years.map((year) => ({ year, ...sumsOf(perYear.get(year) ?? []) })),
    months: groupsOf(entries, ({ bookedOn }) => bookedOn.slice(0, 7)).map(([month, own]) => ({ month, ...sumsOf(own) })),
    buyers: byBuyer(entries).toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || (a.buyer < b.buyer ? -1 : 1)),
    categories: groupsOf(entries, ({ category }) => category).map(([category, own]) => ({ category, ...sumsOf(own) })),
    total: sumsOf(entries),
  };
};

/** What a beneficiary receives of orders in other regions than its own, as an authority does by a key. */
export const receivedFromElsewhere = (entries: readonly LedgerEntry[], region: Kbo): Cents =>
  cents(
    add(
      entries.filter((entry) => entry.region !== region),
      (entry) => entry.commission,
    ),
  );

/** `2022-Q1` … `2024-Q4`, first to last. */
export const quartersOf = ({ from, to }: Years): readonly string[] =>
  Array.from({ length: (to - from + 1) * 4 }, (_, index) => `${from + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
