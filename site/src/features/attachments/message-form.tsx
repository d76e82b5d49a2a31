import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { AttachmentField } from './attachment-field.tsx';
import { useAttachments } from './use-attachments.ts';

export interface TypedMessage {
  readonly note: string;
  readonly attachments: readonly string[];
}

interface Props {
  readonly label: string;
  /** What is said when nothing was written. */
  readonly missing: string;
  readonly button: string;
  readonly busy: boolean;
  /** Answers whether it was sent. */
  readonly send: (message: TypedMessage) => Promise<boolean>;
}

/** The next message of a conversation, with files; what was typed stays until it is sent. */
export const MessageForm = ({ label, missing, button, busy, send }: Props) => {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const empty = note.trim() === '';
  const submit = async () => {
    setTried(true);
    if (empty) return focusFirstError();
    if (!(await send({ note: note.trim(), attachments: attachments.ids }))) return undefined;
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
        void submit();
      }}
    >
      <TextArea
        id="message"
        label={label}
        error={tried && empty ? missing : undefined}
        rows={3}
        maxLength={4000}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <AttachmentField id="message-files" attachments={attachments} />
      <div class="row">
        <Button type="submit" disabled={busy || attachments.busy}>
          {button}
        </Button>
      </div>
    </form>
  );
};
