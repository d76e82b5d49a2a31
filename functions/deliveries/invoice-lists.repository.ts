import type { InvoiceState } from '../../shared/domain/deliveries/checked-invoice.ts';
import type { InvoiceSummary } from '../../shared/domain/deliveries/invoice-summary.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Database } from '../platform/database.ts';
import { type InvoiceParty, invoicesOf } from '../platform/keys/deliveries.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { invoiceFaceRecord } from './invoice-face.record.ts';

export interface InvoiceListOptions {
  readonly state?: InvoiceState | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Reading the lists that invoices stand in, apart from all that writes them: whoever only reads needs no right to write. */
export const makeInvoiceLists = (database: Database) => ({
  /** One page of a party's invoices by one query: newest first, but what may be paid by its last day, the first of them first. */
  async list(party: InvoiceParty, kbo: Kbo, { state, limit, cursor }: InvoiceListOptions) {
    const page = await queryPage(database, {
      index: state === undefined ? 'gsi1' : 'gsi2',
      partition: invoicesOf.partition(party, kbo, state),
      limit,
      cursor,
      newestFirst: state !== 'payable',
    });
    const items = page.items.map(invoiceFaceRecord.parse).map(({ face: _, ...row }): InvoiceSummary => row);
    return { items, ...(page.next !== undefined && { next: page.next }) };
  },
});

export type InvoiceLists = ReturnType<typeof makeInvoiceLists>;
