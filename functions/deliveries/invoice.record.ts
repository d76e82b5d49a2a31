import * as z from 'zod';
import { checkedInvoice } from '../../shared/contract/deliveries.schemas.ts';
import { derivedId, orderId } from '../../shared/contract/primitives.ts';
import type { CheckedInvoice } from '../../shared/domain/deliveries/checked-invoice.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { derivedId as idOf } from '../platform/ids.ts';
import { invoiceKey, invoiceNumberKey } from '../platform/keys/deliveries.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const invoiceRecord = defineRecord<CheckedInvoice>({
  kind: 'invoice',
  schemaVersion: 1,
  schema: checkedInvoice,
  key: ({ order, id }) => invoiceKey(order, id),
  versioned: false,
});

/** Whether the number of an invoice is taken, and by which order; free again once the invoice is withdrawn. */
interface InvoiceNumber {
  readonly id: string;
  readonly order: OrderId;
  readonly taken: boolean;
}

export const invoiceNumberRecord = defineRecord<InvoiceNumber>({
  kind: 'invoice-number',
  schemaVersion: 1,
  schema: z.strictObject({ id: derivedId, order: orderId, taken: z.boolean() }),
  key: ({ id }) => invoiceNumberKey(id),
  versioned: false,
});

/** A supplier gives each invoice a number of its own; spaces and capitals make no other number. */
export const invoiceIdOf = (supplier: Kbo, number: string): string => idOf('invoice', supplier, number.replace(/\s/g, '').toUpperCase());
