import {
  type Manifest,
  type PublishedCategories,
  type PublishedModel,
  type PublishedScheme,
  publicationPaths,
  type Rooms,
  type Segment,
} from '../../../../shared/domain/catalogue/publication.ts';

/** The published catalogue could not be read; the page offers to try again. */
export class PublicationUnavailable extends Error {
  override readonly name = 'PublicationUnavailable';
}

const read = async <T>(path: string): Promise<T> => {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new PublicationUnavailable(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
};

/** Asked for once per page; what fails may be asked for again. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= load().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
};

/** The pointer: revalidated at every visit, so that a supplier's change shows without a build of the site. */
export const loadManifest = once(() => read<Manifest>(publicationPaths.manifest));

export const loadSchemes = once(async () => read<readonly PublishedScheme[]>((await loadManifest()).schemes));

export const loadCategories = once(async () => read<PublishedCategories>((await loadManifest()).categories));

/** Room left under each ceiling; changes with every order that is placed. */
export const loadRooms = once(() => read<Rooms>(publicationPaths.rooms));

/** The rows of every lot. Immutable files, so a second visit fetches only the lots that changed. */
export const loadRows = once(async () => {
  const { segments } = await loadManifest();
  const all = await Promise.all(segments.map(({ path }) => read<Segment>(path)));
  return all.flatMap(({ rows }) => rows);
});

/** Rows of the given lots only. */
export const loadRowsOfLots = async (lots: readonly string[]) => {
  const { segments } = await loadManifest();
  const all = await Promise.all(segments.filter(({ lot }) => lots.includes(lot)).map(({ path }) => read<Segment>(path)));
  return all.flatMap(({ rows }) => rows);
};

export const loadModel = (path: string) => read<PublishedModel>(path);
