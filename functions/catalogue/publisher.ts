import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { type Manifest, type PublishedScheme, publicationPaths, type Rooms } from '../../shared/domain/catalogue/publication.ts';
import { namesIn } from '../../shared/domain/catalogue/scheme.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { same } from '../../shared/domain/same.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileStore } from '../platform/file-store.ts';
import { type ObjectStore, updatePointer } from '../platform/object-store.ts';
import type { PublicationRepository } from './publication.repository.ts';
import { type PublicationChanges, touchesCatalogue } from './publication-changes.ts';
import { readFileAt, writeFileOf } from './publication-files.ts';
import { modelsOfSuppliers, publishedSegments } from './publish-models.ts';
import { publishedSchemes } from './publish-schemes.ts';

interface Deps {
  readonly store: ObjectStore;
  readonly files: FileStore;
  readonly source: Pick<PublicationRepository, 'whole' | 'names' | 'released'>;
  readonly now: Clock;
}

type Content = Omit<Manifest, 'version' | 'publishedAt'>;

const byId = <T extends { readonly id: string }>(known: readonly T[], changed: readonly T[]): readonly T[] =>
  [...new Map([...known, ...changed].map((one) => [one.id, one])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Each model once, in its newest state. */
const newest = (models: readonly Model[]) =>
  byId(
    [],
    models.toSorted((a, b) => a.version - b.version),
  );

const withRooms = (rooms: Rooms, ceilings: readonly Ceiling[]): Rooms => ({
  ...rooms,
  ...Object.fromEntries(ceilings.map(({ scope, maximum, room }) => [scope, { maximum, room }])),
});

/**
 * Writes what changed: the files of the models, the segments of their lots, the schemes, the categories, and
 * last the manifest that points to them; the rooms beside. What did not change is not written, and publishing the
 * same thing again changes nothing. With `anew` all that was published before is left out.
 */
export const makePublisher = ({ store, files, source, now }: Deps) => {
  const publishRooms = (ceilings: readonly Ceiling[], anew: boolean) =>
    updatePointer<Rooms>(store, publicationPaths.rooms, async (current) => {
      const next = withRooms(anew || !current ? {} : current, ceilings);
      return same(next, current) ? undefined : next;
    });

  /** A model may come before the scheme that names its supplier. */
  const namesFor = async (models: readonly Model[], schemes: readonly PublishedScheme[]): Promise<ReadonlyMap<Kbo, string>> => {
    const known = namesIn(schemes);
    const unknown = new Set(models.map(({ supplier }) => supplier).filter((supplier) => !known.has(supplier)));
    return unknown.size === 0 ? known : new Map([...known, ...(await source.names([...unknown]))]);
  };

  const contentAfter = async (before: Content | undefined, changes: PublicationChanges, anew: boolean): Promise<Content> => {
    const old = anew ? undefined : before;
    const schemesBefore = old ? await readFileAt<readonly PublishedScheme[]>(store, old.schemes) : [];
    const schemes = await publishedSchemes(schemesBefore, changes, source);
    const categories = async () => byId(old ? await readFileAt<readonly Category[]>(store, old.categories) : [], changes.categories);
    const segments = old?.segments ?? [];
    const renamed = await modelsOfSuppliers(new Set(changes.names.keys()), segments, schemes, store);
    const models = newest([...renamed, ...changes.models, ...(await source.released(changes.released))]);
    return {
      schemes: old && same(schemes, schemesBefore) ? old.schemes : await writeFileOf(store, 'schemes', 'all', schemes),
      categories:
        old && changes.categories.length === 0 ? old.categories : await writeFileOf(store, 'categories', 'all', await categories()),
      segments: await publishedSegments(segments, models, {
        store,
        files,
        names: await namesFor(models, schemes),
        today: brusselsDate(now()),
      }),
    };
  };

  const publishCatalogue = (changes: PublicationChanges, anew: boolean) =>
    updatePointer<Manifest>(store, publicationPaths.manifest, async (current) => {
      const { version = 0, publishedAt: _, ...before } = current ?? ({} as Partial<Manifest>);
      const content = await contentAfter(current && (before as Content), changes, anew);
      return same(content, before) ? undefined : { version: version + 1, publishedAt: now(), ...content };
    });

  return async (changes: PublicationChanges, { anew = false } = {}): Promise<void> => {
    if (anew || changes.ceilings.length > 0) await publishRooms(changes.ceilings, anew);
    if (anew || touchesCatalogue(changes)) await publishCatalogue(changes, anew);
  };
};

export type Publisher = ReturnType<typeof makePublisher>;
