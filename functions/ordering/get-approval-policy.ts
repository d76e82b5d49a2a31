import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { ApprovalPolicyRepository } from './approval-policy.repository.ts';
import { policyView } from './approval-policy-view.ts';

/** How the caller's own organisation signs its orders. One query. */
export const makeGetApprovalPolicy =
  ({ policies }: { readonly policies: Pick<ApprovalPolicyRepository, 'standing'> }) =>
  async ({ organisation }: Principal) => {
    const standing = await policies.standing(organisation);
    return standing ? ok(policyView(standing)) : refuse('not-found');
  };
