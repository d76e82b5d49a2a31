import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { changeLines } from './change-lines.ts';
import { type ContentRefusal, type ContentTerms, checkContent } from './content-check.ts';
import type { Model, ModelContent, ModelVersion } from './model.ts';
import { versionOn } from './price.ts';
import { revisionReference, withNewOptions } from './revision.ts';

/** A next version of a model; what is left out of its name, brand, description or attributes stays as it is. */
export type ModelChange = Pick<
  ModelVersion,
  'effectiveFrom' | 'listPrice' | 'discountRate' | 'options' | 'deliveryWeeks' | 'servicePoints' | 'pictures' | 'documents'
> &
  Partial<Pick<ModelContent, 'name' | 'brand' | 'description' | 'attributes'>>;

export interface ModelTerms extends ContentTerms {
  /** A manager of the framework looked at it: prices may rise beyond what a supplier decides alone. */
  readonly confirmed?: boolean;
}

export type ModelChangeRefusal = ContentRefusal | 'outside-revision' | 'model-withdrawn';

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

/** What a version says, without its number and day. */
export const contentOf = ({ number: _, effectiveFrom: __, ...content }: ModelVersion): ModelContent => content;

/** The version that one from this day on would take the place of: the one in force by then, or the first. */
export const replacedOn = (model: Pick<Model, 'versions'>, effectiveFrom: LocalDate): ModelVersion =>
  versionOn(model, effectiveFrom) ?? model.versions[0];

/** The prices that a rise of this model is counted from today. */
export const referenceOf = (model: Model, today: LocalDate) =>
  revisionReference(model.revision, versionOn(model, today) ?? model.versions[0], today);

const checkRises = (model: Model, content: ModelContent, effectiveFrom: LocalDate, { framework, today }: ModelTerms) => {
  const maximum = framework.terms.revisionMaximum;
  const reference = referenceOf(model, today);
  const lines = changeLines(contentOf(replacedOn(model, effectiveFrom)), content, { reference, maximum });
  const rises = lines
    .filter(({ kind }) => kind === 'price-up-beyond')
    .map(({ field, before, after }) => ({ field, from: before, to: after }));
  return rises.length > 0 ? refuse('outside-revision', { maximum, rises }) : ok(undefined);
};

const checkChange = (
  model: Model,
  content: ModelContent,
  effectiveFrom: LocalDate,
  terms: ModelTerms,
): Result<undefined, ModelChangeRefusal> => {
  if (model.withdrawal && model.withdrawal.from <= effectiveFrom) return refuse('model-withdrawn', { from: model.withdrawal.from });
  const before = contentOf(replacedOn(model, effectiveFrom));
  const allowed = checkContent(content, { supplier: model.supplier, effectiveFrom, before }, terms);
  return allowed.ok && !terms.confirmed ? checkRises(model, content, effectiveFrom, terms) : allowed;
};

/**
 * A model with one version more. The versions that were published stay as they are: at most one of the same date
 * is replaced, and those that are past are left to the version history. A version bears the number of the model
 * version that published it, so a number never returns. Refuses what `checkContent` refuses, and, unless a manager
 * confirmed it, a list price that rises by more than the revision clause lets a supplier decide alone, counted over a
 * year with the rises before it.
 */
export const changeModel = (
  model: Model,
  { effectiveFrom, ...change }: ModelChange,
  terms: ModelTerms,
): Result<Model, ModelChangeRefusal> => {
  const { today } = terms;
  const { deliveryWeeks: _, servicePoints: __, pictures: ___, documents: ____, ...base } = contentOf(replacedOn(model, effectiveFrom));
  const content: ModelContent = { ...base, ...change };
  const allowed = checkChange(model, content, effectiveFrom, terms);
  if (!allowed.ok) return allowed;
  const number = Math.max(model.version, ...model.versions.map((version) => version.number)) + 1;
  const versions = withVersion(model, { number, effectiveFrom, ...content }, today);
  const scheduled = versions.filter((version) => version.effectiveFrom > today).length;
  return scheduled > mostScheduled
    ? refuse('invalid-date', { field: 'effectiveFrom', reason: 'too-many-scheduled', most: mostScheduled })
    : ok({ ...model, versions, revision: withNewOptions(referenceOf(model, today), content.options), version: number });
};
