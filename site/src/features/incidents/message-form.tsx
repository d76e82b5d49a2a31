import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import type { IncidentActing } from './use-incident-acting.ts';

/** The next message, with files; what was typed stays until it is sent. */
export const MessageForm = ({ acting }: { readonly acting: IncidentActing }) => {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const missing = note.trim() === '';
  const send = async () => {
    setTried(true);
    if (missing) return focusFirstError();
    const sent = await acting.act('message', { note: note.trim(), attachments: attachments.ids, deadline: undefined });
    if (!sent) return undefined;
    setNote('');
    setTried(false);
    return attachments.clear();
  };
  return (
    <form
      class="stack thread__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        id="message"
        label={p('incident-asks.message')}
        error={tried && missing ? p('incident.note-missing') : undefined}
        rows={3}
        maxLength={4000}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <AttachmentField id="message-files" attachments={attachments} />
      <div class="row">
        <Button type="submit" disabled={acting.busy || attachments.busy}>
          {p('incident-action.message')}
        </Button>
      </div>
    </form>
  );
};
