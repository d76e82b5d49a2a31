import { appliedKinds, type CheckedRow, type ImportJob, rowsToApply } from '../../shared/domain/catalogue/import/import-job.ts';
import { isOpen } from '../../shared/domain/catalogue/submission.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ImportRepository } from './import.repository.ts';
import { findOwn } from './own-import.ts';
import type { LotTerms, RangeRepository, Standing } from './range.repository.ts';

interface Deps {
  readonly imports: Pick<ImportRepository, 'find' | 'rows' | 'begin' | 'isClaimed'>;
  readonly range: RangeRepository;
  readonly now: Clock;
}

/** Whether a model still is what the row was judged on, and nobody sent in something else about it. */
export const isAsSeen = ({ model, submission }: Standing, { seen }: Pick<CheckedRow, 'seen'>): boolean =>
  (model?.version ?? 0) === seen?.model && (!(submission && isOpen(submission)) || submission.version === seen.submission);

/** More are told of once these are looked at. */
const mostStale = 20;

const sameTerms = ({ terms, at }: ImportJob, now: LotTerms, today: string) =>
  terms.lot === now.lot.version &&
  terms.framework === now.framework.version &&
  terms.standing === now.standing.version &&
  brusselsDate(at) === today;

const kinds: readonly string[] = appliedKinds;

/**
 * A supplier decides that an import is applied. Refused as a whole: a file with a wrong row, one that changes nothing,
 * one that was checked on another day or under other terms, one while another of the same lot is being applied (its models
 * would be seen before their time), and one of which a model changed meanwhile, with what the
 * file says beside the version that is there now. Reads each model that changes once; applying comes after.
 */
export const makeConfirmImport = ({ imports, range, now }: Deps) => {
  const staleRows = async (job: ImportJob) => {
    const stale: Readonly<Record<string, unknown>>[] = [];
    for (let part = 0; part < job.parts && stale.length < mostStale; part += 1) {
      const rows = (await imports.rows(job, part)).filter(({ kind }) => kinds.includes(kind));
      const standingOf = await range.standing(rows.flatMap(({ model }) => model ?? []));
      for (const row of rows) {
        const standing = row.model && standingOf(row.model);
        if (!standing || isAsSeen(standing, row)) continue;
        const { sheet, row: number, model, title, lines, seen } = row;
        const { submission } = standing;
        stale.push({
          ...{ sheet, row: number, model, title, lines, seen: seen?.model, now: standing.model?.version ?? 0 },
          ...(submission && { by: submission.byName, at: submission.at }),
        });
      }
    }
    return stale.slice(0, mostStale);
  };

  return async (caller: Principal, id: string, { version }: { readonly version: number }) => {
    const own = await findOwn({ imports }, caller, id);
    if (!own.ok) return own;
    const job = own.value;
    if (job.state !== 'checked' || job.version !== version) return refuse('stale-version', { seen: version, now: job.version });
    if (job.counts.error > 0) return refuse('import-has-errors', { errors: job.counts.error });
    if (rowsToApply(job) === 0) return refuse('nothing-changed');
    if (await imports.isClaimed(job)) return refuse('import-busy');
    const [at, terms] = [now(), await range.terms(job.lot)];
    if (!terms || !sameTerms(job, terms, brusselsDate(at))) return refuse('import-outdated', { checked: job.at });
    const stale = await staleRows(job);
    if (stale.length > 0) return refuse('stale-version', { models: stale });
    const next: ImportJob = {
      ...job,
      state: 'applying',
      confirmedAt: at,
      confirmedBy: caller.person,
      confirmedByName: caller.name,
      progressedAt: at,
      version: job.version + 1,
    };
    const saved = await imports.begin(next);
    return saved.ok ? ok(next) : saved;
  };
};
