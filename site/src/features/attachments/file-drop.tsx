import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  /** On the button by which files are chosen. */
  readonly label: string;
  readonly accept: string;
  /** No more can be chosen. */
  readonly closed: boolean;
  readonly describedBy: string;
  /** Beside the button. */
  readonly children: ComponentChildren;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen or dropped. The same one can be chosen again. */
export const FileDrop = ({ id, label, accept, closed, describedBy, children, onFiles }: Props) => {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard
    <div
      class={`attachment-drop${over ? ' attachment-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <input
        id={id}
        type="file"
        class="visually-hidden"
        multiple
        accept={accept}
        disabled={closed}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
      <label for={id} class={`utrecht-button utrecht-button--secondary-action${closed ? ' utrecht-button--disabled' : ''}`}>
        {label}
      </label>
      {children}
    </div>
  );
};
