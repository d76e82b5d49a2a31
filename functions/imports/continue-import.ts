import { applyingOrder, type ImportJob } from '../../shared/domain/catalogue/import/import-job.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { ChangeRepository } from '../catalogue/change.repository.ts';
import type { Release } from '../catalogue/release.record.ts';
import type { Clock } from '../platform/clock.ts';
import { derivedId } from '../platform/ids.ts';
import { type Applying, isApplicable, makeApplyRows } from './apply-rows.ts';
import type { ImportRepository } from './import.repository.ts';
import { findOwn } from './own-import.ts';
import type { RangeRepository } from './range.repository.ts';

interface Deps {
  readonly imports: ImportRepository;
  readonly range: RangeRepository;
  readonly changes: Pick<ChangeRepository, 'range'>;
  readonly now: Clock;
  /** How long one request goes on, in milliseconds: well below the thirty seconds of API Gateway. */
  readonly budget?: number;
}

/** As many ids as stay below the 400 kB of an item, whatever they are called. */
const idsPerRelease = 3_000;

/** Told of at most so many; whoever is faster so often does not need to be told which. */
const mostSkipped = 200;

/**
 * Applies a confirmed import, part after part, new models first and withdrawals last; then lets all of it be seen at the
 * same moment. Each part is noted when it is done, so that any request goes on where an interrupted one stopped, and two
 * at a time do nothing twice.
 */
export const makeContinueImport = ({ imports, range, changes, now, budget = 12_000 }: Deps) => {
  const applyRows = makeApplyRows({ range, rangeInLot: changes.range, commit: imports.commit });

  const applyPart = async (applying: Applying): Promise<ImportJob> => {
    const { job } = applying;
    const { pass, part, rows: before } = job.progress;
    const rows = (await imports.rows(job, part)).filter(({ kind }) => kind === applyingOrder[pass]).filter(isApplicable);
    const skipped = await applyRows(rows, applying);
    const last = part + 1 >= job.parts;
    return {
      ...job,
      progress: { pass: last ? pass + 1 : pass, part: last ? 0 : part + 1, rows: before + rows.length },
      skipped: [...job.skipped, ...skipped].slice(0, mostSkipped),
      version: job.version + 1,
    };
  };

  /** What is published at once, in releases that lie in the same transaction as the end of the import. */
  const finish = async ({ job, release }: Applying) => {
    const published: ModelId[] = [];
    for (let part = 0; part < job.parts; part += 1)
      for (const row of await imports.rows(job, part)) if (isApplicable(row) && !row.review) published.push(row.model);
    const releases = Array.from({ length: Math.ceil(published.length / idsPerRelease) }, (_, index) => ({
      ...release,
      id: derivedId('release', release.id, index),
      models: published.slice(index * idsPerRelease, (index + 1) * idsPerRelease),
    }));
    const next: ImportJob = { ...job, state: 'applied', appliedAt: now(), version: job.version + 1 };
    const saved = await imports.save(next, releases);
    return saved.ok ? next : undefined;
  };

  return async (caller: Principal, id: string) => {
    const own = await findOwn({ imports }, caller, id);
    if (!own.ok) return own;
    let job = own.value;
    const { confirmedAt: at, confirmedBy: by, confirmedByName: byName } = job;
    if (at === undefined || by === undefined || byName === undefined) return refuse('import-not-confirmed');
    const terms = await range.terms(job.lot);
    if (!terms) throw new Error(`lot ${job.lot} is gone`);
    const who = { supplier: job.supplier, by, byName, at };
    const release: Release = { id: derivedId('import-release', job.id), models: [], at };
    const until = Date.parse(now()) + budget;
    do {
      if (job.state === 'applied') return ok(job);
      const applying = { job, terms, who, release };
      if (job.progress.pass >= applyingOrder.length) {
        const done = await finish(applying);
        if (done) return ok(done);
      } else {
        const next = await applyPart(applying);
        if ((await imports.save(next)).ok) {
          job = next;
          continue;
        }
      }
      // Somebody else applies it too, and was faster with this part.
      job = (await imports.find(id)) ?? job;
    } while (Date.parse(now()) < until);
    return ok(job);
  };
};
