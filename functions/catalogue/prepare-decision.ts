import type { ChangeLine } from '../../shared/domain/catalogue/change-lines.ts';
import { withFields } from '../../shared/domain/catalogue/chosen-fields.ts';
import { linesOf, newModelField, publishFields, startOf, withdrawalField } from '../../shared/domain/catalogue/judge.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { contentOf, replacedOn } from '../../shared/domain/catalogue/model-change.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import type { Authorship, Submission } from '../../shared/domain/catalogue/submission.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { same } from '../../shared/domain/same.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { type ChangeContext, judgingTerms } from './change-context.ts';
import type { ChangeOutcome } from './change-writes.ts';
import { countedWith, eventOf, publishedOf } from './prepare-submission.ts';

/** What a manager decides about one submission: the fields to publish and those that are not to be. */
export interface Decision {
  readonly confirm: readonly string[];
  readonly decline: readonly string[];
}

/** A kind of change may be another by then; what changes may not. */
const sameLines = (a: readonly ChangeLine[], b: readonly ChangeLine[]): boolean => {
  const changed = (lines: readonly ChangeLine[]) => lines.map(({ field, before, after }) => ({ field, before, after }));
  return same(changed(a), changed(b));
};

/** The proposal with only these fields still in it; undefined when nothing is left. */
const remaining = (model: Model | undefined, proposal: Proposal, fields: readonly string[]): Proposal | undefined => {
  if (fields.length === 0) return undefined;
  const { content } = proposal;
  if (!model || !content || fields.includes(newModelField) || fields.includes(withdrawalField)) return proposal;
  return { ...proposal, content: withFields(contentOf(replacedOn(model, proposal.effectiveFrom)), content, fields) };
};

/**
 * What becomes of a submission by a manager's decision: exactly the confirmed lines are published, the declined ones go,
 * the rest stays in review, judged on the model as it then is. Decides on what was read and writes nothing. Refuses when
 * the model is no longer the one that the lines were drawn up against, with both; lines that the submission does not have;
 * and what nobody may publish.
 */
export const prepareDecision = (
  context: ChangeContext,
  submission: Submission,
  { confirm, decline }: Decision,
  who: Authorship & { readonly note?: string | undefined },
) => {
  const { model } = context;
  const { proposal, lines, supplier } = submission;
  const { note, ...authorship } = who;
  const today = brusselsDate(who.at);
  const terms = judgingTerms(context, supplier, today, startOf(proposal, today));
  const chosen = new Set([...confirm, ...decline]);
  if (
    chosen.size === 0 ||
    chosen.size < confirm.length + decline.length ||
    [...chosen].some((field) => !lines.some((line) => line.field === field))
  )
    return refuse('nothing-changed', { model: context.id });
  const drawnUp = linesOf(model, proposal, terms);
  if (confirm.length > 0 && ((model?.version ?? 0) !== submission.basedOn || !sameLines(drawnUp, lines)))
    return refuse('stale-version', { model: context.id, seen: submission.basedOn, now: model?.version ?? 0, lines, linesNow: drawnUp });
  const after = confirm.length === 0 ? undefined : publishFields(model, proposal, confirm, { ...terms, confirmed: true });
  if (after && !after.ok) return refuse(after.code, { model: context.id, ...after.detail });
  const rest = lines.filter(({ field }) => !chosen.has(field));
  const current = after?.value ?? model;
  const left = remaining(
    current,
    proposal,
    rest.map(({ field }) => field),
  );
  const leftLines = left ? (confirm.length === 0 ? rest : linesOf(current, left, terms)) : [];
  const next: Submission = {
    ...submission,
    state: leftLines.length > 0 ? 'in-review' : 'closed',
    proposal: left ?? proposal,
    lines: leftLines,
    ...(after && { basedOn: after.value.version }),
    note,
    version: submission.version + 1,
  };
  const about = (fields: readonly string[]) => lines.filter(({ field }) => fields.includes(field));
  return ok<ChangeOutcome>({
    before: context,
    submission: next,
    event: eventOf(
      { ...next, ...authorship },
      confirm.length > 0
        ? { action: 'confirmed', lines: about(confirm), declined: about(decline), note }
        : { action: 'declined', lines: about(decline), note },
    ),
    byStanding: false,
    ...(after && { after: after.value, published: publishedOf(after.value, proposal, authorship), range: countedWith(context, supplier) }),
  });
};
