import * as z from 'zod';
import { quarter, statement, statementLine, statementPreview, statementReview, statementView } from './commissions.schemas.ts';
import { defineRoute } from './define-route.ts';
import { cents, derivedId, frameworkId, kbo, localDate, page, paging, text, version } from './primitives.ts';

const params = z.strictObject({ statementId: statement.shape.id });
const lineNumber = z.int().min(1).max(1_000_000);
const readers = ['reviewer', 'manager', 'auditor'] as const;
const step = ['not-found', 'stale-version', 'wrong-state'] as const;

export const previewStatementRoute = defineRoute({
  operation: 'previewStatement',
  summary: 'The commission statement of a beneficiary, framework and quarter as it would be issued now; at any time',
  context: 'commissions',
  method: 'GET',
  path: '/statement-preview',
  roles: readers,
  request: { query: z.strictObject({ beneficiary: kbo, framework: frameworkId, quarter }) },
  response: statementPreview,
  problems: ['not-found'],
});

export const issueStatementRoute = defineRoute({
  operation: 'issueStatement',
  summary:
    'Issues the statement of a quarter that is over, with the next number of its authority and year; asked again it answers the same',
  context: 'commissions',
  method: 'POST',
  path: '/statements',
  roles: ['manager'],
  request: { body: z.strictObject({ beneficiary: kbo, framework: frameworkId, quarter }) },
  status: 201,
  response: statement,
  problems: ['not-found', 'too-early', 'nothing-to-state'],
});

export const listStatementsRoute = defineRoute({
  operation: 'listStatements',
  summary:
    'Issued statements, newest quarter first: those that one receives, or those of one’s own frameworks; narrowed, a page may hold fewer',
  context: 'commissions',
  method: 'GET',
  path: '/statements',
  roles: readers,
  request: {
    query: z.strictObject({
      quarter: quarter.optional(),
      beneficiary: kbo.optional(),
      state: statementReview.shape.state.optional(),
      ...paging(50),
    }),
  },
  response: page(
    z.strictObject({
      statement,
      state: statementReview.shape.state,
      openDisputes: z.int(),
      signatures: z.int(),
      signaturesNeeded: z.int(),
    }),
  ),
  problems: [],
});

export const getStatementRoute = defineRoute({
  operation: 'getStatement',
  summary: 'One issued statement with its review',
  context: 'commissions',
  method: 'GET',
  path: '/statements/{statementId}',
  roles: readers,
  request: { params },
  response: statementView,
  problems: ['not-found'],
});

export const getStatementLinesRoute = defineRoute({
  operation: 'getStatementLines',
  summary: 'The lines of an issued statement, each with its order and the rule that priced it',
  context: 'commissions',
  method: 'GET',
  path: '/statements/{statementId}/lines',
  roles: readers,
  request: { params },
  response: z.strictObject({ hash: statement.shape.hash, lines: z.array(statementLine) }),
  problems: ['not-found'],
});

export const checkLinesRoute = defineRoute({
  operation: 'checkStatementLines',
  summary: 'Ticks lines of a statement off, or takes the ticks away',
  context: 'commissions',
  method: 'POST',
  path: '/statements/{statementId}/check',
  roles: ['reviewer'],
  request: { params, body: z.strictObject({ version, lines: z.array(lineNumber).min(1).max(5000), checked: z.boolean() }) },
  response: statementView,
  problems: [...step, 'line-unknown'],
});

export const disputeLineRoute = defineRoute({
  operation: 'disputeStatementLine',
  summary: 'Disputes a line with a remark; signatures given before are void',
  context: 'commissions',
  method: 'POST',
  path: '/statements/{statementId}/dispute',
  roles: ['reviewer'],
  request: {
    params,
    body: z.strictObject({ version, line: lineNumber, remark: text(2000), attachments: z.array(derivedId).max(10) }),
  },
  response: statementView,
  problems: [...step, 'line-unknown', 'already-disputed', 'attachment-unknown'],
});

export const withdrawDisputeRoute = defineRoute({
  operation: 'withdrawDispute',
  summary: 'Takes an open dispute back',
  context: 'commissions',
  method: 'POST',
  path: '/statements/{statementId}/withdraw-dispute',
  roles: ['reviewer'],
  request: { params, body: z.strictObject({ version, line: lineNumber }) },
  response: statementView,
  problems: [...step, 'no-open-dispute'],
});

export const answerDisputeRoute = defineRoute({
  operation: 'answerDispute',
  summary: 'Answers a dispute; upheld, the difference is booked as a correction that stands in the next statement',
  context: 'commissions',
  method: 'POST',
  path: '/statements/{statementId}/answer',
  roles: ['manager'],
  request: {
    params,
    body: z.strictObject({
      version,
      line: lineNumber,
      outcome: z.enum(['upheld', 'rejected']),
      text: text(2000),
      commission: cents.optional().meta({ description: 'what should have been received on the line; only, and always, when upheld' }),
    }),
  },
  response: statementView,
  problems: [...step, 'line-unknown', 'no-open-dispute', 'answer-incomplete'],
});

export const signStatementRoute = defineRoute({
  operation: 'signStatement',
  summary: 'One signature of the beneficiary; the last that is needed approves the statement',
  context: 'commissions',
  method: 'POST',
  path: '/statements/{statementId}/sign',
  roles: ['reviewer'],
  request: { params, body: z.strictObject({ version }) },
  response: statementView,
  problems: [...step, 'dispute-open', 'signed-already'],
});

export const settleStatementRoute = defineRoute({
  operation: 'settleStatement',
  summary: 'Records that an approved statement was settled',
  context: 'commissions',
  method: 'POST',
  path: '/statements/{statementId}/settle',
  roles: ['manager'],
  request: { params, body: z.strictObject({ version, settledOn: localDate }) },
  response: statementView,
  problems: [...step, 'invalid-date'],
});

export const statementsRoutes = [
  previewStatementRoute,
  issueStatementRoute,
  listStatementsRoute,
  getStatementRoute,
  getStatementLinesRoute,
  checkLinesRoute,
  disputeLineRoute,
  withdrawDisputeRoute,
  answerDisputeRoute,
  signStatementRoute,
  settleStatementRoute,
] as const;
