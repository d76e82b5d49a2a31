import { createHash } from 'node:crypto';
import { attachmentRecord } from '../../../../functions/attachments/attachment.record.ts';
import { renderPdf } from '../../../../functions/documents/pdf/render-pdf.ts';
import type { FileStore } from '../../../../functions/platform/file-store.ts';
import { derivedId } from '../../../../functions/platform/ids.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import type { Model, ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { documentMediaType, type ModelDocument, type ModelPicture } from '../../../../shared/domain/catalogue/model-media.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { momentOn } from '../history/moments.ts';
import { samplePeople } from '../people.ts';
import type { SampleScheme } from '../schemes/scheme.ts';
import { sampleToday } from '../today.ts';
import { type DrawnPicture, picturedModels } from './pictured-models.ts';
import { vehiclePicture } from './vehicle-picture.ts';
import { warrantyPaper } from './warranty-paper.ts';

/** Four to three, as they are drawn. */
const size = { width: 480, height: 360 } as const;

interface PutIn {
  readonly id: string;
  readonly supplier: Kbo;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly picture?: typeof size;
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const itemOf = ({ id, supplier, name, mediaType, bytes, picture }: PutIn): Item =>
  attachmentRecord.toItem({
    id,
    name,
    mediaType,
    bytes: bytes.length,
    owner: supplier,
    by: samplePeople.find(({ organisation }) => organisation === supplier)?.id ?? supplier,
    sha256: sha256Of(bytes),
    at: momentOn(sampleToday, 0),
    attached: true,
    model: { ...picture },
  });

const pictureIn = ({ id, supplier }: Model, { shape, paint }: DrawnPicture, index: number): PutIn => ({
  id: derivedId('sample-picture', id, index),
  supplier,
  name: `foto-${index + 1}.png`,
  mediaType: 'image/png',
  bytes: vehiclePicture(shape, paint),
  picture: size,
});

const paperIn = async ({ id, supplier, versions }: Model): Promise<PutIn> => ({
  id: derivedId('sample-paper', id),
  supplier,
  name: 'waarborgvoorwaarden.pdf',
  mediaType: documentMediaType,
  bytes: await renderPdf(warrantyPaper(versions[0])),
});

const stored = ({ id, bytes }: PutIn) => ({ file: id, sha256: sha256Of(bytes), bytes: bytes.length });

interface Pictured {
  readonly schemes: readonly SampleScheme[];
  readonly items: readonly Item[];
}

const picturedModel = async (model: Model, drawn: readonly DrawnPicture[]) => {
  const [files, paper] = [drawn.map((each, index) => pictureIn(model, each, index)), await paperIn(model)];
  const pictures = drawn.flatMap(({ alt }, index): readonly ModelPicture[] => {
    const file = files[index];
    return file ? [{ ...stored(file), mediaType: 'image/png', ...size, alt }] : [];
  });
  const documents: readonly ModelDocument[] = [
    { ...stored(paper), mediaType: documentMediaType, name: paper.name, title: 'Waarborgvoorwaarden' },
  ];
  const within = (version: ModelVersion): ModelVersion => ({ ...version, pictures, documents });
  const [first, ...later] = model.versions;
  return { model: { ...model, versions: [within(first), ...later.map(within)] } satisfies Model, putIn: [...files, paper] };
};

/** The schemes with pictures and a paper at some of their models, and the items of those; the files themselves are put in the store. */
export const withPictures = async (schemes: readonly SampleScheme[], files: Pick<FileStore, 'put'>): Promise<Pictured> => {
  const drawn = await Promise.all(
    schemes
      .flatMap(({ models }) => models)
      .flatMap((model) => {
        const pictures = picturedModels.get(model.id);
        return pictures ? [picturedModel(model, pictures)] : [];
      }),
  );
  const putIn = drawn.flatMap((each) => each.putIn);
  await Promise.all(putIn.map(({ id, bytes }) => files.put(id, sha256Of(bytes), bytes)));
  const changed = new Map(drawn.map(({ model }) => [model.id, model]));
  return {
    schemes: schemes.map((scheme) => ({ ...scheme, models: scheme.models.map((model) => changed.get(model.id) ?? model) })),
    items: putIn.map(itemOf),
  };
};
