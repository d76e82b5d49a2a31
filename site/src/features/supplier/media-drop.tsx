import { useState } from 'preact/hooks';
import { p } from '../../i18n/personal.ts';
import type { MediaUpload } from './use-media-upload.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly accept: string;
  readonly full: boolean;
  readonly upload: MediaUpload;
}

/** Where files are chosen or dropped; says what becomes of each. */
export const MediaDrop = ({ id, label, help, accept, full, upload: { busy, refused, said, add } }: Props) => {
  const [over, setOver] = useState(false);
  const closed = full || busy !== undefined;
  return (
    <div class="field">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard */}
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
          if (!closed) void add([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <input
          id={id}
          type="file"
          class="visually-hidden"
          multiple
          accept={accept}
          disabled={closed}
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void add(files);
          }}
        />
        <label for={id} class={`utrecht-button utrecht-button--secondary-action${closed ? ' utrecht-button--disabled' : ''}`}>
          {label}
        </label>
        <span id={`${id}-help`} class="soft small">
          {help}
        </span>
      </div>
      {busy !== undefined && (
        <p class="soft small">
          <progress aria-hidden="true" /> {p('edit.media-busy', { name: busy })}
        </p>
      )}
      {refused.map(({ name, why }) => (
        <p key={name} class="utrecht-form-field-error-message" role="alert">
          {name}: {why}
        </p>
      ))}
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </div>
  );
};
