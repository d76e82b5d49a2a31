import { differenceFields, type InvoiceDifference } from '../../../../shared/domain/deliveries/invoice-difference.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';

const inWords = ({ field }: InvoiceDifference, value: string | number | undefined): string => {
  if (value === undefined) return p('invoices.nothing');
  const measure = differenceFields[field];
  if (typeof value === 'string') return value;
  if (measure === 'portion') return p('invoices.quantity', { portion: value });
  return measure === 'rate' ? p('invoices.rate', { rate: value }) : euro(value);
};

const columns: readonly [Column<InvoiceDifference>, ...Column<InvoiceDifference>[]] = [
  {
    key: 'what',
    heading: p('invoices.what'),
    cell: ({ field, line }) => (
      <>
        {p(`differs.${field}`)}
        {line !== undefined && <span class="block soft small">{p('invoices.of-line', { line })}</span>}
      </>
    ),
  },
  { key: 'agreed', heading: p('invoices.agreed'), numeric: true, cell: (difference) => inWords(difference, difference.expected) },
  { key: 'said', heading: p('invoices.said'), numeric: true, cell: (difference) => inWords(difference, difference.found) },
  {
    key: 'effect',
    heading: p('invoices.effect'),
    numeric: true,
    cell: ({ effect }) => <span class="strong">{effect === 0 ? p('invoices.nothing') : euro(effect)}</span>,
  },
];

/** What was agreed, what the invoice says, and what that costs, difference by difference. */
export const InvoiceDifferences = ({ differences }: { readonly differences: readonly InvoiceDifference[] }) => (
  <DataTable
    caption={p('invoices.differences')}
    captionHidden
    columns={columns}
    rows={differences}
    rowKey={({ field, line }) => `${line ?? ''} ${field}`}
  />
);
