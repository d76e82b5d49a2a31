import { DataTable } from '../../components/data-table.tsx';
import { p } from '../../i18n/personal.ts';
import { deadlineColumn, type OrderColumn, orderColumn } from './columns.tsx';
import type { DashboardView } from './dashboard-page.tsx';
import { toDoOf } from './to-do.ts';

const toDo: OrderColumn = { key: 'to-do', heading: p('dashboard.to-do'), cell: ({ next }) => next && toDoOf(next) };
const who: OrderColumn = {
  key: 'who',
  heading: p('dashboard.waits-for'),
  cell: ({ next, supplierName, buyerName }) => {
    if (!next) return null;
    return (
      <>
        {p(`dashboard.waits-for.${next.by}`)}
        <span class="block soft small">{next.by === 'supplier' ? supplierName : buyerName}</span>
      </>
    );
  },
};

export const LateTable = ({ view }: { readonly view: DashboardView }) => (
  <DataTable
    caption={p('dashboard.late', { count: view.totals.late })}
    captionHidden
    columns={[orderColumn, toDo, who, deadlineColumn(view.today)]}
    rows={view.late}
    rowKey={({ id, next }) => `${id} ${next?.action}`}
  />
);
