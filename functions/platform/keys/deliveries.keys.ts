import type { InvoiceState } from '../../../shared/domain/deliveries/checked-invoice.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';
import { orderPartition } from './ordering.keys.ts';

/** What lies with an order, and so is read with it: its deliveries, and the invoices for it by the hash of supplier and number. */
export const deliveryKey = (id: OrderId, number: number): ItemKey => ({ pk: orderPartition(id), sk: sort('DELIVERY', ordinal(number)) });
/** The appointment that now stands for its delivery. */
export const appointmentKey = (id: OrderId): ItemKey => ({ pk: orderPartition(id), sk: sort('APPOINTMENT') });
/** Holds the number of an invoice for one order: no other may be invoiced under it. */
export const invoiceNumberKey = (invoice: string): ItemKey => ({ pk: partition('INVOICE', invoice), sk: sort('INVOICE') });
export const invoiceKey = (id: OrderId, invoice: string): ItemKey => ({ pk: orderPartition(id), sk: sort('INVOICE', invoice) });
export const invoiceParties = ['buyer', 'supplier'] as const;
export type InvoiceParty = (typeof invoiceParties)[number];
export const invoiceFaceKey = (id: OrderId, invoice: string, party: InvoiceParty): ItemKey => ({
  pk: orderPartition(id),
  sk: sort('INVOICE-FACE', invoice, party),
});
const invoiceList = (party: InvoiceParty, kbo: Kbo, state?: InvoiceState): PartitionKey =>
  state === undefined ? partition('INVOICES', party, kbo) : partition('INVOICES', party, kbo, state);
/** A party's list in one index, and by state in the other. */
export const invoicesOf = {
  partition: invoiceList,
  index: (party: InvoiceParty, kbo: Kbo, state: InvoiceState, since: string, within: string, id: string): IndexKeys => ({
    gsi1pk: invoiceList(party, kbo),
    gsi1sk: sort(since, id),
    gsi2pk: invoiceList(party, kbo, state),
    gsi2sk: sort(within, id),
  }),
};
