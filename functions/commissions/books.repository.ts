import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../platform/database.ts';
import type { Item } from '../platform/record.ts';

const kinds = ['order', 'ledger-entry', 'ceiling', 'shared-cost'] as const;

/** Goes through the whole table. No request may: this is for the proof that is made by night or by hand. */
export const makeBooksRepository = ({ client, table }: Database) => ({
  /** Every order, ledger entry, ceiling and shared cost, in no sequence. What is written meanwhile may be missed. */
  async *everything(): AsyncGenerator<Item> {
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({
          TableName: table,
          ConsistentRead: true,
          FilterExpression: kinds.map((_, index) => `#kind = :kind${index}`).join(' OR '),
          ExpressionAttributeNames: { '#kind': 'kind' },
          ExpressionAttributeValues: Object.fromEntries(kinds.map((kind, index) => [`:kind${index}`, kind])),
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      yield* page.Items ?? [];
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  },
});

export type BooksRepository = ReturnType<typeof makeBooksRepository>;
