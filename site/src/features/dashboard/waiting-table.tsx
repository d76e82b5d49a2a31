import { DataTable } from '../../components/data-table.tsx';
import { p } from '../../i18n/personal.ts';
import { deadlineColumn, type OrderColumn, orderColumn, partyColumn } from './columns.tsx';
import type { DashboardView } from './dashboard-page.tsx';

const toDo: OrderColumn = { key: 'to-do', heading: p('dashboard.to-do'), cell: ({ next }) => next && p(`action.${next.action}`) };

export const WaitingTable = ({ view, viewer }: { readonly view: DashboardView; readonly viewer: 'buyer' | 'supplier' }) => (
  <DataTable
    caption={p('dashboard.waiting', { count: view.waiting.length })}
    captionHidden
    columns={[orderColumn, toDo, deadlineColumn(view.today), partyColumn(viewer)]}
    rows={view.waiting}
    rowKey={({ id }) => id}
  />
);
