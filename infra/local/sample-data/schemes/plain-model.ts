import type { AttributeValue, Model, ModelOption, ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { frameworkOf, lotId, modelId } from '../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import type { CategoryId } from '../categories/categories.ts';
import { type SupplierSlug, supplierKbo } from '../organisations/suppliers.ts';
import { euro, percent } from './amounts.ts';
import { slugOf } from './slug.ts';

interface OptionRow {
  readonly name: string;
  readonly price: number;
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
}

/** A product or service as a price list states it. */
export interface PlainRow {
  readonly lot: string;
  readonly supplier: SupplierSlug;
  readonly category: CategoryId;
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  /** Price in euro and the day from which it holds, oldest first. */
  readonly prices: readonly (readonly [from: string, price: number])[];
  /** Discount in percent. */
  readonly discount: number;
  readonly weeks?: number;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** By id. */
  readonly options?: Readonly<Record<string, OptionRow>>;
}

const optionsOf = (rows: PlainRow['options'] = {}): readonly ModelOption[] =>
  Object.entries(rows).map(([id, { name, price, requires = [], excludes = [] }]) => ({
    id,
    name,
    listPrice: euro(price),
    requires,
    excludes,
  }));

export const plainModel = (brand: string, row: PlainRow): Model => {
  const [first, ...later] = row.prices.map(
    ([from, price], index): ModelVersion => ({
      number: index + 1,
      effectiveFrom: localDate(from),
      name: row.name,
      brand,
      description: `${row.description} Voorbeeldgegevens.`,
      listPrice: euro(price),
      discountRate: percent(row.discount),
      options: optionsOf(row.options),
      attributes: row.attributes,
      ...(row.weeks !== undefined && { deliveryWeeks: row.weeks }),
    }),
  );
  if (!first) throw new Error(`no price for ${row.name}`);
  const lot = lotId(row.lot);
  return {
    id: modelId(`${lot}.${slugOf(row.name)}`),
    framework: frameworkOf(lot),
    lot,
    supplier: supplierKbo(row.supplier),
    category: row.category,
    unit: row.unit,
    versions: [first, ...later],
    sample: true,
    version: later.length + 1,
  };
};
