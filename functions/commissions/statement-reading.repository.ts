import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Statement, StatementLine } from '../../shared/domain/commissions/statement.ts';
import type { StatementReview } from '../../shared/domain/commissions/statement-review.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Database } from '../platform/database.ts';
import {
  statementKey,
  statementLinesPrefix,
  statementPartition,
  statementReviewKey,
  statementsOf,
  statementsOfQuarter,
} from '../platform/keys/statements.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import { statementPartRecord, statementRecord, statementReviewRecord } from './statement.record.ts';

export interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Issued statements, their lines, and what is said of them. */
export const makeStatementReader = (database: Database) => {
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
  };
};

export type StatementReader = ReturnType<typeof makeStatementReader>;
