import { type Column, DataTable } from '../../components/data-table.tsx';
import { monthText } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { SettleButtons } from './settle-buttons.tsx';
import { SettlementText } from './settlement-text.tsx';
import type { Difference, Settling } from './settling.ts';

const amount = (side: Difference['declared']): string =>
  side === undefined ? '–' : p('declaration.amount', { quantity: side.quantity, net: euro(side.net) });

/** What differs of an order, of whichever month: its number, what it is, and both sides. */
export const differenceColumns = <Row extends Difference>(monthOf: (row: Row) => string): readonly [Column<Row>, ...Column<Row>[]] => [
  {
    key: 'order',
    heading: p('declaration.order'),
    cell: ({ number: shown, known }) => (
      <>
        {known ? (
          <a class="figure" href={`/bestellingen/${known.id}/`}>
            {shown}
          </a>
        ) : (
          <span class="figure">{shown}</span>
        )}
        {known && <span class="block soft small">{known.buyerName}</span>}
      </>
    ),
  },
  { key: 'kinds', heading: p('declaration.kinds'), cell: ({ kinds }) => kinds.map((kind) => p(`variance.${kind}`)).join(', ') },
  { key: 'declared', heading: p('declaration.declared'), numeric: true, cell: ({ declared }) => amount(declared) },
  {
    key: 'known',
    heading: p('declaration.known'),
    numeric: true,
    cell: (row) => (
      <>
        {amount(row.known)}
        {row.known && row.known.month !== monthOf(row) && (
          <span class="block soft small">{p('declaration.other-month', { month: monthText(row.known.month) })}</span>
        )}
      </>
    ),
  },
  { key: 'difference', heading: p('declarations.difference'), numeric: true, cell: ({ netDifference }) => euro(netDifference) },
  { key: 'settlement', heading: p('difference.state'), cell: (row) => <SettlementText settlement={row.settlement} /> },
];

interface Props {
  readonly orders: readonly Difference[];
  readonly month: string;
  readonly by: 'supplier' | 'manager';
  readonly settling: Settling;
  readonly reload: () => void;
}

/** Every order of which declaration and order differ, with what the reader can do about it. */
export const VarianceTable = ({ orders, month, by, settling, reload }: Props) => {
  const [first, ...rest] = differenceColumns<Difference>(() => month);
  const next: Column<Difference> = {
    key: 'next',
    heading: p('difference.next'),
    cell: (difference) => <SettleButtons difference={difference} by={by} settling={settling} reload={reload} />,
  };
  return (
    <DataTable
      caption={p('declaration.variance')}
      captionHidden
      columns={[first, ...rest, next]}
      rows={orders}
      rowKey={(row) => row.number}
    />
  );
};
