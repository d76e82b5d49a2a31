import { actionTold, noteOf, type StatementEvent } from '../../shared/domain/commissions/statement-event.ts';
import type { ReviewAction, StatementReview } from '../../shared/domain/commissions/statement-review.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { Clock } from '../platform/clock.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import { type FoundStatement, findForStep } from './own-statement.ts';
import type { StatementRepository } from './statement.repository.ts';

export interface ReviewDeps {
  readonly statements: StatementRepository;
  readonly now: Clock;
}

/** What a step makes of the review, and what must be written with it. */
export interface ReviewStep<Code extends string = never> {
  readonly review: StatementReview;
  readonly also?: readonly GuardedWrite<Code>[];
}

/** What the others are told of a step. */
const eventOf = (
  { statement }: FoundStatement,
  action: ReviewAction,
  caller: Principal,
  at: Instant,
  after: StatementReview,
): StatementEvent | undefined => {
  const told = actionTold(action, after);
  const note = noteOf(action, after, at);
  const { id, authority, beneficiary } = statement;
  return (
    told && {
      statement: id,
      version: after.version,
      action: told,
      by: actorOf(caller),
      at,
      ...(note !== undefined && { note }),
      authority,
      beneficiary,
    }
  );
};

/** One step in the review of a statement. One read, one transaction; the statement itself is never written. */
export const makeReviewStatement =
  ({ statements, now }: ReviewDeps) =>
  async <Code extends string>(
    caller: Principal,
    step: { readonly statementId: string; readonly action: ReviewAction; readonly version: number },
    decide: (found: FoundStatement, at: Instant) => Promise<Result<ReviewStep<Code>, Code>>,
  ): Promise<Result<FoundStatement, 'not-found' | 'stale-version' | Code>> => {
    const found = await findForStep(statements, caller, step.statementId, step);
    if (!found.ok) return found;
    const at = now();
    const decided = await decide(found.value, at);
    if (!decided.ok) return decided;
    const { review, also = [] } = decided.value;
    const event = eventOf(found.value, step.action, caller, at, review);
    const told = event === undefined ? [] : [statements.event(event)];
    const written = await statements.review(found.value.review, review, [...also, ...told]);
    return written.ok ? ok({ statement: found.value.statement, review }) : written;
  };
