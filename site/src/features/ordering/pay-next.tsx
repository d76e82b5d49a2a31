import { useState } from 'preact/hooks';
import type { CheckedInvoice } from '../../../../shared/domain/deliveries/checked-invoice.ts';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { PayDialog } from '../deliveries/settle-dialogs.tsx';
import { toPayOf } from '../deliveries/to-pay.ts';
import type { OrderView } from './send-orders.ts';

interface Props {
  readonly view: OrderView;
  readonly invoice: CheckedInvoice;
  readonly onDone: (view: OrderView) => void;
}

/** When all is accepted and an invoice is right, paying it comes before closing the order. */
export const PayNext = ({ view, invoice, onDone }: Props) => {
  const [paying, setPaying] = useState(false);
  const toPay = toPayOf(invoice, view);
  return (
    <>
      {toPay.restitution ? (
        <p>{p('invoices.restitution', { amount: toPay.amount })}</p>
      ) : (
        <p>{p('order.pay-first', { number: invoice.invoice.number })}</p>
      )}
      {!toPay.restitution && invoice.payableBy && <p class="soft">{p('order.your-deadline', { day: invoice.payableBy })}</p>}
      <Button kind="primary" wide onClick={() => setPaying(true)}>
        {p(toPay.restitution ? 'invoices.pay-back' : 'invoices.pay')}
      </Button>
      {paying && <PayDialog view={view} invoice={invoice} toPay={toPay} onDone={onDone} onClose={() => setPaying(false)} />}
    </>
  );
};
