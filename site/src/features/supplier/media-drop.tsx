import { p } from '../../i18n/personal.ts';
import { FileDrop } from '../attachments/file-drop.tsx';
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
  const closed = full || busy !== undefined;
  return (
    <div class="field">
      <FileDrop
        id={id}
        label={label}
        accept={accept}
        closed={closed}
        describedBy={`${id}-help`}
        onFiles={(files) => void (closed || add(files))}
      >
        <span id={`${id}-help`} class="soft small">
          {help}
        </span>
      </FileDrop>
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
