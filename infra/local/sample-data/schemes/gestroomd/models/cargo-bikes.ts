import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type Offer, vehicleModel } from '../vehicle-model.ts';

type Row = readonly [
  ...Offer,
  rangeKm: number,
  batteryWh: number,
  payloadKg: number,
  volumeM3: number,
  frame: 'low' | 'mixed',
  serviceKm: number,
];

// lot, supplier, brand, name, list €, discount %, weeks, since, range km, battery Wh, payload kg, m³, frame, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly Row[] = [
  ['63', 'fietsdepot-artevelde', 'Urban Arrow', 'Family Performance', 5_990, 12, 8, 2022, 60, 500, 125, 0.4, 'low', 14],
  ['63', 'fietsdepot-artevelde', 'Gazelle', 'Makki Load', 6_299, 12, 10, 2023, 70, 545, 125, 0.4, 'low', 14],
  ['63', 'fietsdepot-artevelde', 'Babboe', 'Curve Mountain', 4_699, 14, 8, 2022, 60, 500, 100, 0.35, 'low', 14],
  ['63', 'tweewielers-pallieter', 'Douze', 'G4e', 6_150, 13, 10, 2023, 65, 500, 120, 0.3, 'mixed', 18],
  ['63', 'fietsdepot-artevelde', 'Riese & Müller', 'Load4 60', 7_890, 11, 12, 2024, 80, 725, 100, 0.35, 'mixed', 14],
  ['63', 'tweewielers-pallieter', 'Tern', 'GSD S10', 5_699, 13, 8, 2022, 75, 500, 90, 0.2, 'low', 18],
  ['64', 'fietsdepot-artevelde', 'Urban Arrow', 'Tender 1500', 8_990, 11, 12, 2022, 50, 750, 300, 1.5, 'low', 14],
  ['64', 'fietsdepot-artevelde', 'Carla Cargo', 'eCarla aanhanger met trekker', 9_450, 10, 14, 2023, 50, 900, 200, 1.5, 'mixed', 14],
  ['64', 'licht-transport', 'Fulpra', 'eLT-6', 11_900, 10, 16, 2024, 60, 1_500, 350, 2, 'mixed', 20],
  ['64', 'licht-transport', 'ONO', 'Vrachtfiets met container', 14_800, 9, 18, 2024, 60, 2_800, 200, 2.1, 'mixed', 20],
];

export const cargoBikes: readonly Model[] = rows.map(
  ([lot, supplier, brand, name, list, discount, weeks, since, range, wattHours, payload, loadVolume, frameType, serviceDistance]) =>
    vehicleModel({
      category: 'cargo-bike',
      offer: [lot, supplier, brand, name, list, discount, weeks, since],
      attributes: { drive: 'pedal', range, battery: wattHours / 1_000, payload, loadVolume, frameType, serviceDistance },
      description: `Vrachtfiets met trapondersteuning, laadvermogen ${payload} kg, laadvolume ${String(loadVolume).replace('.', ',')} m³, rijbereik tot ${range} km. Voorbeeldgegevens: geen aanbod van deze fabrikant.`,
    }),
);
