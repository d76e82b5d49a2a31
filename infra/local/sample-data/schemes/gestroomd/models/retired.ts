import type { Model, ModelOption } from '../../../../../../shared/domain/catalogue/model.ts';
import { frameworkId, lotId, modelId } from '../../../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../../../shared/domain/time/local-date.ts';
import { type SupplierSlug, supplierKbo, supplierTown } from '../../../organisations/suppliers.ts';
import { euro, percent } from '../../amounts.ts';
import { slugOf } from '../../slug.ts';

interface Retired {
  readonly lot: string;
  readonly supplier: SupplierSlug;
  readonly brand: string;
  readonly name: string;
  readonly price: number;
  readonly discount: number;
  readonly until: string;
  readonly replacement: string;
  readonly attributes: Readonly<Record<string, number>>;
  /** Name and list price in euro of each option, at its own discount in percent. */
  readonly optionDiscount: number;
  readonly options: readonly (readonly [name: string, price: number])[];
}

/**
 * Models that were offered in the first years and left their brand's range. With their options they complete the
 * orders of IGEMO's region to the sums that its report states for 2022, 2023 and 2024.
 */
const rows: readonly Retired[] = [
  {
    lot: '15',
    supplier: 'dender-mobility',
    brand: 'Renault',
    name: 'Kangoo Z.E. 33',
    price: 26_937.5,
    discount: 14,
    until: '2023-02-01',
    replacement: 'gestroomd.15.renault-kangoo-van-e-tech-l1',
    attributes: {
      range: 230,
      battery: 33,
      payload: 640,
      towing: 374,
      chargingAc: 7.4,
      seats: 2,
      grossWeight: 2_175,
      loadVolume: 3.4,
      length: 4_282,
      serviceDistance: 12,
    },
    optionDiscount: 10,
    options: [
      ['Kastinrichting, één zijde', 1_187.5],
      ['Laadkabel type 2, 7 m', 400],
    ],
  },
  {
    lot: '17',
    supplier: 'rivierenland-fleet',
    brand: 'Volkswagen',
    name: 'e-Transporter 6.1',
    price: 41_815,
    discount: 15,
    until: '2024-02-01',
    replacement: 'gestroomd.17.volkswagen-id-buzz-cargo',
    attributes: {
      range: 210,
      battery: 37.3,
      payload: 977,
      towing: 1_500,
      chargingAc: 7.2,
      chargingDc: 50,
      seats: 3,
      grossWeight: 3_200,
      loadVolume: 6.7,
      length: 5_304,
      serviceDistance: 8,
    },
    optionDiscount: 12,
    options: [
      ['Kastinrichting, beide zijden', 2_950],
      ['Werkbank met 230 V-voeding', 5_480],
      ['Reflecterende striping klasse 2', 890],
    ],
  },
  {
    lot: '16',
    supplier: 'leiestreek-automotive',
    brand: 'Citroën',
    name: 'ë-Berlingo Van XL 50 kWh',
    price: 32_028,
    discount: 15,
    until: '2025-02-01',
    replacement: 'gestroomd.16.peugeot-e-partner-long',
    attributes: {
      range: 275,
      battery: 50,
      payload: 751,
      towing: 750,
      chargingAc: 7.4,
      chargingDc: 100,
      seats: 3,
      grossWeight: 2_465,
      loadVolume: 3.9,
      length: 4_753,
      serviceDistance: 10,
    },
    optionDiscount: 10,
    options: [
      ['Kastinrichting, één zijde', 1_650],
      ['Vaste trekhaak', 559],
    ],
  },
];

const model = (row: Retired): Model => {
  const lot = lotId(`gestroomd.${row.lot}`);
  const options = row.options.map(
    ([name, price]): ModelOption => ({
      id: slugOf(name),
      name,
      listPrice: euro(price),
      discountRate: percent(row.optionDiscount),
      requires: [],
      excludes: [],
    }),
  );
  return {
    id: modelId(`${lot}.${slugOf(`${row.brand} ${row.name}`)}`),
    framework: frameworkId('gestroomd'),
    lot,
    supplier: supplierKbo(row.supplier),
    category: 'van',
    unit: 'stuk',
    versions: [
      {
        number: 1,
        effectiveFrom: localDate('2022-03-01'),
        name: row.name,
        brand: row.brand,
        description: 'Bestelwagen die uit het gamma verdween. Voorbeeldgegevens: geen aanbod van deze fabrikant.',
        listPrice: euro(row.price),
        discountRate: percent(row.discount),
        options,
        attributes: { drive: 'BEV', emission: 0, warranty: 2, dealerTown: supplierTown(row.supplier), ...row.attributes },
        deliveryWeeks: 40,
      },
    ],
    withdrawal: {
      from: localDate(row.until),
      reason: 'Voorbeeld: het model verdween uit het gamma van de fabrikant',
      replacement: modelId(row.replacement),
    },
    sample: true,
    version: 2,
  };
};

export const retired: readonly Model[] = rows.map(model);
