import { checkRules } from '../../shared/domain/ordering/approval-check.ts';
import type { ApprovalPolicy, ApprovalRules } from '../../shared/domain/ordering/approval-policy.ts';
import { hasRole } from '../../shared/domain/organisations/person.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { ApprovalPolicyRepository } from './approval-policy.repository.ts';
import { policyView } from './approval-policy-view.ts';
import { actorOf } from './change-order.ts';

interface Deps {
  readonly policies: Pick<ApprovalPolicyRepository, 'standing' | 'save'>;
  readonly now: Clock;
}

/**
 * Replaces the rules by which the caller's own organisation signs its orders. Orders that wait already keep the steps
 * they were submitted with. One query, one transaction.
 */
export const makePutApprovalPolicy =
  ({ policies, now }: Deps) =>
  async (caller: Principal, { version, ...rules }: ApprovalRules & { readonly version: number }) => {
    const standing = await policies.standing(caller.organisation);
    if (!standing) return refuse('not-found');
    const current = standing.policy?.version ?? 0;
    if (version !== current) return refuse('stale-version', { seen: version, now: current });
    const known = standing.people.filter((person) => hasRole(person, 'approver')).map(({ id }) => id);
    const checked = checkRules(rules, [...new Set([...known, caller.person])]);
    if (!checked.ok) return checked;
    const policy: ApprovalPolicy = {
      ...rules,
      organisation: caller.organisation,
      version: current + 1,
      by: actorOf(caller),
      at: now(),
    };
    const saved = await policies.save(policy);
    return saved.ok ? ok(policyView({ ...standing, policy, earlier: [policy, ...standing.earlier] })) : saved;
  };
