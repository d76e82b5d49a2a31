import { type Column, DataTable } from '../../components/data-table.tsx';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { RuleNames } from './rule-names.ts';
import type { Simulation } from './simulation-view.tsx';

interface Props {
  readonly simulation: Simulation;
  readonly names: RuleNames;
}

type Compared = Pick<Simulation, 'booked' | 'commission' | 'difference'>;

/** With its sign, so that more and less are told apart without colour. */
const signed = (cents: number) => (cents > 0 ? `+ ${euro(cents)}` : euro(cents));

const amounts: readonly Column<Compared>[] = [
  { key: 'booked', heading: p('simulation.booked'), numeric: true, cell: ({ booked }) => euro(booked) },
  { key: 'new', heading: p('simulation.new'), numeric: true, cell: ({ commission }) => euro(commission) },
  {
    key: 'difference',
    heading: p('simulation.difference'),
    numeric: true,
    cell: ({ difference }) => <span class="strong">{signed(difference)}</span>,
  },
];

/** Only what would be otherwise, most first. */
const changedIn = <Row extends Compared>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ difference }) => difference !== 0).toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));

const Others = ({ of, rows }: { readonly of: 'beneficiary' | 'category'; readonly rows: readonly Compared[] }) => {
  const count = rows.length - changedIn(rows).length;
  return count === 0 ? null : <p class="soft">{p(`simulation.others.${of}`, { count })}</p>;
};

/** Old against new: in total, per beneficiary and per category, and for the orders that would change most. */
export const SimulationTables = ({ simulation, names }: Props) => (
  <div class="stack">
    <dl class="simulation-total">
      {(['booked', 'new', 'difference'] as const).map((key) => (
        <div key={key}>
          <dt>{p(`simulation.${key}`)}</dt>
          <dd class="figure strong">
            {key === 'difference' ? signed(simulation.difference) : euro(key === 'new' ? simulation.commission : simulation.booked)}
          </dd>
        </div>
      ))}
    </dl>
    <p class="soft">{p('simulation.orders', { orders: simulation.orders, changed: simulation.changed })}</p>
    {simulation.changed === 0 ? (
      <p class="strong">{p('simulation.nothing-changes')}</p>
    ) : (
      <>
        <h3>{p('simulation.per-beneficiary')}</h3>
        <DataTable
          caption={p('simulation.per-beneficiary')}
          captionHidden
          columns={[
            {
              key: 'who',
              heading: p('simulation.beneficiary'),
              cell: ({ beneficiary, name }) => name ?? beneficiary ?? p('simulation.nobody'),
            },
            ...amounts,
          ]}
          rows={changedIn(simulation.perBeneficiary)}
          rowKey={({ beneficiary }) => beneficiary ?? ''}
        />
        <Others of="beneficiary" rows={simulation.perBeneficiary} />
        <h3>{p('simulation.per-category')}</h3>
        <DataTable
          caption={p('simulation.per-category')}
          captionHidden
          columns={[
            { key: 'category', heading: p('simulation.category'), cell: ({ category }) => names.category(category) },
            { key: 'lines', heading: p('simulation.lines'), numeric: true, cell: ({ lines }) => number(lines) },
            ...amounts,
          ]}
          rows={changedIn(simulation.perCategory)}
          rowKey={({ category }) => category}
        />
        <Others of="category" rows={simulation.perCategory} />
        <h3>{p('simulation.largest')}</h3>
        <DataTable
          caption={p('simulation.largest')}
          captionHidden
          columns={[
            {
              key: 'order',
              heading: p('simulation.order'),
              cell: ({ order, number: name }) => (
                <a class="figure" href={`/bestellingen/${order}/`}>
                  {name}
                </a>
              ),
            },
            { key: 'buyer', heading: p('simulation.buyer'), cell: ({ payerName }) => payerName },
            ...amounts,
          ]}
          rows={simulation.largest}
          rowKey={({ order }) => order}
        />
      </>
    )}
  </div>
);
