import { useState } from 'preact/hooks';
import { type Attempt, Refused } from '../../api/refused.tsx';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly action: 'reject' | 'decline' | 'withdraw';
  readonly attempt: Attempt;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a quote ends here. */
export const ReasonDialog = ({ action, attempt, onConfirm, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const confirm = (): boolean => {
    setTried(true);
    if (!missing) onConfirm(reason.trim());
    return !missing;
  };
  return (
    <FormDialog title={p(`quote-action.${action}`)} cancel={p('quote.cancel')} busy={attempt.busy} onSubmit={confirm} onClose={onClose}>
      <p>{p(`quote-meaning.${action}`)}</p>
      <Refused attempt={attempt} />
      <TextArea
        id="dialog-reason"
        label={p('quote.reason-label')}
        error={tried && missing ? p('quote.reason-missing') : undefined}
        required
        maxLength={1000}
        rows={4}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </FormDialog>
  );
};
