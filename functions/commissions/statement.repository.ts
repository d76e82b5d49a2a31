import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Statement, StatementLine } from '../../shared/domain/commissions/statement.ts';
import type { StatementReview } from '../../shared/domain/commissions/statement-review.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import {
  statementCounterKey,
  statementKey,
  statementLinesPrefix,
  statementPartition,
  statementReviewKey,
  statementsOf,
  statementsOfQuarter,
} from '../platform/keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { ledgerRecord } from './ledger.record.ts';
import { linesPerPart, statementCounterRecord, statementPartRecord, statementRecord, statementReviewRecord } from './statement.record.ts';

export interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * Statements and their lines are added and read: there is no function here by which an issued one could change. What
 * is said of it is an item of its own.
 */
export const makeStatementRepository = (database: Database) => {
  const { client, table } = database;
  const find = async (id: string): Promise<Statement | undefined> => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...statementKey(id) }, ConsistentRead: true }));
    return Item && statementRecord.parse(Item);
  };

  return {
    find,

    /** A statement and what is said of it, in one round trip; undefined when it was never issued. */
    async withReview(id: string): Promise<{ readonly statement: Statement; readonly review: StatementReview } | undefined> {
      const items = await readMany(database, [statementKey(id), statementReviewKey(id)]);
      const [statement, review] = [items.find(statementRecord.is), items.find(statementReviewRecord.is)];
      return statement && review && { statement: statementRecord.parse(statement), review: statementReviewRecord.parse(review) };
    },

    /** Reviews of several statements in one round trip. */
    async reviews(ids: readonly string[]): Promise<ReadonlyMap<string, StatementReview>> {
      const items = ids.length === 0 ? [] : await readMany(database, ids.map(statementReviewKey));
      return new Map(items.map(statementReviewRecord.parse).map((review) => [review.statement, review]));
    },

    /** The next version of a review, with what else must be written at once. */
    async review<Code extends string = never>(
      before: StatementReview,
      after: StatementReview,
      also: readonly GuardedWrite<Code>[] = [],
    ): Promise<Result<undefined, 'stale-version' | Code>> {
      return transact<'stale-version' | Code>(database, [
        {
          write: {
            Put: {
              TableName: table,
              Item: statementReviewRecord.toItem(after),
              ConditionExpression: '#version = :version',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':version': before.version },
            },
          },
          refusal: (found) => refuse('stale-version', { seen: before.version, now: found?.version }),
        },
        ...also,
      ]);
    },

    /** A ledger entry that sets a line of an issued statement right. */
    correction(entry: LedgerEntry): GuardedWrite<never> {
      return {
        write: { Put: { TableName: table, Item: ledgerRecord.toItem(entry), ConditionExpression: 'attribute_not_exists(pk)' } },
        refusal: () => {
          throw new Error('a ledger entry of this moment and order exists already');
        },
      };
    },

    /** Newest quarter first; or those of one quarter. */
    async list(viewer: 'beneficiary' | 'authority', kbo: Kbo, { quarter, ...paging }: Paging & { readonly quarter?: string | undefined }) {
      const index = viewer === 'beneficiary' ? 'gsi1' : 'gsi2';
      const page = await queryPage(database, {
        index,
        partition: statementsOf(viewer, kbo),
        under: quarter === undefined ? undefined : statementsOfQuarter(quarter),
        newestFirst: true,
        ...paging,
      });
      return { ...page, items: page.items.map(statementRecord.parse) };
    },

    /** The lines of an issued statement, in their sequence. */
    async lines({ id, hash }: Pick<Statement, 'id' | 'hash'>): Promise<readonly StatementLine[]> {
      const found: StatementLine[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const answer = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :statement AND begins_with(sk, :lines)',
            ExpressionAttributeValues: { ':statement': statementPartition(id), ':lines': statementLinesPrefix(hash) },
            ConsistentRead: true,
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        found.push(...(answer.Items ?? []).flatMap((item) => statementPartRecord.parse(item).lines));
        from = answer.LastEvaluatedKey;
      } while (from !== undefined);
      return found;
    },

    /** Lays the lines down before the statement itself; doing so twice is doing so once. */
    async layLines({ id, hash }: Pick<Statement, 'id' | 'hash'>, lines: readonly StatementLine[]): Promise<void> {
      for (let index = 0; index < lines.length; index += linesPerPart) {
        const part = { statement: id, hash, part: index / linesPerPart + 1, lines: lines.slice(index, index + linesPerPart) };
        await client.send(new PutCommand({ TableName: table, Item: statementPartRecord.toItem(part) }));
      }
    },

    /** The last number that was given; 0 when none was. */
    async lastNumber(authority: Kbo, year: string): Promise<number> {
      const key = statementCounterKey(authority, year);
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...key }, ConsistentRead: true }));
      return Item ? statementCounterRecord.parse(Item).last : 0;
    },

    /**
     * Gives the next number and the statement that bears it, together or not at all, so that no number is ever
     * missing or given twice. `number-taken`: somebody else took it first.
     */
    async issue(
      statement: Statement,
      review: StatementReview,
      { year, last }: { readonly year: string; readonly last: number },
    ): Promise<Result<undefined, 'issued' | 'number-taken'>> {
      const counter = statementCounterRecord.toItem({ authority: statement.authority, year, last: last + 1 });
      return transact<'issued' | 'number-taken'>(database, [
        {
          write: { Put: { TableName: table, Item: statementRecord.toItem(statement), ConditionExpression: 'attribute_not_exists(pk)' } },
          refusal: () => refuse('issued'),
        },
        {
          write: {
            Put: {
              TableName: table,
              Item: counter,
              ...(last === 0
                ? { ConditionExpression: 'attribute_not_exists(pk)' }
                : {
                    ConditionExpression: '#last = :last',
                    ExpressionAttributeNames: { '#last': 'last' },
                    ExpressionAttributeValues: { ':last': last },
                  }),
            },
          },
          refusal: () => refuse('number-taken'),
        },
        {
          write: { Put: { TableName: table, Item: statementReviewRecord.toItem(review), ConditionExpression: 'attribute_not_exists(pk)' } },
          refusal: () => refuse('issued'),
        },
      ]);
    },
  };
};

export type StatementRepository = ReturnType<typeof makeStatementRepository>;
