import { createHash } from 'node:crypto';
import { type CheckedRow, type ImportJob, type RowKind, rowKinds } from '../../shared/domain/catalogue/import/import-job.ts';
import { layoutFindings, readTables } from '../../shared/domain/catalogue/import/read-tables.ts';
import type { LotId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { ChangeRepository } from '../catalogue/change.repository.ts';
import type { Clock } from '../platform/clock.ts';
import { idFor } from '../platform/ids.ts';
import { readImportFile } from './file/import-file.ts';
import type { ImportRepository } from './import.repository.ts';
import { makeJudgeRows } from './judge-rows.ts';
import type { RangeRepository } from './range.repository.ts';

interface Deps {
  readonly imports: Pick<ImportRepository, 'find' | 'layRows' | 'save'>;
  readonly range: RangeRepository;
  readonly changes: Pick<ChangeRepository, 'range'>;
  readonly now: Clock;
  /** As many rows as an answer of the API holds well. */
  readonly rowsPerPart?: number;
}

interface Given {
  readonly lot: LotId;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const hashOf = ({ lot, name, bytes }: Given) =>
  createHash('sha256')
    .update(JSON.stringify([lot, name]))
    .update(bytes)
    .digest('hex');

const countsOf = (rows: readonly CheckedRow[]): Readonly<Record<RowKind, number>> => {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return Object.fromEntries(rowKinds.map((kind) => [kind, byKind.get(kind)?.length ?? 0])) as Record<RowKind, number>;
};

/** A layout can be wrong in as many places as there are columns; the first ones tell enough. */
const mostFindings = 50;

const repeated = (first: ImportJob, hash: string) => (first.hash === hash ? ok(first) : refuse('key-reused'));

/**
 * Reads a file of a supplier, judges every row of it and keeps the outcome; nothing of the catalogue is changed. Refuses
 * a lot that the supplier was not awarded, and a file that cannot be read as a whole; wrong rows are part of the outcome.
 */
export const makeStartImport = ({ imports, range, changes, now, rowsPerPart = 200 }: Deps) => {
  const judgeRows = makeJudgeRows({ changes, range });
  return async (caller: Principal, given: Given, idempotencyKey: string) => {
    const { lot, name, bytes } = given;
    const [id, hash, at] = [idFor('import', caller, idempotencyKey), hashOf(given), now()];
    const first = await imports.find(id);
    if (first) return repeated(first, hash);
    const terms = await range.terms(lot);
    if (!terms?.lot.awards.some(({ supplier }) => supplier === caller.organisation)) return refuse('not-found');
    const today = brusselsDate(at);
    const { framework, categories } = terms;
    const contracts = [framework.id, framework.references.notice];
    const file = await readImportFile(bytes, { lot, contracts, supplier: caller.organisation, categories, today });
    if (!file.ok) return file;
    const layout = layoutFindings(file.value.tables, terms);
    if (layout.length > 0) return refuse('import-layout', { findings: layout.slice(0, mostFindings) });
    const readers = readTables(file.value.tables, { lot, categories, today });
    const who = { supplier: caller.organisation, by: caller.person, byName: caller.name, at };
    const rows = await judgeRows(readers, terms, who);
    const counts = countsOf(rows);
    const parts = Math.ceil(rows.length / rowsPerPart);
    const job: ImportJob = {
      id,
      lot,
      ...who,
      name,
      format: file.value.format,
      state: 'checked',
      counts,
      review: rows.filter(({ review }) => review).length,
      parts,
      hash,
      terms: { lot: terms.lot.version, framework: terms.framework.version, standing: terms.standing.version },
      progress: { pass: 0, part: 0, rows: 0, released: 0 },
      skipped: [],
      version: 1,
    };
    for (let part = 0; part < parts; part += 1) await imports.layRows(job, part, rows.slice(part * rowsPerPart, (part + 1) * rowsPerPart));
    if ((await imports.save(job)).ok) return ok(job);
    const faster = await imports.find(id);
    return faster ? repeated(faster, hash) : refuse('key-reused');
  };
};
