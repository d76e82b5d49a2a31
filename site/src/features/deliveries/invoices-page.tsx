import type * as z from 'zod';
import { listInvoicesRoute } from '../../../../shared/contract/deliveries.routes.ts';
import type { invoiceSummary } from '../../../../shared/contract/deliveries.schemas.ts';
import { exportInvoicesRoute } from '../../../../shared/contract/exports.routes.ts';
import { invoiceStates } from '../../../../shared/domain/deliveries/checked-invoice.ts';
import { invoicePartyOf, isOverdue } from '../../../../shared/domain/deliveries/invoice-summary.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { useAddressChoice } from '../../api/use-address-choice.ts';
import { usePages } from '../../api/use-pages.ts';
import { ButtonLink } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StateFilter } from '../../components/state-filter.tsx';
import { Status } from '../../components/status.tsx';
import { date, today } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { invoiceTones } from './invoice-states.ts';

/** `/facturen/`: what is to be paid and by when, for both parties. */
export const InvoicesPage = () => (
  <Gate roles={['buyer', 'approver', 'supplier', 'auditor']}>{(session) => <Invoices session={session} />}</Gate>
);

type Row = z.infer<typeof invoiceSummary>;
type InvoiceColumn = Column<Row>;

const numbered: InvoiceColumn = {
  key: 'number',
  heading: p('invoice-list.number'),
  cell: ({ order, orderNumber, number }) => (
    <>
      <a class="figure" href={`/bestellingen/${order}/#invoices`}>
        {number}
      </a>
      <span class="block soft small">{orderNumber}</span>
    </>
  ),
};
const supplier: InvoiceColumn = { key: 'supplier', heading: p('invoice-list.supplier'), cell: ({ supplierName }) => supplierName };
const buyer: InvoiceColumn = { key: 'buyer', heading: p('invoice-list.buyer'), cell: ({ buyerName }) => buyerName };
const state: InvoiceColumn = {
  key: 'state',
  heading: p('invoice-list.state'),
  cell: (row) => (
    <>
      <Status tone={invoiceTones[row.state]}>{p(`invoice-state.${row.state}`)}</Status>
      {row.state === 'disputed' && <span class="block soft small">{p('invoice-list.differences', { count: row.differences })}</span>}
    </>
  ),
};
const received: InvoiceColumn = {
  key: 'received',
  heading: p('invoice-list.received'),
  numeric: true,
  cell: ({ receivedOn }) => date(receivedOn),
};
const term: InvoiceColumn = {
  key: 'term',
  heading: p('invoice-list.term'),
  numeric: true,
  cell: (row) => (
    <>
      {row.paidOn ? p('invoice-list.paid', { on: date(row.paidOn) }) : row.payableBy ? date(row.payableBy) : p('invoices.nothing')}{' '}
      {isOverdue(row, today()) && <Status tone="critical">{p('invoices.late')}</Status>}
    </>
  ),
};
const amount: InvoiceColumn = {
  key: 'amount',
  heading: p('invoice-list.amount'),
  numeric: true,
  cell: (row) => (
    <>
      {euro(row.payable)}
      {row.deducted !== undefined && <span class="block soft small">{p('invoice-list.deducted', { amount: row.deducted })}</span>}
    </>
  ),
};

/** Nobody needs a column with its own name in every row. */
const columnsFor = {
  buyer: [numbered, supplier, state, received, term, amount],
  supplier: [numbered, buyer, state, received, term, amount],
} as const satisfies Record<string, readonly [InvoiceColumn, ...InvoiceColumn[]]>;

const Invoices = ({ session: { roles } }: { readonly session: StoredSession }) => {
  const party = invoicePartyOf(roles);
  const [chosen, choose] = useAddressChoice('toestand', invoiceStates);
  const query = { ...(chosen && { state: chosen }) };
  const pages = usePages(chosen ?? 'all', (cursor, signal) =>
    callApi(listInvoicesRoute, { query: { ...query, ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('invoices.title')}</h1>
        <p class="lede">{p(`invoice-list.lede.${party}`)}</p>
      </div>
      <section class="card" aria-labelledby="all-invoices">
        <StateFilter
          id="all-invoices"
          heading={chosen ? p(`invoice-state.${chosen}`) : p('invoice-list.all')}
          label={p('invoice-list.filter')}
          all={p('invoice-list.filter-all')}
          choices={invoiceStates.map((known) => ({ value: known, label: p(`invoice-state.${known}`) }))}
          chosen={chosen}
          onChoose={choose}
        />
        <LoadingOr load={pages.load}>
          {() =>
            pages.items.length === 0 ? (
              <EmptyState
                title={chosen ? p('invoice-list.empty-filtered') : p('invoice-list.empty')}
                meaning={chosen ? p('invoice-list.empty-filtered-meaning') : p('invoice-list.empty-meaning')}
              >
                <ButtonLink href={chosen ? '/facturen/' : '/bestellingen/'}>
                  {p(chosen ? 'invoice-list.show-all' : 'invoice-list.to-orders')}
                </ButtonLink>
              </EmptyState>
            ) : (
              <>
                <ExportButton fetchFile={() => callApi(exportInvoicesRoute, { query })} />
                <DataTable
                  caption={p('invoice-list.all')}
                  captionHidden
                  columns={columnsFor[party]}
                  rows={pages.items}
                  rowKey={({ id }) => id}
                />
                <MoreButton
                  pages={pages}
                  label={p('invoice-list.more')}
                  shown={p('invoice-list.shown', { count: pages.items.length, more: pages.more })}
                />
              </>
            )
          }
        </LoadingOr>
      </section>
    </div>
  );
};
