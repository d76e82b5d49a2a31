import type { AttributeDefinition, Category } from '../../../../shared/domain/catalogue/category.ts';
import { t } from '../../i18n/text.ts';
import type { Entry } from './entry.ts';

interface FacetBase {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
}

export interface ChoiceFacet extends FacetBase {
  readonly kind: 'choice';
  readonly valueOf: (entry: Entry) => string | undefined;
  readonly labelOf: (value: string) => string;
  /** Names a group that the values are shown under. */
  readonly groupOf?: (value: string) => string;
}

export interface RangeFacet extends FacetBase {
  readonly kind: 'range';
  readonly unit: string;
  readonly valueOf: (entry: Entry) => number | undefined;
}

export type Facet = ChoiceFacet | RangeFacet;

/** Facets of an attribute carry this before its key, so that no attribute takes the name of another facet. */
export const attributePrefix = 'k.';

const choice = (
  id: string,
  label: string,
  read: ChoiceFacet['valueOf'],
  labels: ReadonlyMap<string, string>,
  groups?: ReadonlyMap<string, string>,
): ChoiceFacet => ({
  kind: 'choice',
  id,
  label,
  valueOf: read,
  labelOf: (value) => labels.get(value) ?? value,
  ...(groups && { groupOf: (value: string) => groups.get(value) ?? '' }),
});

const attributeFacet = ({ key, label, type, unit = '', choices = [] }: AttributeDefinition): Facet => {
  const id = `${attributePrefix}${key}`;
  const raw = (entry: Entry) => entry.row.attributes[key];
  if (type === 'number') {
    return {
      kind: 'range',
      id,
      label,
      unit,
      valueOf: (entry) => {
        const value = raw(entry);
        return typeof value === 'number' ? value : undefined;
      },
    };
  }
  const labels = new Map<string, string>(
    type === 'boolean'
      ? [
          ['true', t('word.yes')],
          ['false', t('word.no')],
        ]
      : choices.map(({ value, label: word }) => [value, word]),
  );
  return choice(
    id,
    label,
    (entry) => {
      const value = raw(entry);
      return value === undefined ? undefined : String(value);
    },
    labels,
  );
};

/**
 * Every facet that these entries can have: the fixed ones, and one for each attribute that its category marks
 * as a filter. Categories that share an attribute's key share its facet.
 */
export const facetsOf = (entries: readonly Entry[], categories: readonly Category[]): readonly Facet[] => {
  const names = <K extends string>(of: (entry: Entry) => readonly [K, string]) => new Map<string, string>(entries.map(of));
  const attributes = new Map<string, Facet>();
  for (const { attributes: definitions } of categories)
    for (const definition of definitions)
      if (definition.facet && !attributes.has(definition.key)) attributes.set(definition.key, attributeFacet(definition));
  return [
    choice('domein', t('facet.family'), ({ category }) => category.family, new Map()),
    choice(
      'categorie',
      t('facet.category'),
      ({ row }) => row.category,
      names(({ category }) => [category.id, category.name]),
    ),
    { kind: 'range', id: 'prijs', label: t('facet.price'), unit: '€', valueOf: ({ net }) => net / 100 },
    ...attributes.values(),
    { kind: 'range', id: 'levering', label: t('facet.delivery'), unit: t('unit.weeks'), valueOf: ({ row }) => row.deliveryWeeks },
    choice(
      'raamcontract',
      t('facet.framework'),
      ({ row }) => row.framework,
      names(({ framework }) => [framework.id, framework.title]),
    ),
    choice(
      'perceel',
      t('facet.lot'),
      ({ row }) => row.lot,
      names(({ lot }) => [lot.id, t('lot.name', { number: lot.number, title: lot.title })]),
      names(({ lot, framework }) => [lot.id, framework.title]),
    ),
    choice(
      'leverancier',
      t('facet.supplier'),
      ({ row }) => row.supplier,
      names(({ row, supplierName }) => [row.supplier, supplierName]),
    ),
  ];
};
