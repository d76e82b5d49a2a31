import * as z from 'zod';
import { weighedMethods } from '../domain/commissions/distribution.ts';
import { defineRoute } from './define-route.ts';
import { fileAnswer, workbook } from './files.ts';
import { derivedId, frameworkId, localDate, page, paging, text } from './primitives.ts';
import { costDraft, costPreview, distributionWeights, sharedCost, sharedCostRow, sharedCostView } from './shared-costs.schemas.ts';

const readers = ['reviewer', 'manager', 'auditor'] as const;
const params = z.strictObject({ costId: derivedId });
const writing = ['not-found', 'invalid-date', 'intercommunale-unknown', 'distribution-impossible'] as const;

export const getDistributionWeightsRoute = defineRoute({
  operation: 'getDistributionWeights',
  summary:
    'What each intercommunale weighs by what is known here: inhabitants of the municipalities that it serves that day, or what its issued statements of the year before say was ordered',
  context: 'commissions',
  method: 'GET',
  path: '/distribution-weights',
  roles: ['manager'],
  request: { query: z.strictObject({ framework: frameworkId, method: z.enum(weighedMethods), day: localDate }) },
  response: distributionWeights,
  problems: ['not-found'],
});

export const previewSharedCostRoute = defineRoute({
  operation: 'previewSharedCost',
  summary: 'How a cost of an own framework agreement would be divided among intercommunales; nothing is written',
  context: 'commissions',
  method: 'POST',
  path: '/shared-costs/preview',
  roles: ['manager'],
  request: { body: costDraft },
  response: costPreview,
  problems: writing,
});

export const recordSharedCostRoute = defineRoute({
  operation: 'recordSharedCost',
  summary: 'Records a cost of an own framework agreement with what each intercommunale bears of it; it never changes',
  context: 'commissions',
  method: 'POST',
  path: '/shared-costs',
  roles: ['manager'],
  request: { body: costDraft, idempotent: true },
  status: 201,
  response: sharedCost,
  problems: [...writing, 'key-reused'],
});

export const listSharedCostsRoute = defineRoute({
  operation: 'listSharedCosts',
  summary: 'Shared costs that one’s organisation paid or bears a part of, newest first',
  context: 'commissions',
  method: 'GET',
  path: '/shared-costs',
  roles: readers,
  request: { query: z.strictObject(paging(50)) },
  response: page(sharedCostRow),
  problems: [],
});

export const getSharedCostRoute = defineRoute({
  operation: 'getSharedCost',
  summary: 'A shared cost with the parts of all who bear it, for them and for who paid',
  context: 'commissions',
  method: 'GET',
  path: '/shared-costs/{costId}',
  roles: readers,
  request: { params },
  response: sharedCostView,
  problems: ['not-found'],
});

export const reverseSharedCostRoute = defineRoute({
  operation: 'reverseSharedCost',
  summary: 'Takes a shared cost back by one of the opposite amount, divided as it was; once',
  context: 'commissions',
  method: 'POST',
  path: '/shared-costs/{costId}/reverse',
  roles: ['manager'],
  request: { params, body: z.strictObject({ reason: text(1000) }) },
  status: 201,
  response: sharedCost,
  problems: ['not-found', 'cost-reversed'],
});

export const sharedCostsRoutes = [
  getDistributionWeightsRoute,
  previewSharedCostRoute,
  recordSharedCostRoute,
  listSharedCostsRoute,
  getSharedCostRoute,
  reverseSharedCostRoute,
] as const;

export const getSharedCostWorkbookRoute = defineRoute({
  operation: 'getSharedCostWorkbook',
  summary: 'A shared cost with its parts as a workbook',
  context: 'documents',
  method: 'GET',
  path: '/shared-costs/{costId}/parts.xlsx',
  roles: readers,
  request: { params },
  response: fileAnswer,
  files: [workbook],
  problems: ['not-found'],
});
