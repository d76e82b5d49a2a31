import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { type Attempt, Refused } from '../../api/refused.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { actionLooks } from './order-actions.ts';
import type { ActionInput, DirectAction } from './run-action.ts';

interface Props {
  readonly action: DirectAction;
  readonly label: string;
  /** What it would do, beyond its meaning in general. */
  readonly children?: ComponentChildren;
  readonly attempt: Attempt;
  readonly onConfirm: (input: ActionInput) => void;
  readonly onClose: () => void;
}

/** Asks what an action needs: a reason or a day. */
export const ActionDialog = ({ action, label, children, attempt, onConfirm, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const { asks } = actionLooks[action];
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const asksDay = asks === 'promise' || asks === 'move';
  const needsReason = asks === 'reason' || asks === 'move';
  const reasonMissing = needsReason && reason.trim() === '';
  const chosen = isLocalDate(day) ? day : undefined;
  const dayMissing = asksDay && chosen === undefined;
  const confirm = (): boolean => {
    setTried(true);
    if (reasonMissing || dayMissing) return false;
    onConfirm({ reason: reason.trim(), day: chosen });
    return true;
  };
  return (
    <FormDialog title={label} cancel={p('order.dialog-cancel')} busy={attempt.busy} onSubmit={confirm} onClose={onClose}>
      <p>{p(`meaning.${action}`)}</p>
      {children}
      <Refused attempt={attempt} />
      {asksDay && (
        <TextField
          id="dialog-day"
          type="date"
          label={p('order.dialog-promised')}
          error={tried && dayMissing ? p('order.dialog-promised-missing') : undefined}
          required
          min={today()}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      )}
      {(needsReason || asks === 'promise') && (
        <TextArea
          id="dialog-reason"
          label={p(needsReason ? 'order.dialog-reason' : 'order.dialog-note')}
          error={tried && reasonMissing ? p('order.dialog-reason-missing') : undefined}
          optional={!needsReason}
          required={needsReason}
          maxLength={1000}
          rows={4}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </FormDialog>
  );
};
