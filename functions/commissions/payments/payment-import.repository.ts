import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { Database } from '../../platform/database.ts';
import { expiresAt } from '../../platform/expires-at.ts';
import { paymentImportKey, paymentImportPartition, paymentMovementsPrefix } from '../../platform/keys/settlement.keys.ts';
import { type GuardedWrite, transact } from '../../platform/transact.ts';
import { type KeptMovement, type PaymentImport, paymentImportRecord, paymentMovementsRecord } from './payment.record.ts';

/** Bank data is kept no longer than it is of use: a file of which nothing was booked for a week, its movements for a month. */
const days = { checked: 7, movements: 31 } as const;

/** As many as lie below the 400 kB of an item, each with the longest name and message in the longest characters. */
const movementsPerPart = 100;
export const partsFor = (movements: number): number => Math.ceil(movements / movementsPerPart);

const itemOf = (file: PaymentImport) => ({
  ...paymentImportRecord.toItem(file),
  ...(file.booked === undefined && { expiresAt: expiresAt(file.at, days.checked) }),
});

export const makePaymentImportRepository = (database: Database) => {
  const { client, table } = database;
  return {
    async find(id: string): Promise<PaymentImport | undefined> {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...paymentImportKey(id) }, ConsistentRead: true }));
      return Item && paymentImportRecord.parse(Item);
    },

    /** In the sequence of the file; none once they are forgotten. */
    async movements({ id, hash }: Pick<PaymentImport, 'id' | 'hash'>): Promise<readonly KeptMovement[]> {
      const found: KeptMovement[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const answer = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :import AND begins_with(sk, :movements)',
            ExpressionAttributeValues: { ':import': paymentImportPartition(id), ':movements': paymentMovementsPrefix(hash) },
            ConsistentRead: true,
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        found.push(...(answer.Items ?? []).flatMap((item) => paymentMovementsRecord.parse(item).movements));
        from = answer.LastEvaluatedKey;
      } while (from !== undefined);
      return found;
    },

    /** Before the import itself; doing so twice is doing so once. */
    async lay({ id, hash, at }: Pick<PaymentImport, 'id' | 'hash' | 'at'>, movements: readonly KeptMovement[]): Promise<void> {
      for (let part = 0; part < partsFor(movements.length); part += 1) {
        const own = movements.slice(part * movementsPerPart, (part + 1) * movementsPerPart);
        const item = paymentMovementsRecord.toItem({ import: id, hash, part: part + 1, movements: own });
        await client.send(new PutCommand({ TableName: table, Item: { ...item, expiresAt: expiresAt(at, days.movements) } }));
      }
    },

    /** The next version of an import, with what must be written at once. */
    save: <Code extends string = never>(
      file: PaymentImport,
      also: readonly GuardedWrite<Code>[] = [],
    ): Promise<Result<undefined, 'stale-version' | Code>> =>
      transact<'stale-version' | Code>(database, [
        {
          write: {
            Put: {
              TableName: table,
              Item: itemOf(file),
              ...(file.version === 1
                ? { ConditionExpression: 'attribute_not_exists(pk)' }
                : {
                    ConditionExpression: '#version = :version',
                    ExpressionAttributeNames: { '#version': 'version' },
                    ExpressionAttributeValues: { ':version': file.version - 1 },
                  }),
            },
          },
          refusal: (found) => refuse('stale-version', { seen: file.version - 1, now: found?.version }),
        },
        ...also,
      ]),
  };
};

export type PaymentImportRepository = ReturnType<typeof makePaymentImportRepository>;
