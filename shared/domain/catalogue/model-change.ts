import type { Framework, Lot } from '../frameworks/framework.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { awardedFloor, belowAward } from './award-floor.ts';
import type { Model, ModelVersion } from './model.ts';
import { optionInconsistencies } from './option-consistency.ts';
import { versionOn } from './price.ts';
import { outsideRevision, revisionReference } from './revision.ts';

/** What a supplier may set in a next version; name, brand, description and attributes are those that were awarded. */
export type ModelChange = Pick<ModelVersion, 'effectiveFrom' | 'listPrice' | 'discountRate' | 'options'> & {
  readonly deliveryWeeks?: number | undefined;
};

export interface ModelTerms {
  readonly framework: Pick<Framework, 'endsOn' | 'terms'>;
  readonly lot: Pick<Lot, 'awards'>;
  readonly today: LocalDate;
}

export type ModelChangeRefusal = 'invalid-date' | 'invalid-choice' | 'discount-below-award' | 'outside-revision' | 'model-withdrawn';

/** A promotion needs two, its beginning and its end; more would be a price list, and a model is one item in the table. */
export const mostScheduled = 2;

/** The version in force, or the first when none is yet, and everything scheduled after it. */
const stillNeeded = (versions: Model['versions'], today: LocalDate): readonly ModelVersion[] => {
  const current = versions.findLastIndex(({ effectiveFrom }) => effectiveFrom <= today);
  return versions.slice(Math.max(current, 0));
};

const withVersion = (model: Model, next: ModelVersion, today: LocalDate): Model['versions'] => {
  const others = stillNeeded(model.versions, today).filter(({ effectiveFrom }) => effectiveFrom !== next.effectiveFrom);
  const [first = next, ...rest] = [...others, next].toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const [kept = first, ...later] = stillNeeded([first, ...rest], today);
  return [kept, ...later];
};

const referenceOf = (model: Model, today: LocalDate) =>
  revisionReference(model.revision, versionOn(model, today) ?? model.versions[0], today);

const refusalOf = (model: Model, change: ModelChange, { framework, lot, today }: ModelTerms): Result<undefined, ModelChangeRefusal> => {
  const { effectiveFrom } = change;
  if (model.withdrawal && model.withdrawal.from <= effectiveFrom) return refuse('model-withdrawn', { from: model.withdrawal.from });
  if (effectiveFrom < today || effectiveFrom > framework.endsOn)
    return refuse('invalid-date', { field: 'effectiveFrom', earliest: today, latest: framework.endsOn });
  const inconsistencies = optionInconsistencies(change.options);
  if (inconsistencies.length > 0) return refuse('invalid-choice', { reason: 'options', conflicts: inconsistencies });
  const floor = awardedFloor(lot, model.supplier);
  if (floor === undefined) return refuse('invalid-choice', { reason: 'no-award', lot: model.lot });
  const below = belowAward(change, floor);
  if (below.length > 0) return refuse('discount-below-award', { below });
  const maximum = framework.terms.revisionMaximum;
  const rises = outsideRevision(referenceOf(model, today), change, maximum);
  return rises.length > 0 ? refuse('outside-revision', { maximum, rises }) : ok(undefined);
};

/**
 * A model with one version more. The versions that were published stay as they are: at most one of the same date
 * is replaced, and those that are past are left to the version history. A version bears the number of the model
 * version that published it, so a number never returns. Refuses dates before today or after the framework's end,
 * options that contradict each other, any discount below the awarded one, and a list price that rises by more
 * than the revision clause lets a supplier decide alone, counted over a year with the rises before it.
 */
export const changeModel = (model: Model, change: ModelChange, terms: ModelTerms): Result<Model, ModelChangeRefusal> => {
  const allowed = refusalOf(model, change, terms);
  if (!allowed.ok) return allowed;
  const { today } = terms;
  const { deliveryWeeks: _, ...base } = versionOn(model, change.effectiveFrom) ?? model.versions[0];
  const number = Math.max(model.version, ...model.versions.map((version) => version.number)) + 1;
  const versions = withVersion(model, { ...base, ...change, number }, today);
  const scheduled = versions.filter(({ effectiveFrom }) => effectiveFrom > today).length;
  return scheduled > mostScheduled
    ? refuse('invalid-date', { field: 'effectiveFrom', reason: 'too-many-scheduled', most: mostScheduled })
    : ok({ ...model, versions, revision: referenceOf(model, today), version: number });
};
