import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { type AttributeKey, attributes } from './attributes.ts';
import { type InspectionName, inspections } from './inspections.ts';

const vehicle = [
  'drive',
  'range',
  'battery',
  'payload',
  'towing',
  'chargingAc',
  'chargingDc',
  'seats',
  'grossWeight',
  'emission',
  'loadVolume',
  'length',
  'dealerTown',
  'serviceDistance',
  'warranty',
] as const satisfies readonly AttributeKey[];
const bicycle = [
  'drive',
  'range',
  'battery',
  'payload',
  'frameType',
  'dealerTown',
  'serviceDistance',
  'warranty',
] as const satisfies readonly AttributeKey[];
const furniture = ['material', 'width', 'depth', 'height', 'installation', 'warranty'] as const satisfies readonly AttributeKey[];
const study = ['measure', 'term', 'report'] as const satisfies readonly AttributeKey[];

const families = { vehicles: 'Voertuigen', furniture: 'Straatmeubilair', studies: 'Archeologie', shared: 'Deelmobiliteit' } as const;

type Row = readonly [
  id: string,
  name: string,
  family: keyof typeof families,
  silhouette: string,
  keys: readonly AttributeKey[],
  highlights: readonly AttributeKey[],
  inspection: InspectionName,
];

const rows = [
  ['passenger-car', 'Personenwagens', 'vehicles', 'car', vehicle, ['chargingDc', 'seats'], 'vehicle'],
  ['van', 'Bestelwagens', 'vehicles', 'van', vehicle, ['payload', 'loadVolume'], 'vehicle'],
  ['light-truck', 'Lichte vrachtwagens tot 3,5 ton', 'vehicles', 'light-truck', vehicle, ['payload', 'towing'], 'vehicle'],
  ['truck', 'Vrachtwagens van 3,5 tot 12 ton', 'vehicles', 'truck', vehicle, ['payload', 'grossWeight'], 'vehicle'],
  ['heavy-truck', 'Vrachtwagens boven 12 ton', 'vehicles', 'heavy-truck', vehicle, ['payload', 'grossWeight'], 'vehicle'],
  ['special-vehicle', 'Bijzondere voertuigen', 'vehicles', 'sweeper', [...vehicle, 'hopper', 'sweepWidth'], ['hopper'], 'vehicle'],
  [
    'two-wheeler',
    'Gemotoriseerde tweewielers',
    'vehicles',
    'scooter',
    ['drive', 'range', 'battery', 'topSpeed', 'seats', 'dealerTown', 'serviceDistance', 'warranty'],
    ['topSpeed'],
    'vehicle',
  ],
  [
    'light-electric',
    'Lichte elektrische voertuigen',
    'vehicles',
    'light-electric',
    [...vehicle, 'topSpeed'],
    ['payload', 'topSpeed'],
    'vehicle',
  ],
  ['e-bike', 'Elektrische fietsen', 'vehicles', 'bicycle', [...bicycle, 'topSpeed'], ['frameType'], 'bicycle'],
  ['cargo-bike', 'Bakfietsen', 'vehicles', 'cargo-bike', [...bicycle, 'loadVolume'], ['payload', 'loadVolume'], 'bicycle'],
  ['bicycle-stand', 'Fietsenstallingen', 'furniture', 'bicycle-stand', ['capacity', ...furniture], ['material'], 'furniture'],
  ['canopy', 'Overkappingen', 'furniture', 'canopy', ['capacity', 'greenRoof', ...furniture], ['greenRoof'], 'furniture'],
  ['bus-shelter', 'Bushokjes', 'furniture', 'bus-shelter', ['greenRoof', 'power', ...furniture], ['width', 'power'], 'furniture'],
  [
    'street-furniture',
    'Banken, zuilen en laadvoorzieningen',
    'furniture',
    'bench',
    ['power', ...furniture],
    ['material', 'power'],
    'furniture',
  ],
  ['site-service', 'Diensten voor Hoppinpunten', 'furniture', 'drawing-board', study, [], 'study'],
  ['desk-study', 'Bureaustudie', 'studies', 'study', study, [], 'study'],
  ['landscape-boring', 'Landschappelijk booronderzoek', 'studies', 'auger', [...study, 'depthMeasured'], [], 'study'],
  ['archaeological-boring', 'Archeologisch booronderzoek', 'studies', 'auger', [...study, 'depthMeasured'], [], 'study'],
  ['trial-trench', 'Proefsleuven', 'studies', 'trench', study, [], 'study'],
  [
    'shared-car',
    'Deelwagens',
    'shared',
    'shared-car',
    ['drive', 'range', 'battery', 'seats', 'chargingAc', 'includedKm', 'maintenance'],
    ['seats'],
    'sharedVehicle',
  ],
  [
    'charging-point',
    'Laadpalen',
    'shared',
    'charging-point',
    ['sockets', 'chargingAc', 'chargingDc', 'power', 'maintenance'],
    ['chargingAc'],
    'powered',
  ],
  ['shared-bike', 'Deelfietsen', 'shared', 'bicycle', ['drive', 'frameType', 'maintenance'], ['maintenance'], 'sharedVehicle'],
] as const satisfies readonly Row[];

export type CategoryId = (typeof rows)[number][0];

export const categories: readonly (Category & { readonly id: CategoryId })[] = (rows as readonly (Row & { readonly 0: CategoryId })[]).map(
  ([id, name, family, silhouette, keys, highlights, inspection]) => ({
    id,
    name,
    family: families[family],
    silhouette,
    attributes: keys.map((key) => (highlights.includes(key) ? { ...attributes[key], highlight: true } : attributes[key])),
    ...inspections[inspection],
  }),
);
