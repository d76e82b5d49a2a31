import { isDeepStrictEqual } from 'node:util';
import type { CheckedRow, ImportJob, SkippedRow } from '../../shared/domain/catalogue/import/import-job.ts';
import type { Authorship } from '../../shared/domain/catalogue/submission.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { RangeInLot } from '../catalogue/change-context.ts';
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

/**
 * Writes rows of a confirmed import, twenty models to a transaction; what an interrupted try has written is left as it
 * is. A model that somebody changed after the import was confirmed stays as that one left it, and is answered.
 */
export const makeApplyRows = ({ range, rangeInLot, commit }: Deps) => {
  const applySlice = async (rows: readonly Row[], applying: Applying): Promise<readonly SkippedRow[]> => {
    const { terms, who, release } = applying;
    const limited = rows.some(({ kind }) => kind === 'new') ? await rangeInLot(terms.lot, who.supplier) : undefined;
    // Each new model is counted in the same item, which a transaction may write only once.
    if (limited && rows.length > 1) return oneByOne(rows, applying);
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
      const { submission, model } = context;
      if (submission?.at === who.at && submission.by === who.by && isDeepStrictEqual(submission.proposal, proposal)) continue;
      if (!isAsSeen(context, row)) {
        skipped.push(skippedRow(row, 'stale-version', model?.version ?? 0));
        continue;
      }
      const prepared = prepareSubmission({ ...context, ...(limited && { range: limited }) }, proposal, who);
      if (prepared.ok) outcomes.push(prepared.value);
      else skipped.push(skippedRow(row, prepared.code));
    }
    if (outcomes.length === 0 || (await commit(outcomes, release)).ok) return skipped;
    return rows.length === 1 ? [...skipped, ...rows.map((row) => skippedRow(row, 'stale-version'))] : oneByOne(rows, applying);
  };

  const oneByOne = async (rows: readonly Row[], applying: Applying): Promise<readonly SkippedRow[]> => {
    const skipped: SkippedRow[] = [];
    for (const row of rows) skipped.push(...(await applySlice([row], applying)));
    return skipped;
  };

  return async (rows: readonly Row[], applying: Applying): Promise<readonly SkippedRow[]> => {
    const skipped: SkippedRow[] = [];
    for (let start = 0; start < rows.length; start += atOnce)
      skipped.push(...(await applySlice(rows.slice(start, start + atOnce), applying)));
    return skipped;
  };
};
