import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { SelectField } from '../../components/field.tsx';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { RegionBreakdown } from './region-breakdown.tsx';
import { RegionComparison } from './region-comparison.tsx';
import { headingOf, rowsOf, type Summary, totalRow } from './summary-rows.ts';
import { SumsChart } from './sums-chart.tsx';
import { SumsTable } from './sums-table.tsx';
import { useCategoryNames } from './use-category-names.ts';

const charted = ['years', 'quarters', 'months', 'categories'] as const;
type Charted = (typeof charted)[number];

/** What it comes to in a few figures, year by year. */
const Totals = ({ summary, rows }: { readonly summary: Summary; readonly rows: ReturnType<typeof rowsOf> }) => {
  const { total, fromElsewhereCents, name } = summary;
  return (
    <section class="card" aria-labelledby="per-year">
      <h2 id="per-year">{p('commissions.summary')}</h2>
      <div class="facts-row">
        <Facts
          facts={[
            [p('commissions.list'), euro(total.listCents)],
            [p('commissions.discount'), euro(total.discountCents)],
            [p('commissions.commission'), euro(total.commissionCents)],
            [p('commissions.net-discount'), euro(total.netDiscountCents)],
            [p('commissions.orders'), number(total.orders)],
            [p('commissions.quantity'), number(total.quantity)],
          ]}
        />
      </div>
      <h3>{p('commissions.per-year')}</h3>
      <SumsTable caption={p('commissions.per-year')} heading={p('commissions.year')} rows={[...rows.years, totalRow(summary)]} />
      <p class="soft small">{p('commissions.explain')}</p>
      {(total.receivedCents !== total.commissionCents || fromElsewhereCents !== 0) && (
        <p>{p('commissions.received', { name, received: euro(total.receivedCents), elsewhere: euro(fromElsewhereCents) })}</p>
      )}
    </section>
  );
};

/** First what it comes to, then a chart and a comparison of it, then the same apart by whatever is asked for. */
export const RegionSummary = ({ summary }: { readonly summary: Summary }) => {
  const [grouping, setGrouping] = useState<Charted>('years');
  const categoryOf = useCategoryNames();
  const rows = useMemo(() => rowsOf(summary, categoryOf), [summary, categoryOf]);
  if (summary.total.orders === 0) return <EmptyState title={p('commissions.empty')} meaning={p('commissions.empty-meaning')} />;
  return (
    <>
      <p class="lede">{summary.regions ? p('commissions.flanders-lede') : p('commissions.lede', { name: summary.name })}</p>
      <Totals summary={summary} rows={rows} />
      <section class="card" aria-labelledby="chart">
        <div class="row row--apart">
          <h2 id="chart">{p('commissions.chart')}</h2>
          <div class="narrow-field">
            <SelectField
              id="chart-by"
              label={p('commissions.chart-by')}
              value={grouping}
              choices={charted.map((value) => ({ value, label: p(`commissions.chart-${value}`) }))}
              onChange={({ currentTarget }) => setGrouping(charted.find((value) => value === currentTarget.value) ?? 'years')}
            />
          </div>
        </div>
        <SumsChart heading={headingOf[grouping]} rows={rows[grouping]} />
      </section>
      <RegionComparison summary={summary} />
      <RegionBreakdown rows={rows} total={totalRow(summary)} />
    </>
  );
};
