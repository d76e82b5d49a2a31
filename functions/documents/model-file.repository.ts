import { frameworkOf, lotOf, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import { categoryRecord } from '../catalogue/category.record.ts';
import { modelRecord } from '../catalogue/model.record.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import type { Database } from '../platform/database.ts';
import { categoryKey, modelKey } from '../platform/keys/catalogue.keys.ts';
import { frameworkKey, lotKey } from '../platform/keys/frameworks.keys.ts';
import { organisationKey } from '../platform/keys/organisations.keys.ts';
import { readMany } from '../platform/read-many.ts';
import type { ModelFile } from './papers/model-sheet.ts';

export const makeModelFileRepository = (database: Database) => ({
  /** A model with everything that its sheet tells, save the version; undefined when there is no such model. Two round trips. */
  async find(id: ModelId): Promise<Omit<ModelFile, 'version'> | undefined> {
    const [first, ...others] = await readMany(database, [modelKey(id), frameworkKey(frameworkOf(id)), lotKey(lotOf(id))]).then((items) => [
      items.find(modelRecord.is),
      items.find(frameworkRecord.is),
      items.find(lotRecord.is),
    ]);
    const [framework, lot] = others;
    if (!first || !framework || !lot) return undefined;
    const model = modelRecord.parse(first);
    const named = await readMany(database, [categoryKey(model.category), organisationKey(model.supplier)]);
    const [category, supplier] = [named.find(categoryRecord.is), named.find(organisationRecord.is)];
    if (!category || !supplier) throw new Error(`the category or the supplier of ${id} is not there`);
    return {
      model,
      framework: frameworkRecord.parse(framework),
      lot: lotRecord.parse(lot),
      category: categoryRecord.parse(category),
      supplier: organisationRecord.parse(supplier),
    };
  },
});

export type ModelFileRepository = ReturnType<typeof makeModelFileRepository>;
