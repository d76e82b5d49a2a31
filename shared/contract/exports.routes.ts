import * as z from 'zod';
import { invoiceStates } from '../domain/deliveries/checked-invoice.ts';
import { orderStates } from '../domain/ordering/order-transitions.ts';
import { roles } from '../domain/organisations/role.ts';
import { differencesQuery } from './declarations.routes.ts';
import { defineRoute } from './define-route.ts';
import { fileAnswer, workbook } from './files.ts';
import { frameworkId, kbo, line, lotId, orderId, year } from './primitives.ts';

/** Rows of a list in one workbook; a workbook that holds fewer than there are says so. */
export const mostExportRows = 10_000;

const file = { response: fileAnswer, files: [workbook] } as const;

export const exportOrdersRoute = defineRoute({
  operation: 'exportOrders',
  summary: 'The orders that listOrders shows the caller, as a workbook, newest first',
  context: 'documents',
  method: 'GET',
  path: '/exports/orders.xlsx',
  roles: ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor'],
  request: { query: z.strictObject({ state: z.enum(orderStates).optional() }) },
  ...file,
  problems: [],
});

export const exportQuotesRoute = defineRoute({
  operation: 'exportQuotes',
  summary: 'The quotes that listQuotes shows the caller, as a workbook, newest first',
  context: 'documents',
  method: 'GET',
  path: '/exports/quotes.xlsx',
  roles: ['buyer', 'approver', 'supplier', 'auditor'],
  request: {},
  ...file,
  problems: [],
});

export const exportIncidentsRoute = defineRoute({
  operation: 'exportIncidents',
  summary: 'The incidents that listIncidents shows the caller, as a workbook, newest first',
  context: 'documents',
  method: 'GET',
  path: '/exports/incidents.xlsx',
  roles: ['buyer', 'approver', 'supplier', 'manager', 'auditor'],
  request: {},
  ...file,
  problems: [],
});

export const exportInvoicesRoute = defineRoute({
  operation: 'exportInvoices',
  summary: 'The invoices that listInvoices shows the caller, as a workbook',
  context: 'documents',
  method: 'GET',
  path: '/exports/invoices.xlsx',
  roles: ['buyer', 'approver', 'supplier', 'auditor'],
  request: { query: z.strictObject({ state: z.enum(invoiceStates).optional() }) },
  ...file,
  problems: [],
});

export const exportChoiceRecordsRoute = defineRoute({
  operation: 'exportChoiceRecords',
  summary: 'The choices that the own organisation motivated with every model that was compared, as a workbook, newest first',
  context: 'documents',
  method: 'GET',
  path: '/exports/choice-records.xlsx',
  roles: ['buyer', 'approver', 'auditor'],
  request: {},
  ...file,
  problems: [],
});

export const exportOrderRoute = defineRoute({
  operation: 'exportOrder',
  summary:
    'One order as a workbook: its lines, and once it is placed its deliveries with serial numbers, its invoices and their differences',
  context: 'documents',
  method: 'GET',
  path: '/exports/orders/{orderId}/order.xlsx',
  roles: ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor'],
  request: { params: z.strictObject({ orderId }) },
  ...file,
  problems: ['not-found'],
});

export const exportModelsRoute = defineRoute({
  operation: 'exportModels',
  summary: 'Models with their prices and attributes as a workbook: all, or those of a framework agreement, a lot, a supplier, a category',
  context: 'documents',
  method: 'GET',
  path: '/exports/models.xlsx',
  roles,
  request: {
    query: z
      .strictObject({ framework: frameworkId.optional(), lot: lotId.optional(), supplier: kbo.optional(), category: line(60).optional() })
      .refine(({ framework, lot }) => framework === undefined || lot === undefined, 'either framework or lot'),
  },
  ...file,
  problems: [],
});

export const exportCeilingsRoute = defineRoute({
  operation: 'exportCeilings',
  summary: 'Every ceiling of the frameworks of the own organisation with what is used of it, as a workbook',
  context: 'documents',
  method: 'GET',
  path: '/exports/ceilings.xlsx',
  roles: ['manager'],
  request: {},
  ...file,
  problems: [],
});

export const exportCommissionsRoute = defineRoute({
  operation: 'exportCommissions',
  summary: 'The commission summary of an intercommunale with the ledger behind it, as a workbook',
  context: 'documents',
  method: 'GET',
  path: '/exports/commissions.xlsx',
  roles: ['reviewer', 'manager', 'auditor'],
  request: { query: z.strictObject({ intercommunale: kbo, from: year, to: year, framework: frameworkId.optional() }) },
  ...file,
  problems: ['not-found', 'invalid-date'],
});

export const exportDifferencesRoute = defineRoute({
  operation: 'exportDifferences',
  summary: 'The differences that listDifferences shows the caller, with how far settling them is, as a workbook',
  context: 'documents',
  method: 'GET',
  path: '/exports/declaration-differences.xlsx',
  roles: ['reviewer', 'manager', 'auditor'],
  request: { query: differencesQuery },
  ...file,
  problems: [],
});

export const exportRoutes = [
  exportOrdersRoute,
  exportOrderRoute,
  exportQuotesRoute,
  exportChoiceRecordsRoute,
  exportIncidentsRoute,
  exportInvoicesRoute,
  exportModelsRoute,
  exportCeilingsRoute,
  exportCommissionsRoute,
  exportDifferencesRoute,
] as const;
