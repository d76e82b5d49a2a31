import { type ModelDocument, publishedMediaPath } from '../../../../shared/domain/catalogue/model-media.ts';
import { t } from '../../i18n/text.ts';

interface Props {
  readonly documents: readonly ModelDocument[];
  /** Not published yet: named, but there is nothing to save. */
  readonly preview: boolean;
}

/** The supplier's papers about a model, each to be saved. */
export const ModelDocuments = ({ documents, preview }: Props) =>
  documents.length === 0 ? null : (
    <section class="card">
      <h2>{t('model.documents')}</h2>
      <ul class="model-documents">
        {documents.map((document) => (
          <li key={document.file}>
            {preview ? (
              document.title
            ) : (
              <a href={publishedMediaPath(document)} download={document.name}>
                {document.title}
              </a>
            )}{' '}
            <span class="soft small">{t('model.document-size', { bytes: document.bytes })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
