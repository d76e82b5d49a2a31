import type { Substitution } from '../../shared/domain/ordering/approval-policy.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Database } from '../platform/database.ts';
import { approvalPolicyKey } from '../platform/keys/organisations.keys.ts';
import { readMany } from '../platform/read-many.ts';
import { approvalPolicyRecord } from './approval-policy.record.ts';

export const makeSubstitutionsReader = (database: Database) => ({
  /** Who stands in for whom in an organisation, as it is now; nobody where there are no rules. */
  async substitutionsOf(kbo: Kbo): Promise<readonly Substitution[]> {
    const [item] = await readMany(database, [approvalPolicyKey(kbo)]);
    return item ? approvalPolicyRecord.parse(item).substitutions : [];
  },
});

export type SubstitutionsReader = ReturnType<typeof makeSubstitutionsReader>;
