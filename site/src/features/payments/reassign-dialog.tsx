import { useState } from 'preact/hooks';
import { listReceivablesRoute, reassignPaymentRoute } from '../../../../shared/contract/payments.routes.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { SelectField, TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { Entry } from './booked-entries.tsx';

interface Props {
  readonly entry: Entry;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Takes a payment back from its invoice, or gives it to another one; with a reason that stays to be read. */
export const ReassignDialog = ({ entry, onClose, onDone }: Props) => {
  const { loaded } = useLoad('receivables for a payment', (signal) => callApi(listReceivablesRoute, { signal }));
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const items = loaded.state === 'ready' ? loaded.value.items : [];
  const others = items.filter(
    ({ statement, number }) => statement !== entry.statement || number !== entry.invoice || entry.type === 'counter',
  );
  const keyOf = ({ statement, number }: (typeof items)[number]) => `${statement} ${number}`;
  const missing = reason.trim() === '';
  const send = async () => {
    const target = others.find((item) => keyOf(item) === to);
    setBusy(true);
    const answer = await callApi(reassignPaymentRoute, {
      params: { paymentId: entry.payment },
      body: {
        number: entry.number,
        reason: reason.trim(),
        ...(target && { invoice: { statement: target.statement, number: target.number } }),
      },
    });
    setBusy(false);
    if (answer.ok) onDone();
    else setProblem(answer.problem);
  };
  const confirm = () => {
    setTried(true);
    if (missing || busy) return false;
    void send();
    return true;
  };
  return (
    <FormDialog title={p('payments.correct-title')} cancel={p('payments.cancel')} busy={busy} onSubmit={confirm} onClose={onClose}>
      <p>
        {entry.type === 'counter'
          ? p('payments.correct-free', { amount: euro(cents(-entry.amount)) })
          : p('payments.correct-meaning', { amount: euro(entry.amount), invoice: entry.invoice })}
      </p>
      <SelectField
        id="reassign-to"
        label={p('payments.correct-to')}
        choices={[
          { value: '', label: p('payments.correct-none') },
          ...others.map((item) => ({
            value: keyOf(item),
            label: p('payments.suggestion', { number: item.number, payer: item.payerName, open: euro(item.open) }),
          })),
        ]}
        value={to}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      <TextArea
        id="reassign-reason"
        label={p('payments.correct-reason')}
        error={tried && missing ? p('payments.correct-reason-missing') : undefined}
        aria-required
        maxLength={500}
        rows={2}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {problem && <ProblemNotice problem={problem} retry={() => void send()} />}
    </FormDialog>
  );
};
