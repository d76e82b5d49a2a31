import { grantableKinds } from '../../shared/domain/catalogue/change-kind.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import type { Authorship } from '../../shared/domain/catalogue/submission.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { ChangeContext } from '../catalogue/change-context.ts';
import { prepareSubmission } from '../catalogue/prepare-submission.ts';

type Who = Authorship & { readonly supplier: Kbo };

/** A new model as it will be once the manager confirms it: what a withdrawal that names it as replacement is judged by. */
export const plannedModel = (context: ChangeContext, proposal: Proposal, who: Who): Model | undefined => {
  const { range: _, ...others } = context;
  const prepared = prepareSubmission({ ...others, standing: { ...context.standing, kinds: grantableKinds } }, proposal, who);
  return prepared.ok ? prepared.value.after : undefined;
};

/** The same of what was sent in before and waits for the manager. */
export const plannedOf = (context: ChangeContext, who: Who): Model | undefined => {
  const { model, submission } = context;
  if (model) return model;
  return submission?.state === 'in-review' && submission.supplier === who.supplier
    ? plannedModel(context, submission.proposal, { ...who, at: submission.at })
    : undefined;
};

/** Judged so that nothing of it is published before the manager has looked at it. */
export const forReview = (context: ChangeContext): ChangeContext => ({ ...context, standing: { ...context.standing, kinds: [] } });
