import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly action: 'reject' | 'decline' | 'withdraw';
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, in the browser's own modal dialog: Escape closes it and focus comes back. */
export const ReasonDialog = ({ action, onConfirm, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const missing = reason.trim() === '';
  const confirm = () => {
    setTried(true);
    if (!missing) return onConfirm(reason.trim());
    requestAnimationFrame(() => dialog.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <h2 id="dialog-title">{p(`quote-action.${action}`)}</h2>
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
        <div class="row">
          <Button kind="primary" type="submit">
            {p(`quote-action.${action}`)}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{p('quote.cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
};
