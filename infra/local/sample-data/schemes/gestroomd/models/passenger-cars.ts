import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import { type MotorVehicleRow, motorVehicle } from './motor-vehicle.ts';

// lot, supplier, brand, name, list €, discount %, weeks, since, drive, range km, battery kWh, payload, towing, AC, DC kW, seats, gross kg, g CO₂/km, m³, length mm, service km
// biome-ignore format: a price list reads as a table, one row a line
const rows: readonly MotorVehicleRow[] = [
  ['01', 'dender-mobility', 'Dacia', 'Spring 65', 16_900, 9, 10, 2022, 'BEV', 225, 26.8, 330, 0, 7, 30, 4, 1_300, 0, 0.3, 3_701, 12],
  ['01', 'dender-mobility', 'Renault', '5 E-Tech 40 kWh', 24_990, 14, 14, 2025, 'BEV', 312, 40, 460, 500, 11, 80, 5, 1_850, 0, 0.28, 3_922, 12],
  ['01', 'scheldeland-automotive', 'Fiat', '500e 42 kWh', 26_490, 16, 12, 2022, 'BEV', 320, 42, 390, 0, 11, 85, 4, 1_690, 0, 0.19, 3_632, 15],
  ['01', 'brabant-electric', 'Hyundai', 'Inster 42 kWh', 23_990, 11, 16, 2025, 'BEV', 327, 42, 380, 0, 11, 73, 4, 1_720, 0, 0.24, 3_825, 18],
  ['02', 'leiestreek-automotive', 'Peugeot', 'E-208 51 kWh', 31_250, 17, 14, 2023, 'BEV', 432, 51, 450, 0, 11, 100, 5, 1_920, 0, 0.27, 4_055, 10],
  ['02', 'leiestreek-automotive', 'Citroën', 'ë-C3 44 kWh', 23_300, 12, 12, 2024, 'BEV', 320, 44, 440, 0, 7, 100, 5, 1_880, 0, 0.31, 4_015, 10],
  ['02', 'scheldeland-automotive', 'Opel', 'Corsa Electric 51 kWh', 30_990, 18, 12, 2022, 'BEV', 429, 51, 445, 0, 11, 100, 5, 1_920, 0, 0.27, 4_061, 15],
  ['02', 'dender-mobility', 'Renault', 'Zoe 52 kWh', 33_400, 15, 20, 2022, 'BEV', 386, 52, 480, 0, 22, 46, 5, 1_988, 0, 0.34, 4_087, 12],
  ['03', 'rivierenland-fleet', 'Volkswagen', 'ID.3 Pure 52 kWh', 34_490, 15, 16, 2022, 'BEV', 388, 52, 490, 0, 11, 145, 5, 2_260, 0, 0.39, 4_264, 8],
  ['03', 'rivierenland-fleet', 'Cupra', 'Born 59 kWh', 37_200, 14, 18, 2023, 'BEV', 427, 59, 500, 0, 11, 165, 5, 2_260, 0, 0.39, 4_324, 8],
  ['03', 'leiestreek-automotive', 'Peugeot', 'E-308 54 kWh', 39_150, 18, 16, 2023, 'BEV', 410, 54, 470, 0, 11, 100, 5, 2_190, 0, 0.36, 4_367, 10],
  ['04', 'rivierenland-fleet', 'Volkswagen', 'ID.7 Tourer Pro', 56_800, 15, 22, 2024, 'BEV', 600, 77, 530, 1_200, 11, 175, 5, 2_680, 0, 0.6, 4_961, 8],
  ['04', 'brabant-electric', 'Hyundai', 'Ioniq 6 77 kWh', 52_300, 13, 18, 2023, 'BEV', 614, 77, 425, 1_500, 11, 233, 5, 2_430, 0, 0.4, 4_855, 18],
  ['04', 'rivierenland-fleet', 'Volkswagen', 'ID.7 Pro', 54_900, 15, 22, 2024, 'BEV', 615, 77, 515, 1_200, 11, 175, 5, 2_640, 0, 0.53, 4_961, 8],
  ['05', 'brabant-electric', 'Kia', 'EV3 58 kWh', 36_990, 10, 18, 2025, 'BEV', 436, 58, 470, 500, 11, 102, 5, 2_270, 0, 0.46, 4_300, 18],
  ['05', 'brabant-electric', 'Hyundai', 'Kona Electric 65 kWh', 41_200, 13, 15, 2022, 'BEV', 514, 65, 480, 300, 11, 102, 5, 2_240, 0, 0.47, 4_355, 18],
  ['05', 'leiestreek-automotive', 'Peugeot', 'E-2008 54 kWh', 38_400, 16, 14, 2022, 'BEV', 406, 54, 430, 0, 11, 100, 5, 2_030, 0, 0.43, 4_304, 10],
  ['06', 'rivierenland-fleet', 'Škoda', 'Enyaq 85', 47_600, 14, 20, 2022, 'BEV', 566, 77, 560, 1_200, 11, 135, 5, 2_740, 0, 0.59, 4_653, 8],
  ['06', 'noordzee-motors', 'Ford', 'Explorer Extended Range', 49_800, 12, 18, 2024, 'BEV', 580, 77, 530, 1_200, 11, 135, 5, 2_720, 0, 0.45, 4_468, 22],
  ['06', 'rivierenland-fleet', 'Volkswagen', 'ID.4 Pro', 48_300, 14, 20, 2022, 'BEV', 549, 77, 540, 1_200, 11, 135, 5, 2_720, 0, 0.54, 4_584, 8],
  ['07', 'leiestreek-automotive', 'Peugeot', 'E-5008 73 kWh', 52_100, 14, 20, 2024, 'BEV', 502, 73, 640, 1_300, 11, 160, 7, 2_930, 0, 0.35, 4_791, 10],
  ['07', 'leiestreek-automotive', 'Citroën', 'ë-Berlingo XL zeven plaatsen', 41_900, 15, 18, 2022, 'BEV', 320, 50, 600, 750, 11, 100, 7, 2_490, 0, 0.85, 4_753, 10],
  ['07', 'rivierenland-fleet', 'Volkswagen', 'ID. Buzz Pro lang', 66_400, 10, 26, 2025, 'BEV', 473, 86, 640, 1_200, 11, 200, 7, 3_280, 0, 1.1, 4_962, 8],
  ['08', 'hageland-cars', 'Toyota', 'Prius Plug-in 2.0', 42_500, 9, 20, 2023, 'PHEV', 86, 13.6, 375, 0, 3.5, 0, 5, 1_995, 17, 0.28, 4_599, 25],
  ['08', 'leiestreek-automotive', 'Peugeot', '308 Plug-in Hybrid', 40_200, 16, 14, 2022, 'PHEV', 64, 12.4, 430, 1_400, 7.4, 0, 5, 2_050, 25, 0.36, 4_367, 10],
  ['09', 'rivierenland-fleet', 'Škoda', 'Octavia Combi iV', 41_700, 15, 16, 2022, 'PHEV', 66, 13, 510, 1_500, 3.6, 0, 5, 2_110, 24, 0.49, 4_689, 8],
  ['09', 'hageland-cars', 'Toyota', 'RAV4 Plug-in Wagon', 51_900, 9, 26, 2023, 'PHEV', 75, 18.1, 500, 1_500, 6.6, 0, 5, 2_510, 22, 0.52, 4_600, 25],
  ['10', 'hageland-cars', 'Toyota', 'C-HR Plug-in Hybrid 220', 43_900, 10, 18, 2024, 'PHEV', 66, 13.6, 420, 725, 6.6, 0, 5, 2_165, 19, 0.31, 4_362, 25],
  ['10', 'noordzee-motors', 'Ford', 'Kuga PHEV', 44_700, 18, 14, 2022, 'PHEV', 64, 14.4, 480, 1_200, 3.7, 0, 5, 2_320, 22, 0.41, 4_614, 22],
  ['11', 'gasmobiel', 'Seat', 'Leon TGI', 29_400, 14, 30, 2022, 'CNG', 440, 0, 480, 1_400, 0, 0, 5, 1_890, 96, 0.38, 4_368, 28],
  ['12', 'rivierenland-fleet', 'Volkswagen', 'ID.4 Interventie', 58_200, 11, 32, 2023, 'BEV', 510, 77, 520, 1_200, 11, 135, 5, 2_760, 0, 0.54, 4_584, 8],
  ['12', 'noordzee-motors', 'Ford', 'Mustang Mach-E Interventie', 63_900, 10, 34, 2023, 'BEV', 540, 91, 470, 1_500, 11, 150, 5, 2_650, 0, 0.4, 4_713, 22],
  ['13', 'noordzee-motors', 'Ford', 'Kuga PHEV Commando', 54_300, 9, 34, 2022, 'PHEV', 60, 14.4, 430, 1_200, 3.7, 0, 5, 2_320, 24, 0.41, 4_614, 22],
  ['14', 'leiestreek-automotive', 'Citroën', 'ë-Berlingo Rolstoelvervoer', 54_700, 7, 30, 2022, 'BEV', 290, 50, 420, 0, 11, 100, 4, 2_400, 0, 0.9, 4_753, 10],
];

export const passengerCars: readonly Model[] = rows.map(motorVehicle('passenger-car', 'Personenwagen voor dienstverplaatsingen'));
