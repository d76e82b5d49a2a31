import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type Offer, vehicleModel } from '../vehicle-model.ts';

type Row = readonly [...Offer, rangeKm: number, batteryKwh: number, topSpeed: number, seats: number, serviceKm: number];

// lot, supplier, brand, name, list €, discount %, weeks, since, range km, battery kWh, km/h, seats, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly Row[] = [
  ['56', 'tweewielers-pallieter', 'NIU', 'NQi Sport', 3_190, 12, 6, 2022, 70, 2, 45, 2, 18],
  ['56', 'tweewielers-pallieter', 'Silence', 'S02 L1e', 5_450, 11, 8, 2022, 110, 4.1, 45, 2, 18],
  ['56', 'tweewielers-pallieter', 'Yadea', 'G5', 3_290, 14, 6, 2023, 75, 1.9, 45, 2, 18],
  ['56', 'tweewielers-pallieter', 'Vespa', 'Elettrica 45', 7_290, 9, 10, 2022, 100, 4.2, 45, 2, 18],
  ['57', 'tweewielers-pallieter', 'Silence', 'S01+', 7_650, 11, 10, 2023, 133, 5.6, 100, 2, 18],
  ['57', 'tweewielers-pallieter', 'BMW', 'CE 04', 13_450, 9, 12, 2023, 130, 8.9, 120, 2, 18],
  ['57', 'tweewielers-pallieter', 'Super Soco', 'CPx', 5_890, 13, 8, 2022, 140, 5.4, 90, 2, 18],
  ['57', 'tweewielers-pallieter', 'Zero', 'S ZF 7.2', 13_990, 10, 14, 2022, 143, 7.2, 139, 2, 18],
  ['58', 'tweewielers-pallieter', 'Zero', 'DSR/X Politie', 28_900, 7, 26, 2023, 180, 17.3, 180, 1, 18],
  ['58', 'tweewielers-pallieter', 'BMW', 'CE 04 Politie', 17_800, 7, 22, 2024, 130, 8.9, 120, 1, 18],
];

export const twoWheelers: readonly Model[] = rows.map(
  ([lot, supplier, brand, name, list, discount, weeks, since, range, battery, topSpeed, seats, serviceDistance]) =>
    vehicleModel({
      category: 'two-wheeler',
      offer: [lot, supplier, brand, name, list, discount, weeks, since],
      attributes: { drive: 'BEV', range, battery, topSpeed, seats, serviceDistance },
      description: `Elektrische tweewieler, ${topSpeed} km/u, rijbereik ${range} km, uitneembare of vaste batterij van ${String(battery).replace('.', ',')} kWh. Voorbeeldgegevens: geen aanbod van deze fabrikant.`,
    }),
);
