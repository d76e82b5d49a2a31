import type { Order } from '../../../../shared/domain/ordering/order.ts';
import { daysBetween, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';

interface Row {
  readonly key: string;
  readonly what: string;
  readonly day: LocalDate;
  readonly against: string;
}

type Dated = Pick<Order, 'delivery' | 'firstPromisedOn' | 'promisedOn' | 'deliveredOn' | 'acceptedOn'>;

const shift = (from: LocalDate | undefined, to: LocalDate, name: string): string => {
  if (from === undefined) return '';
  const days = daysBetween(from, to);
  return days === 0 ? p('dates.same', { name }) : p(days > 0 ? 'dates.later' : 'dates.earlier', { count: Math.abs(days), name });
};

/** Wanted, promised and real: each day with how far it lies from what was wanted or promised first. */
export const dateRows = ({ delivery: { wantedOn }, firstPromisedOn, promisedOn, deliveredOn, acceptedOn }: Dated): readonly Row[] => {
  const moved = firstPromisedOn !== undefined && firstPromisedOn !== promisedOn;
  const [wanted, first] = [p('dates.wanted-name'), p('dates.promised-name')];
  return [
    ...(wantedOn ? [{ key: 'wanted', what: p('order.wanted-on'), day: wantedOn, against: '' }] : []),
    ...(moved
      ? [{ key: 'first', what: p('dates.first-promised'), day: firstPromisedOn, against: shift(wantedOn, firstPromisedOn, wanted) }]
      : []),
    ...(promisedOn
      ? [
          {
            key: 'promised',
            what: p(moved ? 'dates.promised-now' : 'order.promised-on'),
            day: promisedOn,
            against: moved ? shift(firstPromisedOn, promisedOn, first) : shift(wantedOn, promisedOn, wanted),
          },
        ]
      : []),
    ...(deliveredOn
      ? [
          {
            key: 'delivered',
            what: p('order.delivered-on'),
            day: deliveredOn,
            against: shift(firstPromisedOn ?? promisedOn, deliveredOn, first),
          },
        ]
      : []),
    ...(acceptedOn ? [{ key: 'accepted', what: p('changed.acceptedOn'), day: acceptedOn, against: '' }] : []),
  ];
};

const columns: readonly [Column<Row>, ...Column<Row>[]] = [
  { key: 'what', heading: p('dates.what'), cell: ({ what }) => what },
  { key: 'day', heading: p('dates.day'), numeric: true, cell: ({ day }) => date(day) },
  { key: 'against', heading: p('dates.against'), cell: ({ against }) => against },
];

export const DeliveryDates = ({ order }: { readonly order: Dated }) => {
  const rows = dateRows(order);
  return rows.every(({ key }) => key === 'wanted') ? null : (
    <section class="card" aria-labelledby="dates">
      <h2 id="dates">{p('dates.title')}</h2>
      <DataTable caption={p('dates.title')} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
    </section>
  );
};
