import * as z from 'zod';
import { invoiceStates } from '../domain/deliveries/checked-invoice.ts';
import { attachmentIds } from './attachments.schemas.ts';
import { defineRoute, maximumFileBytes } from './define-route.ts';
import { answeredItem, appointmentTerms, checkedLine, invoice, invoiceSummary, reportedLine } from './deliveries.schemas.ts';
import { orderView } from './ordering.schemas.ts';
import { derivedId, localDate, orderId, page, paging, positiveCents, text, version } from './primitives.ts';

const params = z.strictObject({ orderId });
/** A whole number as it stands in an address. */
const digits = z
  .string()
  .max(6)
  .regex(/^[1-9]\d*$/)
  .pipe(z.coerce.number<string>().pipe(z.int().min(1).max(999_999)));
const ofDelivery = z.strictObject({ orderId, number: digits });
const ofInvoice = z.strictObject({ orderId, invoiceId: derivedId });
const attachments = attachmentIds.optional();
const step = ['not-found', 'wrong-state', 'stale-version'] as const;

export const proposeAppointmentRoute = defineRoute({
  operation: 'proposeAppointment',
  summary: 'Proposes when and where is delivered; takes the place of an earlier proposal or appointment',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/appointment',
  roles: ['buyer', 'supplier'],
  request: { params, body: z.strictObject({ version, ...appointmentTerms.shape }) },
  response: orderView,
  problems: [...step, 'invalid-date'],
});

export const agreeToAppointmentRoute = defineRoute({
  operation: 'agreeToAppointment',
  summary: 'Agrees to what the other party proposed, while the notice of the framework still allows it',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/appointment/agreement',
  roles: ['buyer', 'supplier'],
  request: { params, body: z.strictObject({ version }) },
  response: orderView,
  problems: [...step, 'invalid-date'],
});

export const reportDeliveryRoute = defineRoute({
  operation: 'reportDelivery',
  summary: 'The supplier reports a delivery of all that is left or of a part of it, with serial numbers where they are asked',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/deliveries',
  roles: ['supplier'],
  request: {
    params,
    body: z.strictObject({
      version,
      deliveredOn: localDate,
      lines: z.array(reportedLine).min(1).max(20).optional(),
      note: text(1000).optional(),
      attachments,
    }),
  },
  response: orderView,
  problems: [...step, 'invalid-date', 'invalid-quantity', 'invalid-serials', 'attachment-unknown'],
});

export const checkDeliveryRoute = defineRoute({
  operation: 'checkDelivery',
  summary: 'The buyer accepts or refuses, per line, everything that waits in a delivery; what is left out is accepted',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/deliveries/{number}/acceptance',
  roles: ['buyer'],
  request: {
    params: ofDelivery,
    body: z.strictObject({
      version,
      lines: z.array(checkedLine).max(20).default([]),
      checklist: z.array(answeredItem).max(200).default([]),
      mendBy: localDate.optional(),
      receivedOn: localDate.optional().meta({ description: 'when it came, where that is not the day that the supplier reported' }),
      remarks: text(1000).optional(),
      attachments,
    }),
  },
  response: orderView,
  problems: [...step, 'invalid-date', 'invalid-quantity', 'invalid-choice', 'attachment-unknown'],
});

export const reportMendRoute = defineRoute({
  operation: 'reportMend',
  summary: 'The supplier reports that everything that was refused in a delivery was repaired or replaced',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/deliveries/{number}/mend',
  roles: ['supplier'],
  request: { params: ofDelivery, body: z.strictObject({ version, on: localDate, note: text(1000), attachments }) },
  response: orderView,
  problems: [...step, 'invalid-date', 'attachment-unknown'],
});

export const receiveInvoiceRoute = defineRoute({
  operation: 'receiveInvoice',
  summary: 'Lays a typed invoice against the order and what was accepted; only a matching one becomes payable',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/invoices',
  roles: ['supplier', 'buyer'],
  request: { params, body: z.strictObject({ version, receivedOn: localDate, invoice }) },
  status: 201,
  response: orderView,
  problems: [...step, 'invalid-date', 'invoice-known', 'credit-note', 'invoices-disputed'],
});

export const receiveInvoiceFileRoute = defineRoute({
  operation: 'receiveInvoiceFile',
  summary: 'The same for an invoice as Peppol BIS Billing 3 (UBL), received today',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/invoices/file',
  roles: ['supplier', 'buyer'],
  request: {
    params,
    query: z.strictObject({ version: digits }),
    file: { maximumBytes: maximumFileBytes },
  },
  status: 201,
  response: orderView,
  problems: [...step, 'invalid-date', 'invoice-known', 'credit-note', 'invoices-disputed', 'invalid-document'],
});

export const payInvoiceRoute = defineRoute({
  operation: 'payInvoice',
  summary: 'The buyer notes that a payable invoice was paid, or that what was kept back of it as a penalty since waived was',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/invoices/{invoiceId}/payment',
  roles: ['buyer'],
  request: { params: ofInvoice, body: z.strictObject({ version, paidOn: localDate }) },
  response: orderView,
  problems: [...step, 'invalid-date'],
});

export const withdrawInvoiceRoute = defineRoute({
  operation: 'withdrawInvoice',
  summary: 'Whoever put in an invoice that is not paid takes it back; its number is free again',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/invoices/{invoiceId}/withdrawal',
  roles: ['supplier', 'buyer'],
  request: { params: ofInvoice, body: z.strictObject({ version, reason: text(1000) }) },
  response: orderView,
  problems: step,
});

export const decidePenaltyRoute = defineRoute({
  operation: 'decidePenalty',
  summary: 'The buyer imposes or waives the penalty for late delivery that was computed today',
  context: 'deliveries',
  method: 'POST',
  path: '/orders/{orderId}/penalty',
  roles: ['buyer'],
  request: {
    params,
    body: z.strictObject({
      version,
      decision: z.enum(['imposed', 'waived']),
      amount: positiveCents.meta({ description: 'the amount that was seen' }),
      reason: text(1000),
    }),
  },
  response: orderView,
  problems: [...step, 'penalty-differs'],
});

export const listInvoicesRoute = defineRoute({
  operation: 'listInvoices',
  summary: 'Invoices that the own organisation received, or as a supplier sent; newest first, those to be paid by their last day',
  context: 'deliveries',
  method: 'GET',
  path: '/invoices',
  roles: ['buyer', 'approver', 'supplier', 'auditor'],
  request: {
    query: z.strictObject({
      state: z.enum(invoiceStates).optional(),
      ...paging(),
    }),
  },
  response: page(invoiceSummary),
  problems: [],
});

export const deliveriesRoutes = [
  proposeAppointmentRoute,
  agreeToAppointmentRoute,
  reportDeliveryRoute,
  checkDeliveryRoute,
  reportMendRoute,
  receiveInvoiceRoute,
  receiveInvoiceFileRoute,
  payInvoiceRoute,
  withdrawInvoiceRoute,
  decidePenaltyRoute,
  listInvoicesRoute,
] as const;
