import { useState } from 'preact/hooks';
import type { CheckedInvoice } from '../../../../shared/domain/deliveries/checked-invoice.ts';
import { isOverdue } from '../../../../shared/domain/deliveries/invoice-summary.ts';
import { setOff } from '../../../../shared/domain/deliveries/set-off.ts';
import { type Cents, minus } from '../../../../shared/domain/money/cents.ts';
import { Button } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Status } from '../../components/status.tsx';
import { date, today } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { OrderView } from '../ordering/send-orders.ts';
import { InvoiceDifferences } from './invoice-differences.tsx';
import { invoiceTones } from './invoice-states.ts';
import { PayDialog, WithdrawDialog } from './settle-dialogs.tsx';
import { toPayOf } from './to-pay.ts';

interface Props {
  readonly view: OrderView;
  /** The organisation of the reader. */
  readonly own: string;
  readonly onDone: (did: 'paid' | 'withdrawn', view: OrderView) => void;
}

/** Each invoice with what came of laying it against the order; the newest first. */
export const InvoicesSection = ({ view, own, onDone }: Props) => {
  const invoices = view.execution?.invoices ?? [];
  const { deductions, restitutions } = setOff(view.order, invoices);
  return (
    <section class="card" aria-labelledby="invoices">
      <h2 id="invoices">{p('invoices.title')}</h2>
      <div class="stack">
        {invoices.length === 0 && <p class="soft">{p('invoices.none')}</p>}
        {invoices.toReversed().map((invoice) => (
          <One
            key={invoice.id}
            view={view}
            checked={invoice}
            deduction={invoice.deducted ?? deductions.get(invoice.id)}
            restitution={restitutions.get(invoice.id)}
            own={own}
            onDone={onDone}
          />
        ))}
      </div>
    </section>
  );
};

const factsOf = (
  { invoice, source, receivedOn, payableBy, paidOn, restitutions = [] }: CheckedInvoice,
  deduction: Cents | undefined,
): readonly (readonly [string, string])[] => [
  [p(paidOn ? 'invoices.amount-paid' : 'invoices.amount'), euro(invoice.totals.payable)],
  ...(deduction === undefined
    ? []
    : ([
        [p('invoices.deduction'), euro(-deduction)],
        [p('invoices.after-deduction'), euro(minus(invoice.totals.payable, deduction))],
      ] as const)),
  [p('invoices.to'), invoice.buyer.name],
  [p('invoices.issued'), `${date(invoice.issuedOn)} (${p(`invoices.source-${source}`)})`],
  [p('invoices.received'), date(receivedOn)],
  ...(invoice.paymentReference ? [[p('invoices.payment-reference'), invoice.paymentReference] as const] : []),
  ...(payableBy && !paidOn ? [[p('invoices.payable-by'), date(payableBy)] as const] : []),
  ...(paidOn ? [[p('invoices.paid-on'), date(paidOn)] as const] : []),
  ...restitutions.map(({ amount, on }) => [p('invoices.restituted'), `${euro(amount)} (${date(on)})`] as const),
];

interface OneProps extends Props {
  readonly checked: CheckedInvoice;
  /** What of the penalty for lateness goes off it, or went off it when it was paid. */
  readonly deduction: Cents | undefined;
  /** What of that is to be paid after all, because the penalty was waived since. */
  readonly restitution: Cents | undefined;
}

const One = ({ view, checked, deduction, restitution, own, onDone }: OneProps) => {
  const [asking, setAsking] = useState<'pay' | 'withdraw'>();
  const { state, differences, withdrawn } = checked;
  const open = view.actions.includes('invoice');
  const mayPay = open && (state === 'payable' || restitution !== undefined) && own === view.order.buyer;
  const pay = p(restitution === undefined ? 'invoices.pay' : 'invoices.pay-back');
  const mayWithdraw = open && (state === 'payable' || state === 'disputed') && checked.by.organisation === own;
  const dialog = { view, invoice: checked, onClose: () => setAsking(undefined) };
  return (
    <article class="part stack">
      <div class="row row--apart">
        <h3>{p('invoices.named', { number: checked.invoice.number })}</h3>
        <div class="row">
          <Status tone={invoiceTones[state]}>{p(`invoice-state.${state}`)}</Status>
          {isOverdue(checked, today()) && <Status tone="critical">{p('invoices.late')}</Status>}
        </div>
      </div>
      <Facts facts={factsOf(checked, deduction)} />
      {deduction !== undefined && <p class="soft small">{p('invoices.deduction-vat')}</p>}
      {withdrawn && <p class="timeline__note">{withdrawn.reason}</p>}
      {state === 'payable' && <p>{p('invoices.matches')}</p>}
      {restitution !== undefined && <p class="strong">{p('invoices.restitution', { amount: restitution })}</p>}
      {state === 'disputed' && (
        <>
          <p class="strong">{p('invoices.not-payable')}</p>
          <InvoiceDifferences differences={differences} />
        </>
      )}
      {(mayPay || mayWithdraw) && (
        <div class="row">
          {mayPay && <Button onClick={() => setAsking('pay')}>{pay}</Button>}
          {mayWithdraw && (
            <Button kind="subtle" onClick={() => setAsking('withdraw')}>
              {p('invoices.withdraw')}
            </Button>
          )}
        </div>
      )}
      {asking === 'pay' && <PayDialog {...dialog} toPay={toPayOf(checked, view)} onDone={(after) => onDone('paid', after)} />}
      {asking === 'withdraw' && <WithdrawDialog {...dialog} onDone={(after) => onDone('withdrawn', after)} />}
    </article>
  );
};
