import * as z from 'zod';
import { statement } from './commissions.schemas.ts';
import { defineRoute } from './define-route.ts';
import { fileAnswer, pdf, workbook } from './files.ts';

const shared = {
  context: 'documents',
  method: 'GET',
  roles: ['reviewer', 'manager', 'auditor'],
  request: { params: z.strictObject({ statementId: statement.shape.id }) },
  response: fileAnswer,
  problems: ['not-found'],
} as const;

export const getStatementPaperRoute = defineRoute({
  ...shared,
  operation: 'getStatementPaper',
  summary: 'An issued commission statement with its lines as PDF',
  path: '/statements/{statementId}/paper',
  files: [pdf],
});

export const getStatementWorkbookRoute = defineRoute({
  ...shared,
  operation: 'getStatementWorkbook',
  summary: 'An issued commission statement with its lines as a workbook',
  path: '/statements/{statementId}/lines.xlsx',
  files: [workbook],
});

export const statementPaperRoutes = [getStatementPaperRoute, getStatementWorkbookRoute] as const;
