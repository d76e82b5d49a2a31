import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ModelDraft } from '../../shared/domain/catalogue/draft.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { maximumModels } from '../../shared/domain/catalogue/new-model.ts';
import type { ModelEvent, Submission } from '../../shared/domain/catalogue/submission.ts';
import type { Lot } from '../../shared/domain/frameworks/framework.ts';
import { frameworkOf, lotOf, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import type { Database } from '../platform/database.ts';
import {
  categoryKey,
  draftsOf,
  lotModels,
  modelDraftKey,
  modelKey,
  modelPartition,
  submissionKey,
  submissionsOf,
} from '../platform/keys/catalogue.keys.ts';
import { frameworkKey, lotKey, rangeCountKey, standingApprovalsKey } from '../platform/keys/frameworks.keys.ts';
import { queryAll, queryPage } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import type { Item } from '../platform/record.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { categoryRecord } from './category.record.ts';
import { type ChangeContext, type RangeInLot, unsaidStanding } from './change-context.ts';
import { type ChangeOutcome, writesOf } from './change-writes.ts';
import { putInPlaceOf } from './guarded.ts';
import { modelRecord } from './model.record.ts';
import { modelDraftRecord } from './model-draft.record.ts';
import { modelVersionRecord, type PublishedVersion } from './model-version.record.ts';
import { pendingReleases } from './pending-releases.ts';
import { rangeCountRecord } from './range-count.record.ts';
import { type Release, releaseOf, releaseRecord } from './release.record.ts';
import { standingRecord } from './standing.record.ts';
import { modelEventRecord, submissionRecord } from './submission.record.ts';

/** What is asked of one model. */
export interface Asked {
  readonly id: ModelId;
  readonly category?: string | undefined;
  readonly other?: ModelId | undefined;
}

/** A model's partition, told apart. */
export interface WholeModel {
  readonly model?: Model | undefined;
  readonly draft?: ModelDraft | undefined;
  readonly submission?: Submission | undefined;
  readonly versions: readonly PublishedVersion[];
  readonly events: readonly ModelEvent[];
}

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const keysOf = ({ id, category, other }: Asked) => [
  modelKey(id),
  modelDraftKey(id),
  submissionKey(id),
  lotKey(lotOf(id)),
  frameworkKey(frameworkOf(id)),
  standingApprovalsKey(frameworkOf(id)),
  ...(category === undefined ? [] : [categoryKey(category)]),
  ...(other === undefined ? [] : [modelKey(other)]),
];

const contextIn = (items: readonly Item[], { id, category, other }: Asked): ChangeContext | undefined => {
  const lot = items
    .filter(lotRecord.is)
    .map(lotRecord.parse)
    .find((each) => each.id === lotOf(id));
  const framework = items
    .filter(frameworkRecord.is)
    .map(frameworkRecord.parse)
    .find((each) => each.id === frameworkOf(id));
  if (!lot || !framework) return undefined;
  const models = items.filter(modelRecord.is).map(modelRecord.parse);
  const release = releaseOf(items.filter(modelRecord.is).find((item) => item.id === id));
  return {
    id,
    lot,
    framework,
    model: models.find((each) => each.id === id),
    ...(release !== undefined && { release }),
    other: models.find((each) => each.id === other),
    draft: items
      .filter(modelDraftRecord.is)
      .map(modelDraftRecord.parse)
      .find(({ model }) => model === id),
    submission: items
      .filter(submissionRecord.is)
      .map(submissionRecord.parse)
      .find(({ model }) => model === id),
    category: items
      .filter(categoryRecord.is)
      .map(categoryRecord.parse)
      .find((each) => each.id === category),
    standing:
      items
        .filter(standingRecord.is)
        .map(standingRecord.parse)
        .find((each) => each.framework === framework.id) ?? unsaidStanding(framework.id),
  };
};

export const makeChangeRepository = (database: Database) => {
  const { client, table } = database;
  const listed = async <T>(
    query: Omit<Parameters<typeof queryPage>[1], keyof Paging>,
    parse: (item: Item) => T,
    { limit, cursor }: Paging,
  ) => {
    const { items, next } = await queryPage(database, { ...query, limit, cursor });
    return { items: items.map(parse), ...(next !== undefined && { next }) };
  };
  return {
    /** What decides about each of these models, in one round trip per hundred items; a model of no lot is left out. */
    async contexts(asked: readonly Asked[]): Promise<ReadonlyMap<ModelId, ChangeContext>> {
      const items = await readMany(database, asked.flatMap(keysOf));
      const found = asked.map((each) => contextIn(items, each)).filter((context) => context !== undefined);
      return new Map(found.map((context) => [context.id, context]));
    },

    /** What a supplier has in a lot, as it now is, for the index may lag behind who left; undefined, without reading, where the award does not limit it. */
    async range(lot: Lot, supplier: Kbo): Promise<RangeInLot | undefined> {
      if (maximumModels(lot, supplier) === undefined) return undefined;
      const [items, [count]] = await Promise.all([
        queryAll(database, { index: 'gsi1', partition: lotModels(lot.id) }),
        readMany(database, [rangeCountKey(lot.id, supplier)]),
      ]);
      const own = items.map(modelRecord.parse).filter((model) => model.supplier === supplier);
      const keys = own.map(({ id }) => modelKey(id));
      const models = (await readMany(database, keys)).map(modelRecord.parse);
      return { models, ...(count && { count: rangeCountRecord.parse(count) }) };
    },

    /** The first of these models that waits to be seen with others; without reading, where none was written so. */
    async unreleased(contexts: readonly ChangeContext[]): Promise<ModelId | undefined> {
      const pending = await pendingReleases(
        database,
        contexts.flatMap(({ release }) => release ?? []),
      );
      return contexts.find(({ release }) => release !== undefined && pending.has(release))?.id;
    },

    async submissions(ids: readonly ModelId[]): Promise<ReadonlyMap<ModelId, Submission>> {
      const items = await readMany(database, ids.map(submissionKey));
      return new Map(items.map(submissionRecord.parse).map((one) => [one.model, one]));
    },

    /** The whole of a model by one query: its partition grows with what is published of it, some versions a year. */
    async whole(id: ModelId): Promise<WholeModel> {
      const items = await queryAll(database, { partition: modelPartition(id), newestFirst: true });
      const [model, draft, submission] = [modelRecord, modelDraftRecord, submissionRecord].map(({ is }) => items.find(is));
      return {
        ...(model && { model: modelRecord.parse(model) }),
        ...(draft && { draft: modelDraftRecord.parse(draft) }),
        ...(submission && { submission: submissionRecord.parse(submission) }),
        versions: items.filter(modelVersionRecord.is).map(modelVersionRecord.parse),
        events: items.filter(modelEventRecord.is).map(modelEventRecord.parse),
      };
    },

    drafts: (supplier: Kbo, paging: Paging) =>
      listed({ index: 'gsi1', partition: draftsOf(supplier), newestFirst: true }, modelDraftRecord.parse, paging),

    /** A supplier's own, or what waits for an authority, the longest first. */
    open: (viewer: 'supplier' | 'authority', kbo: Kbo, paging: Paging) =>
      listed({ index: viewer === 'supplier' ? 'gsi2' : 'gsi1', partition: submissionsOf(viewer, kbo) }, submissionRecord.parse, paging),

    /** Writes a draft in the place of the version that was seen; refused with the other one when a colleague was first. */
    saveDraft: (draft: ModelDraft): Promise<Result<undefined, 'stale-version'>> =>
      transact(database, [
        putInPlaceOf(table, modelDraftRecord.toItem(draft), draft.version - 1, (found) => {
          const other = found && modelDraftRecord.parse(found);
          return refuse('stale-version', {
            seen: draft.version - 1,
            ...(other?.supplier === draft.supplier && { now: other.version, by: other.byName, at: other.at, draft: other }),
          });
        }),
      ]),

    /** Everything that was decided about these models with what hangs on it (`also`), or nothing; seen by buyers at the same moment. */
    commit: <Code extends string = never>(
      outcomes: readonly ChangeOutcome[],
      release?: Release,
      also: readonly GuardedWrite<Code>[] = [],
    ): Promise<Result<undefined, Code | 'stale-version'>> =>
      transact<Code | 'stale-version'>(database, [
        ...writesOf(table, outcomes, release),
        ...(release ? [putInPlaceOf(table, releaseRecord.toItem(release), 0)] : []),
        ...also,
      ]),

    async framework(id: ReturnType<typeof frameworkOf>) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...frameworkKey(id) } }));
      return Item && frameworkRecord.parse(Item);
    },

    async standing(id: ReturnType<typeof frameworkOf>) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...standingApprovalsKey(id) } }));
      return Item ? standingRecord.parse(Item) : unsaidStanding(id);
    },

    saveStanding: (standing: ReturnType<typeof unsaidStanding>): Promise<Result<undefined, 'stale-version'>> =>
      transact(database, [putInPlaceOf(table, standingRecord.toItem(standing), standing.version - 1)]),
  };
};

export type ChangeRepository = ReturnType<typeof makeChangeRepository>;
