import { categoryRecord } from '../../../../functions/catalogue/category.record.ts';
import { modelRecord } from '../../../../functions/catalogue/model.record.ts';
import { modelVersionRecord } from '../../../../functions/catalogue/model-version.record.ts';
import { ceilingRecord } from '../../../../functions/frameworks/ceiling.record.ts';
import { frameworkRecord } from '../../../../functions/frameworks/framework.record.ts';
import { lotRecord } from '../../../../functions/frameworks/lot.record.ts';
import { approvalPolicyRecord, approvalPolicyVersionRecord } from '../../../../functions/ordering/approval-policy.record.ts';
import { organisationRecord } from '../../../../functions/organisations/organisation.record.ts';
import { personRecord } from '../../../../functions/organisations/person.record.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import type { Model, ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { brusselsDate, type Instant, instant } from '../../../../shared/domain/time/local-date.ts';
import { samplePolicies } from '../approval-policies.ts';
import { categories } from '../categories/categories.ts';
import type { Ceilings } from '../history/ceilings.ts';
import { momentOn } from '../history/moments.ts';
import { organisations } from '../organisations/organisations.ts';
import { samplePeople } from '../people.ts';
import type { SampleScheme } from '../schemes/scheme.ts';
import { sampleToday } from '../today.ts';

/** A model as the table holds it: the version in force on the sample's day, or the first, and those that follow. */
export const storedModel = (model: Model): Model => {
  const current = Math.max(
    0,
    model.versions.findLastIndex(({ effectiveFrom }) => effectiveFrom <= sampleToday),
  );
  const [first = model.versions[0], ...later] = model.versions.slice(current);
  return { ...model, versions: [first, ...later] };
};

/** A version that is still to come was published on the sample's day; the others on the day they took effect. */
const publishedAt = (version: ModelVersion): Instant => {
  const future = version.effectiveFrom > brusselsDate(instant(new Date(`${sampleToday}T12:00:00Z`)));
  return momentOn(future ? sampleToday : version.effectiveFrom, 0);
};

const versionItems = (model: Model, by: string): readonly Item[] =>
  model.versions.map((published, index) =>
    modelVersionRecord.toItem({
      model: model.id,
      published,
      reason: index === 0 ? 'award' : 'index',
      by,
      at: publishedAt(published),
    }),
  );

export const organisationItems = (): readonly Item[] => organisations.map(organisationRecord.toItem);

/** As if each of them had signed in on the sample's day. */
export const personItems = (): readonly Item[] =>
  samplePeople.map(({ id, name, organisation, roles, email }) =>
    personRecord.toItem({ id, name, roles, email, organisation, seenOn: sampleToday }),
  );

export const policyItems = (): readonly Item[] =>
  samplePolicies.flatMap((policy) => [approvalPolicyRecord.toItem(policy), approvalPolicyVersionRecord.toItem(policy)]);

export const categoryItems = (): readonly Item[] => categories.map(categoryRecord.toItem);

export const modelItems = (schemes: readonly SampleScheme[]): readonly Item[] =>
  schemes.flatMap(({ framework, models }) =>
    models.flatMap((model) => [modelRecord.toItem(storedModel(model)), ...versionItems(model, `${framework.id}-award`)]),
  );

/** Frameworks come last: whoever finds one finds everything that belongs to it. */
export const frameworkItems = (schemes: readonly SampleScheme[], ceilings: Ceilings): readonly Item[] => [
  ...[...ceilings.values()].map(ceilingRecord.toItem),
  ...schemes.flatMap(({ lots }) => lots.map(lotRecord.toItem)),
  ...schemes.map(({ framework }) => frameworkRecord.toItem(framework)),
];
