import type { SumsRow } from './sums-table.tsx';

export const sumsOrders = ['name', 'list', 'discount', 'commission', 'net-discount', 'orders'] as const;
export type SumsOrder = (typeof sumsOrders)[number];

const figures = {
  list: ({ listCents }) => listCents,
  discount: ({ discountCents }) => discountCents,
  commission: ({ commissionCents }) => commissionCents,
  'net-discount': ({ netDiscountCents }) => netDiscountCents,
  orders: ({ orders }) => orders,
} as const satisfies Record<Exclude<SumsOrder, 'name'>, (row: SumsRow) => number>;

/** By name as they come, or by a figure with the highest first; equals keep their order. */
export const sortedSums = (rows: readonly SumsRow[], order: SumsOrder): readonly SumsRow[] => {
  if (order === 'name') return rows;
  const figure = figures[order];
  return rows.toSorted((a, b) => figure(b) - figure(a));
};
