import { useState } from 'preact/hooks';
import { decidePenaltyRoute } from '../../../../shared/contract/deliveries.routes.ts';
import { plus, zero } from '../../../../shared/domain/money/cents.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Field, TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';
import type { ActionFormProps } from '../ordering/action-forms.ts';
import { useStep } from './use-step.ts';

const decisions = [
  { value: 'imposed', label: p('late.impose') },
  { value: 'waived', label: p('late.waive') },
] as const;

/** The buyer imposes or waives the penalty that was computed, with a reason. */
export const PenaltyForm = ({ view, onDone, onClose }: ActionFormProps) => {
  const { order, execution } = view;
  const [decision, setDecision] = useState<(typeof decisions)[number]['value']>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useStep(onDone);
  const amount = execution?.lateness?.amount;
  const kept = plus(...(execution?.invoices ?? []).map(({ deducted }) => deducted ?? zero));
  const submit = (): boolean => {
    setTried(true);
    if (decision === undefined || reason.trim() === '' || amount === undefined) return false;
    const body = { version: order.version, decision, amount, reason: reason.trim() };
    return send(callApi(decidePenaltyRoute, { params: { orderId: order.id }, body }));
  };
  return (
    <FormDialog title={p('action.penalise')} cancel={p('order.dialog-cancel')} busy={busy} onSubmit={submit} onClose={onClose}>
      {problem && <ProblemNotice problem={problem} />}
      {amount !== undefined && <p class="strong">{p('late.total', { amount })}</p>}
      <Field id="penalty-imposed" label={p('late.choose')} error={tried && decision === undefined ? p('late.choose-missing') : undefined}>
        {({ id, ...described }) => (
          <div class="row">
            {decisions.map(({ value, label }) => (
              <label key={value} class="checklist-answer">
                <input
                  {...described}
                  id={value === 'imposed' ? id : undefined}
                  type="radio"
                  class="utrecht-radio-button utrecht-radio-button--html-input"
                  name="penalty"
                  checked={decision === value}
                  onChange={() => setDecision(value)}
                />
                {label}
              </label>
            ))}
          </div>
        )}
      </Field>
      {kept > 0 && <p>{p('late.to-restitute', { amount: kept })}</p>}
      <TextArea
        id="penalty-reason"
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
