import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SettlementHeads } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import type { Database } from '../../platform/database.ts';
import { settlementRecord } from './settlement.record.ts';
import { makeSettlementReader } from './settlement-reading.repository.ts';

/** As many invoices as lie well below the 400 kB of an item. */
export const invoicesPerPart = 300;

export const makeSettlementRepository = (database: Database) => ({
  ...makeSettlementReader(database),

  /** Keeps them; what is there already stays as it is. */
  async lay(heads: SettlementHeads): Promise<void> {
    const parts = Math.max(1, Math.ceil(heads.invoices.length / invoicesPerPart));
    for (let index = 0; index < parts; index += 1) {
      const invoices = heads.invoices.slice(index * invoicesPerPart, (index + 1) * invoicesPerPart);
      const Item = settlementRecord.toItem({ ...heads, invoices, part: index + 1, parts });
      try {
        await database.client.send(new PutCommand({ TableName: database.table, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    }
  },
});

export type SettlementRepository = ReturnType<typeof makeSettlementRepository>;
