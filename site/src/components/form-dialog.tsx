import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  /** Names the dialog and stands on the button that does it. */
  readonly title: string;
  readonly cancel: string;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
  /** Answers whether what was filled in could be sent; if not, focus goes to the first field that could not. */
  readonly onSubmit: () => boolean;
  readonly onClose: () => void;
}

/** A form in the browser's own modal dialog: Escape closes it and focus comes back. */
export const FormDialog = ({ title, cancel, busy = false, children, onSubmit, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // A dialog that is taken away once its work is done, instead of closed, gives focus back to nothing.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="form-dialog-title" onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!onSubmit()) requestAnimationFrame(() => dialog.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
        }}
      >
        <h2 id="form-dialog-title">{title}</h2>
        {children}
        <div class="row">
          <Button kind="primary" type="submit" disabled={busy}>
            {title}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{cancel}</Button>
        </div>
      </form>
    </dialog>
  );
};
