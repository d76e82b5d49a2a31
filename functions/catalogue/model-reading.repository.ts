import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { FrameworkId, LotId, ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import type { Database } from '../platform/database.ts';
import { lotModels, modelKey, supplierModels } from '../platform/keys/catalogue.keys.ts';
import { frameworkKey } from '../platform/keys/frameworks.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import { modelRecord } from './model.record.ts';

/** Reading models, apart from all that writes them: whoever only reads needs no right to write. */
export const makeModelReader = (database: Database) => ({
  /** One page of the models of a lot or of a supplier, by one query. */
  async list(
    of: { readonly lot: LotId } | { readonly supplier: Kbo },
    paging: { readonly limit: number; readonly cursor?: string | undefined },
  ) {
    const page = await queryPage(database, {
      ...('lot' in of ? { index: 'gsi1', partition: lotModels(of.lot) } : { index: 'gsi2', partition: supplierModels(of.supplier) }),
      ...paging,
    });
    return { ...page, items: page.items.map(modelRecord.parse) };
  },

  async find(id: ModelId): Promise<Model | undefined> {
    const { Item } = await database.client.send(new GetCommand({ TableName: database.table, Key: { ...modelKey(id) } }));
    return Item && modelRecord.parse(Item);
  },

  /** Those that exist, in one round trip per hundred. */
  async findAll(ids: readonly ModelId[]): Promise<readonly Model[]> {
    return (await readMany(database, ids.map(modelKey))).map(modelRecord.parse);
  },

  /** The contracting authorities of these frameworks, in one round trip. */
  async authorities(ids: readonly FrameworkId[]): Promise<ReadonlyMap<FrameworkId, Kbo>> {
    const items = ids.length === 0 ? [] : await readMany(database, ids.map(frameworkKey));
    return new Map(items.map(frameworkRecord.parse).map(({ id, authority }) => [id, authority]));
  },
});

export type ModelReader = ReturnType<typeof makeModelReader>;
