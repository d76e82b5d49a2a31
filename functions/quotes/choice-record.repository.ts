import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { ChoiceRecord } from '../../shared/domain/quotes/choice-record.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { choiceRecordKey, choiceRecordsOf } from '../platform/keys/quotes.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { transact } from '../platform/transact.ts';
import { choiceRecordRecord, type StoredChoiceRecord } from './choice-record.record.ts';

export const makeChoiceRecordRepository = (database: Database) => ({
  async find(id: string): Promise<StoredChoiceRecord | undefined> {
    const { Item } = await database.client.send(
      new GetCommand({ TableName: database.table, Key: { ...choiceRecordKey(id) }, ConsistentRead: true }),
    );
    return Item && choiceRecordRecord.parse(Item);
  },

  /** One page of what a buyer motivated, newest first, by one query. */
  async list(buyer: Kbo, paging: { readonly limit: number; readonly cursor?: string | undefined }) {
    const page = await queryPage(database, { index: 'gsi1', partition: choiceRecordsOf(buyer), ...paging, newestFirst: true });
    return { ...page, items: page.items.map((item): ChoiceRecord => choiceRecordRecord.parse(item).record) };
  },

  /** Written once and never again; `exists` when it is already there. */
  async create(stored: StoredChoiceRecord): Promise<Result<undefined, 'exists'>> {
    return transact<'exists'>(database, [
      {
        write: {
          Put: {
            TableName: database.table,
            Item: choiceRecordRecord.toItem(stored),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: () => refuse('exists'),
      },
    ]);
  },
});

export type ChoiceRecordRepository = ReturnType<typeof makeChoiceRecordRepository>;
