import { useState } from 'preact/hooks';
import { payInvoiceRoute, withdrawInvoiceRoute } from '../../../../shared/contract/deliveries.routes.ts';
import type { CheckedInvoice } from '../../../../shared/domain/deliveries/checked-invoice.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { ActionFormProps } from '../ordering/action-forms.ts';
import type { ToPay } from './to-pay.ts';
import { useStep } from './use-step.ts';

interface Props extends ActionFormProps {
  readonly invoice: CheckedInvoice;
}

export const PayDialog = ({ view, invoice, toPay, onDone, onClose }: Props & { readonly toPay: ToPay }) => {
  const [day, setDay] = useState<string>(today());
  const { busy, problem, send } = useStep(onDone);
  const submit = (): boolean => {
    if (!isLocalDate(day)) return false;
    const params = { orderId: view.order.id, invoiceId: invoice.id };
    return send(callApi(payInvoiceRoute, { params, body: { version: view.order.version, paidOn: day } }));
  };
  return (
    <FormDialog
      title={p(toPay.restitution ? 'invoices.pay-back' : 'invoices.pay')}
      cancel={p('order.dialog-cancel')}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{p('invoices.pay-amount', { amount: toPay.amount })}</p>
      {problem && <ProblemNotice problem={problem} />}
      <TextField
        id="paid-on"
        type="date"
        label={p('invoices.paid-on')}
        error={isLocalDate(day) ? undefined : p('invoices.paid-on-missing')}
        required
        min={toPay.from}
        max={today()}
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
    </FormDialog>
  );
};

export const WithdrawDialog = ({ view, invoice, onDone, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useStep(onDone);
  const submit = (): boolean => {
    setTried(true);
    if (reason.trim() === '') return false;
    const params = { orderId: view.order.id, invoiceId: invoice.id };
    return send(callApi(withdrawInvoiceRoute, { params, body: { version: view.order.version, reason: reason.trim() } }));
  };
  return (
    <FormDialog title={p('invoices.withdraw')} cancel={p('order.dialog-cancel')} busy={busy} onSubmit={submit} onClose={onClose}>
      <p>{p('invoices.withdraw-meaning')}</p>
      {problem && <ProblemNotice problem={problem} />}
      <TextArea
        id="withdraw-reason"
        label={p('order.dialog-reason')}
        error={tried && reason.trim() === '' ? p('order.dialog-reason-missing') : undefined}
        required
        maxLength={1000}
        rows={3}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </FormDialog>
  );
};
