import type { Framework, Lot } from '../frameworks/framework.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ChangeKind } from './change-kind.ts';
import { type ChangeLine, changeLines } from './change-lines.ts';
import { withFields } from './chosen-fields.ts';
import type { ContentTerms } from './content-check.ts';
import type { Model, ModelContent, Withdrawal } from './model.ts';
import { changeModel, contentOf, type ModelChangeRefusal, referenceOf, replacedOn } from './model-change.ts';
import { withdrawModel } from './model-withdrawal.ts';
import { makeModel } from './new-model.ts';
import type { Proposal } from './proposal.ts';

/** Everything that decides about a proposal, as it was read. */
export interface JudgingTerms {
  readonly framework: Pick<Framework, 'endsOn' | 'terms' | 'sample'>;
  readonly lot: ContentTerms['lot'] & Pick<Lot, 'categories'>;
  readonly category?: ContentTerms['category'];
  readonly supplier: Kbo;
  readonly today: LocalDate;
  /** The model that takes the place of one that leaves, if it exists. */
  readonly replacement?: Model | undefined;
  /** How many models the supplier has in the lot on that day; only counted where the award limits it. */
  readonly offered?: number | undefined;
}

export type ProposalRefusal =
  | ModelChangeRefusal
  | 'range-full'
  | 'replacement-unfit'
  | 'revision-unfounded'
  | 'nothing-changed'
  | 'not-found';

/** Where nothing was published before, the model as a whole is one line. */
export const newModelField = 'model';
export const withdrawalField = 'withdrawal';

/** A date that passed while a manager looked at it becomes today. */
export const startOf = ({ effectiveFrom }: Pick<Proposal, 'effectiveFrom'>, today: LocalDate): LocalDate =>
  effectiveFrom < today ? today : effectiveFrom;

const sameWithdrawal = (a: Withdrawal | undefined, b: Withdrawal) =>
  a?.from === b.from && a.reason === b.reason && a.replacement === b.replacement;

const withdrawalLines = ({ withdrawal: before }: Model, after: Withdrawal): readonly ChangeLine[] =>
  sameWithdrawal(before, after)
    ? []
    : [
        {
          field: withdrawalField,
          kind: after.replacement === undefined ? 'withdrawal' : 'replacement',
          ...(before && { before }),
          after,
        },
      ];

/** What a proposal changes about the model as it stands, line by line; empty when it changes nothing. */
export const linesOf = (model: Model | undefined, proposal: Proposal, terms: JudgingTerms): readonly ChangeLine[] => {
  const { content, withdrawal } = proposal;
  if (!model) return content ? [{ field: newModelField, kind: 'new-model', after: content }] : [];
  if (withdrawal) return withdrawalLines(model, { from: proposal.effectiveFrom, ...withdrawal });
  if (!content) return [];
  const clause = { reference: referenceOf(model, terms.today), maximum: terms.framework.terms.revisionMaximum };
  return changeLines(contentOf(replacedOn(model, startOf(proposal, terms.today))), content, clause);
};

const publishNew = (proposal: Proposal, content: ModelContent, terms: JudgingTerms) =>
  makeModel(
    {
      id: proposal.model,
      supplier: terms.supplier,
      category: proposal.category,
      unit: proposal.unit ?? 'stuk',
      effectiveFrom: startOf(proposal, terms.today),
      content,
      sample: terms.framework.sample,
    },
    terms,
  );

/**
 * The model with these lines of a proposal published, and no others: `fields` names them. A manager's `confirmed` lifts
 * the revision clause and nothing else. Refuses what leaves the model in a state that nobody may publish, also when
 * the proposal as a whole would not.
 */
export const publishFields = (
  model: Model | undefined,
  proposal: Proposal,
  fields: readonly string[],
  terms: JudgingTerms & { readonly confirmed: boolean },
): Result<Model, ProposalRefusal> => {
  const { content, withdrawal } = proposal;
  const from = startOf(proposal, terms.today);
  if (!model) return content && fields.includes(newModelField) ? publishNew(proposal, content, terms) : refuse('nothing-changed');
  if (model.supplier !== terms.supplier) return refuse('not-found');
  if (withdrawal)
    return fields.includes(withdrawalField) ? withdrawModel(model, { from, ...withdrawal }, terms) : refuse('nothing-changed');
  if (!content || fields.length === 0) return refuse('nothing-changed');
  const merged = withFields(contentOf(replacedOn(model, from)), content, fields);
  return changeModel(model, { ...merged, effectiveFrom: from }, terms);
};

const isRise = ({ kind }: ChangeLine) => kind === 'price-up-within' || kind === 'price-up-beyond';

/** A rise is founded on an index that is named, on a new price list or on an error; a promotion never raises a price. */
const checkReason = ({ reason, index }: Proposal, lines: readonly ChangeLine[]): Result<undefined, 'revision-unfounded'> => {
  if (!lines.some(isRise)) return ok(undefined);
  if (reason === 'promotion') return refuse('revision-unfounded', { field: 'reason' });
  return reason === 'index' && index === undefined ? refuse('revision-unfounded', { field: 'index' }) : ok(undefined);
};

export interface Judgement {
  readonly lines: readonly ChangeLine[];
  /** All of it may be published at once; otherwise the manager decides. What belongs together waits together. */
  readonly atOnce: boolean;
}

/**
 * Whether a proposal may be published, and by whom: the one judgement of every way in, a form or a file. `standing` are
 * the kinds that the manager lets pass. Refused is what nobody may publish; a proposal without lines changes nothing.
 */
export const judge = (
  model: Model | undefined,
  proposal: Proposal,
  terms: JudgingTerms,
  standing: readonly ChangeKind[],
): Result<Judgement, ProposalRefusal> => {
  const lines = linesOf(model, proposal, terms);
  if (lines.length === 0) return ok({ lines, atOnce: true });
  if (proposal.effectiveFrom < terms.today)
    return refuse('invalid-date', { field: 'effectiveFrom', earliest: terms.today, latest: terms.framework.endsOn });
  const founded = checkReason(proposal, lines);
  if (!founded.ok) return founded;
  const whole = publishFields(
    model,
    proposal,
    lines.map(({ field }) => field),
    { ...terms, confirmed: true },
  );
  return whole.ok ? ok({ lines, atOnce: lines.every(({ kind }) => standing.includes(kind)) }) : whole;
};
