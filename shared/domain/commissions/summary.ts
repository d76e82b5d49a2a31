import { type Cents, cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { type LedgerEntry, quarterOf } from './ledger.ts';

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
  /** Terms of office of local councils, six years from 2019 on. */
  readonly legislatures: readonly (LedgerSums & { readonly legislature: string })[];
  readonly quarters: readonly (LedgerSums & { readonly quarter: string })[];
  readonly months: readonly (LedgerSums & { readonly month: string })[];
  readonly buyers: readonly (LedgerSums & { readonly buyer: Kbo; readonly name: string })[];
  readonly categories: readonly (LedgerSums & { readonly category: string })[];
  readonly suppliers: readonly (LedgerSums & { readonly supplier: Kbo })[];
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

/** One legislature; with a dozen intercommunales it bounds what one request may read of all of them. */
export const mostYearsOfFlanders = 6;

/** `2019-2024` for every year from 2019 to 2024, and so on, six years at a time. */
export const legislatureOf = (year: number): string => {
  const first = 2019 + Math.floor((year - 2019) / 6) * 6;
  return `${first}-${first + 5}`;
};

/**
 * Sums the ledger of one beneficiary by year, legislature, quarter, month, buyer, category and supplier, by the day of booking; amounts stay
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
    legislatures: groupsOf(entries, ({ bookedOn }) => legislatureOf(Number(bookedOn.slice(0, 4)))).map(([legislature, own]) => ({
      legislature,
      ...sumsOf(own),
    })),
    quarters: groupsOf(entries, ({ bookedOn }) => quarterOf(bookedOn)).map(([quarter, own]) => ({ quarter, ...sumsOf(own) })),
    months: groupsOf(entries, ({ bookedOn }) => bookedOn.slice(0, 7)).map(([month, own]) => ({ month, ...sumsOf(own) })),
    buyers: byBuyer(entries).toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || (a.buyer < b.buyer ? -1 : 1)),
    categories: groupsOf(entries, ({ category }) => category).map(([category, own]) => ({ category, ...sumsOf(own) })),
    suppliers: groupsOf(entries, ({ supplier }) => supplier).map(([supplier, own]) => ({ supplier, ...sumsOf(own) })),
    total: sumsOf(entries),
  };
};

/**
 * The entries of several ledgers as one: a line whose commission is divided stands in the ledger of everybody who gets
 * a part, and counts once, with the parts together; nothing of what was ordered is counted twice.
 */
export const mergedLedgers = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  [
    ...Map.groupBy(entries, ({ order, orderVersion, line, cause, at }) => `${order} ${orderVersion} ${line} ${cause} ${at}`).values(),
  ].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, commission: cents(add([first, ...others], ({ commission }) => commission)) }],
  );

/** Sums per region of what was ordered there; what belongs to no region is under `undefined`. */
export const byRegion = (entries: readonly LedgerEntry[]): readonly (LedgerSums & { readonly region: Kbo | undefined })[] =>
  [...Map.groupBy(entries, ({ region }) => region)].map(([region, own]) => ({ region, ...sumsOf(own) }));

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
