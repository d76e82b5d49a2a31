import type * as z from 'zod';
import { listDeclarationsRoute } from '../../../../shared/contract/declarations.routes.ts';
import type { declarationRow } from '../../../../shared/contract/declarations.schemas.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Status } from '../../components/status.tsx';
import { date, monthText, today } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { formAddress } from './declaration-addresses.ts';

type Row = z.infer<typeof declarationRow>;

const framework: Column<Row> = { key: 'framework', heading: p('declarations.framework'), cell: ({ frameworkTitle }) => frameworkTitle };
const rowKey = (row: Row) => `${row.framework} ${row.month}`;

const openColumns: readonly [Column<Row>, ...Column<Row>[]] = [
  { key: 'month', heading: p('declarations.month'), cell: ({ month }) => monthText(month) },
  framework,
  {
    key: 'due',
    heading: p('declarations.due'),
    cell: ({ dueOn }) => (
      <>
        {date(dueOn)} {today() > dueOn && <Status tone="critical">{p('declarations.late')}</Status>}
      </>
    ),
  },
  {
    key: 'declare',
    heading: p('declarations.declare'),
    cell: (row) => (
      <ButtonLink
        href={formAddress(row)}
        aria-label={p('declarations.declare-named', { month: monthText(row.month), framework: row.frameworkTitle })}
      >
        {p('declarations.declare')}
      </ButtonLink>
    ),
  },
];

const madeColumns: readonly [Column<Row>, ...Column<Row>[]] = [
  {
    key: 'month',
    heading: p('declarations.month'),
    cell: ({ month, declaration }) => <a href={`/aangiften/${declaration?.id ?? ''}/`}>{monthText(month)}</a>,
  },
  framework,
  {
    key: 'orders',
    heading: p('declarations.orders'),
    numeric: true,
    cell: ({ declaration }) => (declaration ? number(declaration.totals.orders) : ''),
  },
  {
    key: 'net',
    heading: p('declarations.net'),
    numeric: true,
    cell: ({ declaration }) => (declaration ? euro(declaration.totals.net) : ''),
  },
];

/** The months that a supplier still has to declare, and those that it did. */
export const OwnDeclarations = () => {
  const load = useLoad('declarations', (signal) => callApi(listDeclarationsRoute, { query: {}, signal }));
  return (
    <LoadingOr load={load}>
      {({ items }) => {
        const [open, made] = [items.filter(({ declaration }) => !declaration), items.filter(({ declaration }) => declaration)];
        return (
          <>
            <section class="card" aria-labelledby="open">
              {open.length === 0 ? (
                <EmptyState title={p('declarations.none-open')} meaning={p('declarations.none-open-meaning')} />
              ) : (
                <>
                  <h2 id="open">{p('declarations.open')}</h2>
                  <DataTable caption={p('declarations.open')} captionHidden columns={openColumns} rows={open} rowKey={rowKey} />
                </>
              )}
            </section>
            <section class="card" aria-labelledby="made">
              <h2 id="made">{p('declarations.made')}</h2>
              {made.length === 0 ? (
                <p class="soft">{p('declarations.none-made')}</p>
              ) : (
                <DataTable caption={p('declarations.made')} captionHidden columns={madeColumns} rows={made} rowKey={rowKey} />
              )}
            </section>
          </>
        );
      }}
    </LoadingOr>
  );
};
