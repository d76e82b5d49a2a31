import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type MotorVehicleRow, motorVehicle } from './motor-vehicle.ts';

// lot, supplier, brand, name, list €, discount %, weeks, since, drive, range km, battery kWh, payload, towing, AC, DC kW, seats, gross kg, g CO₂/km, m³, length mm, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly MotorVehicleRow[] = [
  ['15', 'dender-mobility', 'Renault', 'Kangoo Van E-Tech L1', 33_900, 20, 16, 2022, 'BEV', 300, 45, 600, 1_500, 22, 80, 3, 2_450, 0, 3.3, 4_488, 12],
  ['15', 'leiestreek-automotive', 'Peugeot', 'E-Partner Standard', 33_400, 21, 14, 2022, 'BEV', 330, 50, 780, 750, 11, 100, 3, 2_435, 0, 3.3, 4_403, 10],
  ['15', 'leiestreek-automotive', 'Citroën', 'ë-Berlingo Van M', 33_100, 21, 14, 2022, 'BEV', 330, 50, 780, 750, 11, 100, 3, 2_435, 0, 3.3, 4_403, 10],
  ['15', 'scheldeland-automotive', 'Opel', 'Combo Electric L1', 32_900, 22, 12, 2023, 'BEV', 330, 50, 780, 750, 11, 100, 3, 2_435, 0, 3.3, 4_403, 15],
  ['16', 'dender-mobility', 'Renault', 'Kangoo Van E-Tech L2', 36_200, 20, 18, 2023, 'BEV', 285, 45, 764, 1_500, 22, 80, 3, 2_650, 0, 4.2, 4_910, 12],
  ['16', 'leiestreek-automotive', 'Peugeot', 'E-Partner Long', 35_700, 21, 16, 2022, 'BEV', 318, 50, 751, 750, 11, 100, 3, 2_465, 0, 3.9, 4_753, 10],
  ['17', 'leiestreek-automotive', 'Peugeot', 'E-Expert Standard 75 kWh', 46_300, 24, 18, 2022, 'BEV', 350, 75, 1_000, 1_000, 11, 100, 3, 3_100, 0, 5.3, 4_983, 10],
  ['17', 'noordzee-motors', 'Ford', 'E-Transit Custom L1H1', 49_900, 23, 20, 2024, 'BEV', 337, 64, 1_088, 2_300, 11, 125, 3, 3_200, 0, 5.8, 5_050, 22],
  ['17', 'rivierenland-fleet', 'Volkswagen', 'ID. Buzz Cargo', 49_200, 13, 22, 2023, 'BEV', 425, 79, 650, 1_000, 11, 185, 3, 3_000, 0, 3.9, 4_712, 8],
  ['17', 'noordzee-motors', 'Ford', 'E-Transit Courier', 35_600, 16, 18, 2025, 'BEV', 290, 43, 700, 750, 11, 100, 2, 2_400, 0, 2.9, 4_337, 22],
  ['18', 'leiestreek-automotive', 'Citroën', 'ë-Jumpy dubbele cabine', 49_400, 23, 20, 2022, 'BEV', 330, 75, 850, 1_000, 11, 100, 6, 3_100, 0, 4, 5_331, 10],
  ['18', 'noordzee-motors', 'Ford', 'E-Transit Custom dubbele cabine', 53_700, 22, 22, 2024, 'BEV', 320, 64, 980, 2_000, 11, 125, 6, 3_250, 0, 4.1, 5_450, 22],
  ['19', 'noordzee-motors', 'Ford', 'E-Transit L2H2', 56_700, 27, 20, 2022, 'BEV', 317, 68, 1_265, 750, 11, 115, 3, 3_500, 0, 9.5, 5_531, 22],
  ['19', 'scheldeland-automotive', 'Opel', 'Movano Electric L2H2', 58_900, 29, 16, 2023, 'BEV', 300, 75, 1_200, 750, 11, 50, 3, 3_500, 0, 10, 5_413, 15],
  ['19', 'scheldeland-automotive', 'Fiat', 'E-Ducato L2H2', 57_400, 28, 16, 2022, 'BEV', 280, 79, 1_150, 750, 11, 50, 3, 3_500, 0, 10, 5_413, 15],
  ['20', 'noordzee-motors', 'Ford', 'E-Transit L3H2', 58_800, 27, 20, 2022, 'BEV', 299, 68, 1_180, 750, 11, 115, 3, 3_500, 0, 11.2, 5_981, 22],
  ['20', 'dender-mobility', 'Renault', 'Master E-Tech L3H2', 57_900, 25, 22, 2025, 'BEV', 372, 87, 1_100, 1_500, 22, 130, 3, 3_500, 0, 13, 5_685, 12],
  ['21', 'gasmobiel', 'Volkswagen', 'Caddy Cargo TGI', 27_900, 17, 30, 2022, 'CNG', 480, 0, 640, 1_200, 0, 0, 2, 2_280, 112, 3.1, 4_500, 28],
  ['22', 'limburg-bedrijfswagens', 'Iveco', 'Daily 35 S 14 N', 43_600, 28, 24, 2022, 'CNG', 400, 0, 950, 3_000, 0, 0, 3, 3_500, 232, 12, 6_000, 30],
  ['23', 'leiestreek-automotive', 'Peugeot', 'E-Traveller negen plaatsen', 55_800, 17, 24, 2022, 'BEV', 330, 75, 800, 1_000, 11, 100, 9, 3_100, 0, 0.9, 5_331, 10],
  ['23', 'noordzee-motors', 'Ford', 'E-Tourneo Custom', 63_500, 14, 26, 2024, 'BEV', 328, 64, 900, 2_000, 11, 125, 8, 3_350, 0, 1.2, 5_450, 22],
  ['24', 'noordzee-motors', 'Ford', 'Transit Custom PHEV', 47_800, 21, 20, 2024, 'PHEV', 57, 11.8, 1_050, 2_300, 3.6, 0, 3, 3_225, 38, 5.8, 5_050, 22],
  ['25', 'noordzee-motors', 'Maxus', 'T90 EV', 52_900, 12, 20, 2023, 'BEV', 330, 88.5, 1_000, 1_500, 11, 80, 5, 3_300, 0, 1.2, 5_365, 22],
  ['26', 'dender-mobility', 'Renault', 'Kangoo E-Tech Koelwagen', 47_600, 12, 34, 2023, 'BEV', 255, 45, 420, 0, 22, 80, 2, 2_450, 0, 2.6, 4_488, 12],
];

export const vans: readonly Model[] = rows.map(motorVehicle('van', 'Bestelwagen voor uitvoerende diensten'));
