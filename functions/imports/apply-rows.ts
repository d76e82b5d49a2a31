import { isDeepStrictEqual } from 'node:util';
import type { CheckedRow, ImportJob, SkippedRow } from '../../shared/domain/catalogue/import/import-job.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { maximumModels } from '../../shared/domain/catalogue/new-model.ts';
import type { Authorship } from '../../shared/domain/catalogue/submission.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Result } from '../../shared/domain/result.ts';
import { type ChangeContext, type RangeInLot, rangeAfter } from '../catalogue/change-context.ts';
import type { ChangeOutcome } from '../catalogue/change-writes.ts';
import { prepareSubmission } from '../catalogue/prepare-submission.ts';
import type { Release } from '../catalogue/release.record.ts';
import { isAsSeen } from './confirm-import.ts';
import { forReview, plannedOf } from './planned-model.ts';
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

export interface Row extends CheckedRow {
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

interface Applied {
  /** Written, and to be seen with the release. */
  readonly published: readonly ModelId[];
  readonly skipped: readonly SkippedRow[];
}

interface Prepared extends Applied {
  readonly rows: readonly Row[];
  readonly outcomes: readonly ChangeOutcome[];
}

const ours = ({ submission }: ChangeContext, { proposal }: Row, who: Applying['who']) =>
  submission?.at === who.at && submission.by === who.by && isDeepStrictEqual(submission.proposal, proposal);

const together = (applied: readonly Applied[]): Applied => ({
  published: applied.flatMap(({ published }) => published),
  skipped: applied.flatMap(({ skipped }) => skipped),
});

/** Withdrawals that fit in a transaction beside the new model that they name. */
export const mostLeaving = 24;

/**
 * Writes rows of a confirmed import, twenty models to a transaction, and judges the next twenty meanwhile; what an
 * interrupted try has written is left as it is. A model that somebody changed after the import was confirmed stays as
 * that one left it, and is answered.
 */
export const makeApplyRows = ({ range, rangeInLot, commit }: Deps) => {
  const prepare = async (rows: readonly Row[], { job, terms, who }: Applying, limited?: RangeInLot): Promise<Prepared> => {
    const named = rows.flatMap(({ proposal }) => proposal.withdrawal?.replacement ?? []);
    const awaited = rows.flatMap(({ awaits }) => awaits ?? []);
    const contextOf = await range.contexts([...rows.map(({ model }) => model), ...awaited], terms, named);
    const outcomes: ChangeOutcome[] = [];
    const skipped: SkippedRow[] = [];
    const published: ModelId[] = [];
    const brought = new Map<ModelId, Model>();
    /** As the manager may confirm it, where it waits. */
    const awaitedModel = ({ awaits, proposal }: Row) =>
      awaits && plannedOf(contextOf(awaits, contextOf(awaits, '').submission?.proposal.category ?? proposal.category), who);
    for (const row of rows) {
      const { proposal } = row;
      const context = contextOf(row.model, proposal.category, proposal.withdrawal?.replacement);
      if (ours(context, row, who)) {
        if (context.submission?.state === 'closed') published.push(row.model);
        continue;
      }
      if (!isAsSeen(context, row)) {
        skipped.push(skippedRow(row, 'stale-version', context.model?.version ?? 0));
        continue;
      }
      const other = context.other ?? (row.awaits && brought.get(row.awaits));
      const judged = { ...context, other: other ?? awaitedModel(row), ...(limited && { range: limited }) };
      const prepared = prepareSubmission(row.review ? forReview(judged) : judged, proposal, who);
      if (!prepared.ok) {
        skipped.push(skippedRow(row, prepared.code));
        continue;
      }
      const { after } = prepared.value;
      const { event } = prepared.value;
      const waits = event.action === 'submitted' && job.review > 1;
      // A replacement that waits is not there to hold the write to.
      outcomes.push({ ...prepared.value, before: { ...judged, other }, ...(waits && { event: { ...event, together: job.review } }) });
      if (after) published.push(row.model);
      if (after && !context.model) brought.set(row.model, after);
    }
    return { rows, outcomes, skipped, published };
  };

  /** All of these or none: whoever takes the place of others comes when they leave. */
  const writeGroup = async (prepared: Prepared, { release }: Applying): Promise<Applied> => {
    const { rows, outcomes, skipped, published } = prepared;
    const [first] = skipped;
    if (first) {
      const told = new Map(skipped.map((row) => [row.model, row]));
      return { published: [], skipped: rows.map((row) => told.get(row.model) ?? skippedRow(row, first.code)) };
    }
    if (outcomes.length === 0 || (await commit(outcomes, release)).ok) return { published, skipped };
    return { published: [], skipped: rows.map((row) => skippedRow(row, 'stale-version')) };
  };

  /** Each new model of a lot that limits them is counted in the same item, which is read anew before the next. */
  const counted = async (row: Row, applying: Applying): Promise<Applied> => {
    const found = await rangeInLot(applying.terms.lot, applying.who.supplier);
    const leaving = (row.leaving ?? []).filter(isApplicable);
    const room = found && rangeAfter(found, new Map(leaving.map(({ model, proposal }) => [model, proposal.effectiveFrom])));
    return writeGroup(await prepare([row, ...leaving], applying, room), applying);
  };

  const write = async (prepared: Prepared, applying: Applying): Promise<Applied> => {
    const { rows, outcomes } = prepared;
    if (outcomes.length === 0 || (await commit(outcomes, applying.release)).ok) return prepared;
    const alone: Applied[] = [];
    for (const row of rows) alone.push(await writeGroup(await prepare([row], applying), applying));
    return together(alone);
  };

  const inBatches = async (rows: readonly Row[], applying: Applying): Promise<Applied> => {
    const done: Applied[] = [];
    let ready = rows.length > 0 ? await prepare(rows.slice(0, atOnce), applying) : undefined;
    for (let start = atOnce; ready; start += atOnce) {
      const next = rows.slice(start, start + atOnce);
      const [applied, prepared] = await Promise.all([write(ready, applying), next.length > 0 ? prepare(next, applying) : undefined]);
      done.push(applied);
      ready = prepared;
    }
    return together(done);
  };

  return async (rows: readonly Row[], applying: Applying): Promise<Applied> => {
    const limited = maximumModels(applying.terms.lot, applying.who.supplier) !== undefined;
    // What goes to the manager is counted when that one decides.
    const isCounted = ({ kind, review }: Row) => limited && kind === 'new' && !review;
    const done: Applied[] = [];
    for (const row of rows.filter(isCounted)) done.push(await counted(row, applying));
    done.push(
      await inBatches(
        rows.filter((row) => !isCounted(row)),
        applying,
      ),
    );
    return together(done);
  };
};
