import { daysBetween, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { Column } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { OrderRow } from '../ordering/order-table.tsx';

export type OrderColumn = Column<OrderRow>;

export const dayOrNone = (day: LocalDate | undefined): string => (day === undefined ? t('word.none') : date(day));

export const orderColumn: OrderColumn = {
  key: 'order',
  heading: p('dashboard.order'),
  cell: ({ id, number, title }) => (
    <>
      <a href={`/bestellingen/${id}/`}>{title}</a>
      <span class="block soft small figure">{number}</span>
    </>
  ),
};

/** The other party: nobody needs a column with its own name. */
export const partyColumn = (viewer: 'buyer' | 'supplier'): OrderColumn => ({
  key: 'party',
  heading: p(`dashboard.party.${viewer}`),
  cell: (row) => (viewer === 'buyer' ? row.supplierName : row.buyerName),
});

/** By when, and how late it is by now, in words and in a shape. */
export const deadlineColumn = (today: LocalDate): OrderColumn => ({
  key: 'by',
  heading: p('dashboard.by'),
  cell: ({ next }) => {
    if (next?.before === undefined) return <span class="soft">{p('dashboard.no-deadline')}</span>;
    const late = daysBetween(next.before, today);
    return (
      <>
        <span class="figure">{date(next.before)}</span>
        {late > 0 && (
          <span class="block">
            <Status tone="critical">{p('dashboard.late-by', { count: late })}</Status>
          </span>
        )}
        {late === 0 && <span class="block strong">{p('dashboard.today')}</span>}
      </>
    );
  },
});
