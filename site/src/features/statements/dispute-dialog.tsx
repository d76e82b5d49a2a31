import { useState } from 'preact/hooks';
import { type Attempt, Refused } from '../../api/refused.tsx';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import type { Step } from './run-step.ts';

interface Props {
  readonly line: number;
  readonly attempt: Attempt;
  readonly onConfirm: (step: Extract<Step, { action: 'dispute' }>) => void;
  readonly onClose: () => void;
}

/** What is wrong with a line, with files that show it. */
export const DisputeDialog = ({ line, attempt, onConfirm, onClose }: Props) => {
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const missing = remark.trim() === '';
  const confirm = () => {
    setTried(true);
    if (missing || attachments.busy) return false;
    onConfirm({ action: 'dispute', line, remark: remark.trim(), attachments: attachments.ids });
    return true;
  };
  return (
    <FormDialog
      title={p('statement.dispute-line', { line })}
      cancel={p('statement.cancel')}
      busy={attempt.busy}
      onSubmit={confirm}
      onClose={onClose}
    >
      <p>{p('statement.dispute-meaning')}</p>
      <Refused attempt={attempt} />
      <TextArea
        id="dispute-remark"
        label={p('statement.remark')}
        error={tried && missing ? p('statement.remark-missing') : undefined}
        aria-required
        maxLength={2000}
        rows={5}
        value={remark}
        onInput={({ currentTarget }) => setRemark(currentTarget.value)}
      />
      <AttachmentField id="dispute-files" attachments={attachments} error={tried && attachments.busy ? p('attachment.wait') : undefined} />
    </FormDialog>
  );
};
