import { applyingPasses, type ImportJob } from '../../shared/domain/catalogue/import/import-job.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { ChangeRepository } from '../catalogue/change.repository.ts';
import type { Release } from '../catalogue/release.record.ts';
import type { Clock } from '../platform/clock.ts';
import { derivedId } from '../platform/ids.ts';
import { type Applying, isApplicable, makeApplyRows } from './apply-rows.ts';
import type { ImportRepository } from './import.repository.ts';
import type { RangeRepository } from './range.repository.ts';

interface Deps {
  readonly imports: Pick<ImportRepository, 'find' | 'rows' | 'save' | 'finish' | 'commit'>;
  readonly range: Pick<RangeRepository, 'terms' | 'contexts'>;
  readonly changes: Pick<ChangeRepository, 'range'>;
  readonly now: Clock;
}

export interface ConfirmedImport extends ImportJob {
  readonly confirmedAt: Instant;
  readonly confirmedBy: string;
  readonly confirmedByName: string;
}

export const isConfirmed = (job: ImportJob): job is ConfirmedImport =>
  job.confirmedAt !== undefined && job.confirmedBy !== undefined && job.confirmedByName !== undefined;

/** Told of at most so many; whoever is faster so often does not need to be told which. */
const mostSkipped = 200;

/** The first pass from this one on that has any rows: a file that only changes prices is gone through once. */
const nextPass = ({ counts }: ImportJob, from: number): number => {
  const next = applyingPasses.findIndex(({ kind }, pass) => pass >= from && counts[kind] > 0);
  return next === -1 ? applyingPasses.length : next;
};

/**
 * Applies a confirmed import until it is done or a moment has come: pass after pass, part after part; then lets all of
 * it be seen by one release. Each part is noted when it is done, so that anybody goes on where an interrupted one
 * stopped, and two at a time do nothing twice.
 */
export const makeApplyImport = ({ imports, range, changes, now }: Deps) => {
  const applyRows = makeApplyRows({ range, rangeInLot: changes.range, commit: imports.commit });

  /** The next version of the import with one part done, and the models of it that wait to be seen. */
  const applyPart = async (applying: Applying, pass: number) => {
    const { job, release } = applying;
    const { rows: before, released } = job.progress;
    const part = pass === job.progress.pass ? job.progress.part : 0;
    const laid = await imports.rows(job, part);
    if (laid.length === 0) throw new Error(`part ${part} of import ${job.id} is gone`);
    const rows = laid.filter(applyingPasses[pass]?.takes ?? (() => false)).filter(isApplicable);
    const { published, skipped } = await applyRows(rows, applying);
    const last = part + 1 >= job.parts;
    const next: ImportJob = {
      ...job,
      progress: {
        pass: last ? pass + 1 : pass,
        part: last ? 0 : part + 1,
        rows: before + rows.length,
        released: published.length > 0 ? released + 1 : released,
      },
      progressedAt: now(),
      skipped: [...job.skipped, ...skipped].slice(0, mostSkipped),
      version: job.version + 1,
    };
    return { next, ...(published.length > 0 && { part: { release: release.id, part: released, models: published } }) };
  };

  /** What comes next: one part more, or the end with the release of all parts. */
  const step = async (applying: Applying): Promise<ImportJob | undefined> => {
    const { job, release } = applying;
    const pass = nextPass(job, job.progress.pass);
    if (pass < applyingPasses.length) {
      const { next, part } = await applyPart(applying, pass);
      return (await imports.save(next, part)).ok ? next : undefined;
    }
    const { released } = job.progress;
    const next: ImportJob = { ...job, state: 'applied', appliedAt: now(), version: job.version + 1 };
    const saved = await imports.finish(next, released > 0 ? { ...release, parts: released } : undefined);
    return saved.ok ? next : undefined;
  };

  return async (confirmed: ConfirmedImport, until: number): Promise<ImportJob> => {
    const { id, lot, supplier, confirmedAt: at, confirmedBy: by, confirmedByName: byName } = confirmed;
    const terms = await range.terms(lot);
    if (!terms) throw new Error(`lot ${lot} is gone`);
    const release: Release = { id: derivedId('import-release', id), models: [], at };
    let job: ImportJob = confirmed;
    do {
      if (job.state === 'applied') return job;
      const next = await step({ job, terms, who: { supplier, by, byName, at }, release });
      // Without a next one somebody else applies it too, and was faster with this part.
      job = next ?? (await imports.find(id)) ?? job;
    } while (Date.parse(now()) < until);
    return job;
  };
};

export type ApplyImport = ReturnType<typeof makeApplyImport>;
