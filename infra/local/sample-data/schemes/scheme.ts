import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { Framework, Lot } from '../../../../shared/domain/frameworks/framework.ts';

/** A framework agreement with all that is bought under it. Loading one is entering data: no code knows of it. */
export interface SampleScheme {
  readonly framework: Framework;
  readonly lots: readonly Lot[];
  readonly models: readonly Model[];
}
