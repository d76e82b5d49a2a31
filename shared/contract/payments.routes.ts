import * as z from 'zod';
import { mostMovements } from '../domain/commissions/payments/movement.ts';
import { defineRoute, maximumFileBytes } from './define-route.ts';
import { invoiceRef, paymentEntry, paymentImport, paymentImportView, receivables } from './payments.schemas.ts';
import { derivedId, fileName, page, paging, sumOfCents, text, version } from './primitives.ts';

const readers = ['reviewer', 'auditor'] as const;
const ofImport = z.strictObject({ importId: derivedId });

/** As many payments as one transaction holds, beside the import itself; a file with more is booked in parts. */
export const mostPayments = 95;

/** Movements that a person gives an invoice by hand, in one request. */
const mostChosen = 400;

export const startPaymentImportRoute = defineRoute({
  operation: 'startPaymentImport',
  summary: 'Puts in a bank’s file (CODA or CSV) and lays every movement against the invoices that one is owed; nothing is booked yet',
  context: 'commissions',
  method: 'POST',
  path: '/payment-imports',
  roles: ['reviewer'],
  request: { query: z.strictObject({ name: fileName() }), file: { maximumBytes: maximumFileBytes }, idempotent: true },
  status: 201,
  response: paymentImportView,
  problems: ['file-empty', 'bank-file-invalid', 'bank-file-of-other', 'key-reused'],
});

export const listPaymentImportsRoute = defineRoute({
  operation: 'listPaymentImports',
  summary: 'The bank files that were put in, the newest first',
  context: 'commissions',
  method: 'GET',
  path: '/payment-imports',
  roles: readers,
  request: { query: z.strictObject(paging()) },
  response: page(paymentImport),
  problems: [],
});

export const getPaymentImportRoute = defineRoute({
  operation: 'getPaymentImport',
  summary: 'One bank file: what confirming it would book as things are now, or what it booked',
  context: 'commissions',
  method: 'GET',
  path: '/payment-imports/{importId}',
  roles: readers,
  request: { params: ofImport },
  response: paymentImportView,
  problems: ['not-found'],
});

export const confirmPaymentImportRoute = defineRoute({
  operation: 'confirmPaymentImport',
  summary: 'Books what was seen, with what was chosen for movements without a known reference; more than 95 payments in parts, each whole',
  context: 'commissions',
  method: 'POST',
  path: '/payment-imports/{importId}/confirm',
  roles: ['reviewer'],
  request: {
    params: ofImport,
    body: z.strictObject({
      version,
      seen: z.strictObject({ payments: z.int().min(0).max(mostMovements), amount: sumOfCents }).meta({
        description: 'what was shown to be still booked by reference; when that is no longer so, nothing is',
      }),
      chosen: z.array(z.strictObject({ payment: derivedId, invoice: invoiceRef })).max(mostChosen),
    }),
  },
  response: paymentImportView,
  problems: ['not-found', 'stale-version', 'wrong-state', 'payments-changed', 'no-payments', 'invoice-unknown'],
});

export const listReceivablesRoute = defineRoute({
  operation: 'listReceivables',
  summary: 'Invoices of approved statements that are not wholly paid, or were paid too much; those that are late first',
  context: 'commissions',
  method: 'GET',
  path: '/receivables',
  roles: readers,
  request: {},
  response: receivables,
  problems: [],
});

export const reassignPaymentRoute = defineRoute({
  operation: 'reassignPayment',
  summary: 'Takes a payment back from the invoice that it was given to by a counter-entry, and gives it to another one where named',
  context: 'commissions',
  method: 'POST',
  path: '/payments/{paymentId}/reassign',
  roles: ['reviewer'],
  request: {
    params: z.strictObject({ paymentId: derivedId }),
    body: z.strictObject({
      number: z.int().min(1).max(100_000).meta({ description: 'of the last entry that was seen of this payment' }),
      reason: text(500),
      invoice: invoiceRef.optional(),
    }),
  },
  response: z.strictObject({ entries: z.array(paymentEntry) }),
  problems: ['not-found', 'stale-version', 'payment-unchanged', 'invoice-unknown'],
});

export const paymentsRoutes = [
  startPaymentImportRoute,
  listPaymentImportsRoute,
  getPaymentImportRoute,
  confirmPaymentImportRoute,
  listReceivablesRoute,
  reassignPaymentRoute,
] as const;
