import type { QuoteId } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

/** A quote with its events; in the lists of its buyer and of its supplier, by when it was asked. */
export const quotePartition = (id: QuoteId): PartitionKey => partition('QUOTE', id);
export const quoteKey = (id: QuoteId): ItemKey => ({ pk: quotePartition(id), sk: sort('QUOTE') });
export const quoteEventKey = (id: QuoteId, version: number): ItemKey => ({ pk: quotePartition(id), sk: sort('EVENT', ordinal(version)) });
export const quotesOf = (viewer: 'buyer' | 'supplier', kbo: Kbo): PartitionKey => partition('QUOTES', viewer, kbo);
export const quoteIndex = (buyer: Kbo, supplier: Kbo, since: string, id: QuoteId): IndexKeys => ({
  gsi1pk: quotesOf('buyer', buyer),
  gsi1sk: sort(since, id),
  gsi2pk: quotesOf('supplier', supplier),
  gsi2sk: sort(since, id),
});

/** The comparisons that a buyer saved to motivate its choices. */
export const choiceRecordKey = (id: string): ItemKey => ({ pk: partition('CHOICE', id), sk: sort('CHOICE') });
export const choiceRecordsOf = (buyer: Kbo): PartitionKey => partition('CHOICES', buyer);
export const choiceRecordIndex = (buyer: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: choiceRecordsOf(buyer),
  gsi1sk: sort(since, id),
});
