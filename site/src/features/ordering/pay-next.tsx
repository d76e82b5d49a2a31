import { useState } from 'preact/hooks';
import type { CheckedInvoice } from '../../../../shared/domain/deliveries/checked-invoice.ts';
import { setOff } from '../../../../shared/domain/deliveries/set-off.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { PayDialog } from '../deliveries/settle-dialogs.tsx';
import type { OrderView } from './send-orders.ts';

/** The invoice whose payment term ends first. */
export const firstToPay = ({ execution }: OrderView): CheckedInvoice | undefined =>
  execution?.invoices
    .filter(({ state }) => state === 'payable')
    .toSorted((a, b) => (a.payableBy ?? '').localeCompare(b.payableBy ?? ''))[0];

interface Props {
  readonly view: OrderView;
  readonly invoice: CheckedInvoice;
  readonly onDone: (view: OrderView) => void;
}

/** When all is accepted and an invoice is right, paying it comes before closing the order. */
export const PayNext = ({ view, invoice, onDone }: Props) => {
  const [paying, setPaying] = useState(false);
  const deduction = setOff(view.order, view.execution?.invoices ?? []).deductions.get(invoice.id) ?? zero;
  return (
    <>
      <p>{p('order.pay-first', { number: invoice.invoice.number })}</p>
      {invoice.payableBy && <p class="soft">{p('order.your-deadline', { day: invoice.payableBy })}</p>}
      <Button kind="primary" wide onClick={() => setPaying(true)}>
        {p('invoices.pay')}
      </Button>
      {paying && <PayDialog view={view} invoice={invoice} deduction={deduction} onDone={onDone} onClose={() => setPaying(false)} />}
    </>
  );
};
