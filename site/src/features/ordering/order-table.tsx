import type * as z from 'zod';
import type { orderSummary } from '../../../../shared/contract/ordering.schemas.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { brusselsDate } from '../../../../shared/domain/time/local-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { stateTones } from './order-states.ts';

export type OrderRow = z.infer<typeof orderSummary>;

const expected = ({ promisedOn, wantedOn }: OrderRow): string =>
  promisedOn !== undefined
    ? p('orders.promised', { day: promisedOn })
    : wantedOn !== undefined
      ? p('orders.wanted', { day: wantedOn })
      : t('word.none');

type OrderColumn = Column<OrderRow>;

const numbered: OrderColumn = {
  key: 'number',
  heading: p('orders.number'),
  cell: ({ id, number }) => (
    <a class="figure" href={`/bestellingen/${id}/`}>
      {number}
    </a>
  ),
};
const what: OrderColumn = { key: 'what', heading: p('orders.what'), cell: ({ title }) => title };
const state: OrderColumn = {
  key: 'state',
  heading: p('orders.state'),
  cell: (row) => <Status tone={stateTones[row.state]}>{p(`state.${row.state}`)}</Status>,
};
const supplier: OrderColumn = { key: 'supplier', heading: p('orders.supplier'), cell: ({ supplierName }) => supplierName };
const buyer: OrderColumn = { key: 'buyer', heading: p('orders.buyer'), cell: ({ buyerName }) => buyerName };
const whatUnder: OrderColumn = {
  key: 'what',
  heading: p('orders.what'),
  cell: ({ title, frameworkTitle }) => (
    <>
      {title}
      <span class="block soft small">{frameworkTitle}</span>
    </>
  ),
};
const when: OrderColumn = { key: 'when', heading: p('orders.when'), numeric: true, cell: ({ createdAt }) => date(brusselsDate(createdAt)) };
const due: OrderColumn = { key: 'expected', heading: p('orders.expected'), cell: expected };
const cost: OrderColumn = { key: 'cost', heading: p('orders.cost'), numeric: true, cell: (row) => euro(row.cost) };
const net: OrderColumn = { key: 'net', heading: p('orders.net'), numeric: true, cell: (row) => euro(row.net) };

/** What is of use to whom: nobody needs a column with its own name in every row, and a supplier is paid the net amount. */
const columnsFor = (roles: readonly Role[]): readonly [OrderColumn, ...OrderColumn[]] => {
  if (roles.includes('buyer') || roles.includes('approver')) return [numbered, what, state, supplier, when, due, cost];
  if (roles.includes('supplier')) return [numbered, what, state, buyer, when, due, net];
  return [numbered, whatUnder, state, buyer, supplier, when, cost];
};

interface Props {
  readonly caption: string;
  readonly rows: readonly OrderRow[];
  readonly roles: readonly Role[];
}

export const OrderTable = ({ caption, rows, roles }: Props) => (
  <DataTable caption={caption} captionHidden columns={columnsFor(roles)} rows={rows} rowKey={({ id }) => id} />
);
