import type { Lot } from '../frameworks/framework.ts';
import { frameworkOf, lotOf, type ModelId } from '../frameworks/ids.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type ContentRefusal, type ContentTerms, checkContent } from './content-check.ts';
import type { Model, ModelContent } from './model.ts';

export interface NewModel {
  readonly id: ModelId;
  readonly supplier: Kbo;
  readonly category: string;
  readonly unit: string;
  readonly effectiveFrom: LocalDate;
  readonly content: ModelContent;
  /** An authority that only tries things out marks what it makes. */
  readonly sample: boolean;
}

export interface NewModelTerms extends ContentTerms {
  readonly lot: ContentTerms['lot'] & Pick<Lot, 'categories'>;
  /** How many models the supplier has in the lot on that day; only counted where the award limits it. */
  readonly offered?: number | undefined;
}

/** The most models that a supplier may offer in a lot at once; undefined where the award does not limit it. */
export const maximumModels = ({ awards }: Pick<Lot, 'awards'>, supplier: Kbo): number | undefined =>
  awards.find((award) => award.supplier === supplier)?.maximumModels;

/**
 * A model that was not there yet. Refuses what `checkContent` refuses, a category that the lot does not hold, and one
 * model more than was awarded.
 */
export const makeModel = (
  { id, supplier, category, unit, effectiveFrom, content, sample }: NewModel,
  terms: NewModelTerms,
): Result<Model, ContentRefusal | 'range-full'> => {
  if (!terms.lot.categories.includes(category)) return refuse('invalid-choice', { reason: 'category', allowed: terms.lot.categories });
  const allowed = checkContent(content, { supplier, effectiveFrom }, terms);
  if (!allowed.ok) return allowed;
  const most = maximumModels(terms.lot, supplier);
  if (most !== undefined && (terms.offered ?? 0) >= most) return refuse('range-full', { most });
  return ok({
    id,
    framework: frameworkOf(id),
    lot: lotOf(id),
    supplier,
    category,
    unit,
    versions: [{ number: 1, effectiveFrom, ...content }],
    sample,
    version: 1,
  });
};
