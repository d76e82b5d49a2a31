import type { Framework, Lot } from '../frameworks/framework.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { awardedFloor, belowAward } from './award-floor.ts';
import type { Category } from './category.ts';
import { unmetRequirements } from './minimum-specification.ts';
import type { ModelContent } from './model.ts';
import { optionInconsistencies } from './option-consistency.ts';
import { specificationProblems } from './specification-check.ts';

export interface ContentTerms {
  readonly framework: Pick<Framework, 'endsOn' | 'terms'>;
  readonly lot: Pick<Lot, 'id' | 'awards' | 'minimumSpecification'>;
  /** The schema of what a model states; absent where nothing of that is changed. */
  readonly category?: Pick<Category, 'attributes'> | undefined;
  readonly today: LocalDate;
}

export type ContentRefusal = 'invalid-date' | 'invalid-choice' | 'discount-below-award' | 'minimum-unmet' | 'invalid-specification';

/**
 * What nobody may publish, a manager neither: a date before today or after the framework's end, options that contradict
 * each other, no award in the lot, any discount below the awarded one, a specification below the lot's minimum, or
 * attributes that the category does not have or that have other values than it allows.
 */
export const checkContent = (
  content: ModelContent,
  {
    supplier,
    effectiveFrom,
    before,
  }: { readonly supplier: Kbo; readonly effectiveFrom: LocalDate; readonly before?: ModelContent | undefined },
  { framework, lot, category, today }: ContentTerms,
): Result<undefined, ContentRefusal> => {
  if (effectiveFrom < today || effectiveFrom > framework.endsOn)
    return refuse('invalid-date', { field: 'effectiveFrom', earliest: today, latest: framework.endsOn });
  const inconsistencies = optionInconsistencies(content.options);
  if (inconsistencies.length > 0) return refuse('invalid-choice', { reason: 'options', conflicts: inconsistencies });
  const floor = awardedFloor(lot, supplier);
  if (floor === undefined) return refuse('invalid-choice', { reason: 'no-award', lot: lot.id });
  const below = belowAward(content, floor);
  if (below.length > 0) return refuse('discount-below-award', { below });
  const unmet = unmetRequirements(lot.minimumSpecification, content.attributes);
  if (unmet.length > 0) return refuse('minimum-unmet', { unmet });
  const problems = category ? specificationProblems(category, content.attributes, before?.attributes) : [];
  return problems.length > 0 ? refuse('invalid-specification', { problems }) : ok(undefined);
};
