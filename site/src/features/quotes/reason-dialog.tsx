import { useState } from 'preact/hooks';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly action: 'reject' | 'decline' | 'withdraw';
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a quote ends here. */
export const ReasonDialog = ({ action, onConfirm, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const confirm = (): boolean => {
    setTried(true);
    if (!missing) onConfirm(reason.trim());
    return !missing;
  };
  return (
    <FormDialog title={p(`quote-action.${action}`)} cancel={p('quote.cancel')} onSubmit={confirm} onClose={onClose}>
      <p>{p(`quote-meaning.${action}`)}</p>
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
