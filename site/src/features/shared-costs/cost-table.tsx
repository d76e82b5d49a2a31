import type * as z from 'zod';
import type { sharedCostRow } from '../../../../shared/contract/shared-costs.schemas.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';

type Row = z.infer<typeof sharedCostRow>;

const columns: readonly [Column<Row>, ...Column<Row>[]] = [
  {
    key: 'cost',
    heading: p('costs.cost'),
    cell: ({ id, title, reversal }) => (
      <>
        <a href={`/kosten/${id}/`}>{title}</a>
        {reversal && <span class="block soft small">{p('costs.reversal')}</span>}
      </>
    ),
  },
  { key: 'on', heading: p('costs.on'), cell: ({ incurredOn }) => date(incurredOn) },
  { key: 'framework', heading: p('costs.framework'), cell: ({ frameworkTitle }) => frameworkTitle },
  { key: 'key', heading: p('costs.key'), cell: ({ method }) => p(`cost-method.${method}`) },
  { key: 'amount', heading: p('costs.amount'), numeric: true, cell: ({ amount }) => euro(amount) },
  { key: 'own', heading: p('costs.own'), numeric: true, cell: ({ own }) => (own === undefined ? '–' : euro(own)) },
];

/** Shared costs, with what the reader's own organisation bears of each. */
export const CostTable = ({ rows }: { readonly rows: readonly Row[] }) => (
  <DataTable caption={p('costs.all')} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
);
