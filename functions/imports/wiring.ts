import { makeChangeRepository } from '../catalogue/change.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { makeApplyImport } from './apply-import.ts';
import { makeConfirmImport } from './confirm-import.ts';
import { makeContinueImport } from './continue-import.ts';
import { makeGetModelsFile } from './get-models-file.ts';
import { makeImportRepository } from './import.repository.ts';
import { makeGetImport, makeListImportRows, makeListImports } from './own-import.ts';
import { makeRangeRepository } from './range.repository.ts';
import { makeResumeImports } from './resume-imports.ts';
import { makeStartImport } from './start-import.ts';

/** Every use case of imports. */
export const importsOn = (
  database: Database,
  now: Clock,
  { budget, rowsPerPart, most }: { readonly budget?: number; readonly rowsPerPart?: number; readonly most?: number } = {},
) => {
  const deps = {
    imports: makeImportRepository(database),
    range: makeRangeRepository(database),
    changes: makeChangeRepository(database),
    organisations: makeOrganisationRepository(database),
    now,
  };
  const applying = { ...deps, apply: makeApplyImport(deps), ...(budget !== undefined && { budget }) };
  return {
    modelsFile: makeGetModelsFile({ ...deps, ...(most !== undefined && { most }) }),
    start: makeStartImport({ ...deps, ...(rowsPerPart !== undefined && { rowsPerPart }) }),
    list: makeListImports(deps),
    get: makeGetImport(deps),
    rows: makeListImportRows(deps),
    confirm: makeConfirmImport(deps),
    proceed: makeContinueImport(applying),
    resume: makeResumeImports(applying),
  };
};
