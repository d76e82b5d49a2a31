import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { Manifest, PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** A place to start: a family of categories, with what the publication offers in it. */
export interface Family {
  readonly name: string;
  readonly silhouette: string;
  readonly models: number;
  readonly lots: number;
}

/**
 * The families that running frameworks offer, largest first. A lot counts for the family of its first category, so
 * that the manifest's counts are enough and no segment need be fetched.
 */
export const familiesOf = (
  { segments }: Pick<Manifest, 'segments'>,
  schemes: readonly PublishedScheme[],
  categories: readonly Category[],
  today: LocalDate,
): readonly Family[] => {
  const counts = new Map<string, number>();
  for (const { lot, count } of segments) counts.set(lot, (counts.get(lot) ?? 0) + count);
  const families = new Map<string, Family>();
  for (const { framework, lots } of schemes) {
    if (today > framework.endsOn) continue;
    for (const lot of lots) {
      const category = categories.find(({ id }) => id === lot.categories[0]);
      const count = counts.get(lot.id) ?? 0;
      if (!category || count === 0) continue;
      const { models, lots: known, silhouette } = families.get(category.family) ?? { models: 0, lots: 0, silhouette: category.silhouette };
      families.set(category.family, { name: category.family, silhouette, models: models + count, lots: known + 1 });
    }
  }
  return [...families.values()].toSorted((a, b) => b.models - a.models);
};
