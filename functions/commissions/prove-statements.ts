import type { Difference } from '../../shared/domain/commissions/reconcile.ts';
import { statementDifferences } from '../../shared/domain/commissions/statement-proof.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import { everyItem } from '../platform/every-page.ts';
import type { LedgerRepository } from './ledger.repository.ts';
import { hashOf } from './make-statement.ts';
import type { StatementReader } from './statement-reading.repository.ts';

export interface StatementProof {
  readonly statements: number;
  readonly differences: readonly Difference[];
}

interface Deps {
  readonly statements: Pick<StatementReader, 'list' | 'lines'>;
  readonly ledger: Pick<LedgerRepository, 'quarters'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

const pageSize = 50;

/**
 * Whether every issued statement is still that of its ledger. Two queries per statement, one statement in memory at a
 * time; a closed quarter is never written to, so one look is enough.
 */
export const makeProveStatements =
  ({ statements, ledger, frameworks }: Deps) =>
  async (): Promise<StatementProof> => {
    const authorities: ReadonlySet<Kbo> = new Set((await frameworks.list()).map(({ authority }) => authority));
    const differences: Difference[] = [];
    let count = 0;
    for (const authority of authorities)
      for await (const statement of everyItem((cursor) => statements.list('authority', authority, { limit: pageSize, cursor }))) {
        const { beneficiary, framework, quarter } = statement;
        const [lines, entries] = await Promise.all([statements.lines(statement), ledger.quarters(beneficiary, [quarter], framework)]);
        const hash = hashOf({ authority, beneficiary, framework, quarter }, lines);
        differences.push(...statementDifferences({ statement, lines, entries, hash }));
        count += 1;
      }
    return { statements: count, differences };
  };
