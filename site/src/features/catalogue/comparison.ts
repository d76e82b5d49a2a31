import type { AttributeDefinition } from '../../../../shared/domain/catalogue/category.ts';
import { date } from '../../format/dates.ts';
import { euro, percent } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { attributeText } from './attribute-text.ts';
import type { Entry } from './entry.ts';

export interface ComparedCell {
  readonly text: string;
  /** The best of its row, where one end is the better one and not all are equal. */
  readonly best: boolean;
}

export interface ComparedRow {
  readonly label: string;
  readonly cells: readonly ComparedCell[];
  readonly differs: boolean;
}

export interface ComparedSection {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

interface Property {
  readonly label: string;
  readonly text: (entry: Entry) => string;
  readonly figure?: (entry: Entry) => number | undefined;
  readonly better?: 'more' | 'less' | undefined;
}

const bestOf = ({ figure, better }: Property, entries: readonly Entry[]): number | undefined => {
  if (!figure || !better) return undefined;
  const figures = entries.flatMap((entry) => figure(entry) ?? []);
  if (figures.length < 2 || new Set(figures).size === 1) return undefined;
  return better === 'more' ? Math.max(...figures) : Math.min(...figures);
};

const rowOf = (property: Property, entries: readonly Entry[]): ComparedRow => {
  const best = bestOf(property, entries);
  const cells = entries.map((entry) => ({
    text: property.text(entry),
    best: best !== undefined && property.figure?.(entry) === best,
  }));
  return { label: property.label, cells, differs: new Set(cells.map(({ text }) => text)).size > 1 };
};

const attribute = (definition: AttributeDefinition): Property => {
  const { key, label, better } = definition;
  return {
    label,
    better,
    text: ({ row }) => attributeText(definition, row.attributes[key]),
    figure: ({ row }) => {
      const value = row.attributes[key];
      return typeof value === 'number' ? value : undefined;
    },
  };
};

/** Every attribute that one of the models has, once, in the order of their categories. */
const attributesOf = (entries: readonly Entry[]): readonly AttributeDefinition[] => {
  const known = new Map<string, AttributeDefinition>();
  for (const { category, row } of entries)
    for (const definition of category.attributes)
      if (row.attributes[definition.key] !== undefined) {
        const earlier = known.get(definition.key);
        known.set(
          definition.key,
          earlier && !earlier.highlight ? { ...earlier, highlight: definition.highlight } : (earlier ?? definition),
        );
      }
  return [...known.values()];
};

const price: readonly Property[] = [
  { label: t('price.list'), text: ({ list }) => euro(list) },
  {
    label: t('price.discount'),
    text: ({ discountRate }) => percent(discountRate),
    figure: ({ discountRate }) => discountRate,
    better: 'more',
  },
  { label: t('price.net'), text: ({ net }) => euro(net), figure: ({ net }) => net, better: 'less' },
  { label: t('model.unit'), text: ({ row }) => row.unit },
];

const terms: readonly Property[] = [
  {
    label: t('model.delivery'),
    text: ({ row }) => (row.deliveryWeeks === undefined ? t('word.none') : t('model.delivery-weeks', { weeks: row.deliveryWeeks })),
    figure: ({ row }) => row.deliveryWeeks,
    better: 'less',
  },
  { label: t('model.options'), text: ({ row }) => String(row.optionCount) },
  { label: t('model.supplier'), text: ({ supplierName }) => supplierName },
  { label: t('model.lot-label'), text: ({ lot }) => `${lot.number}. ${lot.title}` },
  { label: t('model.framework'), text: ({ framework }) => framework.title },
  {
    label: t('frameworks.term'),
    text: ({ framework }) => t('term.between', { from: date(framework.startsOn), until: date(framework.endsOn) }),
  },
];

/** Models side by side: price, what their categories put forward, everything else, delivery and contract. */
export const compareEntries = (entries: readonly Entry[]): readonly ComparedSection[] => {
  const attributes = attributesOf(entries);
  const section = (title: string, properties: readonly Property[]) => ({
    title,
    rows: properties.map((property) => rowOf(property, entries)),
  });
  return [
    section(t('compare.section-price'), price),
    section(t('compare.section-highlights'), attributes.filter(({ highlight }) => highlight).map(attribute)),
    section(t('compare.section-specification'), attributes.filter(({ highlight }) => !highlight).map(attribute)),
    section(t('compare.section-terms'), terms),
  ].filter(({ rows }) => rows.length > 0);
};
