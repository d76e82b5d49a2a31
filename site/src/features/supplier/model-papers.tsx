import { useRef } from 'preact/hooks';
import { documentMediaType, type ModelDocument, mostDocuments } from '../../../../shared/domain/catalogue/model-media.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { AttachmentList } from '../attachments/attachment-list.tsx';
import type { FormPart } from './form-fields.ts';
import { MediaDrop } from './media-drop.tsx';
import { useMediaUpload } from './use-media-upload.ts';

/** The supplier's papers about a model, each with the title that buyers read. */
export const ModelPapers = (part: FormPart) => {
  const { typed, set, said } = part;
  const { documents = [] } = typed;
  // A file comes in long after it was chosen: what was typed meanwhile stays.
  const now = useRef(part);
  now.current = part;
  const put = (next: readonly ModelDocument[]) => now.current.set({ documents: next });
  const upload = useMediaUpload({
    takes: ({ mediaType }) => mediaType === documentMediaType,
    onKept: ({ file, sha256, bytes, name }) => {
      const { documents: others = [] } = now.current.typed;
      if (others.length < mostDocuments) put([...others, { file, sha256, bytes, mediaType: documentMediaType, name, title: '' }]);
    },
  });
  return (
    <fieldset class="form-part">
      <legend>{p('change.documents')}</legend>
      {documents.length === 0 && <p class="soft">{p('edit.no-documents')}</p>}
      <ol class="option-rows">
        {documents.map((document, index) => (
          <li key={document.file} class="option-row">
            <TextField
              id={`document-${index}-title`}
              label={p('edit.document-title')}
              description={index === 0 ? p('edit.document-title-help') : undefined}
              error={said(`document-${index}-title`)}
              maxLength={120}
              value={document.title}
              onInput={({ currentTarget }) => set({ documents: documents.with(index, { ...document, title: currentTarget.value }) })}
            />
            <div class="option-row__tools">
              <AttachmentList attachments={[{ ...document, id: document.file }]} />
              <Button
                kind="subtle"
                aria-label={p('edit.document-remove', { name: document.name })}
                onClick={() => put(documents.toSpliced(index, 1))}
              >
                {p('edit.option-remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <MediaDrop
        id="add-documents"
        label={p('edit.document-add')}
        help={p('edit.document-help', { most: mostDocuments })}
        accept=".pdf,application/pdf"
        full={documents.length >= mostDocuments}
        upload={upload}
      />
    </fieldset>
  );
};
