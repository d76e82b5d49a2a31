import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type MotorVehicleRow, motorVehicle } from './motor-vehicle.ts';

// lot, supplier, brand, name, list €, discount %, weeks, since, drive, range km, battery kWh, payload, towing, AC, DC kW, seats, gross kg, g CO₂/km, m³, length mm, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly MotorVehicleRow[] = [
  ['35', 'limburg-bedrijfswagens', 'Iveco', 'eDaily 42 S', 74_600, 24, 30, 2023, 'BEV', 220, 74, 1_600, 3_500, 22, 80, 3, 4_250, 0, 0, 6_300, 30],
  ['35', 'noordzee-motors', 'Ford', 'E-Transit 4,25 t', 64_900, 22, 24, 2022, 'BEV', 240, 68, 1_780, 750, 11, 115, 3, 4_250, 0, 0, 6_700, 22],
  ['36', 'kempen-trucks', 'MAN', 'eTGL 7,5 t open laadbak', 149_000, 21, 44, 2025, 'BEV', 200, 160, 2_700, 3_500, 22, 150, 3, 7_500, 0, 0, 7_200, 20],
  ['36', 'klein-brabant-trucks', 'Renault Trucks', 'E-Tech D 7,5 t open laadbak', 152_500, 23, 42, 2022, 'BEV', 190, 141, 2_500, 3_500, 22, 120, 3, 7_500, 0, 0, 7_150, 9],
  ['36', 'klein-brabant-trucks', 'Fuso', 'eCanter 7C18 open laadbak', 118_400, 20, 36, 2023, 'BEV', 200, 82.6, 3_400, 3_500, 22, 104, 3, 7_490, 0, 0, 6_900, 9],
  ['37', 'kempen-trucks', 'MAN', 'eTGL 7,5 t kipper', 159_800, 20, 48, 2025, 'BEV', 190, 160, 2_300, 3_500, 22, 150, 3, 7_500, 0, 0, 6_700, 20],
  ['37', 'klein-brabant-trucks', 'Fuso', 'eCanter 7C18 kipper', 128_900, 19, 40, 2023, 'BEV', 185, 82.6, 2_900, 3_500, 22, 104, 3, 7_490, 0, 0, 6_400, 9],
  ['38', 'klein-brabant-trucks', 'Fuso', 'eCanter vuilniswagen 7 m³', 189_500, 13, 52, 2024, 'BEV', 140, 82.6, 1_900, 0, 22, 104, 3, 7_490, 0, 7, 6_600, 9],
  ['39', 'kempen-trucks', 'MAN', 'eTGL 12 t bakwagen', 178_200, 22, 46, 2025, 'BEV', 235, 160, 6_100, 3_500, 22, 250, 3, 12_000, 0, 32, 8_200, 20],
  ['40', 'kempen-trucks', 'MAN', 'eTGL 12 t met laadkraan', 214_600, 17, 56, 2025, 'BEV', 210, 160, 4_900, 3_500, 22, 250, 3, 12_000, 0, 0, 8_100, 20],
  ['41', 'klein-brabant-trucks', 'DAF', 'LF Electric haakarm 12 t', 198_700, 18, 52, 2023, 'BEV', 220, 141, 5_300, 3_500, 22, 150, 3, 12_000, 0, 0, 7_600, 9],
  ['42', 'limburg-bedrijfswagens', 'Iveco', 'Eurocargo 120 CNG', 112_300, 33, 40, 2022, 'CNG', 400, 0, 6_200, 3_500, 0, 0, 3, 12_000, 480, 34, 8_300, 30],
];

export const trucks: readonly Model[] = rows.map(motorVehicle('truck', 'Vrachtwagen voor stedelijk gebruik'));
