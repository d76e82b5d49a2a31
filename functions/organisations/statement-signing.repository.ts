import type { Database } from '../platform/database.ts';
import { makeOrganisationChanges } from './organisation-changes.repository.ts';
import { signingEventRecord } from './signing-event.record.ts';

/** How many people sign an organisation's statements, and who changed that. */
export const makeStatementSigningRepository = (database: Database) => makeOrganisationChanges(database, signingEventRecord);

export type StatementSigningRepository = ReturnType<typeof makeStatementSigningRepository>;
