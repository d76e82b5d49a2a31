import type * as z from 'zod';
import type { quoteSummary } from '../../../../shared/contract/quotes.schemas.ts';
import { brusselsDate } from '../../../../shared/domain/time/local-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { quoteTones } from './quote-states.ts';

export type QuoteRow = z.infer<typeof quoteSummary>;
type QuoteColumn = Column<QuoteRow>;

const numbered: QuoteColumn = {
  key: 'number',
  heading: p('quotes.number'),
  cell: ({ id, number }) => (
    <a class="figure" href={`/offertes/${id}/`}>
      {number}
    </a>
  ),
};
const what: QuoteColumn = { key: 'what', heading: p('quotes.what'), cell: ({ title }) => title };
const state: QuoteColumn = {
  key: 'state',
  heading: p('quotes.state'),
  cell: (row) => <Status tone={quoteTones[row.state]}>{p(`quote-state.${row.state}`)}</Status>,
};
const supplier: QuoteColumn = { key: 'supplier', heading: p('quotes.supplier'), cell: ({ supplierName }) => supplierName };
const buyer: QuoteColumn = { key: 'buyer', heading: p('quotes.buyer'), cell: ({ buyerName }) => buyerName };
const when: QuoteColumn = { key: 'when', heading: p('quotes.when'), numeric: true, cell: ({ createdAt }) => date(brusselsDate(createdAt)) };
const until: QuoteColumn = {
  key: 'until',
  heading: p('quotes.until'),
  numeric: true,
  cell: ({ validUntil }) => (validUntil ? date(validUntil) : t('word.none')),
};
const amount = (value: number | undefined) => (value === undefined ? t('word.none') : euro(value));
const net: QuoteColumn = { key: 'net', heading: p('quotes.net'), numeric: true, cell: (row) => amount(row.net) };
const cost: QuoteColumn = { key: 'cost', heading: p('quotes.cost'), numeric: true, cell: (row) => amount(row.cost) };

interface Props {
  readonly rows: readonly QuoteRow[];
  readonly supplying: boolean;
}

/** Nobody needs a column with its own name in every row, and a supplier is paid the net amount. */
export const QuoteTable = ({ rows, supplying }: Props) => (
  <DataTable
    caption={p('quotes.all')}
    captionHidden
    columns={supplying ? [numbered, what, state, buyer, when, until, net] : [numbered, what, state, supplier, when, until, cost]}
    rows={rows}
    rowKey={({ id }) => id}
  />
);
