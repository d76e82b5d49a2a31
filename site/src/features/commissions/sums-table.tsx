import { DataTable } from '../../components/data-table.tsx';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';

/** All in cents, excluding VAT. */
export interface Sums {
  readonly listCents: number;
  readonly discountCents: number;
  readonly commissionCents: number;
  readonly netDiscountCents: number;
  readonly orders: number;
  readonly quantity: number;
}

export interface SumsRow extends Sums {
  readonly key: string;
  readonly name: string;
  readonly total?: boolean;
}

interface Props {
  readonly caption: string;
  readonly heading: string;
  readonly rows: readonly SumsRow[];
}

const text = (row: SumsRow, value: string) => (row.total ? <span class="strong">{value}</span> : value);

/** Figures per year, month, body or category; a total is the last row. */
export const SumsTable = ({ caption, heading, rows }: Props) => (
  <DataTable
    caption={caption}
    captionHidden
    rows={rows}
    rowKey={({ key }) => key}
    columns={[
      { key: 'name', heading, cell: (row) => text(row, row.name) },
      { key: 'list', heading: p('commissions.list'), numeric: true, cell: (row) => text(row, euro(row.listCents)) },
      { key: 'discount', heading: p('commissions.discount'), numeric: true, cell: (row) => text(row, euro(row.discountCents)) },
      { key: 'commission', heading: p('commissions.commission'), numeric: true, cell: (row) => text(row, euro(row.commissionCents)) },
      { key: 'net', heading: p('commissions.net-discount'), numeric: true, cell: (row) => text(row, euro(row.netDiscountCents)) },
      { key: 'orders', heading: p('commissions.orders'), numeric: true, cell: (row) => text(row, number(row.orders)) },
      { key: 'quantity', heading: p('commissions.quantity'), numeric: true, cell: (row) => text(row, number(row.quantity)) },
    ]}
  />
);
