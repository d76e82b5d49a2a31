import * as z from 'zod';
import { statement } from './commissions.schemas.ts';
import { defineRoute } from './define-route.ts';
import { fileAnswer } from './files.ts';
import { kbo } from './primitives.ts';
import { settlementView } from './settlement.schemas.ts';

const shared = {
  context: 'commissions',
  method: 'GET',
  roles: ['reviewer', 'manager', 'auditor'],
  problems: ['not-found', 'wrong-state'],
} as const;

export const listCommissionInvoicesRoute = defineRoute({
  ...shared,
  operation: 'listCommissionInvoices',
  summary: 'What is invoiced of an approved or settled statement: per payer the amounts, VAT and payment reference',
  path: '/statements/{statementId}/invoices',
  request: { params: z.strictObject({ statementId: statement.shape.id }) },
  response: settlementView,
});

export const getCommissionInvoiceUblRoute = defineRoute({
  ...shared,
  operation: 'getCommissionInvoiceUbl',
  summary: 'The invoice or credit note of one payer as a Peppol document (BIS Billing 3, UBL)',
  path: '/statements/{statementId}/invoices/{payer}/ubl',
  request: { params: z.strictObject({ statementId: statement.shape.id, payer: kbo }) },
  response: fileAnswer,
  files: ['application/xml'],
});

export const settlementRoutes = [listCommissionInvoicesRoute, getCommissionInvoiceUblRoute] as const;
