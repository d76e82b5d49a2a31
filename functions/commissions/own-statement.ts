import type { Statement } from '../../shared/domain/commissions/statement.ts';
import { type ReviewAction, reviewTransitions, type StatementReview } from '../../shared/domain/commissions/statement-review.ts';
import type { Principal, Role } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { StatementReader } from './statement-reading.repository.ts';

/** Whose statement it must be for somebody in this role to know of it. */
const ownerOf = {
  reviewer: ({ beneficiary }) => beneficiary,
  auditor: ({ beneficiary }) => beneficiary,
  manager: ({ authority }) => authority,
} as const satisfies Partial<Record<Role, (statement: Statement) => string>>;

export const statementRolesOf = (statement: Statement, { organisation, roles }: Principal): readonly Role[] =>
  (Object.keys(ownerOf) as (keyof typeof ownerOf)[]).filter((role) => roles.includes(role) && ownerOf[role](statement) === organisation);

export interface FoundStatement {
  readonly statement: Statement;
  readonly review: StatementReview;
}

/** The statement, when the caller has to do with it; a stranger's is `not-found`. */
export const findStatement = async (
  statements: Pick<StatementReader, 'withReview'>,
  caller: Principal,
  id: string,
): Promise<Result<FoundStatement, 'not-found'>> => {
  const found = await statements.withReview(id);
  return found && statementRolesOf(found.statement, caller).length > 0 ? ok(found) : refuse('not-found');
};

/** The statement, when the caller may take this step with it and saw the latest of what is said of it. */
export const findForStep = async (
  statements: Pick<StatementReader, 'withReview'>,
  caller: Principal,
  id: string,
  step: { readonly action: ReviewAction; readonly version: number },
): Promise<Result<FoundStatement, 'not-found' | 'stale-version'>> => {
  const found = await statements.withReview(id);
  const by: readonly Role[] = reviewTransitions[step.action].by;
  if (!found || !statementRolesOf(found.statement, caller).some((role) => by.includes(role))) return refuse('not-found');
  const { version } = found.review;
  return version === step.version ? ok(found) : refuse('stale-version', { seen: step.version, now: version });
};
