import { judge, publishFields } from '../../shared/domain/catalogue/judge.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import type { Authorship, ModelEvent, Submission } from '../../shared/domain/catalogue/submission.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { type ChangeContext, judgingTerms } from './change-context.ts';
import type { ChangeOutcome } from './change-writes.ts';
import type { PublishedVersion } from './model-version.record.ts';
import type { RangeCount } from './range-count.record.ts';

/** How a model is called where only its name is shown. */
export const titleOf = (model: Model | undefined, { content }: Proposal): string => {
  const named = content ?? model?.versions[0];
  return named ? `${named.brand} ${named.name}` : '';
};

/** The version that a next state of a model bears its number of; a withdrawal brings none. */
export const publishedOf = (after: Model, { reason, index }: Proposal, { by, at }: Authorship): PublishedVersion | undefined => {
  const published = after.versions.find(({ number }) => number === after.version);
  return published && { model: after.id, published, reason, ...(index !== undefined && { index }), by, at };
};

/** The count of a lot with one model more, where the award limits how many there are. */
export const countedWith = ({ id, model, lot, range }: ChangeContext, supplier: Kbo): RangeCount | undefined => {
  if (!range || model) return undefined;
  const { added = [], version = 0 } = range.count ?? {};
  return { lot: lot.id, supplier, added: [...added, id], version: version + 1 };
};

export const eventOf = (
  { proposal: _, state: __, basedOn: ___, note: ____, lines: _____, ...about }: Submission,
  happened: Pick<ModelEvent, 'action' | 'lines'> & Partial<Pick<ModelEvent, 'declined' | 'note'>>,
): ModelEvent => ({ ...about, declined: [], ...happened });

/**
 * What becomes of a proposal of a supplier: published whole, or in review whole. Decides on what was read and writes
 * nothing, so that one proposal and ten thousand of a file are judged by the same words. Whose model it is has been
 * checked. Refuses what nobody may publish, and what changes nothing.
 */
export const prepareSubmission = (context: ChangeContext, proposal: Proposal, who: Authorship & { readonly supplier: Kbo }) => {
  const { model, framework, lot, standing } = context;
  const { supplier, ...authorship } = who;
  if (model && model.category !== proposal.category) return refuse('invalid-choice', { reason: 'category', allowed: [model.category] });
  const terms = judgingTerms(context, supplier, brusselsDate(who.at), proposal.effectiveFrom);
  const judged = judge(model, proposal, terms, standing.kinds);
  if (!judged.ok) return judged;
  const { lines, atOnce } = judged.value;
  if (lines.length === 0) return refuse('nothing-changed');
  const fields = lines.map(({ field }) => field);
  const after = atOnce ? publishFields(model, proposal, fields, { ...terms, confirmed: false }) : undefined;
  if (after && !after.ok) return after;
  const submission: Submission = {
    ...authorship,
    model: context.id,
    title: titleOf(model, proposal),
    framework: framework.id,
    lot: lot.id,
    supplier,
    authority: framework.authority,
    state: after ? 'closed' : 'in-review',
    basedOn: after?.value.version ?? model?.version ?? 0,
    proposal,
    lines: after ? [] : lines,
    version: (context.submission?.version ?? 0) + 1,
  };
  return ok<ChangeOutcome>({
    before: context,
    submission,
    event: eventOf(submission, { action: after ? 'published' : 'submitted', lines }),
    byStanding: after !== undefined,
    ...(after && { after: after.value, published: publishedOf(after.value, proposal, who), range: countedWith(context, supplier) }),
  });
};
