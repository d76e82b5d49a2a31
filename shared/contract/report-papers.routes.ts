import * as z from 'zod';
import { defineRoute } from './define-route.ts';
import { fileAnswer, pdf, workbook } from './files.ts';
import { frameworkId, kbo, year } from './primitives.ts';

const scope = { from: year, to: year, framework: frameworkId.optional() };
const shared = { context: 'documents', method: 'GET', response: fileAnswer, problems: ['not-found', 'invalid-date'] } as const;

export const getRegionReportRoute = defineRoute({
  ...shared,
  operation: 'getRegionReport',
  summary: 'The commission summary of an intercommunale as PDF, per year, legislature, quarter, buyer, category and supplier',
  path: '/reports/region.pdf',
  roles: ['reviewer', 'manager', 'auditor'],
  request: { query: z.strictObject({ intercommunale: kbo, ...scope }) },
  files: [pdf],
});

export const getFlandersReportRoute = defineRoute({
  ...shared,
  operation: 'getFlandersReport',
  summary: 'The same of all regions together as PDF, under the own frameworks',
  path: '/reports/flanders.pdf',
  roles: ['manager'],
  request: { query: z.strictObject(scope) },
  files: [pdf],
});

export const exportFlandersRoute = defineRoute({
  ...shared,
  operation: 'exportFlanders',
  summary: 'The same of all regions together as a workbook, a sheet per grouping',
  path: '/reports/flanders.xlsx',
  roles: ['manager'],
  request: { query: z.strictObject(scope) },
  files: [workbook],
});

export const reportPaperRoutes = [getRegionReportRoute, getFlandersReportRoute, exportFlandersRoute] as const;
