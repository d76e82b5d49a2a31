import type { FrameworkTerms } from '../frameworks/framework.ts';
import type { LotId, ModelId } from '../frameworks/ids.ts';
import { addMonths, type LocalDate } from '../time/local-date.ts';
import type { Category } from './category.ts';
import type { ModelDraft } from './draft.ts';
import type { Model, ModelVersion } from './model.ts';
import { versionOn, withdrawnOn } from './price.ts';
import { type Completeness, completeness } from './specification-check.ts';
import { isOpen, type Submission } from './submission.ts';

/** How a model stands, for whoever keeps it up to date. */
export const rangeStates = ['draft', 'revision-asked', 'in-review', 'scheduled', 'published', 'withdrawn'] as const;
export type RangeState = (typeof rangeStates)[number];

/** What asks for attention, the most pressing first. */
export const concerns = ['revision-asked', 'draft-waits', 'no-replacement', 'delivery-unknown', 'price-old', 'incomplete'] as const;
export type Concern = (typeof concerns)[number];

export interface RangeRow {
  readonly id: ModelId;
  readonly lot: LotId;
  readonly title: string;
  readonly state: RangeState;
  readonly completeness: Completeness | undefined;
  readonly concerns: readonly Concern[];
  /** The version in force, or the first to come; absent for what was never published. */
  readonly version?: ModelVersion | undefined;
  readonly model?: Model | undefined;
  /** The day of the last change: of what is typed or sent in, or else of the price in force. */
  readonly changedOn: LocalDate;
}

export interface RangeItem {
  readonly id: ModelId;
  readonly lot: LotId;
  readonly model?: Model | undefined;
  readonly draft?: ModelDraft | undefined;
  readonly submission?: Submission | undefined;
}

export interface RangeTerms {
  readonly category: Pick<Category, 'attributes'> | undefined;
  readonly terms: Pick<FrameworkTerms, 'priceReviewMonths'> | undefined;
  readonly today: LocalDate;
}

const stateOf = ({ model, draft, submission }: RangeItem, today: LocalDate): RangeState => {
  if (submission && isOpen(submission)) return submission.state === 'revision-asked' ? 'revision-asked' : 'in-review';
  if (!model || draft?.open) return 'draft';
  if (withdrawnOn(model, today)) return 'withdrawn';
  const scheduled = model.withdrawal !== undefined || model.versions.some(({ effectiveFrom }) => effectiveFrom > today);
  return scheduled ? 'scheduled' : 'published';
};

const isOld = ({ effectiveFrom }: ModelVersion, months: number | undefined, today: LocalDate) =>
  months !== undefined && addMonths(effectiveFrom, months) < today;

const concernsOf = (item: RangeItem, version: ModelVersion | undefined, filled: Completeness | undefined, terms: RangeTerms) => {
  const { model, draft, submission } = item;
  const gone = model !== undefined && withdrawnOn(model, terms.today);
  const present: Readonly<Record<Concern, boolean>> = {
    'revision-asked': submission?.state === 'revision-asked',
    'draft-waits': draft?.open === true && !(submission && isOpen(submission)),
    'no-replacement': model?.withdrawal !== undefined && model.withdrawal.replacement === undefined,
    'delivery-unknown': !gone && version !== undefined && version.deliveryWeeks === undefined,
    'price-old': !gone && version !== undefined && isOld(version, terms.terms?.priceReviewMonths, terms.today),
    incomplete: !gone && filled !== undefined && filled.missing.length > 0,
  };
  return concerns.filter((concern) => present[concern]);
};

/** One model of a supplier's range: how it stands, how complete it is, and what about it asks for attention. */
export const rangeRow = (item: RangeItem, terms: RangeTerms): RangeRow => {
  const { id, lot, model, draft, submission } = item;
  const version = model && (versionOn(model, terms.today) ?? model.versions[0]);
  const stated = version ?? submission?.proposal.content ?? (draft && { ...draft.typed, attributes: filledIn(draft.typed.attributes) });
  const filled = terms.category && stated && completeness(terms.category, stated.attributes);
  const last = [draft?.open ? draft.at : undefined, submission && isOpen(submission) ? submission.at : undefined, version?.effectiveFrom];
  return {
    id,
    lot,
    title: stated ? `${stated.brand} ${stated.name}`.trim() : '',
    state: stateOf(item, terms.today),
    completeness: filled,
    concerns: concernsOf(item, version, filled, terms),
    version,
    model,
    changedOn: (last.find((moment) => moment !== undefined) ?? terms.today).slice(0, 10) as LocalDate,
  };
};

const filledIn = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([, text]) => text.trim() !== ''));

const pressing = ({ concerns: found }: RangeRow) => (found[0] === undefined ? concerns.length : concerns.indexOf(found[0]));

/** The most pressing first; equally pressing, by lot and name. */
export const byUrgency = (rows: readonly RangeRow[]): readonly RangeRow[] =>
  rows.toSorted(
    (a, b) => pressing(a) - pressing(b) || a.lot.localeCompare(b.lot, 'nl', { numeric: true }) || a.title.localeCompare(b.title, 'nl'),
  );

/** Everything of a supplier once: its models, and what it only prepares. */
export const rangeItems = (
  models: readonly Model[],
  drafts: readonly ModelDraft[],
  submissions: readonly Submission[],
): readonly RangeItem[] => {
  const draftOf = new Map(drafts.map((draft) => [draft.model, draft]));
  const submissionOf = new Map(submissions.map((submission) => [submission.model, submission]));
  const known = new Set(models.map(({ id }) => id));
  const prepared = new Map([...drafts, ...submissions].filter(({ model }) => !known.has(model)).map(({ model, lot }) => [model, lot]));
  return [...models.map((model) => ({ id: model.id, lot: model.lot, model })), ...[...prepared].map(([id, lot]) => ({ id, lot }))].map(
    (item) => ({ ...item, draft: draftOf.get(item.id), submission: submissionOf.get(item.id) }),
  );
};
