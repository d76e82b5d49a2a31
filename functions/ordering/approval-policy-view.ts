import { type ApprovalPolicy, type ApprovalRules, plainRules } from '../../shared/domain/ordering/approval-policy.ts';
import { hasRole } from '../../shared/domain/organisations/person.ts';
import type { ApprovalStanding } from './approval-policy.repository.ts';

/** As many earlier versions as anybody reads. */
const shownVersions = 10;

const rulesIn = ({ steps, substitutions, dueDays }: ApprovalRules): ApprovalRules => ({ steps, substitutions, dueDays });

const told = (policy: ApprovalPolicy) => ({ ...rulesIn(policy), version: policy.version, by: policy.by.name, at: policy.at });

/** The rules that hold now, whom they can name, and what they were before. */
export const policyView = ({ organisation, policy, earlier, people }: ApprovalStanding) => ({
  ...rulesIn(policy ?? plainRules(organisation)),
  version: policy?.version ?? 0,
  approvers: people
    .filter((person) => hasRole(person, 'approver'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl-BE'))
    .map(({ id, name }) => ({ id, name })),
  history: earlier.slice(0, shownVersions).map(told),
});
