import type { DifferenceStep } from '../../../shared/domain/commissions/difference.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Database } from '../../platform/database.ts';
import { declarationPartition, declarationsOf, monthPrefix } from '../../platform/keys/declarations.keys.ts';
import { queryAll } from '../../platform/query-page.ts';
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

/** Declarations as they were made, with the steps in settling what differs. */
export const makeDeclarationReader = (database: Database) => ({
  /** One query, of what was written last too; undefined when nothing was declared. */
  async find(id: string): Promise<FoundDeclaration | undefined> {
    const items = await queryAll(database, { partition: declarationPartition(id), newestFirst: true, consistent: true });
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
});

export type DeclarationReader = ReturnType<typeof makeDeclarationReader>;
