import * as z from 'zod';
import { invoiceSummary } from '../../shared/contract/deliveries.schemas.ts';
import { type InvoiceSummary, invoiceSummaryOf } from '../../shared/domain/deliveries/invoice-summary.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import { invoiceFaceKey, invoiceParties, invoicesOf } from '../platform/keys/deliveries.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';
import { invoiceRecord } from './invoice.record.ts';

/** The small copy of an invoice that a list of one of its parties is made of. */
interface InvoiceFace extends InvoiceSummary {
  readonly face: (typeof invoiceParties)[number];
}

/** By when it was put in; among those of one state, what may be paid by the day before which it must be. */
const sortedBy = ({ state, payableBy, at }: InvoiceSummary): string => (state === 'payable' ? (payableBy ?? at) : at);

export const invoiceFaceRecord = defineRecord<InvoiceFace>({
  kind: 'invoice-face',
  schemaVersion: 1,
  schema: z.strictObject({ ...invoiceSummary.shape, face: z.enum(invoiceParties) }),
  key: ({ order, id, face }) => invoiceFaceKey(order, id, face),
  index: (row) => invoicesOf.index(row.face, row[row.face], row.state, row.at, sortedBy(row), row.id),
  versioned: false,
});

/** The rows in the lists of both parties for each invoice among items of the order's partition. */
export const invoiceFacesOf = (order: Order, items: readonly Item[]): readonly Item[] =>
  items
    .filter(invoiceRecord.is)
    .map(invoiceRecord.parse)
    .flatMap((checked) => invoiceParties.map((face) => invoiceFaceRecord.toItem({ ...invoiceSummaryOf(order, checked), face })));
