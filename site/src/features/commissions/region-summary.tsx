import { useMemo, useState } from 'preact/hooks';
import type * as z from 'zod';
import type { commissionSummaryRoute, flandersSummaryRoute } from '../../../../shared/contract/commissions.routes.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/field.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { monthName } from './region-query.ts';
import { SumsChart } from './sums-chart.tsx';
import { type SumsRow, SumsTable } from './sums-table.tsx';
import { useCategoryNames } from './use-category-names.ts';

type RegionAnswer = z.infer<typeof commissionSummaryRoute.response>;
type Regions = z.infer<typeof flandersSummaryRoute.response>['regions'];

/** What is shown of one region, or of all of them together. */
export type Summary = Omit<RegionAnswer, 'intercommunale'> & { readonly regions?: Regions };

const groupings = ['years', 'quarters', 'months'] as const;
type Grouping = (typeof groupings)[number];

const rowsOf = (summary: Summary): Readonly<Record<Grouping, readonly SumsRow[]>> => ({
  years: summary.years.map((sums) => ({ ...sums, key: String(sums.year), name: String(sums.year) })),
  quarters: summary.quarters.map((sums) => ({ ...sums, key: sums.quarter, name: sums.quarter })),
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
      <p class="lede">{summary.regions ? p('commissions.flanders-lede') : p('commissions.lede', { name: summary.name })}</p>
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
              choices={groupings.map((value) => ({ value, label: p(`commissions.chart-${value}`) }))}
              onChange={({ currentTarget }) => setGrouping(groupings.find((value) => value === currentTarget.value) ?? 'years')}
            />
          </div>
        </div>
        <SumsChart rows={rows[grouping]} />
      </section>
      {summary.regions && (
        <section class="card" aria-labelledby="by-region">
          <h2 id="by-region">{p('commissions.by-region')}</h2>
          <SumsTable
            caption={p('commissions.by-region')}
            heading={p('commissions.region')}
            rows={[
              ...summary.regions.map(({ region = 'none', name, ...sums }) => ({
                ...sums,
                key: region,
                name: name === '' ? p('commissions.no-region') : name,
              })),
              total,
            ]}
          />
        </section>
      )}
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
      <section class="card" aria-labelledby="by-supplier">
        <h2 id="by-supplier">{p('commissions.by-supplier')}</h2>
        <SumsTable
          caption={p('commissions.by-supplier')}
          heading={p('commissions.supplier')}
          rows={[...summary.suppliers.map((sums) => ({ ...sums, key: sums.supplier })), total]}
        />
      </section>
      <section class="card" aria-labelledby="by-legislature">
        <h2 id="by-legislature">{p('commissions.by-legislature')}</h2>
        <SumsTable
          caption={p('commissions.by-legislature')}
          heading={p('commissions.legislature')}
          rows={[...summary.legislatures.map((sums) => ({ ...sums, key: sums.legislature, name: sums.legislature })), total]}
        />
      </section>
      <details class="card">
        <summary>
          <h2 class="inline">{p('commissions.by-quarter')}</h2>
        </summary>
        <SumsTable caption={p('commissions.by-quarter')} heading={p('commissions.quarter')} rows={[...rows.quarters, total]} />
      </details>
      <details class="card">
        <summary>
          <h2 class="inline">{p('commissions.by-month')}</h2>
        </summary>
        <SumsTable caption={p('commissions.by-month')} heading={p('commissions.month')} rows={[...rows.months, total]} />
      </details>
    </>
  );
};
