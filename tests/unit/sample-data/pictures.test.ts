import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { attachmentRecord } from '../../../functions/attachments/attachment.record.ts';
import { checkModelFile } from '../../../functions/attachments/model-files/check-model-file.ts';
import { picturedModels } from '../../../infra/local/sample-data/pictures/pictured-models.ts';
import { vehiclePicture } from '../../../infra/local/sample-data/pictures/vehicle-picture.ts';
import { withPictures } from '../../../infra/local/sample-data/pictures/with-pictures.ts';
import { schemes } from '../../../infra/local/sample-data/schemes/schemes.ts';
import { modelVersion } from '../../../shared/contract/catalogue.schemas.ts';

const put = new Map<string, Uint8Array>();
let pictured: Awaited<ReturnType<typeof withPictures>>;

beforeAll(async () => {
  pictured = await withPictures(schemes, {
    put: async (id, sha256, bytes) => {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      put.set(id, bytes);
    },
  });
});

test('every model that is drawn is in the catalogue, with pictures and a paper in each of its versions', () => {
  const models = pictured.schemes.flatMap((scheme) => scheme.models).filter(({ id }) => picturedModels.has(id));
  expect(models).toHaveLength(picturedModels.size);
  for (const { id, versions } of models)
    for (const version of versions) {
      expect(modelVersion.parse(version).pictures).toHaveLength(picturedModels.get(id)?.length ?? 0);
      expect(version.documents).toHaveLength(1);
    }
});

test('its files are the supplier’s own, and such as a supplier could have put in', () => {
  const files = pictured.items.map(attachmentRecord.parse);
  const owners = new Map(
    pictured.schemes
      .flatMap((scheme) => scheme.models)
      .flatMap(({ supplier, versions: [{ pictures = [], documents = [] }] }) =>
        [...pictures, ...documents].map(({ file }) => [file, supplier] as const),
      ),
  );
  expect(files.map(({ id }) => id).toSorted()).toEqual([...owners.keys()].toSorted());
  for (const { id, owner, name, mediaType, model } of files) {
    expect(owner).toBe(owners.get(id));
    const bytes = put.get(id) ?? new Uint8Array();
    const checked = checkModelFile(name, bytes);
    expect(checked).toMatchObject({ ok: true, value: { mediaType, ...(model?.width && { picture: model }) } });
    expect(checked.ok && Buffer.compare(checked.value.bytes, bytes)).toBe(0);
  }
});

test('a drawing is the same file every time', () => {
  expect(vehiclePicture('van', [1, 2, 3])).toEqual(vehiclePicture('van', [1, 2, 3]));
});
