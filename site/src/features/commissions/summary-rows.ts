import type * as z from 'zod';
import type { commissionSummaryRoute, flandersSummaryRoute } from '../../../../shared/contract/commissions.routes.ts';
import { p } from '../../i18n/personal.ts';
import { monthName } from './region-query.ts';
import type { SumsRow } from './sums-table.tsx';

type RegionAnswer = z.infer<typeof commissionSummaryRoute.response>;
type Regions = z.infer<typeof flandersSummaryRoute.response>['regions'];

/** What is shown of one region, or of all of them together. */
export type Summary = Omit<RegionAnswer, 'intercommunale'> & { readonly regions?: Regions };

export const groupings = ['regions', 'buyers', 'categories', 'suppliers', 'years', 'legislatures', 'quarters', 'months'] as const;
export type Grouping = (typeof groupings)[number];

/** Those that follow the calendar keep its order, the others come by name. */
export const byCalendar: ReadonlySet<Grouping> = new Set(['years', 'legislatures', 'quarters', 'months']);

export const headingOf = {
  regions: p('commissions.region'),
  buyers: p('commissions.buyer'),
  categories: p('commissions.category'),
  suppliers: p('commissions.supplier'),
  years: p('commissions.year'),
  legislatures: p('commissions.legislature'),
  quarters: p('commissions.quarter'),
  months: p('commissions.month'),
} as const satisfies Record<Grouping, string>;

export const titleOf = {
  regions: p('commissions.by-region'),
  buyers: p('commissions.by-buyer'),
  categories: p('commissions.by-category'),
  suppliers: p('commissions.by-supplier'),
  years: p('commissions.per-year'),
  legislatures: p('commissions.by-legislature'),
  quarters: p('commissions.by-quarter'),
  months: p('commissions.by-month'),
} as const satisfies Record<Grouping, string>;

/** The rows of every grouping, by what people call them. */
export const rowsOf = (summary: Summary, categoryOf: (id: string) => string): Readonly<Record<Grouping, readonly SumsRow[]>> => ({
  regions: (summary.regions ?? []).map(({ region = 'none', name, ...sums }) => ({
    ...sums,
    key: region,
    name: name === '' ? p('commissions.no-region') : name,
  })),
  buyers: summary.buyers.map((sums) => ({ ...sums, key: sums.buyer })),
  categories: summary.categories.map((sums) => ({ ...sums, key: sums.category, name: categoryOf(sums.category) })),
  suppliers: summary.suppliers.map((sums) => ({ ...sums, key: sums.supplier })),
  years: summary.years.map((sums) => ({ ...sums, key: String(sums.year), name: String(sums.year) })),
  legislatures: summary.legislatures.map((sums) => ({ ...sums, key: sums.legislature, name: sums.legislature })),
  quarters: summary.quarters.map((sums) => ({ ...sums, key: sums.quarter, name: sums.quarter })),
  months: summary.months.map((sums) => ({ ...sums, key: sums.month, name: monthName(sums.month) })),
});

export const totalRow = ({ total }: Summary): SumsRow => ({ ...total, key: 'total', name: p('commissions.total'), total: true });
