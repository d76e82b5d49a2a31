import { fingerprint } from '../../../../functions/platform/ids.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import { choiceRecordRecord } from '../../../../functions/quotes/choice-record.record.ts';
import { quoteEventRecord, quoteRecord } from '../../../../functions/quotes/quote.record.ts';
import { choiceRecordsFor } from '../history/choices.ts';
import type { Catalogue } from '../history/inputs.ts';
import { quoteStories } from '../history/quotes.ts';
import { type QuoteLife, tellQuote } from '../history/tell-quote.ts';
import { orderItems } from './order-items.ts';

/** What the writes of a quote's life leave in the table, and those of the order that came of it. */
const itemsOf = ({ plans, order }: QuoteLife): readonly Item[] => {
  const last = plans.at(-1)?.after;
  if (!last) return [];
  return [
    quoteRecord.toItem({ quote: last, request: fingerprint(last.id), siblings: [last.id] }),
    ...plans.map(({ event }) => quoteEventRecord.toItem(event)),
    ...(order ? orderItems([order]) : []),
  ];
};

export const quoteItems = (catalogue: Catalogue): readonly Item[] => quoteStories.flatMap((story) => itemsOf(tellQuote(story, catalogue)));

export const choiceItems = (catalogue: Catalogue): readonly Item[] =>
  choiceRecordsFor(catalogue).map((record) => choiceRecordRecord.toItem({ record, request: fingerprint(record.id) }));
