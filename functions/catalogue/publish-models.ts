import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { CatalogueRow, Manifest, PublishedModel, PublishedScheme, Segment } from '../../shared/domain/catalogue/publication.ts';
import { rowOf, withRows } from '../../shared/domain/catalogue/row.ts';
import { divided, inOrder, segmentFor } from '../../shared/domain/catalogue/segments.ts';
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

const rowsIn = async (store: ObjectStore, { path }: Segments[number]): Promise<readonly CatalogueRow[]> =>
  (await readFileAt<Segment>(store, path)).rows;

const publishModel = async (model: Model, { store, files, names, today }: Context): Promise<CatalogueRow> => {
  await publishMedia(model, { store, files });
  const content: PublishedModel = { model, supplierName: names.get(model.supplier) ?? model.supplier };
  return rowOf(model, await writeFileOf(store, 'models', model.id, content), today);
};

const publishSegment = async (
  lot: LotId,
  before: Segments[number] | undefined,
  models: readonly Model[],
  context: Context,
): Promise<Segments> => {
  const rows = before ? await rowsIn(context.store, before) : [];
  const published = new Map(rows.map(({ id, version }) => [id, version]));
  // The stream may deliver twice, and late: an older state never replaces a newer one.
  const current = models.filter(({ id, version }) => version >= (published.get(id) ?? 0));
  const next = withRows(rows, await eachOf(current, (model) => publishModel(model, context)));
  return eachOf(divided(next, before?.from), async ({ from, rows: own }) => {
    const segment: Segment = { lot, rows: withRows(own, []) };
    const path = await writeFileOf(context.store, 'segments', lot, segment);
    return { lot, ...(from !== undefined && { from }), path, count: own.length };
  });
};

const publishLot = async (lot: LotId, models: readonly Model[], ofLot: Segments, context: Context): Promise<Segments> => {
  const touched = Map.groupBy(models, ({ id }) => segmentFor(ofLot, id));
  const changed: Segments[number][] = [];
  for (const [before, own] of touched) changed.push(...(await publishSegment(lot, before, own, context)));
  return [...ofLot.filter((segment) => !touched.has(segment)), ...changed];
};

/** Writes the files of these models and the segments in which their rows lie; answers all segments, in order. */
export const publishedSegments = async (segments: Segments, models: readonly Model[], context: Context): Promise<Segments> => {
  const byLot = Map.groupBy(inOrder(segments), ({ lot }) => lot);
  for (const [lot, own] of Map.groupBy(models, (model) => model.lot))
    byLot.set(lot, [...(await publishLot(lot, own, byLot.get(lot) ?? [], context))]);
  return inOrder([...byLot.values()].flat());
};

/** The published models of suppliers, whose files bear the supplier's name. */
export const modelsOfSuppliers = async (
  suppliers: ReadonlySet<Kbo>,
  segments: Segments,
  schemes: readonly PublishedScheme[],
  store: ObjectStore,
): Promise<readonly Model[]> => {
  const lots = schemes.flatMap((scheme) => scheme.lots).filter((lot) => lot.awards.some(({ supplier }) => suppliers.has(supplier)));
  const theirs = new Set(lots.map(({ id }) => id));
  const all = await eachOf(
    segments.filter(({ lot }) => theirs.has(lot)),
    (segment) => rowsIn(store, segment),
  );
  const rows = all.flat().filter(({ supplier }) => suppliers.has(supplier));
  return (await eachOf(rows, ({ path }) => readFileAt<PublishedModel>(store, path))).map(({ model }) => model);
};
