import { DataTable } from '../../components/data-table.tsx';
import { p } from '../../i18n/personal.ts';
import type { OrderRow } from '../ordering/order-table.tsx';
import { deadlineColumn, type OrderColumn, orderColumn, partyColumn } from './columns.tsx';
import type { DashboardView } from './dashboard-page.tsx';
import { toDoOf } from './to-do.ts';

const toDo: OrderColumn = { key: 'to-do', heading: p('dashboard.to-do'), cell: ({ next }) => next && toDoOf(next) };

interface Props {
  readonly rows: readonly OrderRow[];
  readonly today: DashboardView['today'];
  readonly viewer: 'buyer' | 'supplier';
}

/** Each thing that waits for the reader, with the order that it is about; an order may stand there twice. */
export const WaitingTable = ({ rows, today, viewer }: Props) => (
  <DataTable
    caption={p('dashboard.waiting-for-you')}
    captionHidden
    columns={[orderColumn, toDo, deadlineColumn(today), partyColumn(viewer)]}
    rows={rows}
    rowKey={({ id, next }) => `${id} ${next?.action}`}
  />
);
