import { useMemo, useState } from 'preact/hooks';
import { type Cents, plus, zero } from '../../../../shared/domain/money/cents.ts';
import { SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { ChartFigure } from '../commissions/chart-figure.tsx';
import { monthName } from '../commissions/region-query.ts';
import { useCategoryNames } from '../commissions/use-category-names.ts';
import type { StatementLine } from './line-filters.ts';

type Grouping = 'month' | 'category';

const keys = {
  month: ({ bookedOn }) => bookedOn.slice(0, 7),
  category: ({ category }) => category,
} as const satisfies Record<Grouping, (line: StatementLine) => string>;

const sumsBy = (lines: readonly StatementLine[], grouping: Grouping): readonly (readonly [string, Cents])[] =>
  [...Map.groupBy(lines, keys[grouping])]
    .map(([key, own]) => [key, own.reduce<Cents>((sum, { commission }) => plus(sum, commission), zero)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The commission of the lines by month or by category. */
export const StatementChart = ({ lines }: { readonly lines: readonly StatementLine[] }) => {
  const [grouping, setGrouping] = useState<Grouping>('month');
  const nameOf = useCategoryNames();
  const sums = useMemo(() => sumsBy(lines, grouping), [lines, grouping]);
  return (
    <section class="card" aria-labelledby="chart">
      <div class="row row--apart">
        <h2 id="chart">{p('statement.chart')}</h2>
        <div class="narrow-field">
          <SelectField
            id="chart-by"
            label={p('statement.chart-by')}
            value={grouping}
            choices={[
              { value: 'month', label: p('statement.chart-month') },
              { value: 'category', label: p('statement.chart-category') },
            ]}
            onChange={({ currentTarget }) => setGrouping(currentTarget.value === 'category' ? 'category' : 'month')}
          />
        </div>
      </div>
      <ChartFigure
        label={p('statement.chart-label')}
        heading={p(grouping === 'month' ? 'statement.month' : 'statement.category')}
        names={sums.map(([key]) => (grouping === 'month' ? monthName(key) : nameOf(key)))}
        series={[{ label: p('statement.commission'), token: '--accent', values: sums.map(([, amount]) => amount) }]}
      />
    </section>
  );
};
