import * as z from 'zod';
import { rowKinds } from '../domain/catalogue/import/import-job.ts';
import { defineRoute, maximumFileBytes, type RouteDefinition } from './define-route.ts';
import { fileAnswer, workbook, xml } from './files.ts';
import { importFormats, importJob, importRow } from './imports.schemas.ts';
import { derivedId, fileName, lotId, page, paging, version } from './primitives.ts';

const ofImport = z.strictObject({ importId: derivedId });

/**
 * Of CSV and of a Peppol catalogue, which may be packed (gzip) to be sent: as much as ten thousand models take, and as the
 * function that reads them holds well.
 */
export const mostUnpackedBytes = 36_000_000;

/** Text files of rows, as programs here open them. */
export const textFile = 'text/csv;charset=utf-8';

export const getModelsFileRoute = defineRoute({
  operation: 'getModelsFile',
  summary:
    'The file of a lot to fill in: empty, or with the supplier’s own models, as a workbook, as text or as a Peppol catalogue; put in unchanged it changes nothing',
  context: 'imports',
  method: 'GET',
  path: '/lots/{lotId}/models-file',
  roles: ['supplier'],
  request: {
    params: z.strictObject({ lotId }),
    query: z.strictObject({ format: z.enum(importFormats).default('xlsx'), content: z.enum(['empty', 'own']).default('own') }),
  },
  response: fileAnswer,
  files: [workbook, textFile, xml],
  problems: ['not-found', 'nothing-to-export', 'export-too-large'],
});

export const startImportRoute = defineRoute({
  operation: 'startImport',
  summary:
    'Puts in a file of models and checks every row of it; nothing is changed before it is confirmed. CSV and UBL may be sent packed by gzip',
  context: 'imports',
  method: 'POST',
  path: '/imports',
  roles: ['supplier'],
  request: { query: z.strictObject({ lot: lotId, name: fileName() }), file: { maximumBytes: maximumFileBytes }, idempotent: true },
  status: 201,
  response: importJob,
  problems: [
    'not-found',
    'file-empty',
    'file-kind',
    'file-mismatch',
    'file-macros',
    'file-unpacks-large',
    'import-layout',
    'invalid-document',
    'key-reused',
  ],
});

export const listImportsRoute = defineRoute({
  operation: 'listImports',
  summary: 'The own imports, the newest first',
  context: 'imports',
  method: 'GET',
  path: '/imports',
  roles: ['supplier'],
  request: { query: z.strictObject(paging()) },
  response: page(importJob),
  problems: [],
});

export const getImportRoute = defineRoute({
  operation: 'getImport',
  summary: 'One import: what its file comes down to, and how far it is',
  context: 'imports',
  method: 'GET',
  path: '/imports/{importId}',
  roles: ['supplier'],
  request: { params: ofImport },
  response: importJob,
  problems: ['not-found'],
});

export const listImportRowsRoute = defineRoute({
  operation: 'listImportRows',
  summary: 'Rows of an import in the order of the file, old beside new, with what is wrong; of one kind, or all',
  context: 'imports',
  method: 'GET',
  path: '/imports/{importId}/rows',
  roles: ['supplier'],
  request: {
    params: ofImport,
    query: z.strictObject({ kind: z.enum(rowKinds).optional(), part: z.coerce.number().pipe(z.int().min(0).max(1_000)).default(0) }),
  },
  response: z.strictObject({
    items: z.array(importRow),
    next: z.int().optional().meta({ description: 'send back as `part` for what follows' }),
  }),
  problems: ['not-found'],
});

export const confirmImportRoute = defineRoute({
  operation: 'confirmImport',
  summary: 'Decides that an import is applied; refused as a whole when a row is wrong or a model changed since it was checked',
  context: 'imports',
  method: 'POST',
  path: '/imports/{importId}/confirm',
  roles: ['supplier'],
  request: { params: ofImport, body: z.strictObject({ version }) },
  response: importJob,
  problems: ['not-found', 'stale-version', 'nothing-changed', 'import-has-errors', 'import-busy', 'import-outdated'],
});

export const continueImportRoute = defineRoute({
  operation: 'continueImport',
  summary: 'Applies a next part of a confirmed import; called until it is applied, by whoever of the supplier looks at it',
  context: 'imports',
  method: 'POST',
  path: '/imports/{importId}/continue',
  roles: ['supplier'],
  request: { params: ofImport, body: z.strictObject({}) },
  response: importJob,
  problems: ['not-found', 'import-not-confirmed'],
});

export const importsRoutes = [
  getModelsFileRoute,
  startImportRoute,
  listImportsRoute,
  getImportRoute,
  listImportRowsRoute,
  confirmImportRoute,
  continueImportRoute,
] as const satisfies readonly RouteDefinition[];
