import type { getDeclarationRoute } from '../../../../shared/contract/declarations.routes.ts';
import type { AnswerOf } from '../../api/client.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { monthText } from './declaration-addresses.ts';

type Row = AnswerOf<typeof getDeclarationRoute>['variance']['orders'][number];

const amount = (side: Row['declared']): string =>
  side === undefined ? '–' : p('declaration.amount', { quantity: side.quantity, net: euro(side.net) });

const columnsFor = (month: string): readonly [Column<Row>, ...Column<Row>[]] => [
  {
    key: 'order',
    heading: p('declaration.order'),
    cell: ({ number: shown, known }) =>
      known ? (
        <a class="figure" href={`/bestellingen/${known.id}/`}>
          {shown}
        </a>
      ) : (
        <span class="figure">{shown}</span>
      ),
  },
  { key: 'kinds', heading: p('declaration.kinds'), cell: ({ kinds }) => kinds.map((kind) => p(`variance.${kind}`)).join(', ') },
  { key: 'declared', heading: p('declaration.declared'), numeric: true, cell: ({ declared }) => amount(declared) },
  {
    key: 'known',
    heading: p('declaration.known'),
    numeric: true,
    cell: ({ known }) => (
      <>
        {amount(known)}
        {known && known.month !== month && (
          <span class="block soft small">{p('declaration.other-month', { month: monthText(known.month) })}</span>
        )}
      </>
    ),
  },
  { key: 'difference', heading: p('declarations.difference'), numeric: true, cell: ({ netDifference }) => euro(netDifference) },
];

/** Every order of which declaration and order differ. */
export const VarianceTable = ({ orders, month }: { readonly orders: readonly Row[]; readonly month: string }) => (
  <DataTable caption={p('declaration.variance')} captionHidden columns={columnsFor(month)} rows={orders} rowKey={(row) => row.number} />
);
