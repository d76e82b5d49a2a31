import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Release } from './release.record.ts';

/** What changed in the table, each thing once and as it last was. */
export interface PublicationChanges {
  readonly models: readonly Model[];
  /** Their models are read as they now are, all of them. */
  readonly released: readonly Release[];
  /** Frameworks that changed themselves or of which a lot did. */
  readonly frameworks: readonly FrameworkId[];
  readonly ceilings: readonly Ceiling[];
  readonly categories: readonly Category[];
  /** Organisations with a new name. */
  readonly names: ReadonlyMap<Kbo, string>;
}

export const touchesCatalogue = ({ models, released, frameworks, categories, names }: PublicationChanges): boolean =>
  models.length > 0 || released.length > 0 || frameworks.length > 0 || categories.length > 0 || names.size > 0;
