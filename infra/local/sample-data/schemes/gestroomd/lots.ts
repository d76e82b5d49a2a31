import type { AwardMethod, Lot, MinimumSpecification } from '../../../../../shared/domain/frameworks/framework.ts';
import { lotId } from '../../../../../shared/domain/frameworks/ids.ts';
import type { CategoryId } from '../../categories/categories.ts';
import { type SupplierSlug, supplierKbo } from '../../organisations/suppliers.ts';
import { euro, percent } from '../amounts.ts';
import { framework } from './framework.ts';

interface Row {
  readonly title: string;
  /** Awarded discount in percent, which a supplier may never go below. */
  readonly floor: number;
  readonly suppliers: readonly SupplierSlug[];
  /** Maximum value in euro. */
  readonly value: number;
  /** Maximum number of vehicles, where one is stated. */
  readonly quantity?: number;
  readonly method?: AwardMethod;
  readonly specification: readonly MinimumSpecification[];
}

const drive = (value: 'BEV' | 'PHEV' | 'CNG' | 'pedal'): MinimumSpecification => ({ attribute: 'drive', oneOf: [value] });
const atLeast = (attribute: string, least: number): MinimumSpecification => ({ attribute, atLeast: least });
const atMost = (attribute: string, most: number): MinimumSpecification => ({ attribute, atMost: most });
const electric = (range: number): readonly MinimumSpecification[] => [drive('BEV'), atLeast('range', range)];
const upTo35 = atMost('grossWeight', 3_500);
const upTo12 = [atLeast('grossWeight', 3_501), atMost('grossWeight', 12_000)];
const over12 = atLeast('grossWeight', 12_001);

// biome-ignore format: a price list reads as a table, one row a line
const cars: readonly Row[] = [
  { title: 'Stadswagen, elektrisch', floor: 8, suppliers: ['dender-mobility', 'scheldeland-automotive', 'brabant-electric'], value: 4_000_000, quantity: 200, specification: electric(200) },
  { title: 'Compacte wagen, elektrisch', floor: 8, suppliers: ['leiestreek-automotive', 'scheldeland-automotive', 'dender-mobility'], value: 5_000_000, specification: electric(280) },
  { title: 'Gezinswagen, elektrisch', floor: 10, suppliers: ['rivierenland-fleet', 'leiestreek-automotive'], value: 5_000_000, specification: electric(330) },
  { title: 'Break of sedan, elektrisch', floor: 8, suppliers: ['rivierenland-fleet', 'brabant-electric'], value: 3_000_000, specification: electric(450) },
  { title: 'Kleine SUV, elektrisch', floor: 7, suppliers: ['brabant-electric', 'leiestreek-automotive'], value: 4_000_000, specification: electric(330) },
  { title: 'Middelgrote SUV, elektrisch', floor: 7, suppliers: ['rivierenland-fleet', 'noordzee-motors'], value: 4_000_000, specification: electric(400) },
  { title: 'Personenwagen met zeven plaatsen, elektrisch', floor: 6, suppliers: ['leiestreek-automotive', 'rivierenland-fleet'], value: 2_500_000, specification: [...electric(250), atLeast('seats', 7)] },
  { title: 'Compacte wagen, stekkerhybride', floor: 8, suppliers: ['hageland-cars', 'leiestreek-automotive'], value: 1_500_000, specification: [drive('PHEV'), atMost('emission', 50)] },
  { title: 'Gezinswagen, stekkerhybride', floor: 8, suppliers: ['rivierenland-fleet', 'hageland-cars'], value: 1_500_000, specification: [drive('PHEV'), atMost('emission', 50)] },
  { title: 'SUV, stekkerhybride', floor: 7, suppliers: ['hageland-cars', 'noordzee-motors'], value: 1_500_000, specification: [drive('PHEV'), atMost('emission', 50)] },
  { title: 'Personenwagen, aardgas', floor: 12, suppliers: ['gasmobiel'], value: 400_000, quantity: 12, specification: [drive('CNG')] },
  { title: 'Interventievoertuig politie, elektrisch', floor: 6, suppliers: ['rivierenland-fleet', 'noordzee-motors'], value: 3_000_000, specification: electric(400) },
  { title: 'Dienstvoertuig brandweer, stekkerhybride', floor: 6, suppliers: ['noordzee-motors'], value: 1_500_000, specification: [drive('PHEV')] },
  { title: 'Personenwagen voor rolstoelvervoer, elektrisch', floor: 5, suppliers: ['leiestreek-automotive'], value: 1_500_000, specification: electric(200) },
];

