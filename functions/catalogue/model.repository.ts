import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import { frameworkOf, lotOf, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import type { Database } from '../platform/database.ts';
import { frameworkKey, type ItemKey, lotKey, modelKey } from '../platform/keys.ts';
import { readMany } from '../platform/read-many.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { modelRecord } from './model.record.ts';
import { makeModelReader } from './model-reading.repository.ts';
import { modelVersionRecord, type PublishedVersion } from './model-version.record.ts';

/** A model with everything that decides what may be done with it. */
export interface ModelWithTerms {
  readonly model: Model;
  readonly lot: Lot;
  readonly framework: Framework;
  /** The other model that was asked for, if it exists. */
  readonly other?: Model | undefined;
}

/** Next state of a model, as decided on what was read. */
export interface ModelWrite {
  readonly before: ModelWithTerms;
  readonly after: Model;
  readonly published?: PublishedVersion | undefined;
}

const unchanged = (TableName: string, Key: ItemKey, version: number): GuardedWrite<'stale-version'> => ({
  write: {
    ConditionCheck: {
      TableName,
      Key: { ...Key },
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    },
  },
  refusal: () => refuse('stale-version'),
});

const modelWrite = (TableName: string, { before, after }: ModelWrite): GuardedWrite<'stale-version'> => ({
  write: {
    Put: {
      TableName,
      Item: modelRecord.toItem(after),
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': before.model.version },
    },
  },
  refusal: (found) => refuse('stale-version', { seen: before.model.version, now: found?.version }),
});

const versionWrite = (TableName: string, published: PublishedVersion): GuardedWrite<'stale-version'> => ({
  write: { Put: { TableName, Item: modelVersionRecord.toItem(published), ConditionExpression: 'attribute_not_exists(pk)' } },
  refusal: () => refuse('stale-version'),
});

export const makeModelRepository = (database: Database) => ({
  ...makeModelReader(database),

  /** A model with its lot and framework, and another model beside, in one round trip; undefined when there is no such model. */
  async withTerms(id: ModelId, other?: ModelId): Promise<ModelWithTerms | undefined> {
    const ids = other === undefined ? [id] : [id, other];
    const items = await readMany(database, [...ids.map(modelKey), lotKey(lotOf(id)), frameworkKey(frameworkOf(id))]);
    const models = items.filter(modelRecord.is).map(modelRecord.parse);
    const model = models.find((candidate) => candidate.id === id);
    const [lot, framework] = [items.find(lotRecord.is), items.find(frameworkRecord.is)];
    if (!model || !lot || !framework) return undefined;
    return {
      model,
      lot: lotRecord.parse(lot),
      framework: frameworkRecord.parse(framework),
      other: other === undefined ? undefined : models.find((candidate) => candidate.id === other),
    };
  },

  /** Writes a model and what was published of it, unless it, its terms or the other model changed since they were read. */
  async save(write: ModelWrite): Promise<Result<undefined, 'stale-version'>> {
    const { lot, framework, other } = write.before;
    return transact(database, [
      modelWrite(database.table, write),
      unchanged(database.table, lotKey(lot.id), lot.version),
      unchanged(database.table, frameworkKey(framework.id), framework.version),
      ...(other ? [unchanged(database.table, modelKey(other.id), other.version)] : []),
      ...(write.published ? [versionWrite(database.table, write.published)] : []),
    ]);
  },
});

export type ModelRepository = ReturnType<typeof makeModelRepository>;
