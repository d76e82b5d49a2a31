import type { AttributeDefinition } from '../../../../shared/domain/catalogue/category.ts';
import { t } from '../../i18n/text.ts';
import type { Entry } from './entry.ts';

export interface SortOrder {
  readonly key: string;
  readonly label: string;
  /** The figure that it sorts by; undefined for the order in which entries come, which is by name. */
  readonly figure?: (entry: Entry) => number | undefined;
  readonly direction: 1 | -1;
}

const attributeOrder = ({ key, label, better }: AttributeDefinition): SortOrder => ({
  key: `k.${key}`,
  label: t('sort.attribute', { label, best: better ?? 'more' }),
  figure: ({ row }) => {
    const value = row.attributes[key];
    return typeof value === 'number' ? value : undefined;
  },
  direction: better === 'less' ? 1 : -1,
});

/** The orders that make sense for these entries: the fixed ones, and each highlighted figure, best first. */
export const sortOrdersOf = (entries: readonly Entry[]): readonly SortOrder[] => {
  const definitions = new Map<string, AttributeDefinition>();
  for (const category of new Set(entries.map(({ category: one }) => one)))
    for (const definition of category.attributes)
      if (definition.highlight && definition.type === 'number' && !definitions.has(definition.key))
        definitions.set(definition.key, definition);
  return [
    { key: 'naam', label: t('sort.name'), direction: 1 },
    { key: 'prijs', label: t('sort.price-up'), figure: ({ net }) => net, direction: 1 },
    { key: '-prijs', label: t('sort.price-down'), figure: ({ net }) => net, direction: -1 },
    { key: 'levering', label: t('sort.delivery'), figure: ({ row }) => row.deliveryWeeks, direction: 1 },
    ...[...definitions.values()].map(attributeOrder),
  ];
};

/** Highest first; sorting is stable, so equals keep their order, which is by name. */
const descending = (places: readonly number[], weights: Float64Array): readonly number[] =>
  places.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));

/**
 * Places of entries in the chosen order; what has no figure comes last in either direction. With no order chosen:
 * by relevance while searching, by name otherwise. The places come in by name.
 */
export const sortPlaces = (
  places: readonly number[],
  entries: readonly Entry[],
  order: SortOrder | undefined,
  relevance: Float64Array | undefined,
): readonly number[] => {
  if (!order) return relevance ? descending(places, relevance) : places;
  const { figure, direction } = order;
  if (!figure) return places;
  const weights = Float64Array.from(entries, (entry) => {
    const value = figure(entry);
    return value === undefined ? Number.NEGATIVE_INFINITY : -value * direction;
  });
  return descending(places, weights);
};
