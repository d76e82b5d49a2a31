import type { AttributeValue, Model, ModelVersion } from '../../../../../shared/domain/catalogue/model.ts';
import { frameworkId, lotId, modelId } from '../../../../../shared/domain/frameworks/ids.ts';
import { type SupplierSlug, supplierKbo, supplierTown } from '../../organisations/suppliers.ts';
import { percent } from '../amounts.ts';
import { slugOf } from '../slug.ts';
import { type IndexedFrom, indexedPrices } from './indexed-prices.ts';
import { optionsFor, type VehicleCategory } from './options.ts';
import { warrantyOf } from './warranty.ts';

/** What every vehicle has, in the order of a price list's columns. */
export type Offer = readonly [
  lot: string,
  supplier: SupplierSlug,
  brand: string,
  name: string,
  /** List price of today in whole euros. */
  list: number,
  /** Discount in percent. */
  discount: number,
  /** Delivery in weeks. */
  weeks: number,
  since: IndexedFrom,
];

interface Vehicle {
  readonly category: VehicleCategory;
  readonly offer: Offer;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly description: string;
}

/** A model with its price versions: one a year from the year it came into the catalogue, as prices are indexed each February. */
export const vehicleModel = ({ category, offer, attributes, description }: Vehicle): Model => {
  const [lotNumber, supplier, brand, name, list, discount, weeks, since] = offer;
  const lot = lotId(`gestroomd.${lotNumber}`);
  const full = { ...attributes, dealerTown: supplierTown(supplier), warranty: warrantyOf(brand) };
  const versions = indexedPrices(list, since).map(
    ({ from, price }, index): ModelVersion => ({
      number: index + 1,
      effectiveFrom: from,
      name,
      brand,
      description,
      listPrice: price,
      discountRate: percent(discount),
      options: optionsFor(category, lotNumber, full),
      attributes: full,
      deliveryWeeks: weeks,
    }),
  );
  const [first, ...later] = versions;
  if (!first) throw new Error(`no price for ${brand} ${name}`);
  return {
    id: modelId(`${lot}.${slugOf(`${brand} ${name}`)}`),
    framework: frameworkId('gestroomd'),
    lot,
    supplier: supplierKbo(supplier),
    category,
    unit: 'stuk',
    versions: [first, ...later],
    sample: true,
    version: versions.length,
  };
};
