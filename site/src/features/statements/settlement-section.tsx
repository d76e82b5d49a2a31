import { getCommissionInvoiceUblRoute } from '../../../../shared/contract/settlement.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { Load } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { date } from '../../format/dates.ts';
import { euro, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { DownloadButton } from '../documents/download-button.tsx';
import { InvoiceStatus } from '../payments/invoice-status.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { mayTake } from './reader.ts';
import type { StatementView } from './run-step.ts';
import type { Settlement } from './use-settlement.ts';

interface Props {
  readonly view: StatementView;
  readonly session: StoredSession;
}

/** What is invoiced of an approved statement, per payer, and how far it is paid. */
export const SettlementSection = ({ view, session, load }: Props & { readonly load: Load<Settlement | undefined> }) => (
  <section class="card stack stack--tight" id="vereffening" aria-labelledby="settlement">
    <h2 id="settlement">{p('settlement.title')}</h2>
    <p class="soft prose">{p('settlement.meaning')}</p>
    <LoadingOr load={load} lines={6}>
      {(settlement) =>
        settlement &&
        (settlement.invoices.length === 0 ? (
          <p>{p('settlement.none')}</p>
        ) : (
          <Invoices settlement={settlement} view={view} session={session} />
        ))
      }
    </LoadingOr>
  </section>
);

/** Each article once, with the rate that rests on it. */
const vatReasons = ({ invoices }: Settlement): readonly string[] => [
  ...new Set(
    invoices.flatMap(({ vatSums }) =>
      vatSums.flatMap(({ rate, source }) => (source === undefined ? [] : [p('settlement.vat-of', { rate: percent(rate), source })])),
    ),
  ),
];

const Invoices = ({ settlement, view, session }: Props & { readonly settlement: Settlement }) => {
  const { invoices, totals, allPaid, passedOn, internal, payments } = settlement;
  const { state } = view.review;
  const untold = state === 'settled' && payments.length === 0;
  return (
    <>
      {allPaid && state === 'approved' && (
        <Notice kind="ok" title={p('settlement.all-paid')}>
          {p(mayTake(view, session, 'settle') ? 'settlement.all-paid-settle' : 'settlement.all-paid-waits')}
        </Notice>
      )}
      {untold ? <p>{p('settlement.untold')}</p> : <p>{p('settlement.sum', { paid: euro(totals.paid), gross: euro(totals.gross) })}</p>}
      <DataTable
        caption={p('settlement.title')}
        captionHidden
        rows={invoices}
        rowKey={({ number }) => number}
        columns={[
          {
            key: 'number',
            heading: p('payments.invoice'),
            cell: ({ number, kind, reference }) => (
              <>
                <span class="figure">{number}</span>
                {kind === 'credit-note' && <span class="block small">{p('settlement.credit-note')}</span>}
                <span class="block soft small figure">{reference}</span>
              </>
            ),
          },
          { key: 'payer', heading: p('payments.payer'), cell: ({ payerName }) => payerName },
          { key: 'due', heading: p('payments.due-on'), cell: ({ dueOn }) => date(dueOn) },
          {
            key: 'gross',
            heading: p('settlement.gross'),
            numeric: true,
            cell: ({ gross, net }) => (
              <>
                {euro(gross)}
                {gross !== net && <span class="block soft small">{p('settlement.without-vat', { net: euro(net) })}</span>}
              </>
            ),
          },
          ...(untold
            ? []
            : [
                { key: 'open', heading: p('payments.open'), numeric: true, cell: ({ open }: Settlement['invoices'][number]) => euro(open) },
                {
                  key: 'state',
                  heading: p('payments.state'),
                  cell: (invoice: Settlement['invoices'][number]) => (
                    <InvoiceStatus state={invoice.state} late={invoice.late && state === 'approved'} />
                  ),
                },
              ]),
          {
            key: 'ubl',
            heading: p('settlement.documents'),
            cell: ({ number, payer }) => (
              <DownloadButton
                kind="subtle"
                label={p('settlement.ubl')}
                name={p('settlement.ubl-named', { number })}
                fetchFile={() => callApi(getCommissionInvoiceUblRoute, { params: { statementId: view.statement.id, payer } })}
              />
            ),
          },
        ]}
      />
      <div class="small soft">
        {passedOn !== 0 && <p>{p('settlement.passed-on', { amount: euro(passedOn) })}</p>}
        {internal !== 0 && <p>{p('settlement.internal', { amount: euro(internal) })}</p>}
        {vatReasons(settlement).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      {payments.length > 0 && <BookedPayments payments={payments} />}
      {session.roles.includes('reviewer') && !allPaid && state === 'approved' && (
        <div>
          <ButtonLink href="/betalingen/">{p('settlement.to-payments')}</ButtonLink>
        </div>
      )}
    </>
  );
};

/** What was booked on these invoices and taken back again, in the sequence in which it happened. */
const BookedPayments = ({ payments }: Pick<Settlement, 'payments'>) => (
  <details>
    <summary>{p('settlement.payments', { count: payments.length })}</summary>
    <DataTable
      caption={p('settlement.payments', { count: payments.length })}
      captionHidden
      rows={payments}
      rowKey={({ payment, number }) => `${payment} ${number}`}
      columns={[
        { key: 'invoice', heading: p('payments.invoice'), cell: ({ invoice }) => <span class="figure">{invoice}</span> },
        { key: 'day', heading: p('payments.day'), cell: ({ bookedOn }) => date(bookedOn) },
        { key: 'amount', heading: p('payments.amount'), numeric: true, cell: ({ amount }) => euro(amount) },
        {
          key: 'entry',
          heading: p('payments.entry'),
          cell: ({ type, reason, byName }) => (
            <>
              {p(type === 'counter' ? 'payments.entry-taken-back' : 'payments.entry-booked')}
              <span class="block soft small">{reason === undefined ? byName : p('payments.entry-why', { reason, name: byName })}</span>
            </>
          ),
        },
      ]}
    />
  </details>
);
