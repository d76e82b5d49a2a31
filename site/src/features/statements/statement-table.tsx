import type * as z from 'zod';
import type { listStatementsRoute } from '../../../../shared/contract/statements.routes.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { statementTones } from './statement-states.ts';

export type StatementRow = z.infer<typeof listStatementsRoute.response>['items'][number];
type StatementColumn = Column<StatementRow>;

const numbered: StatementColumn = {
  key: 'number',
  heading: p('statements.number'),
  cell: ({ statement }) => (
    <a class="figure" href={`/afrekeningen/${statement.id}/`}>
      {statement.number}
    </a>
  ),
};
const period: StatementColumn = { key: 'quarter', heading: p('statements.quarter'), cell: ({ statement }) => statement.quarter };
const beneficiary: StatementColumn = {
  key: 'beneficiary',
  heading: p('statements.beneficiary'),
  cell: ({ statement }) => statement.beneficiaryName,
};
const framework: StatementColumn = {
  key: 'framework',
  heading: p('statements.framework'),
  cell: ({ statement }) => statement.frameworkTitle,
};
const orders: StatementColumn = {
  key: 'orders',
  heading: p('statements.orders'),
  numeric: true,
  cell: ({ statement }) => number(statement.totals.orders),
};
const commission: StatementColumn = {
  key: 'commission',
  heading: p('statements.commission'),
  numeric: true,
  cell: ({ statement }) => euro(statement.totals.commission),
};
const state: StatementColumn = {
  key: 'state',
  heading: p('statements.state'),
  cell: (row) => (
    <>
      <Status tone={statementTones[row.state]}>{p(`statement-state.${row.state}`)}</Status>
      {row.openDisputes > 0 && <span class="block soft small">{p('statements.open-disputes', { count: row.openDisputes })}</span>}
      {row.state === 'in-review' && row.signatures > 0 && (
        <span class="block soft small">{p('statements.signed', { given: row.signatures, needed: row.signaturesNeeded })}</span>
      )}
    </>
  ),
};

/** Who receives does not need its own name in every row. */
const columnsFor = {
  beneficiary: [numbered, period, framework, orders, commission, state],
  authority: [numbered, period, beneficiary, framework, orders, commission, state],
} as const satisfies Record<string, readonly [StatementColumn, ...StatementColumn[]]>;

interface Props {
  readonly rows: readonly StatementRow[];
  readonly seenBy: keyof typeof columnsFor;
}

export const StatementTable = ({ rows, seenBy }: Props) => (
  <DataTable
    caption={p('statements.all')}
    captionHidden
    columns={columnsFor[seenBy]}
    rows={rows}
    rowKey={({ statement }) => statement.id}
  />
);
