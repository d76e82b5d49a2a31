import { useState } from 'preact/hooks';
import { counterQuoteRoute } from '../../../../shared/contract/quotes.routes.ts';
import { choicesOf } from '../../../../shared/domain/ordering/assess.ts';
import { callApi } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import type { QuoteActing, QuoteView } from './use-quote-acting.ts';

interface Props {
  readonly view: QuoteView;
  readonly acting: QuoteActing;
  readonly onClose: () => void;
}

interface LineDraft {
  readonly quantity: string;
  readonly wishes: string;
}

const quantityOf = (text: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text.trim()) && Number(text) <= 100_000 ? Number(text) : undefined;

/** The buyer's counter-offer: what must be different, and other quantities or wishes per line. */
export const CounterForm = ({ view: { quote }, acting, onClose }: Props) => {
  const [note, setNote] = useState('');
  const [drafts, setDrafts] = useState<readonly LineDraft[]>(() =>
    quote.lines.map(({ quantity, wishes = '' }) => ({ quantity: String(quantity), wishes })),
  );
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  const missing = note.trim() === '';
  const set = (at: number, change: Partial<LineDraft>) =>
    setDrafts((now) => now.map((draft, index) => (index === at ? { ...draft, ...change } : draft)));
  const asked = choicesOf(quote).map((choice, index) => {
    const wishes = drafts[index]?.wishes.trim() ?? '';
    const quantity = quantityOf(drafts[index]?.quantity ?? '');
    return { ...choice, options: [...choice.options], quantity: quantity ?? 0, ...(wishes !== '' && { wishes }) };
  });
  const changed = quote.lines.some(({ quantity, wishes }, index) => asked[index]?.quantity !== quantity || asked[index]?.wishes !== wishes);

  const send = async () => {
    setTried(true);
    if (missing || asked.some(({ quantity }) => quantity === 0)) return focusFirstError();
    const body = { version: quote.version, note: note.trim(), ...(changed && { lines: asked }), attachments: [...attachments.ids] };
    const sent = await acting.run('counter', () => callApi(counterQuoteRoute, { params: { quoteId: quote.id }, body }));
    return sent ? onClose() : undefined;
  };
  return (
    <section class="card" aria-labelledby="counter">
      <h2 id="counter" tabIndex={-1} ref={heading}>
        {p('quote-counter.title')}
      </h2>
      <p class="soft">{p('quote-meaning.counter')}</p>
      <form
        class="form-parts"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextArea
          id="counter-note"
          label={p('quote-counter.note')}
          error={tried && missing ? p('quote.message-missing') : undefined}
          rows={4}
          maxLength={4000}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
        {quote.lines.map((line, index) => {
          const name = `${line.brand} ${line.name}`.trim();
          const draft = drafts[index];
          return (
            draft && (
              <fieldset key={line.number} class="form-part">
                <legend>{name}</legend>
                <div class="narrow-field">
                  <TextField
                    id={`counter-quantity-${line.number}`}
                    label={p('quote-counter.quantity', { name })}
                    error={tried && quantityOf(draft.quantity) === undefined ? p('quote-error.quantity') : undefined}
                    inputMode="numeric"
                    value={draft.quantity}
                    onInput={({ currentTarget }) => set(index, { quantity: currentTarget.value })}
                  />
                </div>
                <TextArea
                  id={`counter-wishes-${line.number}`}
                  label={p('quote-ask.wishes', { name })}
                  optional
                  rows={2}
                  maxLength={2000}
                  value={draft.wishes}
                  onInput={({ currentTarget }) => set(index, { wishes: currentTarget.value })}
                />
              </fieldset>
            )
          );
        })}
        <AttachmentField id="counter-files" attachments={attachments} />
        <div class="row form-buttons">
          <Button kind="primary" type="submit" disabled={acting.busy || attachments.busy}>
            {p(acting.busy ? 'quote.busy' : 'quote-counter.send')}
          </Button>
          <Button onClick={onClose}>{p('quote.cancel')}</Button>
        </div>
      </form>
    </section>
  );
};
