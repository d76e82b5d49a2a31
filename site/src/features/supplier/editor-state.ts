import type { TypedModel } from '../../../../shared/domain/catalogue/draft.ts';
import { type Judgement, judge, type ProposalRefusal } from '../../../../shared/domain/catalogue/judge.ts';
import type { ModelContent } from '../../../../shared/domain/catalogue/model.ts';
import { contentOf } from '../../../../shared/domain/catalogue/model-change.ts';
import { versionOn } from '../../../../shared/domain/catalogue/price.ts';
import { isOpen } from '../../../../shared/domain/catalogue/submission.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { today } from '../../format/dates.ts';
import type { EditorData } from './load-editor.ts';
import { emptyTyped, type ReadModel, typedOf } from './typed-model.ts';

/** What a model says today, or from its first day on. */
export const publishedContent = ({ dossier: { model } }: EditorData): ModelContent | undefined =>
  model && contentOf(versionOn(model, today()) ?? model.versions[0]);

/** What the form starts from: what was typed, else what was sent in, else what is published. */
export const startOf = (data: EditorData): TypedModel => {
  const { draft, submission, model } = data.dossier;
  if (draft?.open) return draft.typed;
  const proposal = submission && isOpen(submission) ? submission.proposal : undefined;
  const unit = model?.unit ?? proposal?.unit ?? 'stuk';
  if (proposal?.content) return typedOf(proposal.content, { ...proposal, unit });
  const content = publishedContent(data);
  return content ? typedOf(content, { unit, effectiveFrom: today() }) : emptyTyped(today());
};

/** What the server will say of it, as far as this page knows; it may know less, the server always decides. */
export const judgeTyped = (
  { dossier, lot, category, scheme, id }: EditorData,
  supplier: Kbo,
  read: ReadModel,
): Result<Judgement, ProposalRefusal> =>
  judge(
    dossier.model,
    { model: id, category: category.id, ...read },
    { framework: scheme.framework, lot, category, supplier, today: today() },
    dossier.standing,
  );
