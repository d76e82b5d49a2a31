import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type MotorVehicleRow, motorVehicle } from './motor-vehicle.ts';

// lot, supplier, brand, name, list €, discount %, weeks, since, drive, range km, battery kWh, payload, towing, AC, DC kW, seats, gross kg, g CO₂/km, m³, length mm, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly MotorVehicleRow[] = [
  ['27', 'noordzee-motors', 'Ford', 'E-Transit chassis-cabine open laadbak', 59_800, 24, 24, 2022, 'BEV', 257, 68, 1_050, 750, 11, 115, 3, 3_500, 0, 0, 6_300, 22],
  ['27', 'limburg-bedrijfswagens', 'Iveco', 'eDaily 35 S open laadbak', 69_900, 26, 28, 2023, 'BEV', 210, 74, 900, 3_500, 22, 80, 3, 3_500, 0, 0, 6_100, 30],
  ['27', 'noordzee-motors', 'Maxus', 'eDeliver 9 open laadbak', 57_400, 22, 20, 2023, 'BEV', 240, 72, 860, 750, 11, 100, 3, 3_500, 0, 0, 6_050, 22],
  ['28', 'noordzee-motors', 'Ford', 'E-Transit dubbele cabine open laadbak', 62_300, 23, 26, 2022, 'BEV', 245, 68, 820, 750, 11, 115, 6, 3_500, 0, 0, 6_700, 22],
  ['28', 'dender-mobility', 'Renault', 'Master E-Tech dubbele cabine open laadbak', 61_400, 22, 28, 2025, 'BEV', 300, 87, 790, 1_500, 22, 130, 6, 3_500, 0, 0, 6_450, 12],
  ['29', 'limburg-bedrijfswagens', 'Iveco', 'eDaily 35 S driezijdige kipper', 76_800, 22, 32, 2023, 'BEV', 200, 74, 700, 3_500, 22, 80, 3, 3_500, 0, 0, 5_900, 30],
  ['29', 'dender-mobility', 'Renault', 'Master E-Tech driezijdige kipper', 68_900, 20, 30, 2025, 'BEV', 290, 87, 760, 1_500, 22, 130, 3, 3_500, 0, 0, 6_100, 12],
  ['29', 'limburg-bedrijfswagens', 'Mercedes-Benz', 'eSprinter driezijdige kipper', 79_500, 14, 30, 2024, 'BEV', 260, 81, 640, 2_000, 11, 115, 3, 3_500, 0, 0, 5_950, 30],
  ['30', 'limburg-bedrijfswagens', 'Iveco', 'eDaily 35 S met laadkraan', 92_400, 18, 38, 2024, 'BEV', 190, 74, 480, 3_500, 22, 80, 3, 3_500, 0, 0, 6_200, 30],
  ['31', 'noordzee-motors', 'Ford', 'E-Transit koffer met laadklep', 71_300, 20, 28, 2022, 'BEV', 220, 68, 720, 0, 11, 115, 3, 3_500, 0, 19, 6_900, 22],
  ['31', 'scheldeland-automotive', 'Opel', 'Movano Electric koffer met laadklep', 72_600, 22, 26, 2024, 'BEV', 240, 110, 690, 0, 11, 150, 3, 3_500, 0, 20, 6_850, 15],
  ['32', 'limburg-bedrijfswagens', 'Iveco', 'Daily 35 C 14 N open laadbak', 49_300, 31, 24, 2022, 'CNG', 380, 0, 1_100, 3_500, 0, 0, 3, 3_500, 240, 0, 6_050, 30],
  ['33', 'limburg-bedrijfswagens', 'Iveco', 'Daily 35 C 14 N kipper', 54_800, 30, 26, 2022, 'CNG', 370, 0, 950, 3_500, 0, 0, 3, 3_500, 244, 0, 5_950, 30],
  ['34', 'carrosserie-netevallei', 'Netevallei', 'Hoogwerker 13 m op E-Transit', 118_500, 8, 48, 2024, 'BEV', 190, 68, 260, 0, 11, 115, 2, 3_500, 0, 0, 6_700, 24],
];

export const lightTrucks: readonly Model[] = rows.map(motorVehicle('light-truck', 'Lichte vrachtwagen voor groen- en werkdiensten'));
