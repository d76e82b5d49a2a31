import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { checkedRow } from '../../shared/contract/imports.schemas.ts';
import type { CheckedRow, ImportJob } from '../../shared/domain/catalogue/import/import-job.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { type ChangeOutcome, writesOf } from '../catalogue/change-writes.ts';
import { putInPlaceOf } from '../catalogue/guarded.ts';
import { type Release, type ReleasePart, releasePartRecord, releaseRecord } from '../catalogue/release.record.ts';
import type { Database } from '../platform/database.ts';
import { expiresAt } from '../platform/expires-at.ts';
import { applyingImports, importClaimKey, importKey, importPartKey, importsOf } from '../platform/keys/imports.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { transact } from '../platform/transact.ts';
import { importPartRecord, importRecord } from './import.record.ts';
import { claimWrite, importClaimRecord, unclaimWrite } from './import-claim.ts';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** An import that nobody confirmed is forgotten after a week; its rows after a month, applied or not. */
const days = { checked: 7, rows: 31 } as const;

const partRows = z.array(checkedRow);

const itemOf = (job: ImportJob) => ({
  ...importRecord.toItem(job),
  ...(job.state === 'checked' && { expiresAt: expiresAt(job.at, days.checked) }),
});

export const makeImportRepository = (database: Database) => {
  const { client, table } = database;
  const nextVersion = (job: ImportJob) =>
    putInPlaceOf(table, itemOf(job), job.version - 1, (found) =>
      refuse('stale-version', { seen: job.version - 1, ...(found?.supplier === job.supplier && { now: found?.version }) }),
    );
  return {
    async find(id: string): Promise<ImportJob | undefined> {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...importKey(id) }, ConsistentRead: true }));
      return Item && importRecord.parse(Item);
    },

    async list(supplier: Kbo, paging: { readonly limit: number; readonly cursor?: string | undefined }) {
      const page = await queryPage(database, { index: 'gsi1', partition: importsOf(supplier), newestFirst: true, ...paging });
      return { ...page, items: page.items.map(importRecord.parse) };
    },

    /** Rows of one part, which lie there before the import itself does; none once they are forgotten. */
    async rows({ id, hash }: Pick<ImportJob, 'id' | 'hash'>, part: number): Promise<readonly CheckedRow[]> {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { ...importPartKey(id, hash, part) }, ConsistentRead: true }),
      );
      if (!Item) return [];
      const { packed } = importPartRecord.parse(Item);
      return partRows.parse(JSON.parse((await unpack(packed)).toString())) as readonly CheckedRow[];
    },

    async layRows({ id, hash, at }: Pick<ImportJob, 'id' | 'hash' | 'at'>, part: number, rows: readonly CheckedRow[]): Promise<void> {
      const packed = await pack(JSON.stringify(rows));
      const item = { ...importPartRecord.toItem({ import: id, hash, part, packed }), expiresAt: expiresAt(at, days.rows) };
      await client.send(new PutCommand({ TableName: table, Item: item }));
    },

    /** What became of models, not to be seen before the release that they are written with; all of them or none. */
    commit: (outcomes: readonly ChangeOutcome[], release: Release): Promise<Result<undefined, 'stale-version'>> =>
      transact(database, writesOf(table, outcomes, release)),

    /** Ids of imports that are being applied and came no further since, the longest waiting first; one query. */
    async leftAlone(since: Instant, most: number): Promise<readonly string[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'gsi2',
          KeyConditionExpression: 'gsi2pk = :applying AND gsi2sk <= :since',
          ExpressionAttributeValues: { ':applying': applyingImports, ':since': since },
          Limit: most,
        }),
      );
      return Items.map((item) => importRecord.parse(item).id);
    },

    /** Whether an import of a supplier and lot is being applied. */
    async isClaimed({ supplier, lot }: Pick<ImportJob, 'supplier' | 'lot'>): Promise<boolean> {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { ...importClaimKey(supplier, lot) }, ConsistentRead: true }),
      );
      return Item !== undefined && importClaimRecord.parse(Item).import !== undefined;
    },

    /** An import begins to be applied, if no other one of its supplier and lot is, whoever else confirms one at the same moment. */
    begin: (job: ImportJob): Promise<Result<undefined, 'stale-version' | 'import-busy'>> =>
      transact<'stale-version' | 'import-busy'>(database, [nextVersion(job), claimWrite(table, job)]),

    /** An import is done: what it released is seen, and another one may begin. */
    finish: (job: ImportJob, release: Release | undefined): Promise<Result<undefined, 'stale-version'>> =>
      transact(database, [
        nextVersion(job),
        ...(release ? [putInPlaceOf(table, releaseRecord.toItem(release), 0)] : []),
        unclaimWrite(table, job),
      ]),

    /** The next version of an import, with a part of what it will release; both or nothing. */
    save: (job: ImportJob, part?: ReleasePart): Promise<Result<undefined, 'stale-version'>> =>
      transact(database, [nextVersion(job), ...(part ? [putInPlaceOf(table, releasePartRecord.toItem(part), 0)] : [])]),
  };
};

export type ImportRepository = ReturnType<typeof makeImportRepository>;
