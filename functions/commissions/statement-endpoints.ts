import * as routes from '../../shared/contract/statements.routes.ts';
import type { ReviewAction } from '../../shared/domain/commissions/statement-review.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { type Endpoint, implement } from '../platform/http.ts';
import { makeIssueStatement } from './issue-statement.ts';
import type { StatementInputs } from './make-statement.ts';
import { makeGetStatement, makeGetStatementLines, makeListStatements, makePreviewStatement } from './read-statements.ts';
import { makeReviewStatement } from './review-statement.ts';
import { answering, disputing, settling, signing, ticking, withdrawing } from './review-steps.ts';
import { makeStatementRepository } from './statement.repository.ts';

/** Every route of statements tied to its use case. */
export const statementEndpoints = (database: Database, inputs: StatementInputs, now: Clock): readonly Endpoint[] => {
  const statements = makeStatementRepository(database);
  const deps = { ...inputs, statements, now };
  const [preview, issue, list] = [makePreviewStatement(inputs), makeIssueStatement(deps), makeListStatements(deps)];
  const [get, lines, review] = [makeGetStatement(deps), makeGetStatementLines(deps), makeReviewStatement(deps)];
  const step = (action: ReviewAction, params: { readonly statementId: string }, body: { readonly version: number }) => ({
    ...params,
    action,
    version: body.version,
  });
  return [
    implement(routes.previewStatementRoute, ({ query }, caller) => preview(caller, query)),
    implement(routes.issueStatementRoute, ({ body }, caller) => issue(caller, body)),
    implement(routes.listStatementsRoute, ({ query }, caller) => list(caller, query)),
    implement(routes.getStatementRoute, ({ params }, caller) => get(caller, params.statementId)),
    implement(routes.getStatementLinesRoute, ({ params }, caller) => lines(caller, params.statementId)),
    implement(routes.checkLinesRoute, ({ params, body }, caller) =>
      review(caller, step('check', params, body), ticking(body.lines, body.checked)),
    ),
    implement(routes.disputeLineRoute, ({ params, body }, caller) =>
      review(caller, step('dispute', params, body), disputing(database, caller, body)),
    ),
    implement(routes.withdrawDisputeRoute, ({ params, body }, caller) =>
      review(caller, step('withdraw-dispute', params, body), withdrawing(body.line)),
    ),
    implement(routes.answerDisputeRoute, ({ params, body }, caller) =>
      review(caller, step('answer', params, body), answering(statements, caller, body)),
    ),
    implement(routes.signStatementRoute, ({ params, body }, caller) => review(caller, step('sign', params, body), signing(caller))),
    implement(routes.settleStatementRoute, ({ params, body }, caller) =>
      review(caller, step('settle', params, body), settling(body.settledOn)),
    ),
  ];
};
