import { expect, test } from 'vitest';
import { quoteEventRecord, quoteRecord } from '../../../functions/quotes/quote.record.ts';
import { choiceRecordsFor } from '../../../infra/local/sample-data/history/choices.ts';
import { catalogueOf } from '../../../infra/local/sample-data/history/inputs.ts';
import { choiceItems, quoteItems } from '../../../infra/local/sample-data/load/quote-items.ts';
import { schemes } from '../../../infra/local/sample-data/schemes/schemes.ts';
import { choiceRecord } from '../../../shared/contract/quotes.schemas.ts';
import { quoteStates } from '../../../shared/domain/quotes/quote-transitions.ts';

const catalogue = catalogueOf(schemes);
const items = quoteItems(catalogue);
const quotes = items.filter(quoteRecord.is).map((item) => quoteRecord.parse(item).quote);

test('the sample has a quote in every state', () => {
  expect(new Set(quotes.map(({ state }) => state))).toEqual(new Set(quoteStates));
});

test('each quote has one event per version, and only what was accepted became an order, at the price of its offer', () => {
  for (const quote of quotes) {
    const events = items
      .filter(quoteEventRecord.is)
      .map(quoteEventRecord.parse)
      .filter((event) => event.quote === quote.id);
    expect(events.map(({ version }) => version)).toEqual(Array.from({ length: quote.version }, (_, index) => index + 1));
    expect(quote.order !== undefined).toBe(quote.state === 'accepted');
  }
  const orders = items.filter(({ kind }) => kind === 'order');
  expect(orders.map(({ totals }) => totals)).toEqual(quotes.flatMap(({ order, offer }) => (order && offer ? [offer.totals] : [])));
});

test('the choices of the sample are as live ones are kept', () => {
  expect(choiceItems(catalogue)).toHaveLength(2);
  for (const record of choiceRecordsFor(catalogue)) {
    expect(choiceRecord.safeParse(record).error).toBeUndefined();
    expect(record.models.every(({ attributes, categoryName }) => attributes.length > 0 && categoryName !== '')).toBe(true);
  }
});
