import type { AttributeDefinition, Category } from '../../../../shared/domain/catalogue/category.ts';
import { t } from '../../i18n/text.ts';
import type { Entry } from './entry.ts';

interface FacetBase {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
}

/** Values are kept per entry, at its place in the list and as numbers, so that counting ten thousand entries takes a millisecond. */
export interface ChoiceFacet extends FacetBase {
  readonly kind: 'choice';
  readonly labelOf: (value: string) => string;
  readonly values: readonly string[];
  /** Per entry the place of its value in `values`; −1: it has none. */
  readonly codes: Int32Array;
  /** Names a group that the values are shown under. */
  readonly groupOf?: (value: string) => string;
}

export interface RangeFacet extends FacetBase {
  readonly kind: 'range';
  readonly unit: string;
  /** Per entry its figure; NaN: it has none. */
  readonly figures: Float64Array;
}

export type Facet = ChoiceFacet | RangeFacet;

/** Facets of an attribute carry this before its key, so that no attribute takes the name of another facet. */
export const attributePrefix = 'k.';

interface ChoiceWords {
  readonly id: string;
  readonly label: string;
  readonly labels?: ReadonlyMap<string, string>;
  readonly groups?: ReadonlyMap<string, string>;
}

const choice = (
  { id, label, labels = new Map(), groups }: ChoiceWords,
  entries: readonly Entry[],
  read: (entry: Entry) => string | undefined,
): ChoiceFacet => {
  const places = new Map<string, number>();
  const codes = Int32Array.from(entries, (entry) => {
    const value = read(entry);
    if (value === undefined) return -1;
    const known = places.get(value) ?? places.size;
    places.set(value, known);
    return known;
  });
  return {
    kind: 'choice',
    id,
    label,
    labelOf: (value) => labels.get(value) ?? value,
    values: [...places.keys()],
    codes,
    ...(groups && { groupOf: (value: string) => groups.get(value) ?? '' }),
  };
};

const range = (
  id: string,
  label: string,
  unit: string,
  entries: readonly Entry[],
  read: (entry: Entry) => number | undefined,
): RangeFacet => ({
  kind: 'range',
  id,
  label,
  unit,
  figures: Float64Array.from(entries, (entry) => read(entry) ?? Number.NaN),
});

const attributeFacet = ({ key, label, type, unit = '', choices = [] }: AttributeDefinition, entries: readonly Entry[]): Facet => {
  const id = `${attributePrefix}${key}`;
  if (type === 'number')
    return range(id, label, unit, entries, ({ row }) => {
      const value = row.attributes[key];
      return typeof value === 'number' ? value : undefined;
    });
  const labels = new Map<string, string>(
    type === 'boolean'
      ? [
          ['true', t('word.yes')],
          ['false', t('word.no')],
        ]
      : choices.map(({ value, label: word }) => [value, word]),
  );
  return choice({ id, label, labels }, entries, ({ row }) => row.attributes[key]?.toString());
};

/**
 * Every facet that these entries can have: the fixed ones, and one for each attribute that its category marks
 * as a filter. Categories that share an attribute's key share its facet.
 */
export const facetsOf = (entries: readonly Entry[], categories: readonly Category[]): readonly Facet[] => {
  const names = (of: (entry: Entry) => readonly [string, string]) => new Map<string, string>(entries.map(of));
  const attributes = new Map<string, Facet>();
  for (const { attributes: definitions } of categories)
    for (const definition of definitions)
      if (definition.facet && !attributes.has(definition.key)) attributes.set(definition.key, attributeFacet(definition, entries));
  const lots = {
    labels: names(({ lot }) => [lot.id, t('lot.name', { number: lot.number, title: lot.title })]),
    groups: names(({ lot, framework }) => [lot.id, framework.title]),
  };
  return [
    choice({ id: 'domein', label: t('facet.family') }, entries, ({ category }) => category.family),
    choice(
      { id: 'categorie', label: t('facet.category'), labels: names(({ category }) => [category.id, category.name]) },
      entries,
      ({ row }) => row.category,
    ),
    range('prijs', t('facet.price'), '€', entries, ({ net }) => net / 100),
    ...attributes.values(),
    range('levering', t('facet.delivery'), t('unit.weeks'), entries, ({ row }) => row.deliveryWeeks),
    choice({ id: 'merk', label: t('facet.brand') }, entries, ({ row }) => row.brand),
    choice(
      { id: 'raamcontract', label: t('facet.framework'), labels: names(({ framework }) => [framework.id, framework.title]) },
      entries,
      ({ row }) => row.framework,
    ),
    choice({ id: 'perceel', label: t('facet.lot'), ...lots }, entries, ({ row }) => row.lot),
    choice(
      { id: 'leverancier', label: t('facet.supplier'), labels: names(({ row, supplierName }) => [row.supplier, supplierName]) },
      entries,
      ({ row }) => row.supplier,
    ),
  ];
};
