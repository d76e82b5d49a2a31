import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { ChoiceRecord } from '../../shared/domain/quotes/choice-record.ts';
import type { Quote } from '../../shared/domain/quotes/quote.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import type { Database } from '../platform/database.ts';
import { organisationKey } from '../platform/keys/organisations.keys.ts';
import { choiceRecordKey, choiceRecordsOf, quoteKey, quotesOf } from '../platform/keys/quotes.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import { choiceRecordRecord } from '../quotes/choice-record.record.ts';
import { quoteRecord } from '../quotes/quote.record.ts';
import type { QuoteFile } from './papers/quote-paper.ts';

/** What comes before an order: quotes and choice records. */
export const makeDossierRepository = (database: Database) => ({
  async quote(id: QuoteId): Promise<Quote | undefined> {
    const [item] = await readMany(database, [quoteKey(id)]);
    return item && quoteRecord.parse(item).quote;
  },

  /**
   * Both parties by the names that they had in the quote.
   * @throws when an organisation that the quote names is gone
   */
  async complete(quote: Quote): Promise<QuoteFile> {
    const found = (await readMany(database, [organisationKey(quote.buyer), organisationKey(quote.supplier)])).map(organisationRecord.parse);
    const [buyer, supplier] = [quote.buyer, quote.supplier].map((kbo) => found.find((body) => body.kbo === kbo));
    if (!buyer || !supplier) throw new Error(`the quote ${quote.id} names an organisation that is not there`);
    return { quote, buyer: { ...buyer, name: quote.buyerName }, supplier: { ...supplier, name: quote.supplierName } };
  },

  /** One page of the quotes that an organisation asked or was asked, newest first, by one query. */
  async list(viewer: 'buyer' | 'supplier', kbo: Kbo, paging: { readonly limit: number; readonly cursor?: string | undefined }) {
    const index = viewer === 'buyer' ? 'gsi1' : 'gsi2';
    const page = await queryPage(database, { index, partition: quotesOf(viewer, kbo), ...paging, newestFirst: true });
    return { ...page, items: page.items.map((item) => quoteRecord.parse(item).quote) };
  },

  /** One page of what a buyer motivated, newest first, by one query. */
  async choices(buyer: Kbo, paging: { readonly limit: number; readonly cursor?: string | undefined }) {
    const page = await queryPage(database, { index: 'gsi1', partition: choiceRecordsOf(buyer), ...paging, newestFirst: true });
    return { ...page, items: page.items.map((item): ChoiceRecord => choiceRecordRecord.parse(item).record) };
  },

  async choice(id: string): Promise<ChoiceRecord | undefined> {
    const [item] = await readMany(database, [choiceRecordKey(id)]);
    return item && choiceRecordRecord.parse(item).record;
  },
});

export type DossierRepository = ReturnType<typeof makeDossierRepository>;
