import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type MotorVehicleRow, motorVehicle } from './motor-vehicle.ts';

// lot, supplier, brand, name, list €, discount %, weeks, since, drive, range km, battery kWh, payload, towing, AC, DC kW, seats, gross kg, g CO₂/km, m³, length mm, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly MotorVehicleRow[] = [
  ['43', 'klein-brabant-trucks', 'Volvo', 'FL Electric 16 t', 236_000, 28, 46, 2022, 'BEV', 300, 265, 8_500, 3_500, 22, 150, 3, 16_700, 0, 40, 9_400, 9],
  ['43', 'klein-brabant-trucks', 'Renault Trucks', 'E-Tech D 16 t', 231_500, 29, 46, 2022, 'BEV', 280, 265, 8_600, 3_500, 22, 150, 3, 16_700, 0, 40, 9_300, 9],
  ['43', 'kempen-trucks', 'MAN', 'eTGS 19 t bakwagen', 268_900, 26, 50, 2024, 'BEV', 360, 320, 9_700, 3_500, 44, 375, 2, 19_500, 0, 44, 9_600, 20],
  ['44', 'klein-brabant-trucks', 'Volvo', 'FM Electric haakarm 19 t', 301_400, 25, 54, 2023, 'BEV', 280, 360, 8_900, 18_000, 43, 250, 2, 19_000, 0, 0, 8_200, 9],
  ['44', 'klein-brabant-trucks', 'DAF', 'XD Electric haakarm 19 t', 289_700, 24, 54, 2024, 'BEV', 300, 315, 9_100, 18_000, 22, 325, 2, 19_000, 0, 0, 8_100, 9],
  ['45', 'klein-brabant-trucks', 'Volvo', 'FE Electric vuilniswagen', 412_000, 19, 60, 2022, 'BEV', 200, 265, 9_800, 0, 22, 150, 3, 26_500, 0, 22, 9_900, 9],
  ['45', 'kempen-trucks', 'Mercedes-Benz', 'eEconic vuilniswagen', 438_500, 17, 60, 2024, 'BEV', 190, 336, 9_500, 0, 22, 160, 3, 27_000, 0, 22, 9_950, 20],
  ['46', 'kempen-trucks', 'MAN', 'eTGS 26 t met laadkraan', 376_800, 20, 58, 2024, 'BEV', 320, 400, 11_800, 18_000, 44, 375, 2, 26_500, 0, 0, 9_800, 20],
  ['47', 'klein-brabant-trucks', 'Volvo', 'FH Electric trekker 4x2', 318_600, 27, 48, 2023, 'BEV', 300, 540, 11_000, 33_000, 43, 250, 2, 19_500, 0, 0, 5_900, 9],
  ['48', 'limburg-bedrijfswagens', 'Iveco', 'S-Way 19 t CNG', 158_400, 40, 38, 2022, 'CNG', 500, 0, 10_200, 18_000, 0, 0, 2, 19_000, 610, 44, 9_500, 30],
  ['49', 'klein-brabant-trucks', 'Renault Trucks', 'E-Tech D Wide container 27 t', 398_200, 20, 58, 2023, 'BEV', 220, 265, 12_400, 18_000, 22, 150, 2, 27_000, 0, 0, 9_300, 9],
];

export const heavyTrucks: readonly Model[] = rows.map(motorVehicle('heavy-truck', 'Zware vrachtwagen voor afval, wegen en magazijn'));
