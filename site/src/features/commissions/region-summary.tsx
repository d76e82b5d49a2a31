import { useMemo, useState } from 'preact/hooks';
import type * as z from 'zod';
import type { commissionSummaryRoute } from '../../../../shared/contract/commissions.routes.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/field.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { monthName } from './region-query.ts';
import { SumsChart } from './sums-chart.tsx';
import { type SumsRow, SumsTable } from './sums-table.tsx';
import { useCategoryNames } from './use-category-names.ts';

export type Summary = z.infer<typeof commissionSummaryRoute.response>;

type Grouping = 'years' | 'months';

const rowsOf = (summary: Summary): Readonly<Record<Grouping, readonly SumsRow[]>> => ({
  years: summary.years.map((sums) => ({ ...sums, key: String(sums.year), name: String(sums.year) })),
  months: summary.months.map((sums) => ({ ...sums, key: sums.month, name: monthName(sums.month) })),
});

/** Figures per year with their total, a chart of the same, then per body, category and month. */
export const RegionSummary = ({ summary }: { readonly summary: Summary }) => {
  const [grouping, setGrouping] = useState<Grouping>('years');
  const rows = useMemo(() => rowsOf(summary), [summary]);
  const categoryOf = useCategoryNames();
  const total: SumsRow = { ...summary.total, key: 'total', name: p('commissions.total'), total: true };
  if (summary.total.orders === 0) return <EmptyState title={p('commissions.empty')} meaning={p('commissions.empty-meaning')} />;
  return (
    <>
      <p class="lede">{p('commissions.lede', { name: summary.name })}</p>
      <section class="card" aria-labelledby="per-year">
        <h2 id="per-year">{p('commissions.per-year')}</h2>
        <SumsTable caption={p('commissions.per-year')} heading={p('commissions.year')} rows={[...rows.years, total]} />
        <p class="soft small">{p('commissions.explain')}</p>
        {(summary.total.receivedCents !== summary.total.commissionCents || summary.fromElsewhereCents !== 0) && (
          <p>
            {p('commissions.received', {
              name: summary.name,
              received: euro(summary.total.receivedCents),
              elsewhere: euro(summary.fromElsewhereCents),
            })}
          </p>
        )}
      </section>
      <section class="card" aria-labelledby="chart">
        <div class="row row--apart">
          <h2 id="chart">{p('commissions.chart')}</h2>
          <div class="narrow-field">
            <SelectField
              id="chart-by"
              label={p('commissions.chart-by')}
              value={grouping}
              choices={[
                { value: 'years', label: p('commissions.chart-years') },
                { value: 'months', label: p('commissions.chart-months') },
              ]}
              onChange={({ currentTarget }) => setGrouping(currentTarget.value === 'months' ? 'months' : 'years')}
            />
          </div>
        </div>
        <SumsChart rows={rows[grouping]} />
      </section>
      <section class="card" aria-labelledby="by-buyer">
        <h2 id="by-buyer">{p('commissions.by-buyer')}</h2>
        <SumsTable
          caption={p('commissions.by-buyer')}
          heading={p('commissions.buyer')}
          rows={[...summary.buyers.map((sums) => ({ ...sums, key: sums.buyer })), total]}
        />
      </section>
      <section class="card" aria-labelledby="by-category">
        <h2 id="by-category">{p('commissions.by-category')}</h2>
        <SumsTable
          caption={p('commissions.by-category')}
          heading={p('commissions.category')}
          rows={[...summary.categories.map((sums) => ({ ...sums, key: sums.category, name: categoryOf(sums.category) })), total]}
        />
      </section>
      <details class="card">
        <summary>
          <h2 class="inline">{p('commissions.by-month')}</h2>
        </summary>
        <SumsTable caption={p('commissions.by-month')} heading={p('commissions.month')} rows={[...rows.months, total]} />
      </details>
    </>
  );
};
