import type { DifferenceStep } from '../../../shared/domain/commissions/difference.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { Database } from '../../platform/database.ts';
import { declarationPartition, declarationsOf, monthPrefix } from '../../platform/keys.ts';
import { queryAll } from '../../platform/query-page.ts';
import { type GuardedWrite, transact } from '../../platform/transact.ts';
import {
  type Declaration,
  type DeclarationVersion,
  declarationRecord,
  declarationVersionRecord,
  differenceStepRecord,
} from './declaration.record.ts';

export interface FoundDeclaration {
  readonly declaration: Declaration;
  /** The latest first. */
  readonly versions: readonly [DeclarationVersion, ...DeclarationVersion[]];
  /** All steps in settling differences, whatever the order. */
  readonly steps: readonly DifferenceStep[];
}

/** Versions are added and read: there is no function here by which one could change. */
export const makeDeclarationRepository = (database: Database) => ({
  /** One query; undefined when nothing was declared. */
  async find(id: string): Promise<FoundDeclaration | undefined> {
    const items = await queryAll(database, { partition: declarationPartition(id), newestFirst: true });
    const head = items.find(declarationRecord.is);
    const [latest, ...earlier] = items.filter(declarationVersionRecord.is).map(declarationVersionRecord.parse);
    const steps = items.filter(differenceStepRecord.is).map(differenceStepRecord.parse);
    return head && latest && { declaration: declarationRecord.parse(head), versions: [latest, ...earlier], steps };
  },

  /** The declarations of one month, or all of a supplier's since a month: one query of what has no lines. */
  async list(viewer: 'supplier' | 'authority', kbo: Kbo, month?: string): Promise<readonly Declaration[]> {
    const items = await queryAll(database, {
      index: viewer === 'supplier' ? 'gsi1' : 'gsi2',
      partition: declarationsOf(viewer, kbo),
      under: month === undefined ? undefined : monthPrefix(month),
    });
    return items.map(declarationRecord.parse);
  },

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