// biome-ignore format: a price list reads as a table, one row a line
const vans: readonly Row[] = [
  { title: 'Kleine bestelwagen, elektrisch', floor: 10, suppliers: ['dender-mobility', 'leiestreek-automotive', 'scheldeland-automotive'], value: 6_000_000, specification: [...electric(200), atLeast('payload', 500)] },
  { title: 'Kleine bestelwagen met lange wielbasis, elektrisch', floor: 10, suppliers: ['dender-mobility', 'leiestreek-automotive'], value: 4_000_000, specification: [...electric(200), atLeast('payload', 600)] },
  { title: 'Middelgrote bestelwagen, elektrisch', floor: 12, suppliers: ['leiestreek-automotive', 'noordzee-motors', 'rivierenland-fleet'], value: 6_000_000, specification: [...electric(200), atLeast('payload', 600)] },
  { title: 'Middelgrote bestelwagen met dubbele cabine, elektrisch', floor: 12, suppliers: ['leiestreek-automotive', 'noordzee-motors'], value: 3_000_000, specification: [...electric(200), atLeast('seats', 5)] },
  { title: 'Grote bestelwagen L2H2, elektrisch', floor: 14, suppliers: ['noordzee-motors', 'scheldeland-automotive'], value: 4_000_000, specification: [...electric(150), atLeast('loadVolume', 9)] },
  { title: 'Grote bestelwagen L3H2, elektrisch', floor: 14, suppliers: ['noordzee-motors', 'dender-mobility'], value: 4_000_000, specification: [...electric(150), atLeast('loadVolume', 11)] },
  { title: 'Kleine bestelwagen, aardgas', floor: 15, suppliers: ['gasmobiel'], value: 500_000, specification: [drive('CNG')] },
  { title: 'Grote bestelwagen, aardgas', floor: 18, suppliers: ['limburg-bedrijfswagens'], value: 900_000, specification: [drive('CNG')] },
  { title: 'Minibus met negen plaatsen, elektrisch', floor: 8, suppliers: ['leiestreek-automotive', 'noordzee-motors'], value: 3_000_000, specification: [...electric(200), atLeast('seats', 8)] },
  { title: 'Bestelwagen, stekkerhybride', floor: 12, suppliers: ['noordzee-motors'], value: 1_000_000, specification: [drive('PHEV')] },
  { title: 'Pick-up, elektrisch', floor: 6, suppliers: ['noordzee-motors'], value: 1_200_000, specification: [drive('BEV'), atLeast('towing', 1_500)] },
  { title: 'Koelwagen voor maaltijdbedeling, elektrisch', floor: 8, suppliers: ['dender-mobility'], value: 1_200_000, specification: electric(180) },
];

// biome-ignore format: a price list reads as a table, one row a line
const lightTrucks: readonly Row[] = [
  { title: 'Chassis-cabine met open laadbak, elektrisch', floor: 12, suppliers: ['noordzee-motors', 'limburg-bedrijfswagens'], value: 4_000_000, specification: [drive('BEV'), upTo35, atLeast('payload', 700)] },
  { title: 'Dubbele cabine met open laadbak, elektrisch', floor: 12, suppliers: ['noordzee-motors', 'dender-mobility'], value: 3_000_000, specification: [drive('BEV'), upTo35, atLeast('seats', 5)] },
  { title: 'Driezijdige kipper, elektrisch', floor: 10, suppliers: ['limburg-bedrijfswagens', 'dender-mobility'], value: 3_000_000, specification: [drive('BEV'), upTo35] },
  { title: 'Chassis met laadkraan, elektrisch', floor: 8, suppliers: ['limburg-bedrijfswagens'], value: 1_500_000, specification: [drive('BEV'), upTo35] },
  { title: 'Gesloten laadbak met laadklep, elektrisch', floor: 10, suppliers: ['noordzee-motors', 'scheldeland-automotive'], value: 2_000_000, specification: [drive('BEV'), upTo35] },
  { title: 'Chassis-cabine met open laadbak, aardgas', floor: 20, suppliers: ['limburg-bedrijfswagens'], value: 1_000_000, specification: [drive('CNG'), upTo35] },
  { title: 'Driezijdige kipper, aardgas', floor: 20, suppliers: ['limburg-bedrijfswagens'], value: 1_000_000, specification: [drive('CNG'), upTo35] },
  { title: 'Hoogwerker op lichte vrachtwagen, elektrisch', floor: 5, suppliers: ['carrosserie-netevallei'], value: 1_500_000, specification: [drive('BEV'), upTo35] },
];

