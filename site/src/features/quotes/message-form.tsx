import { useState } from 'preact/hooks';
import { messageQuoteRoute } from '../../../../shared/contract/quotes.routes.ts';
import { callApi } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import type { QuoteActing, QuoteView } from './use-quote-acting.ts';

interface Props {
  readonly view: QuoteView;
  readonly acting: QuoteActing;
}

/** A question or an answer, with files; what was typed stays until it is sent. */
export const MessageForm = ({ view: { quote }, acting }: Props) => {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const missing = note.trim() === '';
  const send = async () => {
    setTried(true);
    if (missing) return focusFirstError();
    const body = { version: quote.version, note: note.trim(), attachments: [...attachments.ids] };
    const sent = await acting.run('message', () => callApi(messageQuoteRoute, { params: { quoteId: quote.id }, body }));
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
        label={p('quote.message')}
        error={tried && missing ? p('quote.message-missing') : undefined}
        rows={3}
        maxLength={4000}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <AttachmentField id="message-files" attachments={attachments} />
      <div class="row">
        <Button type="submit" disabled={acting.busy || attachments.busy}>
          {p('quote.message-send')}
        </Button>
      </div>
    </form>
  );
};
