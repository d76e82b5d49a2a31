import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { Framework, Lot } from '../../../../shared/domain/frameworks/framework.ts';
import type { FrameworkId, LotId, ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import type { AssessmentInputs } from '../../../../shared/domain/ordering/assess.ts';
import type { SampleScheme } from '../schemes/scheme.ts';

/** What prices follow from, with every version that ever held, so that an order of then has the price of then. */
export type Catalogue = Pick<AssessmentInputs, 'frameworks' | 'lots' | 'models'>;

export const catalogueOf = (schemes: readonly SampleScheme[]): Catalogue => ({
  frameworks: new Map<FrameworkId, Framework>(schemes.map(({ framework }) => [framework.id, framework])),
  lots: new Map<LotId, Lot>(schemes.flatMap(({ lots }) => lots.map((lot) => [lot.id, lot] as const))),
  models: new Map<ModelId, Model>(schemes.flatMap(({ models }) => models.map((model) => [model.id, model] as const))),
});
