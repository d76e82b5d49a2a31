import { makeChangeRepository } from '../catalogue/change.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { makeConfirmImport } from './confirm-import.ts';
import { makeContinueImport } from './continue-import.ts';
import { makeGetModelsFile } from './get-models-file.ts';
import { makeImportRepository } from './import.repository.ts';
import { makeGetImport, makeListImportRows, makeListImports } from './own-import.ts';
import { makeRangeRepository } from './range.repository.ts';
import { makeStartImport } from './start-import.ts';

/** Every use case of imports. */
export const importsOn = (database: Database, now: Clock, { budget }: { readonly budget?: number } = {}) => {
  const deps = {
    imports: makeImportRepository(database),
    range: makeRangeRepository(database),
    changes: makeChangeRepository(database),
    organisations: makeOrganisationRepository(database),
    now,
  };
  return {
    modelsFile: makeGetModelsFile(deps),
    start: makeStartImport(deps),
    list: makeListImports(deps),
    get: makeGetImport(deps),
    rows: makeListImportRows(deps),
    confirm: makeConfirmImport(deps),
    proceed: makeContinueImport({ ...deps, ...(budget !== undefined && { budget }) }),
  };
};
