import type { Category } from '../../shared/domain/catalogue/category.ts';
import { usualKinds } from '../../shared/domain/catalogue/change-kind.ts';
import type { ModelDraft } from '../../shared/domain/catalogue/draft.ts';
import type { JudgingTerms } from '../../shared/domain/catalogue/judge.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { withdrawnOn } from '../../shared/domain/catalogue/price.ts';
import type { Submission } from '../../shared/domain/catalogue/submission.ts';
import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId, ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { RangeCount } from './range-count.record.ts';
import type { StandingApprovals } from './standing.record.ts';

/** What the supplier has in the lot, where the award limits that. */
export interface RangeInLot {
  readonly models: readonly Model[];
  /** Absent: nobody added one yet. */
  readonly count?: RangeCount | undefined;
}

/** Everything that decides what may become of a model, as it was read at one moment. */
export interface ChangeContext {
  readonly id: ModelId;
  readonly model?: Model | undefined;
  /** The release that the model was last written with; it may not be there yet. */
  readonly release?: string | undefined;
  readonly draft?: ModelDraft | undefined;
  readonly submission?: Submission | undefined;
  readonly lot: Lot;
  readonly framework: Framework;
  readonly category?: Category | undefined;
  readonly standing: StandingApprovals;
  /** The model that is named as replacement, if it exists. */
  readonly other?: Model | undefined;
  readonly range?: RangeInLot | undefined;
}

/** The same range as it will be: with these models no longer offered from their day on, and these others. */
export const rangeAfter = (
  { models, count }: RangeInLot,
  leaving: ReadonlyMap<ModelId, LocalDate>,
  added: ReadonlyMap<ModelId, Model> = new Map(),
): RangeInLot => ({
  models: [...models.filter(({ id }) => !added.has(id)), ...added.values()].map((model) => {
    const from = leaving.get(model.id);
    return from === undefined ? model : { ...model, withdrawal: { from, reason: '' } };
  }),
  ...(count && { count }),
});

/** What passes where the manager never said anything. */
export const unsaidStanding = (framework: FrameworkId): StandingApprovals => ({ framework, kinds: usualKinds, version: 0 });

/**
 * Whether a supplier may work on a model: its own, or, when there is none yet, one of a lot that it was awarded and under
 * an address that no other supplier prepares anything at.
 */
export const isOwn = ({ model, draft, submission, lot }: ChangeContext, supplier: Kbo): boolean =>
  model
    ? model.supplier === supplier
    : lot.awards.some((award) => award.supplier === supplier) &&
      [draft, submission].every((prepared) => prepared === undefined || prepared.supplier === supplier);

/** Models on offer that day; one that was added a moment ago counts though the list does not show it yet. */
const offeredOn = ({ models, count }: RangeInLot, day: LocalDate): number => {
  const known = new Set(models.map(({ id }) => id));
  const unseen = (count?.added ?? []).filter((id) => !known.has(id));
  return models.filter((model) => !withdrawnOn(model, day)).length + unseen.length;
};

export const judgingTerms = (context: ChangeContext, supplier: Kbo, today: LocalDate, from: LocalDate): JudgingTerms => ({
  framework: context.framework,
  lot: context.lot,
  category: context.category,
  supplier,
  today,
  replacement: context.other,
  ...(context.range && { offered: offeredOn(context.range, from) }),
});
