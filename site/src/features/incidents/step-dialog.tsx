import { useState } from 'preact/hooks';
import { deadlinesFrom } from '../../../../shared/domain/incidents/deadline.ts';
import type { IncidentAction } from '../../../../shared/domain/incidents/incident-transitions.ts';
import { holdsOn, isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { type Attempt, Refused } from '../../api/refused.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import { asksDeadline, type StepInput } from './run-step.ts';

interface Props {
  readonly action: IncidentAction;
  readonly attempt: Attempt;
  readonly onConfirm: (input: StepInput) => void;
  readonly onClose: () => void;
}

/** Asks what a step needs: words, files, and where it sets one a new deadline. */
export const StepDialog = ({ action, attempt, onConfirm, onClose }: Props) => {
  const [note, setNote] = useState('');
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const possible = deadlinesFrom(today());
  const deadline = asksDeadline(action) && isLocalDate(day) && holdsOn(possible, day) ? day : undefined;
  const noteMissing = action !== 'close' && note.trim() === '';
  const dayMissing = asksDeadline(action) && deadline === undefined;
  const confirm = () => {
    setTried(true);
    if (noteMissing || dayMissing || attachments.busy) return false;
    onConfirm({ note: note.trim(), attachments: attachments.ids, deadline });
    return true;
  };
  return (
    <FormDialog
      title={p(`incident-action.${action}`)}
      cancel={p('incident.cancel')}
      busy={attempt.busy}
      onSubmit={confirm}
      onClose={onClose}
    >
      <p>{p(`incident-meaning.${action}`)}</p>
      <Refused attempt={attempt} />
      <TextArea
        id="step-note"
        label={p(`incident-asks.${action}`)}
        error={tried && noteMissing ? p('incident.note-missing') : undefined}
        optional={action === 'close'}
        aria-required={action !== 'close'}
        maxLength={4000}
        rows={5}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {asksDeadline(action) && (
        <TextField
          id="step-deadline"
          type="date"
          label={p('incident.deadline')}
          error={tried && dayMissing ? p('incident.deadline-missing') : undefined}
          aria-required
          min={possible.from}
          max={possible.until}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      )}
      <AttachmentField id="step-files" attachments={attachments} error={tried && attachments.busy ? p('attachment.wait') : undefined} />
    </FormDialog>
  );
};
