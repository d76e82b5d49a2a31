import type { AttributeDefinition } from '../../../../shared/domain/catalogue/category.ts';
import { t } from '../../i18n/text.ts';
import type { Entry } from './entry.ts';

export interface SortOrder {
  readonly key: string;
  readonly label: string;
  readonly compare: (a: Entry, b: Entry) => number;
}

/** Compares by a figure; what has none comes last in either direction. Equals keep their order, which is by name. */
const byFigure =
  (figure: (entry: Entry) => number | undefined, direction: 1 | -1) =>
  (a: Entry, b: Entry): number => {
    const [left, right] = [figure(a), figure(b)];
    if (left === right) return 0;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return (left - right) * direction;
  };

const fixedOrders = (): readonly SortOrder[] => [
  { key: 'naam', label: t('sort.name'), compare: () => 0 },
  { key: 'prijs', label: t('sort.price-up'), compare: byFigure(({ net }) => net, 1) },
  { key: '-prijs', label: t('sort.price-down'), compare: byFigure(({ net }) => net, -1) },
  { key: 'levering', label: t('sort.delivery'), compare: byFigure(({ row }) => row.deliveryWeeks, 1) },
];

const attributeOrder = ({ key, label, better }: AttributeDefinition): SortOrder => {
  const figure = ({ row }: Entry) => {
    const value = row.attributes[key];
    return typeof value === 'number' ? value : undefined;
  };
  return {
    key: `k.${key}`,
    label: t('sort.attribute', { label, best: better ?? 'more' }),
    compare: byFigure(figure, better === 'less' ? 1 : -1),
  };
};

/** The orders that make sense for these entries: the fixed ones, and each highlighted figure, best first. */
export const sortOrdersOf = (entries: readonly Entry[]): readonly SortOrder[] => {
  const definitions = new Map<string, AttributeDefinition>();
  for (const category of new Set(entries.map(({ category: one }) => one)))
    for (const definition of category.attributes)
      if (definition.highlight && definition.type === 'number' && !definitions.has(definition.key))
        definitions.set(definition.key, definition);
  return [...fixedOrders(), ...[...definitions.values()].map(attributeOrder)];
};

/**
 * A sorted copy of entries that come in by name; sorting is stable, so names decide among equals without being
 * compared again. With no order chosen: by relevance while searching, by name otherwise.
 */
export const sortEntries = (
  entries: readonly Entry[],
  orders: readonly SortOrder[],
  chosen: string,
  relevance: ReadonlyMap<string, number> | undefined,
): readonly Entry[] => {
  const order = orders.find(({ key }) => key === chosen);
  if (order) return entries.toSorted(order.compare);
  if (!relevance) return entries;
  return entries.toSorted((a, b) => (relevance.get(b.row.id) ?? 0) - (relevance.get(a.row.id) ?? 0));
};
