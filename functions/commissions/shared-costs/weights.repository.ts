import type { Statement } from '../../../shared/domain/commissions/statement.ts';
import type { Organisation } from '../../../shared/domain/organisations/organisation.ts';
import { organisationRecord } from '../../organisations/organisation.record.ts';
import type { Database } from '../../platform/database.ts';
import { organisationsOfKind } from '../../platform/keys/organisations.keys.ts';
import { statementKey } from '../../platform/keys/statements.keys.ts';
import { queryAll } from '../../platform/query-page.ts';
import { readMany } from '../../platform/read-many.ts';
import { statementRecord } from '../statement.record.ts';
import { makeStatementReader } from '../statement-reading.repository.ts';

export const makeWeightsRepository = (database: Database) => ({
  /** The municipalities of Flanders: some three hundred. */
  async municipalities(): Promise<readonly Organisation[]> {
    const items = await queryAll(database, { index: 'gsi2', partition: organisationsOfKind('municipality') });
    return items.map(organisationRecord.parse);
  },

  /** Of these statements those that were issued, without their lines, in one round trip. */
  async statements(ids: readonly string[]): Promise<readonly Statement[]> {
    const items = await readMany(database, ids.map(statementKey));
    return items.map(statementRecord.parse);
  },

  lines: makeStatementReader(database).lines,
});

export type WeightsRepository = ReturnType<typeof makeWeightsRepository>;
