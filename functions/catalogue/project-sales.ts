import {
  type ConcernedSubject,
  concernsOf,
  draftSubject,
  type ModelSale,
  quoteSubject,
  salesOf,
} from '../../shared/domain/catalogue/model-sales.ts';
import { orderRecord } from '../ordering/order.record.ts';
import type { Item } from '../platform/record.ts';
import { quoteRecord } from '../quotes/quote.record.ts';
import { modelConcernRecord, modelSaleRecord } from './model-sales.record.ts';

/** The kinds of item that count for models; of others nothing is projected. */
export const projectedKinds: ReadonlySet<unknown> = new Set([orderRecord.kind, quoteRecord.kind]);

interface Counted {
  readonly sales: readonly ModelSale[];
  readonly subject: ConcernedSubject;
}

/** What an order or quote counts for models; undefined for anything else. @throws for one that does not parse */
export const countedIn = (item: Item): Counted | undefined => {
  if (orderRecord.is(item)) {
    const { order } = orderRecord.parse(item);
    return { sales: salesOf(order), subject: draftSubject(order) };
  }
  return quoteRecord.is(item) ? { sales: [], subject: quoteSubject(quoteRecord.parse(item).quote) } : undefined;
};

/** The items of it, given what it concerned so far. */
export const projectionOf = ({ sales, subject }: Counted, earlier: Parameters<typeof concernsOf>[1] = []): readonly Item[] => [
  ...sales.map(modelSaleRecord.toItem),
  ...concernsOf(subject, earlier).map(modelConcernRecord.toItem),
];
