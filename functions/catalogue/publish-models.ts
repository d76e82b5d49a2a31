import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { CatalogueRow, Manifest, PublishedModel, PublishedScheme, Segment } from '../../shared/domain/catalogue/publication.ts';
import { rowOf, withRows } from '../../shared/domain/catalogue/row.ts';
import type { LotId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { FileStore } from '../platform/file-store.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { eachOf, readFileAt, writeFileOf } from './publication-files.ts';
import { publishMedia } from './publish-media.ts';

type Segments = Manifest['segments'];

interface Context {
  readonly store: ObjectStore;
  /** What suppliers put in. */
  readonly files: FileStore;
  readonly names: ReadonlyMap<Kbo, string>;
  readonly today: LocalDate;
}

const rowsOf = async (store: ObjectStore, segments: Segments, lot: LotId): Promise<readonly CatalogueRow[]> => {
  const path = segments.find((segment) => segment.lot === lot)?.path;
  return path === undefined ? [] : (await readFileAt<Segment>(store, path)).rows;
};

const publishModel = async (model: Model, { store, files, names, today }: Context): Promise<CatalogueRow> => {
  await publishMedia(model, { store, files });
  const content: PublishedModel = { model, supplierName: names.get(model.supplier) ?? model.supplier };
  return rowOf(model, await writeFileOf(store, 'models', model.id, content), today);
};

const publishLot = async (lot: LotId, models: readonly Model[], segments: Segments, context: Context): Promise<Segments[number]> => {
  const rows = await rowsOf(context.store, segments, lot);
  const published = new Map(rows.map(({ id, version }) => [id, version]));
  // The stream may deliver twice, and late: an older state never replaces a newer one.
  const current = models.filter(({ id, version }) => version >= (published.get(id) ?? 0));
  const segment: Segment = { lot, rows: withRows(rows, await eachOf(current, (model) => publishModel(model, context))) };
  return { lot, path: await writeFileOf(context.store, 'segments', lot, segment), count: segment.rows.length };
};

/** Writes the files of these models and the segments of their lots; answers all segments, by lot. */
export const publishedSegments = async (segments: Segments, models: readonly Model[], context: Context): Promise<Segments> => {
  const changed: Segments[number][] = [];
  for (const [lot, own] of Map.groupBy(models, (model) => model.lot)) changed.push(await publishLot(lot, own, segments, context));
  const kept = segments.filter(({ lot }) => !changed.some((segment) => segment.lot === lot));
  return [...kept, ...changed].toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
};

/** The published models of suppliers, whose files bear the supplier's name. */
export const modelsOfSuppliers = async (
  suppliers: ReadonlySet<Kbo>,
  segments: Segments,
  schemes: readonly PublishedScheme[],
  store: ObjectStore,
): Promise<readonly Model[]> => {
  const lots = schemes.flatMap((scheme) => scheme.lots).filter((lot) => lot.awards.some(({ supplier }) => suppliers.has(supplier)));
  const rows = (await eachOf(lots, ({ id }) => rowsOf(store, segments, id))).flat().filter(({ supplier }) => suppliers.has(supplier));
  return (await eachOf(rows, ({ path }) => readFileAt<PublishedModel>(store, path))).map(({ model }) => model);
};
