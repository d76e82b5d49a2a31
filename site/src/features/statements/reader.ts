import { type ReviewAction, reviewTransitions } from '../../../../shared/domain/commissions/statement-review.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import type { StoredSession } from '../session/stored-session.ts';
import type { StatementView } from './run-step.ts';

/** Whether this reader may take a step now: by role, by whose statement it is, and by its state. The API judges again. */
export const mayTake = (
  { statement, review }: StatementView,
  { roles, organisation }: Pick<StoredSession, 'roles' | 'organisation'>,
  action: ReviewAction,
): boolean => {
  const { from, by }: { readonly from: readonly string[]; readonly by: readonly Role[] } = reviewTransitions[action];
  const owner = { reviewer: statement.beneficiary, manager: statement.authority } as const;
  const acts = (['reviewer', 'manager'] as const).some(
    (role) => by.includes(role) && roles.includes(role) && owner[role] === organisation.kbo,
  );
  return acts && from.includes(review.state);
};

export const openDisputes = ({ review }: StatementView) => review.disputes.filter(({ answer }) => answer === undefined);
