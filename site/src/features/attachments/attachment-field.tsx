import { maximumFileBytes } from '../../../../shared/contract/define-route.ts';
import { mostAttachments } from '../../../../shared/domain/attachments/attachment.ts';
import { allowedExtensions } from '../../../../shared/domain/attachments/file-kind.ts';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { FileDrop } from './file-drop.tsx';
import type { Attachments, ChosenFile } from './use-attachments.ts';

interface Props {
  readonly id: string;
  readonly label?: string;
  readonly optional?: boolean;
  readonly attachments: Attachments;
  /** Why what was chosen is not accepted yet. */
  readonly error?: string | undefined;
}

const accept = allowedExtensions.map((extension) => `.${extension}`).join(',');

/** Chooses files, or takes them as they are dropped; each says itself how it fares and can be removed. */
export const AttachmentField = ({ id, label = p('attachment.label'), optional = true, attachments, error }: Props) => {
  const { chosen, said, tooMany, add } = attachments;
  const full = chosen.length >= mostAttachments;
  return (
    <div class={`field${error ? ' field--invalid' : ''}`}>
      <label for={id} class="utrecht-form-label">
        {label} {optional && <span class="field__mark">({t('field.optional')})</span>}
      </label>
      <p id={`${id}-help`} class="utrecht-form-field-description">
        {p('attachment.help', { maximum: maximumFileBytes, most: mostAttachments })}
      </p>
      {error && (
        <p id={`${id}-error`} class="utrecht-form-field-error-message">
          {error}
        </p>
      )}
      <FileDrop
        id={id}
        label={p('attachment.choose')}
        accept={accept}
        closed={full}
        describedBy={`${id}-help${error ? ` ${id}-error` : ''}`}
        onFiles={add}
      >
        <span class="soft small">{p('attachment.drop')}</span>
      </FileDrop>
      {tooMany && (
        <p class="utrecht-form-field-error-message" role="alert">
          {p('attachment.too-many', { most: mostAttachments })}
        </p>
      )}
      {chosen.length > 0 && (
        <ul class="attachment-list">
          {chosen.map((file) => (
            <Chosen key={file.key} file={file} remove={() => attachments.remove(file.key)} />
          ))}
        </ul>
      )}
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </div>
  );
};

const Chosen = ({ file: { name, bytes, state }, remove }: { readonly file: ChosenFile; readonly remove: () => void }) => (
  <li class={`attachment attachment--${state.is}`}>
    <div class="attachment__body">
      <p>
        <span class="attachment__name">{name}</span>{' '}
        <span class="soft small">
          {p('attachment.size', { bytes })}
          {state.is === 'kept' && `, ${p('attachment.kept')}`}
        </span>
      </p>
      {state.is === 'uploading' && (
        <p class="soft small">
          <progress aria-hidden="true" /> {p('attachment.uploading')}
        </p>
      )}
      {state.is === 'refused' && <p class="utrecht-form-field-error-message">{state.why}</p>}
    </div>
    <div class="attachment__tools">
      {state.is === 'refused' && state.again && (
        <Button kind="subtle" onClick={state.again}>
          {p('attachment.retry')}
        </Button>
      )}
      <Button kind="subtle" onClick={remove} aria-label={p('attachment.remove-named', { name })}>
        {p('attachment.remove')}
      </Button>
    </div>
  </li>
);
