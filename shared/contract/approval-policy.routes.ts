import * as z from 'zod';
import { approvalPolicyView, enteredRules } from './approval-policy.schemas.ts';
import { defineRoute } from './define-route.ts';

export const getApprovalPolicyRoute = defineRoute({
  operation: 'getApprovalPolicy',
  summary:
    'Who signs the orders of the own organisation, above which amounts, and who stands in for whom; with the approvers to choose from',
  context: 'ordering',
  method: 'GET',
  path: '/approval-policy',
  roles: ['buyer', 'approver', 'auditor'],
  request: {},
  response: approvalPolicyView,
  problems: ['not-found'],
});

export const putApprovalPolicyRoute = defineRoute({
  operation: 'putApprovalPolicy',
  summary: 'Replaces the rules of the own organisation for orders that are submitted from now on; substitutions count at once',
  context: 'ordering',
  method: 'PUT',
  path: '/approval-policy',
  roles: ['approver'],
  request: {
    body: z.strictObject({
      version: z.int().min(0).max(1_000_000).meta({ description: 'the version that was seen, 0 for none' }),
      ...enteredRules.shape,
    }),
  },
  response: approvalPolicyView,
  problems: ['not-found', 'stale-version', 'approver-unknown', 'approval-impossible', 'invalid-rules'],
});

export const approvalPolicyRoutes = [getApprovalPolicyRoute, putApprovalPolicyRoute] as const;
