import type { Lot } from '../frameworks/framework.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { awardedFloor, belowAward } from './award-floor.ts';
import { unmetRequirements } from './minimum-specification.ts';
import type { Model, Withdrawal } from './model.ts';
import { maximumModels } from './new-model.ts';
import { versionOn, withdrawnOn } from './price.ts';

export interface WithdrawalTerms {
  readonly lot: Pick<Lot, 'awards' | 'minimumSpecification'>;
  /** The model that is named as replacement, if it exists. */
  readonly replacement?: Model | undefined;
  readonly today: LocalDate;
}

const replacementRefusal = (
  model: Model,
  { from }: Withdrawal,
  { lot, replacement }: WithdrawalTerms,
): Result<undefined, 'replacement-unfit'> => {
  const unfit = (reason: string, facts: Readonly<Record<string, unknown>> = {}) => refuse('replacement-unfit', { reason, ...facts });
  if (!replacement || replacement.supplier !== model.supplier) return unfit('unknown');
  if (replacement.id === model.id) return unfit('itself');
  if (replacement.lot !== model.lot) return unfit('other-lot', { lot: replacement.lot });
  if (withdrawnOn(replacement, from)) return unfit('withdrawn');
  const version = versionOn(replacement, from);
  if (!version) return unfit('not-yet-available');
  const unmet = unmetRequirements(lot.minimumSpecification, version.attributes);
  if (unmet.length > 0) return unfit('minimum-specification', { unmet });
  const floor = awardedFloor(lot, model.supplier);
  const below = floor === undefined ? [] : belowAward(version, floor);
  return floor === undefined || below.length > 0 ? unfit('discount-below-award', { below }) : ok(undefined);
};

/**
 * A model that leaves the range from a day on; a withdrawal that has not begun may be stated anew, but no later where
 * the award limits how many models there are: another may have taken its place. The replacement is the supplier's own, of the same lot, and on that day on offer, up to the lot's minimum
 * specification and not below the awarded discount.
 */
export const withdrawModel = (
  model: Model,
  withdrawal: Withdrawal,
  terms: WithdrawalTerms,
): Result<Model, 'invalid-date' | 'replacement-unfit' | 'model-withdrawn'> => {
  const { today } = terms;
  if (withdrawnOn(model, today)) return refuse('model-withdrawn', { from: model.withdrawal?.from });
  if (withdrawal.from < today) return refuse('invalid-date', { field: 'from', earliest: today });
  const announced = model.withdrawal?.from;
  if (announced !== undefined && withdrawal.from > announced && maximumModels(terms.lot, model.supplier) !== undefined)
    return refuse('invalid-date', { field: 'from', earliest: today, latest: announced });
  if (withdrawal.replacement !== undefined) {
    const fits = replacementRefusal(model, withdrawal, terms);
    if (!fits.ok) return fits;
  }
  return ok({ ...model, withdrawal, version: Math.max(model.version, ...model.versions.map(({ number }) => number)) + 1 });
};
