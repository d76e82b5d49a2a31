import { standingApprovals } from '../../shared/contract/catalogue-changes.schemas.ts';
import type { ChangeKind } from '../../shared/domain/catalogue/change-kind.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import { standingApprovalsKey } from '../platform/keys/frameworks.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** The kinds of change that a framework's manager lets pass; version zero where it never said. */
export interface StandingApprovals {
  readonly framework: FrameworkId;
  readonly kinds: readonly ChangeKind[];
  readonly version: number;
}

export const standingRecord = defineRecord<StandingApprovals>({
  kind: 'standing-approvals',
  schemaVersion: 1,
  schema: standingApprovals,
  key: ({ framework }) => standingApprovalsKey(framework),
  versioned: true,
});
