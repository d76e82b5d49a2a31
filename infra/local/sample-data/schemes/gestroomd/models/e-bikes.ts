import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type Offer, vehicleModel } from '../vehicle-model.ts';

type Row = readonly [
  ...Offer,
  rangeKm: number,
  batteryWh: number,
  payloadKg: number,
  frame: 'low' | 'high' | 'mixed',
  topSpeed: 25 | 45,
  serviceKm: number,
];

// lot, supplier, brand, name, list €, discount %, weeks, since, range km, battery Wh, payload kg, frame, km/h, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly Row[] = [
  ['61', 'fietsdepot-artevelde', 'Oxford', 'Trigger 2 lage instap', 2_690, 18, 5, 2022, 90, 500, 120, 'low', 25, 14],
  ['61', 'fietsdepot-artevelde', 'Oxford', 'Trigger 2 hoog frame', 2_690, 18, 5, 2022, 90, 500, 125, 'high', 25, 14],
  ['61', 'fietsdepot-artevelde', 'Gazelle', 'Ultimate C8', 3_499, 15, 6, 2022, 110, 500, 130, 'low', 25, 14],
  ['61', 'fietsdepot-artevelde', 'Gazelle', 'Orange C7', 2_999, 15, 6, 2023, 100, 500, 130, 'mixed', 25, 14],
  ['61', 'tweewielers-pallieter', 'Norta', 'B-Sweet', 2_849, 16, 6, 2022, 95, 545, 120, 'low', 25, 18],
  ['61', 'tweewielers-pallieter', 'Thompson', 'Avenue Plus', 2_599, 17, 6, 2023, 85, 500, 125, 'mixed', 25, 18],
  ['61', 'tweewielers-pallieter', 'Granville', 'E-Rainbow', 2_749, 16, 8, 2024, 100, 625, 130, 'low', 25, 18],
  ['61', 'fietsdepot-artevelde', 'Koga', 'Pace B10', 3_899, 13, 8, 2024, 110, 500, 135, 'high', 25, 14],
  ['62', 'fietsdepot-artevelde', 'Stromer', 'ST2', 6_190, 12, 8, 2022, 120, 618, 140, 'high', 45, 14],
  ['62', 'fietsdepot-artevelde', 'Riese & Müller', 'Charger4 HS', 6_889, 11, 10, 2023, 110, 750, 140, 'mixed', 45, 14],
  ['62', 'fietsdepot-artevelde', 'Gazelle', 'Ultimate Speed 380', 5_699, 13, 8, 2023, 95, 625, 135, 'mixed', 45, 14],
  ['62', 'fietsdepot-artevelde', 'Ellio', 'Two', 8_950, 10, 14, 2024, 130, 1_000, 150, 'low', 45, 14],
];

export const eBikes: readonly Model[] = rows.map(
  ([lot, supplier, brand, name, list, discount, weeks, since, range, wattHours, payload, frameType, topSpeed, serviceDistance]) =>
    vehicleModel({
      category: 'e-bike',
      offer: [lot, supplier, brand, name, list, discount, weeks, since],
      attributes: { drive: 'pedal', range, battery: wattHours / 1_000, payload, frameType, topSpeed, serviceDistance },
      description: `Dienstfiets met trapondersteuning tot ${topSpeed} km/u, rijbereik tot ${range} km, batterij ${wattHours} Wh, toegelaten belasting ${payload} kg. Voorbeeldgegevens: geen aanbod van deze fabrikant.`,
    }),
);
