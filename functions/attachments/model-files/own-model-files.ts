import type { ModelContent } from '../../../shared/domain/catalogue/model.ts';
import {
  documentMediaType,
  type ModelDocument,
  type ModelPicture,
  type UploadedModelFile,
} from '../../../shared/domain/catalogue/model-media.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import type { Database } from '../../platform/database.ts';
import { attachmentKey } from '../../platform/keys/attachments.keys.ts';
import { readMany } from '../../platform/read-many.ts';
import { type Attachment, attachmentRecord } from '../attachment.record.ts';
import { isPicture } from './clean-picture.ts';

export const modelFileOf = ({ id, name, mediaType, bytes, sha256, model }: Attachment): UploadedModelFile => ({
  file: id,
  name,
  mediaType,
  bytes,
  sha256,
  ...(model?.width !== undefined && model.height !== undefined && { picture: { width: model.width, height: model.height } }),
});

type Media = Pick<ModelContent, 'pictures' | 'documents'>;

const asPicture = ({ alt }: ModelPicture, found: UploadedModelFile | undefined): readonly ModelPicture[] => {
  if (!found?.picture || !isPicture(found.mediaType)) return [];
  const { file, sha256, bytes, mediaType, picture } = found;
  return [{ file, sha256, mediaType, bytes, ...picture, alt }];
};

const asDocument = ({ title }: ModelDocument, found: UploadedModelFile | undefined): readonly ModelDocument[] => {
  if (found?.mediaType !== documentMediaType) return [];
  const { file, sha256, bytes, name } = found;
  return [{ file, sha256, mediaType: documentMediaType, bytes, name, title }];
};

const has = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;

/**
 * Pictures and papers as they were put in, with the words that go with them; what the caller said of a file itself counts
 * for nothing. A file of another organisation, and one that was not put in for a model (so that what it brings along is
 * still in it), is as unknown as one that does not exist. One batch of reads, none when there are no files.
 */
export const makeOwnModelFiles =
  (database: Database) =>
  async (
    caller: Pick<Principal, 'organisation'>,
    { pictures = [], documents = [] }: Media,
  ): Promise<Result<Media, 'attachment-unknown'>> => {
    const ids = [...new Set([...pictures, ...documents].map(({ file }) => file))];
    const found = ids.length === 0 ? [] : (await readMany(database, ids.map(attachmentKey))).map(attachmentRecord.parse);
    const own = found.filter(({ owner, model }) => owner === caller.organisation && model !== undefined);
    const files = new Map(own.map((each) => [each.id, modelFileOf(each)]));
    const media = {
      pictures: pictures.flatMap((picture) => asPicture(picture, files.get(picture.file))),
      documents: documents.flatMap((document) => asDocument(document, files.get(document.file))),
    };
    if (media.pictures.length < pictures.length || media.documents.length < documents.length)
      return refuse('attachment-unknown', { attachments: ids.filter((id) => !files.has(id)) });
    return ok({ ...(has(pictures) && { pictures: media.pictures }), ...(has(documents) && { documents: media.documents }) });
  };

export type OwnModelFiles = ReturnType<typeof makeOwnModelFiles>;
