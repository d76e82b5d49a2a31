import type { Model } from '../../shared/domain/catalogue/model.ts';
import { publishedMediaPath } from '../../shared/domain/catalogue/model-media.ts';
import type { FileStore } from '../platform/file-store.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { eachOf } from './publication-files.ts';

/**
 * Puts the pictures and papers of a model where everybody can get them; what is there already is left. Before the files that
 * name them, so that nobody is led to a picture that is not there.
 */
export const publishMedia = async ({ versions }: Model, { store, files }: { store: ObjectStore; files: FileStore }): Promise<void> => {
  const media = versions.flatMap(({ pictures = [], documents = [] }) => [...pictures, ...documents]);
  const byPath = new Map(media.map((one) => [publishedMediaPath(one), one]));
  await eachOf([...byPath], async ([path, { file, sha256, mediaType }]) => {
    if (!(await store.has(path))) await store.putFile(path, await files.get(file, sha256), mediaType);
  });
};
