import { isDeepStrictEqual } from 'node:util';
import type { CheckedRow, ImportJob, SkippedRow } from '../../shared/domain/catalogue/import/import-job.ts';
import { maximumModels } from '../../shared/domain/catalogue/new-model.ts';
import type { Authorship } from '../../shared/domain/catalogue/submission.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { ChangeContext, RangeInLot } from '../catalogue/change-context.ts';
import type { ChangeOutcome } from '../catalogue/change-writes.ts';
import { prepareSubmission } from '../catalogue/prepare-submission.ts';
import type { Release } from '../catalogue/release.record.ts';
import { isAsSeen } from './confirm-import.ts';
import type { LotTerms, RangeRepository } from './range.repository.ts';

interface Deps {
  readonly range: Pick<RangeRepository, 'contexts'>;
  readonly rangeInLot: (lot: LotTerms['lot'], supplier: Kbo) => Promise<RangeInLot | undefined>;
  readonly commit: (outcomes: readonly ChangeOutcome[], release: Release) => Promise<Result<undefined, 'stale-version'>>;
}

export interface Applying {
  readonly job: ImportJob;
  readonly terms: LotTerms;
  readonly who: Authorship & { readonly supplier: Kbo };
  readonly release: Release;
}

interface Row extends CheckedRow {
  readonly model: ModelId;
  readonly proposal: NonNullable<CheckedRow['proposal']>;
}

export const isApplicable = (row: CheckedRow): row is Row => row.model !== undefined && row.proposal !== undefined;

/** As many models as fit in one transaction with everything that is written of each: four writes, and what they were judged on. */
const atOnce = 20;

const skippedRow = ({ sheet, row, model, seen }: Row, code: string, now?: number): SkippedRow => ({
  sheet,
  row,
  model,
  code,
  ...(seen && { seen: seen.model }),
  ...(now !== undefined && { now }),
});

interface Prepared {
  readonly rows: readonly Row[];
  readonly outcomes: readonly ChangeOutcome[];
  readonly skipped: readonly SkippedRow[];
}

const ours = ({ submission }: ChangeContext, { proposal }: Row, who: Applying['who']) =>
  submission?.at === who.at && submission.by === who.by && isDeepStrictEqual(submission.proposal, proposal);

/**
 * Writes rows of a confirmed import, twenty models to a transaction, and judges the next twenty meanwhile; what an
 * interrupted try has written is left as it is. A model that somebody changed after the import was confirmed stays as
 * that one left it, and is answered.
 */
export const makeApplyRows = ({ range, rangeInLot, commit }: Deps) => {
  const prepare = async (rows: readonly Row[], { terms, who }: Applying, limited: RangeInLot | undefined): Promise<Prepared> => {
    const contextOf = await range.contexts(
      rows.map(({ model }) => model),
      terms,
      rows.flatMap(({ proposal }) => proposal.withdrawal?.replacement ?? []),
    );
    const outcomes: ChangeOutcome[] = [];
    const skipped: SkippedRow[] = [];
    for (const row of rows) {
      const { proposal } = row;
      const context = contextOf(row.model, proposal.category, proposal.withdrawal?.replacement);
      if (ours(context, row, who)) continue;
      if (!isAsSeen(context, row)) {
        skipped.push(skippedRow(row, 'stale-version', context.model?.version ?? 0));
        continue;
      }
      const prepared = prepareSubmission({ ...context, ...(limited && { range: limited }) }, proposal, who);
      if (prepared.ok) outcomes.push(prepared.value);
      else skipped.push(skippedRow(row, prepared.code));
    }
    return { rows, outcomes, skipped };
  };

  /** Each new model of a lot that limits them is counted in the same item, which is read anew before the next. */
  const oneByOne = async (rows: readonly Row[], applying: Applying): Promise<readonly SkippedRow[]> => {
    const skipped: SkippedRow[] = [];
    for (const row of rows) {
      const limited = row.kind === 'new' ? await rangeInLot(applying.terms.lot, applying.who.supplier) : undefined;
      const prepared = await prepare([row], applying, limited);
      skipped.push(...prepared.skipped);
      if (prepared.outcomes.length > 0 && !(await commit(prepared.outcomes, applying.release)).ok)
        skipped.push(skippedRow(row, 'stale-version'));
    }
    return skipped;
  };

  const write = async ({ rows, outcomes, skipped }: Prepared, applying: Applying): Promise<readonly SkippedRow[]> =>
    outcomes.length === 0 || (await commit(outcomes, applying.release)).ok ? skipped : oneByOne(rows, applying);

  return async (rows: readonly Row[], applying: Applying): Promise<readonly SkippedRow[]> => {
    const limited = maximumModels(applying.terms.lot, applying.who.supplier) !== undefined;
    if (limited && rows.some(({ kind }) => kind === 'new')) return oneByOne(rows, applying);
    const skipped: SkippedRow[] = [];
    let ready = rows.length > 0 ? await prepare(rows.slice(0, atOnce), applying, undefined) : undefined;
    for (let start = atOnce; ready; start += atOnce) {
      const next = rows.slice(start, start + atOnce);
      const [told, prepared] = await Promise.all([
        write(ready, applying),
        next.length > 0 ? prepare(next, applying, undefined) : undefined,
      ]);
      skipped.push(...told);
      ready = prepared;
    }
    return skipped;
  };
};
