import * as z from 'zod';
import { quote, quoteEvent } from '../../shared/contract/quotes.schemas.ts';
import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Quote, QuoteEvent } from '../../shared/domain/quotes/quote.ts';
import { quoteEventKey, quoteIndex, quoteKey } from '../platform/keys/quotes.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';

/** A quote with what is kept only to recognise a repeated request: its fingerprint, and the quotes asked with it. */
export interface StoredQuote {
  readonly quote: Quote;
  readonly request: string;
  readonly siblings: readonly QuoteId[];
}

const quoteItem = defineRecord<Quote & Pick<StoredQuote, 'request' | 'siblings'>>({
  kind: 'quote',
  schemaVersion: 1,
  schema: z.strictObject({ ...quote.shape, request: z.string(), siblings: z.array(quote.shape.id) }),
  key: ({ id }) => quoteKey(id),
  index: ({ id, buyer, supplier, createdAt }) => quoteIndex(buyer, supplier, createdAt, id),
  versioned: true,
});

export const quoteRecord = {
  kind: quoteItem.kind,
  is: quoteItem.is,
  toItem: ({ quote: entity, request, siblings }: StoredQuote) => quoteItem.toItem({ ...entity, request, siblings }),
  parse: (item: Item): StoredQuote => {
    const { request, siblings, ...entity } = quoteItem.parse(item);
    return { quote: entity, request, siblings };
  },
};

export const quoteEventRecord = defineRecord<QuoteEvent>({
  kind: 'quote-event',
  schemaVersion: 1,
  schema: quoteEvent,
  key: ({ quote: id, version }) => quoteEventKey(id, version),
  versioned: true,
});
