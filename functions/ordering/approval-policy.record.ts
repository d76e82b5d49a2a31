import { approvalPolicy } from '../../shared/contract/approval-policy.schemas.ts';
import type { ApprovalPolicy } from '../../shared/domain/ordering/approval-policy.ts';
import { approvalPolicyKey, approvalPolicyVersionKey } from '../platform/keys/organisations.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** The rules in force, where a submission finds them by key. */
export const approvalPolicyRecord = defineRecord<ApprovalPolicy>({
  kind: 'approval-policy',
  schemaVersion: 1,
  schema: approvalPolicy,
  key: ({ organisation }) => approvalPolicyKey(organisation),
  versioned: true,
});

/** Every version as it was written, with who wrote it. */
export const approvalPolicyVersionRecord = defineRecord<ApprovalPolicy>({
  kind: 'approval-policy-version',
  schemaVersion: 1,
  schema: approvalPolicy,
  key: ({ organisation, version }) => approvalPolicyVersionKey(organisation, version),
  versioned: true,
});
