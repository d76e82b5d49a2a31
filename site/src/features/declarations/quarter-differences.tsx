import type { ComponentChildren } from 'preact';
import type { listDifferencesRoute } from '../../../../shared/contract/declarations.routes.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { plus } from '../../../../shared/domain/money/cents.ts';
import type { AnswerOf } from '../../api/client.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Status } from '../../components/status.tsx';
import { date, monthText, today } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { QuarterStatements } from './quarter-statements.tsx';
import { differenceColumns } from './variance-table.tsx';

type Found = AnswerOf<typeof listDifferencesRoute>;
type Row = Found['differences'][number];
type Expected = Found['declarations'][number];

interface Props {
  readonly found: Found;
  readonly framework: FrameworkId | undefined;
  /** The reader sees all of a declaration, and may open it. */
  readonly whole: boolean;
  readonly download: ComponentChildren;
}

const declarationOf = ({ supplierName, month, declaration }: Pick<Row, 'supplierName' | 'month' | 'declaration'>, whole: boolean) => (
  <>
    {whole ? <a href={`/aangiften/${declaration}/`}>{supplierName}</a> : supplierName}
    <span class="block soft small">{monthText(month)}</span>
  </>
);

const columnsFor = (whole: boolean): readonly [Column<Row>, ...Column<Row>[]] => {
  const [order, ...rest] = differenceColumns<Row>(({ month }) => month);
  return [order, { key: 'supplier', heading: p('declarations.supplier'), cell: (row) => declarationOf(row, whole) }, ...rest];
};

const awaitedColumns: readonly [Column<Expected>, ...Column<Expected>[]] = [
  { key: 'supplier', heading: p('declarations.supplier'), cell: ({ supplierName }) => supplierName },
  { key: 'month', heading: p('declarations.month'), cell: ({ month }) => monthText(month) },
  { key: 'framework', heading: p('declarations.framework'), cell: ({ frameworkTitle }) => frameworkTitle },
  {
    key: 'due',
    heading: p('declarations.due'),
    cell: ({ dueOn }) => (
      <>
        {date(dueOn)} {today() > dueOn && <Status tone="critical">{p('declarations.late')}</Status>}
      </>
    ),
  },
  { key: 'orders', heading: p('declarations.orders'), numeric: true, cell: ({ orders }) => number(orders) },
];

/** What is still to be settled first. */
const rank = { open: 0, declined: 1, explained: 2, accepted: 3 } as const;

/** The differences of a quarter, the declarations that are awaited, and the statements of the same quarter. */
export const QuarterDifferences = ({ found, framework, whole, download }: Props) => {
  const wanted = (each: { readonly framework: FrameworkId }) => framework === undefined || each.framework === framework;
  const declarations = found.declarations.filter(wanted);
  const awaited = declarations.filter(({ declaration }) => declaration === undefined);
  const differences = found.differences.filter(wanted).toSorted((a, b) => rank[a.settlement.state] - rank[b.settlement.state]);
  const elsewhere = differences.filter(({ kinds, settlement }) => kinds.includes('missing-here') && settlement.state !== 'accepted');
  return (
    <>
      {elsewhere.length > 0 && (
        <Notice
          kind="warning"
          title={p('differences.elsewhere', {
            count: elsewhere.length,
            net: euro(plus(...elsewhere.map(({ netDifference }) => netDifference))),
          })}
        >
          {p('differences.elsewhere-meaning')}
        </Notice>
      )}
      <section class="card stack" aria-labelledby="differences">
        <h2 id="differences">{p('declaration.variance')}</h2>
        {differences.length === 0 ? (
          <EmptyState
            title={p('differences.none')}
            meaning={p('differences.none-meaning', { count: declarations.length - awaited.length })}
          />
        ) : (
          <>
            <DataTable
              caption={p('declaration.variance')}
              captionHidden
              columns={columnsFor(whole)}
              rows={differences}
              rowKey={(row) => `${row.declaration} ${row.number}`}
            />
            <div class="row">{download}</div>
          </>
        )}
      </section>
      {awaited.length > 0 && (
        <section class="card" aria-labelledby="awaited">
          <h2 id="awaited">{p('differences.awaited')}</h2>
          <DataTable
            caption={p('differences.awaited')}
            captionHidden
            columns={awaitedColumns}
            rows={awaited}
            rowKey={(row) => `${row.month} ${row.framework} ${row.supplier}`}
          />
        </section>
      )}
      <QuarterStatements quarter={found.quarter} framework={framework} />
    </>
  );
};