// biome-ignore format: a price list reads as a table, one row a line
const trucks: readonly Row[] = [
  { title: 'Vrachtwagen tot 4,25 ton, elektrisch', floor: 12, suppliers: ['limburg-bedrijfswagens', 'noordzee-motors'], value: 2_500_000, specification: [drive('BEV'), ...upTo12] },
  { title: 'Vrachtwagen 7,5 ton met open laadbak, elektrisch', floor: 15, suppliers: ['kempen-trucks', 'klein-brabant-trucks'], value: 4_000_000, specification: [drive('BEV'), ...upTo12] },
  { title: 'Kipper 7,5 ton, elektrisch', floor: 15, suppliers: ['kempen-trucks', 'klein-brabant-trucks'], value: 3_500_000, specification: [drive('BEV'), ...upTo12] },
  { title: 'Vuilniswagen 7,5 ton, elektrisch', floor: 10, suppliers: ['klein-brabant-trucks'], value: 3_000_000, specification: [drive('BEV'), ...upTo12] },
  { title: 'Vrachtwagen 12 ton, elektrisch', floor: 15, suppliers: ['kempen-trucks'], value: 3_500_000, specification: [drive('BEV'), ...upTo12] },
  { title: 'Vrachtwagen 12 ton met laadkraan, elektrisch', floor: 10, suppliers: ['kempen-trucks'], value: 3_000_000, specification: [drive('BEV'), ...upTo12] },
  { title: 'Haakarmwagen 12 ton, elektrisch', floor: 12, suppliers: ['klein-brabant-trucks'], value: 3_000_000, specification: [drive('BEV'), ...upTo12] },
  { title: 'Vrachtwagen 12 ton, aardgas', floor: 25, suppliers: ['limburg-bedrijfswagens'], value: 1_500_000, specification: [drive('CNG'), ...upTo12] },
];

// biome-ignore format: a price list reads as a table, one row a line
const heavyTrucks: readonly Row[] = [
  { title: 'Bakwagen 16 tot 19 ton, elektrisch', floor: 20, suppliers: ['klein-brabant-trucks', 'kempen-trucks'], value: 6_000_000, specification: [drive('BEV'), over12] },
  { title: 'Haakarmwagen 19 ton, elektrisch', floor: 18, suppliers: ['klein-brabant-trucks'], value: 5_000_000, specification: [drive('BEV'), over12] },
  { title: 'Vuilniswagen 26 ton, elektrisch', floor: 15, suppliers: ['klein-brabant-trucks', 'kempen-trucks'], value: 9_000_000, specification: [drive('BEV'), over12] },
  { title: 'Vrachtwagen 26 ton met laadkraan, elektrisch', floor: 15, suppliers: ['kempen-trucks'], value: 5_000_000, specification: [drive('BEV'), over12] },
  { title: 'Trekker, elektrisch', floor: 22, suppliers: ['klein-brabant-trucks'], value: 3_000_000, specification: [drive('BEV'), over12] },
  { title: 'Bakwagen 19 ton, aardgas', floor: 35, suppliers: ['limburg-bedrijfswagens'], value: 2_000_000, specification: [drive('CNG'), over12] },
  { title: 'Containerwagen 27 ton, elektrisch', floor: 15, suppliers: ['klein-brabant-trucks'], value: 5_000_000, specification: [drive('BEV'), over12] },
];

