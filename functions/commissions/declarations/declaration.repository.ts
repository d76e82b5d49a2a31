import type { DifferenceStep } from '../../../shared/domain/commissions/difference.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { Database } from '../../platform/database.ts';
import { type GuardedWrite, transact } from '../../platform/transact.ts';
import {
  type Declaration,
  type DeclarationVersion,
  declarationRecord,
  declarationVersionRecord,
  differenceStepRecord,
} from './declaration.record.ts';
import { makeDeclarationReader } from './declaration-reading.repository.ts';

/** Versions and steps are added and read: there is no function here by which one could change. */
export const makeDeclarationRepository = (database: Database) => ({
  ...makeDeclarationReader(database),

  /** The first version, or the one after that which was seen; both its lines and the head that lists show, or neither. */
  async add(head: Declaration, version: DeclarationVersion): Promise<Result<undefined, 'stale-version'>> {
    const seen = version.version - 1;
    const write: GuardedWrite<'stale-version'> = {
      write: {
        Put: {
          TableName: database.table,
          Item: declarationRecord.toItem(head),
          ...(seen === 0
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: '#version = :seen',
                ExpressionAttributeNames: { '#version': 'version' },
                ExpressionAttributeValues: { ':seen': seen },
              }),
        },
      },
      refusal: (found) => refuse('stale-version', { seen, now: found?.version ?? 0 }),
    };
    return transact(database, [
      write,
      {
        write: {
          Put: {
            TableName: database.table,
            Item: declarationVersionRecord.toItem(version),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: () => refuse('stale-version', { seen, now: version.version }),
      },
    ]);
  },

  /** The next step of a difference, unless somebody took one in the meantime. */
  async addStep(step: DifferenceStep): Promise<Result<undefined, 'stale-version'>> {
    return transact(database, [
      {
        write: {
          Put: {
            TableName: database.table,
            Item: differenceStepRecord.toItem(step),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: () => refuse('stale-version', { seen: step.version - 1, now: step.version }),
      },
    ]);
  },
});

export type DeclarationRepository = ReturnType<typeof makeDeclarationRepository>;
