import type { Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type ModelSale, salesSince } from './model-sales.ts';

/** With fewer, a figure would say what one buyer paid. */
export const fewestOrders = 5;
export const fewestBuyers = 3;

/** Net per unit (or per month), excluding VAT. */
export type PricesPaid =
  | { readonly enough: false }
  | {
      readonly enough: true;
      readonly median: Cents;
      readonly lowest: Cents;
      readonly highest: Cents;
      readonly orders: number;
      readonly buyers: number;
    };

/** The middle one, or of two in the middle their mean, rounded half up. */
const medianOf = (sorted: readonly Cents[]): Cents => {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? 0) : upper;
  return Math.floor((lower + upper + 1) / 2) as Cents;
};

/**
 * What others than this buyer paid for a model over the last twelve months, every order line counting once whatever its
 * quantity. With fewer than five orders or three buyers it says only that there are too few, not how many.
 */
export const pricesPaid = (sales: readonly ModelSale[], reader: Kbo, today: LocalDate): PricesPaid => {
  const since = salesSince(today);
  const counted = sales.filter(({ live, date, buyer }) => live && buyer !== reader && since <= date && date <= today);
  const orders = new Set(counted.map(({ order }) => order)).size;
  const buyers = new Set(counted.map(({ buyer }) => buyer)).size;
  const prices = counted.map(({ unitNet }) => unitNet).toSorted((a, b) => a - b);
  const [lowest, highest] = [prices.at(0), prices.at(-1)];
  if (orders < fewestOrders || buyers < fewestBuyers || lowest === undefined || highest === undefined) return { enough: false };
  return { enough: true, median: medianOf(prices), lowest, highest, orders, buyers };
};