// biome-ignore format: a price list reads as a table, one row a line
const specials: readonly Row[] = [
  { title: 'Compacte veegmachine, elektrisch', floor: 8, suppliers: ['veegtechniek-vlaanderen'], value: 4_000_000, specification: [drive('BEV'), atLeast('hopper', 1)] },
  { title: 'Middelgrote veegmachine, elektrisch', floor: 7, suppliers: ['veegtechniek-vlaanderen'], value: 4_000_000, specification: [drive('BEV'), atLeast('hopper', 2)] },
  { title: 'Veegwagen op vrachtwagenchassis, elektrisch', floor: 6, suppliers: ['veegtechniek-vlaanderen', 'klein-brabant-trucks'], value: 4_000_000, specification: [drive('BEV'), atLeast('hopper', 5)] },
  { title: 'Kolkenzuiger, elektrisch', floor: 5, suppliers: ['veegtechniek-vlaanderen'], value: 2_500_000, specification: [drive('BEV')] },
  { title: 'Opbouw op maat op elektrisch chassis', floor: 5, suppliers: ['carrosserie-netevallei', 'limburg-bedrijfswagens'], value: 3_000_000, method: 'mini-competition', specification: [drive('BEV')] },
  { title: 'Hulpverleningsvoertuig op maat', floor: 5, suppliers: ['carrosserie-netevallei', 'kempen-trucks'], value: 3_000_000, method: 'mini-competition', specification: [drive('BEV')] },
];

// biome-ignore format: a price list reads as a table, one row a line
const small: readonly Row[] = [
  { title: 'Elektrische bromfiets', floor: 8, suppliers: ['tweewielers-pallieter'], value: 300_000, quantity: 80, specification: electric(50) },
  { title: 'Elektrische motorfiets', floor: 8, suppliers: ['tweewielers-pallieter'], value: 400_000, specification: electric(90) },
  { title: 'Dienstmotor politie, elektrisch', floor: 5, suppliers: ['tweewielers-pallieter'], value: 600_000, specification: electric(120) },
  { title: 'Licht elektrisch bedrijfsvoertuig (L7e)', floor: 8, suppliers: ['licht-transport'], value: 3_000_000, specification: [drive('BEV'), atLeast('payload', 400)] },
  { title: 'Compact elektrisch bedrijfsvoertuig (N1)', floor: 8, suppliers: ['licht-transport', 'carrosserie-netevallei'], value: 2_500_000, specification: [drive('BEV'), atLeast('payload', 600)] },
];

// biome-ignore format: a price list reads as a table, one row a line
const bikes: readonly Row[] = [
  { title: 'Elektrische stadsfiets', floor: 12, suppliers: ['fietsdepot-artevelde', 'tweewielers-pallieter'], value: 1_500_000, quantity: 600, specification: [drive('pedal'), atLeast('range', 60)] },
  { title: 'Speedpedelec', floor: 10, suppliers: ['fietsdepot-artevelde'], value: 600_000, quantity: 25, specification: [drive('pedal'), atLeast('topSpeed', 45)] },
];

// biome-ignore format: a price list reads as a table, one row a line
const cargoBikes: readonly Row[] = [
  { title: 'Bakfiets op twee of drie wielen', floor: 10, suppliers: ['fietsdepot-artevelde', 'tweewielers-pallieter'], value: 800_000, specification: [drive('pedal'), atLeast('payload', 80)] },
  { title: 'Zware vrachtfiets', floor: 8, suppliers: ['fietsdepot-artevelde', 'licht-transport'], value: 800_000, specification: [drive('pedal'), atLeast('payload', 150)] },
];

const groups: readonly (readonly [CategoryId, readonly Row[]])[] = [
  ['passenger-car', cars],
  ['van', vans],
  ['light-truck', lightTrucks],
  ['truck', trucks],
  ['heavy-truck', heavyTrucks],
  ['special-vehicle', specials],
  ['two-wheeler', small.slice(0, 3)],
  ['light-electric', small.slice(3)],
  ['e-bike', bikes],
  ['cargo-bike', cargoBikes],
];

const lotOf = (row: Row, category: CategoryId, index: number): Lot => {
  const number = String(index + 1).padStart(2, '0');
  return {
    id: lotId(`${framework.id}.${number}`),
    framework: framework.id,
    number,
    title: row.title,
    categories: [category],
    awardMethod: row.method ?? 'catalogue',
    awards: row.suppliers.map((slug, rank) => ({ supplier: supplierKbo(slug), rank: rank + 1, discountFloor: percent(row.floor) })),
    maximum: { value: euro(row.value), ...(row.quantity !== undefined && { quantity: row.quantity }) },
    pricing: 'per-unit',
    terms: [],
    splitPerSite: false,
    minimumSpecification: row.specification,
    version: 1,
  };
};

/** The 64 lots, numbered through. */
export const lots: readonly Lot[] = groups
  .flatMap(([category, rows]) => rows.map((row) => [category, row] as const))
  .map(([category, row], index) => lotOf(row, category, index));
