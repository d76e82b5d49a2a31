import type { ApprovalPolicy } from '../../shared/domain/ordering/approval-policy.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Person } from '../../shared/domain/organisations/person.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import { personRecord } from '../organisations/person.record.ts';
import type { Database } from '../platform/database.ts';
import { organisationPartition } from '../platform/keys/organisations.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { transact } from '../platform/transact.ts';
import { approvalPolicyRecord, approvalPolicyVersionRecord } from './approval-policy.record.ts';
import { makeSubstitutionsReader } from './substitutions.repository.ts';

/** All that an organisation's rules follow from, and what they were before, the newest first. */
export interface ApprovalStanding {
  readonly organisation: Organisation;
  readonly policy: ApprovalPolicy | undefined;
  readonly earlier: readonly ApprovalPolicy[];
  readonly people: readonly Person[];
}

export const makeApprovalPolicyRepository = (database: Database) => ({
  ...makeSubstitutionsReader(database),

  /** By one query: an organisation, its people and its rules lie together, and are few. */
  async standing(kbo: Kbo): Promise<ApprovalStanding | undefined> {
    const items = await queryAll(database, { partition: organisationPartition(kbo) });
    const organisation = items.find(organisationRecord.is);
    const policy = items.find(approvalPolicyRecord.is);
    return (
      organisation && {
        organisation: organisationRecord.parse(organisation),
        policy: policy && approvalPolicyRecord.parse(policy),
        earlier: items
          .filter(approvalPolicyVersionRecord.is)
          .map(approvalPolicyVersionRecord.parse)
          .toSorted((a, b) => b.version - a.version),
        people: items.filter(personRecord.is).map(personRecord.parse),
      }
    );
  },

  /** Writes the next version, and keeps it; `stale-version` when another was faster. */
  async save(policy: ApprovalPolicy): Promise<Result<undefined, 'stale-version'>> {
    const seen = policy.version - 1;
    const stale = (found: { readonly version?: unknown } | undefined) => refuse('stale-version', { seen, now: found?.version ?? 0 });
    return transact<'stale-version'>(database, [
      {
        write: {
          Put: {
            TableName: database.table,
            Item: approvalPolicyRecord.toItem(policy),
            ...(seen === 0
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: '#version = :seen',
                  ExpressionAttributeNames: { '#version': 'version' },
                  ExpressionAttributeValues: { ':seen': seen },
                }),
          },
        },
        refusal: stale,
      },
      {
        write: {
          Put: {
            TableName: database.table,
            Item: approvalPolicyVersionRecord.toItem(policy),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: stale,
      },
    ]);
  },
});

export type ApprovalPolicyRepository = ReturnType<typeof makeApprovalPolicyRepository>;
