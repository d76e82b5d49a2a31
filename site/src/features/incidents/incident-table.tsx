import type * as z from 'zod';
import type { incidentRow } from '../../../../shared/contract/incidents.schemas.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { incidentTones } from './incident-states.ts';

export type IncidentRow = z.infer<typeof incidentRow>;
type IncidentColumn = Column<IncidentRow>;

const numbered: IncidentColumn = {
  key: 'number',
  heading: p('incidents.number'),
  cell: ({ id, number }) => (
    <a class="figure" href={`/incidenten/${id}/`}>
      {number}
    </a>
  ),
};
const what: IncidentColumn = {
  key: 'what',
  heading: p('incidents.what'),
  cell: ({ title, kind }) => (
    <>
      {title}
      <span class="block soft small">{p(`incident-kind.${kind}`)}</span>
    </>
  ),
};
const order: IncidentColumn = {
  key: 'order',
  heading: p('incidents.order'),
  cell: (row) => (
    <a class="figure" href={`/bestellingen/${row.order}/`}>
      {row.orderNumber}
    </a>
  ),
};
const state: IncidentColumn = {
  key: 'state',
  heading: p('incidents.state'),
  cell: (row) => (
    <>
      <Status tone={incidentTones[row.state]}>{p(`incident-state.${row.state}`)}</Status>
      {row.turn && <span class="block soft small">{p(`incident-waits.${row.turn}`)}</span>}
    </>
  ),
};
const buyer: IncidentColumn = { key: 'buyer', heading: p('incidents.buyer'), cell: ({ buyerName }) => buyerName };
const supplier: IncidentColumn = { key: 'supplier', heading: p('incidents.supplier'), cell: ({ supplierName }) => supplierName };
const deadline: IncidentColumn = {
  key: 'deadline',
  heading: p('incidents.deadline'),
  numeric: true,
  cell: (row) => (
    <>
      {date(row.deadline)} {row.late && <Status tone="critical">{p('incidents.late')}</Status>}
    </>
  ),
};

/** Nobody needs a column with its own name in every row. */
const columnsFor = {
  buyer: [numbered, what, order, supplier, state, deadline],
  supplier: [numbered, what, order, buyer, state, deadline],
  manager: [numbered, what, order, buyer, supplier, state, deadline],
  order: [numbered, what, state, deadline],
} as const satisfies Record<string, readonly [IncidentColumn, ...IncidentColumn[]]>;

interface Props {
  readonly caption: string;
  readonly rows: readonly IncidentRow[];
  readonly seenBy: keyof typeof columnsFor;
}

export const IncidentTable = ({ caption, rows, seenBy }: Props) => (
  <DataTable caption={caption} captionHidden columns={columnsFor[seenBy]} rows={rows} rowKey={({ id }) => id} />
);
