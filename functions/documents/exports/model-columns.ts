import type { AttributeDefinition, Category } from '../../../shared/domain/catalogue/category.ts';
import type { AttributeValue, Model, ModelVersion } from '../../../shared/domain/catalogue/model.ts';
import { priceUnit } from '../../../shared/domain/catalogue/price.ts';
import type { Framework, Lot } from '../../../shared/domain/frameworks/framework.ts';
import type { SheetColumn } from '../workbook/workbook.ts';

export interface ModelRow {
  readonly model: Model;
  /** In force, or the first that is scheduled. */
  readonly version: ModelVersion;
  readonly framework: Framework | undefined;
  readonly lot: Lot | undefined;
  readonly supplierName: string;
  readonly category: Category | undefined;
}

/** Of the bare model; a version's own price always goes with no options. */
const netOf = (version: ModelVersion): number | undefined => {
  const priced = priceUnit(version, []);
  return priced.ok ? priced.value.unitPrice.net : undefined;
};

export const modelColumns: readonly SheetColumn<ModelRow>[] = [
  { head: 'Merk', type: 'text', width: 18, value: ({ version }) => version.brand },
  { head: 'Model', type: 'text', width: 34, value: ({ version }) => version.name },
  { head: 'Categorie', type: 'text', width: 24, value: ({ category, model }) => category?.name ?? model.category },
  { head: 'Raamovereenkomst', type: 'text', width: 36, value: ({ framework, model }) => framework?.title ?? model.framework },
  { head: 'Perceel', type: 'text', width: 30, value: ({ lot, model }) => (lot ? `${lot.number}. ${lot.title}` : model.lot) },
  { head: 'Leverancier', type: 'text', width: 28, value: ({ supplierName }) => supplierName },
  { head: 'Eenheid', type: 'text', width: 16, value: ({ model }) => model.unit },
  { head: 'Catalogusprijs', type: 'money', width: 15, value: ({ version }) => version.listPrice },
  { head: 'Korting', type: 'rate', width: 10, value: ({ version }) => version.discountRate },
  { head: 'Nettoprijs', type: 'money', width: 15, value: ({ version }) => netOf(version) },
  { head: 'Opties', type: 'number', width: 8, value: ({ version }) => version.options.length },
  { head: 'Levertermijn (weken)', type: 'number', width: 20, value: ({ version }) => version.deliveryWeeks },
  { head: 'Prijs geldig vanaf', type: 'date', width: 18, value: ({ version }) => version.effectiveFrom },
  { head: 'Teruggetrokken vanaf', type: 'date', width: 19, value: ({ model }) => model.withdrawal?.from },
  { head: 'Referentie', type: 'text', width: 40, value: ({ model }) => model.id },
];

const plain = (definition: AttributeDefinition, value: AttributeValue | undefined): string | number | undefined => {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'string' ? (definition.choices?.find((choice) => choice.value === value)?.label ?? value) : value;
};

/** What distinguishes the models of one category; models of several categories have too little in common for columns. */
export const attributeColumns = (rows: readonly ModelRow[]): readonly SheetColumn<ModelRow>[] => {
  const [category, ...others] = new Map(rows.flatMap((row) => (row.category ? [[row.category.id, row.category] as const] : []))).values();
  if (!category || others.length > 0) return [];
  return category.attributes.map((definition) => {
    const { label, unit, key, type } = definition;
    return {
      head: unit === undefined ? label : `${label} (${unit})`,
      type: type === 'number' ? 'decimal' : 'text',
      width: 18,
      value: ({ version }) => plain(definition, version.attributes[key]),
    };
  });
};
