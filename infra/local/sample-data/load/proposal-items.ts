import type { ChangeContext } from '../../../../functions/catalogue/change-context.ts';
import { unsaidStanding } from '../../../../functions/catalogue/change-context.ts';
import { modelDraftRecord } from '../../../../functions/catalogue/model-draft.record.ts';
import { prepareSubmission } from '../../../../functions/catalogue/prepare-submission.ts';
import { modelEventRecord, submissionRecord } from '../../../../functions/catalogue/submission.record.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import type { TypedModel } from '../../../../shared/domain/catalogue/draft.ts';
import type { Model, ModelContent } from '../../../../shared/domain/catalogue/model.ts';
import { contentOf } from '../../../../shared/domain/catalogue/model-change.ts';
import { frameworkOf, lotOf, type ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { categories } from '../categories/categories.ts';
import { momentOn } from '../history/moments.ts';
import { samplePeople } from '../people.ts';
import { drafts, proposals } from '../schemes/gestroomd/proposals.ts';
import type { SampleScheme } from '../schemes/scheme.ts';
import { sampleToday } from '../today.ts';
import { storedModel } from './scheme-items.ts';

const modelIn = (schemes: readonly SampleScheme[], id: ModelId): Model => {
  const model = schemes.flatMap(({ models }) => models).find((each) => each.id === id);
  if (!model) throw new Error(`no sample model ${id}`);
  return storedModel(model);
};

const schemeOf = (schemes: readonly SampleScheme[], id: ModelId) => {
  const scheme = schemes.find(({ framework }) => framework.id === frameworkOf(id));
  const lot = scheme?.lots.find((each) => each.id === lotOf(id));
  if (!scheme || !lot) throw new Error(`no sample lot of ${id}`);
  return { framework: scheme.framework, lot };
};

const sellerOf = ({ supplier }: Model, minutes: number) => {
  const person = samplePeople.find(({ organisation }) => organisation === supplier);
  if (!person) throw new Error(`nobody to sign in as for ${supplier}`);
  return { supplier, by: person.id, byName: person.name, at: momentOn(sampleToday, minutes) };
};

const submissionItems = (schemes: readonly SampleScheme[]): readonly Item[] =>
  proposals.flatMap(({ like, change, ...proposal }, index) => {
    const start = modelIn(schemes, like);
    const context: ChangeContext = {
      id: proposal.model,
      ...schemeOf(schemes, proposal.model),
      ...(like === proposal.model && { model: start }),
      category: categories.find(({ id }) => id === start.category),
      standing: unsaidStanding(start.framework),
    };
    const content = change(contentOf(start.versions[0]));
    const prepared = prepareSubmission(
      context,
      { ...proposal, category: start.category, unit: start.unit, content },
      sellerOf(start, index),
    );
    if (!prepared.ok) throw new Error(`the sample proposal for ${proposal.model} is refused: ${prepared.code}`);
    const { submission, event } = prepared.value;
    return [submissionRecord.toItem(submission), modelEventRecord.toItem(event)];
  });

/** As somebody types it. */
const decimal = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

const typedOf = (content: ModelContent, unit: string): TypedModel => ({
  name: content.name,
  brand: content.brand,
  description: content.description,
  unit,
  listPrice: decimal(content.listPrice),
  discountRate: decimal(content.discountRate),
  deliveryWeeks: String(content.deliveryWeeks ?? ''),
  attributes: Object.fromEntries(Object.entries(content.attributes).map(([key, value]) => [key, String(value).replace('.', ',')])),
  options: content.options.map((option) => ({
    ...option,
    listPrice: decimal(option.listPrice),
    discountRate: option.discountRate === undefined ? '' : decimal(option.discountRate),
  })),
  servicePoints: [],
  effectiveFrom: sampleToday,
  reason: 'catalogue-change',
  index: '',
});

const draftItems = (schemes: readonly SampleScheme[]): readonly Item[] =>
  drafts.map(({ model: id, change }, index) => {
    const model = modelIn(schemes, id);
    return modelDraftRecord.toItem({
      ...sellerOf(model, 30 + index),
      model: id,
      framework: model.framework,
      lot: model.lot,
      category: model.category,
      basedOn: model.version,
      open: true,
      typed: typedOf(change(contentOf(model.versions[0])), model.unit),
      version: 1,
    });
  });

/** What suppliers are working on, and what waits for a manager. */
export const proposalItems = (schemes: readonly SampleScheme[]): readonly Item[] => [...submissionItems(schemes), ...draftItems(schemes)];
