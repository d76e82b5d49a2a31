import { daysBetween } from '../../../../shared/domain/time/local-date.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { stateTones } from '../ordering/order-states.ts';
import type { OrderRow } from '../ordering/order-table.tsx';
import { dayOrNone, type OrderColumn, orderColumn, partyColumn } from './columns.tsx';

const wanted: OrderColumn = { key: 'wanted', heading: p('dashboard.wanted'), numeric: true, cell: ({ wantedOn }) => dayOrNone(wantedOn) };
const first: OrderColumn = {
  key: 'first',
  heading: p('dashboard.promised-first'),
  numeric: true,
  cell: ({ firstPromisedOn }) => dayOrNone(firstPromisedOn),
};
const now: OrderColumn = {
  key: 'now',
  heading: p('dashboard.promised'),
  numeric: true,
  cell: ({ promisedOn }) => <strong>{dayOrNone(promisedOn)}</strong>,
};
const slip: OrderColumn = {
  key: 'slip',
  heading: p('dashboard.slip'),
  cell: ({ firstPromisedOn, promisedOn }) => {
    if (firstPromisedOn === undefined || promisedOn === undefined) return null;
    const count = daysBetween(firstPromisedOn, promisedOn);
    return count === 0 ? p('dashboard.not-slipped') : p('dashboard.slipped', { count });
  },
};
const state: OrderColumn = {
  key: 'state',
  heading: p('orders.state'),
  cell: (row) => <Status tone={stateTones[row.state]}>{p(`state.${row.state}`)}</Status>,
};

interface Props {
  readonly name: 'arriving' | 'later';
  readonly rows: readonly OrderRow[];
  readonly viewer: 'buyer' | 'supplier';
}

/** What was wanted, what was promised first and what is promised now, side by side. */
export const ArrivingTable = ({ name, rows, viewer }: Props) => (
  <DataTable
    caption={p(`dashboard.${name}`)}
    captionHidden
    columns={[orderColumn, wanted, first, now, slip, state, partyColumn(viewer)]}
    rows={rows}
    rowKey={({ id }) => id}
  />
);
