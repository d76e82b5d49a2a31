import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { QuotePlan } from '../../shared/domain/quotes/plan.ts';
import type { Quote, QuoteEvent } from '../../shared/domain/quotes/quote.ts';
import { ok, type Refusal, type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { quotePartition, quotesOf } from '../platform/keys/quotes.keys.ts';
import { queryAll, queryPage } from '../platform/query-page.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { quoteEventRecord, quoteRecord, type StoredQuote } from './quote.record.ts';

/** A quote with everything that was said about it, oldest first. */
export interface QuoteHistory extends StoredQuote {
  readonly events: readonly QuoteEvent[];
}

/** A second writer of the same quote version lost against the condition on the quote itself; only a bug gets here. */
const recordedTwice = (): Refusal<never> => {
  throw new Error('an event of this quote version exists already');
};

const eventWrite = (TableName: string, event: QuoteEvent): GuardedWrite<never> => ({
  write: { Put: { TableName, Item: quoteEventRecord.toItem(event), ConditionExpression: 'attribute_not_exists(pk)' } },
  refusal: recordedTwice,
});

/** One step of a quote: written only on the state and the version that it was decided on. */
export const quoteStepWrites = (
  TableName: string,
  { before, after, event }: QuotePlan & { readonly before: Quote },
  { request, siblings }: Omit<StoredQuote, 'quote'>,
): readonly GuardedWrite<'stale-version'>[] => [
  {
    write: {
      Put: {
        TableName,
        Item: quoteRecord.toItem({ quote: after, request, siblings }),
        ConditionExpression: '#state = :state AND #version = :version',
        ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
        ExpressionAttributeValues: { ':state': before.state, ':version': before.version },
      },
    },
    refusal: (found) => refuse('stale-version', { seen: before.version, now: found?.version, state: found?.state }),
  },
  eventWrite(TableName, event),
];

export const makeQuoteRepository = (database: Database) => ({
  /** The quote and its events by one consistent query, or several past a megabyte; undefined when there is no such quote. */
  async find(id: QuoteId): Promise<QuoteHistory | undefined> {
    const items = await queryAll(database, { partition: quotePartition(id), consistent: true });
    const item = items.find(quoteRecord.is);
    return item && { ...quoteRecord.parse(item), events: items.filter(quoteEventRecord.is).map(quoteEventRecord.parse) };
  },

  /** One page of the quotes that an organisation asked or was asked, newest first, by one query. */
  async list(viewer: 'buyer' | 'supplier', kbo: Kbo, paging: { readonly limit: number; readonly cursor?: string | undefined }) {
    const index = viewer === 'buyer' ? 'gsi1' : 'gsi2';
    const page = await queryPage(database, { index, partition: quotesOf(viewer, kbo), ...paging, newestFirst: true });
    return { ...page, items: page.items.map((item) => quoteRecord.parse(item).quote) };
  },

  /** Writes new quotes together, with what goes along; `exists` when one of them is already there. */
  async create<Code extends string = never>(
    plans: readonly QuotePlan[],
    request: string,
    also: readonly GuardedWrite<Code>[] = [],
  ): Promise<Result<undefined, 'exists' | Code>> {
    const siblings = plans.map(({ after }) => after.id);
    const writes = plans.flatMap(({ after, event }): readonly GuardedWrite<'exists'>[] => [
      {
        write: {
          Put: {
            TableName: database.table,
            Item: quoteRecord.toItem({ quote: after, request, siblings }),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: () => refuse('exists'),
      },
      eventWrite(database.table, event),
    ]);
    return transact<'exists' | Code>(database, [...writes, ...also]);
  },

  /** Writes one step of a quote with what goes along, or refuses and writes nothing. */
  async commit<Code extends string = never>(
    plan: QuotePlan,
    stored: Omit<StoredQuote, 'quote'>,
    also: readonly GuardedWrite<Code>[] = [],
  ): Promise<Result<Quote, 'stale-version' | Code>> {
    const { before } = plan;
    if (!before) return refuse('stale-version');
    const written = await transact<'stale-version' | Code>(database, [
      ...quoteStepWrites(database.table, { ...plan, before }, stored),
      ...also,
    ]);
    return written.ok ? ok(plan.after) : written;
  },
});

export type QuoteRepository = ReturnType<typeof makeQuoteRepository>;
