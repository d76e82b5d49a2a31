import { type Cents, minus, plus, zero } from '../money/cents.ts';
import type { OrderId } from '../ordering/order.ts';
import { type DeclaredLine, orderNumberKey, type SalesTotals, totalsOfLines } from './declaration.ts';

/** An order as it is known here, by the month in which it was placed. */
export interface KnownSale {
  readonly id: OrderId;
  readonly number: string;
  readonly month: string;
  readonly buyerName: string;
  readonly title: string;
  readonly quantity: number;
  /** Excluding VAT and commission. */
  readonly net: Cents;
  readonly deliveredIn?: string | undefined;
}

export const varianceKinds = ['missing-here', 'missing-there', 'other-month', 'other-quantity', 'other-amount'] as const;
/**
 * How an order differs: declared but not known here; known here but not declared; declared in another month than it was
 * placed in; another quantity; another net amount.
 */
export type VarianceKind = (typeof varianceKinds)[number];

/** One order of which declaration and order differ. */
export interface OrderVariance {
  readonly number: string;
  readonly kinds: readonly VarianceKind[];
  readonly declared?: Omit<SalesTotals, 'orders'> | undefined;
  readonly known?: KnownSale | undefined;
  /** Declared less what is known here in this month; over all differing orders they sum to the difference of the totals. */
  readonly netDifference: Cents;
}

export interface Variance {
  readonly declared: SalesTotals;
  readonly known: SalesTotals;
  readonly netDifference: Cents;
  readonly orders: readonly OrderVariance[];
}

/** What a declaration would say that agrees with the orders: one line per order. */
export const linesFromOrders = (sales: readonly KnownSale[]): readonly DeclaredLine[] =>
  sales.map(({ number, title, quantity, net, deliveredIn }) => ({
    order: number,
    model: title,
    quantity,
    net,
    ...(deliveredIn !== undefined && { deliveredIn }),
  }));

const kindsOf = (month: string, declared: OrderVariance['declared'], known: KnownSale | undefined): readonly VarianceKind[] => {
  if (!known) return ['missing-here'];
  if (!declared) return ['missing-there'];
  return [
    ...(known.month === month ? [] : (['other-month'] as const)),
    ...(known.quantity === declared.quantity ? [] : (['other-quantity'] as const)),
    ...(known.net === declared.net ? [] : (['other-amount'] as const)),
  ];
};

/** One order of a month, with every line that was declared of it; without kinds, both sides agree. */
export interface ComparedOrder extends OrderVariance {
  readonly lines: readonly DeclaredLine[];
}

/**
 * Lays the declaration of a month beside the orders known here: every order of the month and every declared line in one
 * row, and in no other. Commission is booked at placing, so an order belongs to the month in which it was placed.
 * @param sales also of the months around it: those tell an order of another month from one that does not exist
 */
export const compareOrders = (month: string, lines: readonly DeclaredLine[], sales: readonly KnownSale[]): readonly ComparedOrder[] => {
  const declaredBy = Map.groupBy(lines, ({ order }) => orderNumberKey(order));
  const knownBy = new Map(sales.map((sale) => [orderNumberKey(sale.number), sale]));
  const own = sales.filter((sale) => sale.month === month);
  const numbers = new Set([...own.map(({ number }) => orderNumberKey(number)), ...declaredBy.keys()]);
  return [...numbers].toSorted().map((number) => {
    const [declaredLines = [], known] = [declaredBy.get(number), knownBy.get(number)];
    const { quantity, net } = totalsOfLines(declaredLines);
    const declared = declaredLines.length === 0 ? undefined : { quantity, net };
    const netDifference = minus(declared?.net ?? zero, known?.month === month ? known.net : zero);
    const kinds = kindsOf(month, declared, known);
    return { number, kinds, ...(declared && { declared }), ...(known && { known }), netDifference, lines: declaredLines };
  });
};

const withoutLines = ({ lines: _, ...order }: ComparedOrder): OrderVariance => order;

/** Every order that differs, once, with all that differs of it, and the totals of both sides; see `compareOrders`. */
export const varianceOf = (month: string, lines: readonly DeclaredLine[], sales: readonly KnownSale[]): Variance => {
  const orders = compareOrders(month, lines, sales)
    .filter(({ kinds }) => kinds.length > 0)
    .map(withoutLines);
  const own = sales.filter((sale) => sale.month === month);
  const totals = { declared: totalsOfLines(lines), known: totalsOfLines(linesFromOrders(own)) };
  return { ...totals, netDifference: plus(...orders.map((order) => order.netDifference)), orders };
};
