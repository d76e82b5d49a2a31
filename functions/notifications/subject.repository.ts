import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { subjectOfOrder } from '../../shared/domain/notifications/order-subject.ts';
import { subjectOfQuote } from '../../shared/domain/notifications/quote-subject.ts';
import type { Subject, SubjectKind } from '../../shared/domain/notifications/subject.ts';
import type { OrderId, QuoteId } from '../../shared/domain/ordering/order.ts';
import { orderRecord } from '../ordering/order.record.ts';
import type { Database } from '../platform/database.ts';
import { orderKey, quotePartition } from '../platform/keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { quoteEventRecord, quoteRecord } from '../quotes/quote.record.ts';

/** What notifications are about, as it stands now. One read each. */
export const makeSubjectReader = (database: Database) => {
  const readers: Readonly<Record<SubjectKind, (id: string) => Promise<Subject | undefined>>> = {
    order: async (id) => {
      const Key = { ...orderKey(id as OrderId) };
      const { Item } = await database.client.send(new GetCommand({ TableName: database.table, Key, ConsistentRead: true }));
      return Item && subjectOfOrder(orderRecord.parse(Item).order);
    },
    quote: async (id) => {
      const items = await queryAll(database, { partition: quotePartition(id as QuoteId) });
      const item = items.find(quoteRecord.is);
      return item && subjectOfQuote(quoteRecord.parse(item).quote, items.filter(quoteEventRecord.is).map(quoteEventRecord.parse));
    },
    incident: async () => undefined,
  };
  return { find: (kind: SubjectKind, id: string): Promise<Subject | undefined> => readers[kind](id) };
};
export type SubjectReader = ReturnType<typeof makeSubjectReader>;
