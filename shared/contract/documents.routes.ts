import * as z from 'zod';
import { type OrderPaper, orderPapers } from '../domain/ordering/order-papers.ts';
import { ublDocumentNames } from '../domain/ordering/ubl-documents.ts';
import { defineRoute } from './define-route.ts';
import { exportRoutes } from './exports.routes.ts';
import { fileAnswer, pdf, wordDocument, xml } from './files.ts';
import { derivedId, kbo, modelId, orderId, quoteId } from './primitives.ts';
import { reportPaperRoutes } from './report-papers.routes.ts';
import { getSharedCostWorkbookRoute } from './shared-costs.routes.ts';
import { statementPaperRoutes } from './statement-papers.routes.ts';

/** The buyer's own choice record. */
const choice = derivedId.optional().meta({ description: 'of a decision: the choice record that motivates it' });

const papers = Object.keys(orderPapers) as [OrderPaper, ...OrderPaper[]];

export const getOrderPaperRoute = defineRoute({
  operation: 'getOrderPaper',
  summary: 'A paper of an order as PDF: order form, commission order, draft decision, record of what was delivered and accepted',
  context: 'documents',
  method: 'GET',
  path: '/orders/{orderId}/papers/{paper}',
  roles: ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor'],
  request: {
    params: z.strictObject({ orderId, paper: z.enum(papers) }),
    query: z.strictObject({
      entity: kbo.optional().meta({ description: 'of an order form: the billing entity whose part is wanted' }),
      choice,
    }),
  },
  response: fileAnswer,
  files: [pdf],
  problems: ['not-found'],
});

export const getDecisionDocumentRoute = defineRoute({
  operation: 'getDecisionDocument',
  summary: 'The draft decision on an order as a text document, to be pasted into the meeting software',
  context: 'documents',
  method: 'GET',
  path: '/orders/{orderId}/decision.docx',
  roles: ['buyer', 'approver', 'auditor'],
  request: { params: z.strictObject({ orderId }), query: z.strictObject({ choice }) },
  response: fileAnswer,
  files: [wordDocument],
  problems: ['not-found'],
});

export const getOrderUblRoute = defineRoute({
  operation: 'getOrderUbl',
  summary: 'A Peppol document about an order (BIS Ordering 3, UBL): order, change, cancellation, or the supplier’s last response',
  context: 'documents',
  method: 'GET',
  path: '/orders/{orderId}/ubl/{document}',
  roles: ['buyer', 'approver', 'supplier'],
  request: { params: z.strictObject({ orderId, document: z.enum(ublDocumentNames) }) },
  response: fileAnswer,
  files: [xml],
  problems: ['not-found'],
});

export const getModelSheetRoute = defineRoute({
  operation: 'getModelSheet',
  summary: 'The technical sheet of a model with the chosen options as PDF, at the prices of today',
  context: 'documents',
  method: 'GET',
  path: '/models/{modelId}/sheet',
  roles: 'public',
  request: {
    params: z.strictObject({ modelId }),
    query: z.strictObject({
      options: z
        .string()
        .max(4000)
        .regex(/^[^,\p{Cc}\p{Cs}]{1,60}(,[^,\p{Cc}\p{Cs}]{1,60}){0,59}$/u)
        .optional()
        .meta({ description: 'ids of options, separated by commas' }),
    }),
  },
  response: fileAnswer,
  files: [pdf],
  problems: ['not-found', 'invalid-choice'],
});

export const getQuotePaperRoute = defineRoute({
  operation: 'getQuotePaper',
  summary: 'The last offer of a quote as PDF, for both its parties',
  context: 'documents',
  method: 'GET',
  path: '/quotes/{quoteId}/paper',
  roles: ['buyer', 'approver', 'supplier', 'auditor'],
  request: { params: z.strictObject({ quoteId }) },
  response: fileAnswer,
  files: [pdf],
  problems: ['not-found'],
});

export const getChoicePaperRoute = defineRoute({
  operation: 'getChoicePaper',
  summary: 'A choice record of the own organisation as PDF, to be put in the file',
  context: 'documents',
  method: 'GET',
  path: '/choice-records/{recordId}/paper',
  roles: ['buyer', 'approver', 'auditor'],
  request: { params: z.strictObject({ recordId: derivedId }) },
  response: fileAnswer,
  files: [pdf],
  problems: ['not-found'],
});

export const documentsRoutes = [
  getOrderPaperRoute,
  getDecisionDocumentRoute,
  getOrderUblRoute,
  getQuotePaperRoute,
  getChoicePaperRoute,
  getModelSheetRoute,
  ...exportRoutes,
  ...statementPaperRoutes,
  getSharedCostWorkbookRoute,
  ...reportPaperRoutes,
] as const;
