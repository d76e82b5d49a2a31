import type { DifferenceValue } from '../../../../shared/domain/catalogue/difference.ts';
import { type ModelDocument, type ModelPicture, publishedMediaPath } from '../../../../shared/domain/catalogue/model-media.ts';
import { AttachmentList } from '../attachments/attachment-list.tsx';
import { PrivatePicture } from '../attachments/private-picture.tsx';
import { PublishedPicture } from '../catalogue/published-picture.tsx';
import { type ChangeNames, valueText } from './change-text.ts';

interface PicturesProps {
  readonly pictures: readonly ModelPicture[];
  /** Which of them everybody can see already. */
  readonly published?: readonly ModelPicture[] | undefined;
}

/** Pictures with what is said of them, which a manager judges along with them. */
export const Pictures = ({ pictures, published = [] }: PicturesProps) => (
  <ol class="change-pictures">
    {pictures.map((picture) => {
      const Picture = published.some(({ sha256 }) => sha256 === picture.sha256) ? PublishedPicture : PrivatePicture;
      return (
        <li key={picture.file}>
          <Picture picture={picture} named={false} lazy />
          <span class="small">{picture.alt}</span>
        </li>
      );
    })}
  </ol>
);

interface PapersProps {
  readonly documents: readonly ModelDocument[];
  readonly published?: readonly ModelDocument[] | undefined;
}

/** Papers by their title; each can be read, also before it is published. */
export const Papers = ({ documents, published = [] }: PapersProps) => {
  const known = documents.filter(({ sha256 }) => published.some((other) => other.sha256 === sha256));
  const added = documents.filter((document) => !known.includes(document));
  return (
    <>
      {known.map((document) => (
        <p key={document.file}>
          <a href={publishedMediaPath(document)} download={document.name}>
            {document.title}
          </a>
        </p>
      ))}
      <AttachmentList attachments={added.map(({ file, title, mediaType, bytes }) => ({ id: file, name: title, mediaType, bytes }))} />
    </>
  );
};

interface Props {
  readonly field: string;
  readonly value: DifferenceValue | undefined;
  /** What is published now: absent for an old value, which is that itself. */
  readonly before?: DifferenceValue | undefined;
  readonly names: ChangeNames;
}

/** An old or new value, to be looked at where it is a picture or a paper. */
export const ChangedValue = ({ field, value, before, names }: Props) => {
  const filled = Array.isArray(value) && value.length > 0;
  if (filled && field === 'pictures')
    return <Pictures pictures={value as readonly ModelPicture[]} published={(before ?? value) as readonly ModelPicture[]} />;
  if (filled && field === 'documents')
    return <Papers documents={value as readonly ModelDocument[]} published={(before ?? value) as readonly ModelDocument[]} />;
  return <>{valueText(field, value, names)}</>;
};
