import type { OrderLine } from '../../../../shared/domain/ordering/order.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { euro, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { OptionsOf } from '../quotes/options-of.tsx';

const What = ({ line }: { readonly line: OrderLine }) => (
  <>
    <a href={`/catalogus/${line.model}/`}>
      {line.brand} {line.name}
    </a>
    <span class="block soft small">{amountOf(line)}</span>
    <OptionsOf line={line} />
  </>
);

const amountOf = ({ quantity, unit, termMonths, unitPrice }: OrderLine): string =>
  [
    p('order.quantity-unit', { quantity, unit }),
    ...(termMonths !== undefined ? [p('order.months', { months: termMonths })] : []),
    p('order.at', { price: unitPrice.net }),
  ].join(', ');

const columns: readonly [Column<OrderLine>, ...Column<OrderLine>[]] = [
  { key: 'what', heading: p('order.line'), cell: (line) => <What line={line} /> },
  { key: 'list', heading: p('order.list'), numeric: true, cell: (line) => euro(line.list) },
  {
    key: 'discount',
    heading: p('order.discount'),
    numeric: true,
    cell: (line) => (
      <>
        {euro(-line.discount)}
        <span class="block soft small">{percent(line.discountRate)}</span>
      </>
    ),
  },
  { key: 'net', heading: p('order.net'), numeric: true, cell: (line) => <span class="strong">{euro(line.net)}</span> },
  { key: 'commission', heading: p('order.commission'), numeric: true, cell: (line) => euro(line.commission) },
];

/** The lines of an order with how each price comes about. */
export const OrderLines = ({ lines }: { readonly lines: readonly OrderLine[] }) => (
  <DataTable caption={p('order.what')} captionHidden columns={columns} rows={lines} rowKey={({ number }) => String(number)} />
);
