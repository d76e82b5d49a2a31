import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { byCalendar, type Grouping, groupings, headingOf, type rowsOf, titleOf } from './summary-rows.ts';
import { type SumsOrder, sortedSums, sumsOrders } from './sums-order.ts';
import { type SumsRow, SumsTable } from './sums-table.tsx';

interface Props {
  readonly rows: ReturnType<typeof rowsOf>;
  readonly total: SumsRow;
}

/** As many rows as are shown until more are asked for. */
const stride = 25;

const choiceOf = <Value extends string>(known: readonly Value[], text: string, otherwise: Value): Value =>
  known.find((value) => value === text) ?? otherwise;

/** The same sums apart, one grouping at a time, in the order that is asked for. */
export const RegionBreakdown = ({ rows, total }: Props) => {
  const offered = groupings.filter((grouping) => grouping !== 'years' && rows[grouping].length > 0);
  const [chosen, setChosen] = useState<Grouping>(offered[0] ?? 'buyers');
  const [order, setOrder] = useState<SumsOrder>('name');
  const [most, setMost] = useState(stride);
  const grouping = offered.includes(chosen) ? chosen : (offered[0] ?? 'buyers');
  const sorted = sortedSums(rows[grouping], order);
  const shown = sorted.slice(0, most);
  const names = { name: p(byCalendar.has(grouping) ? 'commissions.sort-calendar' : 'commissions.sort-name') };
  return (
    <section class="card" aria-labelledby="breakdown">
      <h2 id="breakdown">{p('commissions.breakdown')}</h2>
      <div class="filters">
        <SelectField
          id="breakdown-by"
          label={p('commissions.breakdown-by')}
          value={grouping}
          choices={offered.map((value) => ({ value, label: titleOf[value] }))}
          onChange={({ currentTarget }) => {
            setChosen(choiceOf(offered, currentTarget.value, grouping));
            setMost(stride);
          }}
        />
        <SelectField
          id="breakdown-order"
          label={p('commissions.sort')}
          value={order}
          choices={sumsOrders.map((value) => ({ value, label: value === 'name' ? names.name : p(`commissions.${value}`) }))}
          onChange={({ currentTarget }) => setOrder(choiceOf(sumsOrders, currentTarget.value, order))}
        />
      </div>
      <p role="status" class="soft">
        {p('commissions.rows-shown', { shown: shown.length, of: sorted.length })}
      </p>
      <SumsTable caption={titleOf[grouping]} heading={headingOf[grouping]} rows={[...shown, total]} />
      {sorted.length > shown.length && (
        <div class="more">
          <Button onClick={() => setMost(sorted.length)}>{p('commissions.show-all', { count: sorted.length })}</Button>
        </div>
      )}
    </section>
  );
};
