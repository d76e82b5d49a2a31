import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type MotorVehicleRow, motorVehicle } from './motor-vehicle.ts';

// lot, supplier, brand, name, list €, discount %, weeks, since, drive, range km, battery kWh, payload, towing, AC, DC kW, seats, gross kg, g CO₂/km, m³, length mm, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly MotorVehicleRow[] = [
  ['59', 'licht-transport', 'Goupil', 'G2 open laadbak', 21_900, 12, 18, 2022, 'BEV', 85, 9, 600, 0, 3.3, 0, 2, 1_400, 0, 0, 3_340, 20],
  ['59', 'licht-transport', 'Goupil', 'G4 lithium', 33_400, 13, 20, 2022, 'BEV', 134, 13.8, 900, 500, 3.3, 0, 2, 2_100, 0, 0, 3_690, 20],
  ['59', 'licht-transport', 'Alkè', 'ATX 340 E', 34_800, 11, 20, 2023, 'BEV', 150, 20, 1_000, 2_000, 3, 0, 2, 2_200, 0, 0, 3_800, 20],
  ['59', 'licht-transport', 'Ari', '458 open laadbak', 19_600, 14, 14, 2024, 'BEV', 106, 15.4, 500, 0, 3, 0, 2, 1_120, 0, 0, 3_230, 20],
  ['59', 'licht-transport', 'Addax', 'MT15N', 31_200, 12, 18, 2023, 'BEV', 132, 14.4, 1_000, 0, 3.3, 0, 2, 1_800, 0, 0, 3_500, 20],
  ['60', 'licht-transport', 'Goupil', 'G6 open laadbak', 42_800, 12, 22, 2022, 'BEV', 150, 28.8, 1_200, 1_000, 6.6, 0, 2, 2_600, 0, 0, 4_990, 20],
  ['60', 'licht-transport', 'Piaggio', 'Porter NPE', 38_900, 15, 20, 2025, 'BEV', 214, 42, 1_075, 0, 11, 80, 2, 2_800, 0, 0, 4_220, 20],
  ['60', 'carrosserie-netevallei', 'Maxus', 'eDeliver 3 kipper', 41_500, 17, 20, 2023, 'BEV', 238, 50, 865, 0, 7, 60, 2, 2_600, 0, 0, 4_750, 24],
];

const speeds: Readonly<Record<string, number>> = { Goupil: 50, Alkè: 44, Ari: 80, Addax: 70, Piaggio: 100, Maxus: 120 };

export const lightElectric: readonly Model[] = rows.map(
  motorVehicle('light-electric', 'Licht elektrisch voertuig voor centrum, park en begraafplaats', (row) => ({
    topSpeed: speeds[row[2]] ?? 45,
  })),
);
