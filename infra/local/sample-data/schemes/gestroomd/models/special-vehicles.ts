import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type MotorVehicleRow, motorVehicle } from './motor-vehicle.ts';

// lot, supplier, brand, name, list €, discount %, weeks, since, drive, range km, battery kWh, payload, towing, AC, DC kW, seats, gross kg, g CO₂/km, hopper m³, length mm, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly MotorVehicleRow[] = [
  ['50', 'veegtechniek-vlaanderen', 'Aebi Schmidt', 'eSwingo 200+', 268_000, 12, 44, 2022, 'BEV', 90, 75, 1_100, 0, 22, 0, 2, 4_500, 0, 2, 4_350, 26],
  ['50', 'veegtechniek-vlaanderen', 'Bucher', 'CityCat V20e', 259_500, 13, 42, 2022, 'BEV', 95, 63, 1_200, 0, 22, 44, 2, 4_000, 0, 2, 4_270, 26],
  ['50', 'veegtechniek-vlaanderen', 'Tenax', 'Electra 2.0 Evos', 214_900, 15, 36, 2024, 'BEV', 80, 55, 900, 0, 22, 0, 2, 3_500, 0, 2, 3_950, 26],
  ['51', 'veegtechniek-vlaanderen', 'Boschung', 'Urban-Sweeper S2.0', 289_800, 11, 48, 2023, 'BEV', 100, 54, 1_300, 0, 22, 44, 2, 4_500, 0, 2.2, 4_400, 26],
  ['51', 'veegtechniek-vlaanderen', 'Dulevo', 'D.zero2', 276_300, 12, 44, 2024, 'BEV', 110, 56, 1_200, 0, 22, 0, 2, 4_300, 0, 2.3, 4_200, 26],
  ['52', 'veegtechniek-vlaanderen', 'Bucher', 'V65e op Volvo FL Electric', 468_000, 9, 62, 2024, 'BEV', 160, 265, 6_000, 0, 22, 150, 3, 16_700, 0, 6.5, 7_400, 26],
  ['52', 'klein-brabant-trucks', 'Renault Trucks', 'E-Tech D veegwagen 6 m³', 452_700, 10, 60, 2024, 'BEV', 150, 265, 5_800, 0, 22, 150, 3, 16_700, 0, 6, 7_300, 9],
  ['53', 'veegtechniek-vlaanderen', 'Veegtechniek', 'Kolkenzuiger 7 m³ elektrisch', 538_000, 7, 70, 2024, 'BEV', 150, 360, 7_000, 0, 43, 250, 3, 19_000, 0, 7, 8_100, 26],
  ['54', 'carrosserie-netevallei', 'Netevallei', 'Werkplaatsopbouw op elektrisch chassis', 132_000, 6, 52, 2023, 'BEV', 200, 74, 900, 1_500, 22, 80, 3, 3_500, 0, 12, 6_300, 24],
  ['55', 'carrosserie-netevallei', 'Netevallei', 'Hulpverleningswagen op elektrisch chassis', 246_000, 6, 64, 2024, 'BEV', 180, 160, 3_200, 3_500, 22, 150, 5, 12_000, 0, 10, 7_600, 24],
];

/** Their load volume is that of the hopper or body, which is what people compare. */
export const specialVehicles: readonly Model[] = rows.map(
  motorVehicle('special-vehicle', 'Bijzonder voertuig met opbouw', (row) => ({
    hopper: row[18],
    ...(Number(row[0]) < 53 && { sweepWidth: row[16] > 10_000 ? 2_800 : 2_400 }),
  })),
);
