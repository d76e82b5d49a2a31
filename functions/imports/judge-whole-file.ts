import type { CheckedRow } from '../../shared/domain/catalogue/import/import-job.ts';
import type { ImportRowReader } from '../../shared/domain/catalogue/import/read-tables.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { type ChangeContext, type RangeInLot, rangeAfter } from '../catalogue/change-context.ts';
import { mostLeaving } from './apply-rows.ts';
import { type Judged, judgeRow, type Who } from './judge-row.ts';
import { plannedModel } from './planned-model.ts';
import type { LotTerms } from './range.repository.ts';

/**
 * The rows of a file that depend on others of it. `limited` is the range in the lot, where the award limits it: new models
 * are counted after everything that the file withdraws and adds. One that only has room once the manager confirms others
 * waits for the manager too; so does a withdrawal whose replacement waits.
 */
export const makeWholeFile = (limited: RangeInLot | undefined, terms: LotTerms, who: Who) => {
  /** What leaves: at once, and at once or when the manager agrees. */
  const [leavesNow, leavesEver] = [new Map<ModelId, LocalDate>(), new Map<ModelId, LocalDate>()];
  /** The same of what comes. */
  const [comesNow, comesEver] = [new Map<ModelId, Model>(), new Map<ModelId, Model>()];
  const awaiting = new Map<ModelId, Proposal[]>();
  const pairs = new Map<ModelId, CheckedRow[]>();
  const passesReplaced = terms.standing.kinds.includes('replacement');

  const roomAfter = (leaving: ReadonlyMap<ModelId, LocalDate>, coming: ReadonlyMap<ModelId, Model>) =>
    limited && { range: rangeAfter(limited, leaving, coming) };

  /** Whether it may come at once: with what leaves at once, and what leaves in the same transaction. */
  const hasRoomNow = (reader: ImportRowReader, context: ChangeContext, proposal: Proposal): boolean => {
    const own = (passesReplaced && awaiting.get(proposal.model)) || [];
    const leaving = new Map([...leavesNow, ...own.slice(0, mostLeaving).map((each) => [each.model, each.effectiveFrom] as const)]);
    return judgeRow(reader, { ...context, ...roomAfter(leaving, comesNow) }, proposal, who).after !== undefined;
  };

  return {
    leaves({ model, effectiveFrom }: Proposal, now: boolean): void {
      leavesEver.set(model, effectiveFrom);
      if (now) leavesNow.set(model, effectiveFrom);
    },

    /** A withdrawal that names a model that the file adds: its room counts before it can be judged itself. */
    willLeave(proposal: Proposal): void {
      const { model, effectiveFrom, withdrawal } = proposal;
      leavesEver.set(model, effectiveFrom);
      const { replacement } = withdrawal ?? {};
      if (replacement !== undefined) awaiting.set(replacement, [...(awaiting.get(replacement) ?? []), proposal]);
    },

    adds(reader: ImportRowReader, context: ChangeContext, proposal: Proposal): CheckedRow {
      const counted = { ...context, ...roomAfter(leavesEver, comesEver) };
      const judged = judgeRow(reader, counted, proposal, who);
      if (judged.row.kind === 'error') return judged.row;
      const planned = judged.after ?? plannedModel(context, proposal, who);
      if (planned) comesEver.set(planned.id, planned);
      if (judged.after && limited && !hasRoomNow(reader, context, proposal))
        return judgeRow(reader, counted, proposal, who, { review: true }).row;
      if (judged.after) comesNow.set(judged.after.id, judged.after);
      return judged.row;
    },

    replaces(reader: ImportRowReader, context: ChangeContext, proposal: Proposal): Judged {
      const replacement = proposal.withdrawal?.replacement;
      if (replacement === undefined) throw new Error('only withdrawals that name a replacement wait for it');
      const [now, ever] = [comesNow.get(replacement), comesEver.get(replacement)];
      const { row, after } = judgeRow(reader, { ...context, other: now ?? ever }, proposal, who, { review: now === undefined });
      if (row.kind !== 'withdrawn') return { row, after };
      const awaits: CheckedRow = { ...row, awaits: replacement };
      const beside = pairs.get(replacement) ?? [];
      if (limited && after && beside.length < mostLeaving) pairs.set(replacement, [...beside, awaits]);
      return { row: awaits, after };
    },

    /** New models of a limited lot with the withdrawals that make room for them, to be written together. */
    paired: (rows: readonly CheckedRow[]): readonly CheckedRow[] =>
      pairs.size === 0
        ? rows
        : rows.map((row) => {
            const leaving = row.kind === 'new' && row.model !== undefined ? pairs.get(row.model) : undefined;
            return leaving ? { ...row, leaving } : row;
          }),
  };
};
