import type { LatePart } from '../../../../shared/domain/deliveries/late-penalty.ts';
import { setOff } from '../../../../shared/domain/deliveries/set-off.ts';
import { brusselsDate } from '../../../../shared/domain/time/local-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { OrderView } from '../ordering/send-orders.ts';
import { lineNamed } from './line-name.ts';

type Order = OrderView['order'];

const columnsFor = (order: Order): readonly [Column<LatePart>, ...Column<LatePart>[]] => {
  const { perDay, cap } = order.terms.late;
  return [
    {
      key: 'part',
      heading: p('late.part'),
      cell: ({ line, quantity }) =>
        line === undefined ? p('late.whole', { quantity }) : p('deliveries.line', { quantity, name: lineNamed(order, line) }),
    },
    { key: 'came', heading: p('late.came'), cell: ({ on, open }) => (open ? p('late.open') : date(on)) },
    {
      key: 'days',
      heading: p('late.days'),
      numeric: true,
      cell: ({ days, charged }) => (
        <>
          {days}
          {charged !== days && <span class="block soft small">{p('late.charged', { charged })}</span>}
        </>
      ),
    },
    {
      key: 'sum',
      heading: p('late.sum'),
      cell: ({ base, charged, capped }) => p('late.computed', { base, perDay, days: charged, capped, cap }),
    },
    { key: 'amount', heading: p('late.amount'), numeric: true, cell: ({ amount }) => <span class="strong">{euro(amount)}</span> },
  ];
};

/** What is late, what that costs by the framework's clause and how it comes about; and what the buyer decided. */
export const LatenessSection = ({
  order,
  execution,
}: {
  readonly order: Order;
  readonly execution: NonNullable<OrderView['execution']>;
}) => {
  const { lateness, invoices } = execution;
  const { penalty, terms } = order;
  if (!lateness && !penalty) return null;
  const { left } = setOff(order, invoices);
  const { perDay, cap, graceDays: grace, base } = terms.late;
  return (
    <section class="card" aria-labelledby="lateness">
      <h2 id="lateness">{p('late.title')}</h2>
      <div class="stack">
        <p>{p('late.clause', { perDay, cap, grace, whole: base === 'whole-order' })}</p>
        {lateness && (
          <>
            <p>{p('late.due', { day: lateness.due })}</p>
            <DataTable
              caption={p('late.title')}
              captionHidden
              columns={columnsFor(order)}
              rows={lateness.parts}
              rowKey={({ line, on, open }) => `${line ?? ''} ${on} ${open}`}
            />
            <p class="strong">{p('late.total', { amount: lateness.amount })}</p>
          </>
        )}
        {penalty && (
          <div class="part">
            <p class="strong">{p(penalty.decision === 'imposed' ? 'late.imposed' : 'late.waived', { amount: penalty.amount })}</p>
            <p>{penalty.reason}</p>
            {left > 0 && <p>{p('late.left', { amount: left })}</p>}
            <p class="soft small">{p('late.decided', { name: penalty.by.name, day: brusselsDate(penalty.at) })}</p>
          </div>
        )}
      </div>
    </section>
  );
};
