import type { CheckedRow, ImportRow, RowKind } from '../../shared/domain/catalogue/import/import-job.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { ImportRepository } from './import.repository.ts';

type Deps = { readonly imports: ImportRepository };

/** An import of the caller's organisation; another one's is as unknown as one that never was. */
export const findOwn = async ({ imports }: { readonly imports: Pick<ImportRepository, 'find'> }, caller: Principal, id: string) => {
  const job = await imports.find(id);
  return job?.supplier === caller.organisation ? ok(job) : refuse('not-found');
};

export const makeGetImport = (deps: Deps) => (caller: Principal, id: string) => findOwn(deps, caller, id);

export const makeListImports =
  ({ imports }: Deps) =>
  async ({ organisation }: Principal, paging: { readonly limit: number; readonly cursor?: string | undefined }) =>
    ok(await imports.list(organisation, paging));

const shown = ({ proposal, seen: _, awaits: __, leaving: ___, ...row }: CheckedRow): ImportRow =>
  row.kind === 'new' && proposal?.content ? { ...row, lines: [{ field: 'model', kind: 'new-model', after: proposal.content }] } : row;

/** So many parts are looked into for rows of a kind, before an answer says where to go on. */
const mostParts = 10;

/** Rows of one part; with a kind, those of the first parts that have any. */
export const makeListImportRows =
  (deps: Deps) =>
  async (caller: Principal, id: string, { kind, part }: { readonly kind?: RowKind | undefined; readonly part: number }) => {
    const own = await findOwn(deps, caller, id);
    if (!own.ok) return own;
    const job = own.value;
    let [at, items] = [part, [] as ImportRow[]];
    for (let read = 0; at < job.parts && items.length === 0 && read < mostParts; read += 1, at += 1) {
      const rows = await deps.imports.rows(job, at);
      items = rows.filter((row) => kind === undefined || row.kind === kind).map(shown);
    }
    return ok({ items, ...(at < job.parts && { next: at }) });
  };
