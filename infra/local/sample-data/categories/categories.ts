import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { type AttributeKey, attributes } from './attributes.ts';

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
];

const rows = [
  ['passenger-car', 'Personenwagens', 'vehicles', 'car', vehicle, ['chargingDc', 'seats']],
  ['van', 'Bestelwagens', 'vehicles', 'van', vehicle, ['payload', 'loadVolume']],
  ['light-truck', 'Lichte vrachtwagens tot 3,5 ton', 'vehicles', 'light-truck', vehicle, ['payload', 'towing']],
  ['truck', 'Vrachtwagens van 3,5 tot 12 ton', 'vehicles', 'truck', vehicle, ['payload', 'grossWeight']],
  ['heavy-truck', 'Vrachtwagens boven 12 ton', 'vehicles', 'heavy-truck', vehicle, ['payload', 'grossWeight']],
  ['special-vehicle', 'Bijzondere voertuigen', 'vehicles', 'sweeper', [...vehicle, 'hopper', 'sweepWidth'], ['hopper']],
  [
    'two-wheeler',
    'Gemotoriseerde tweewielers',
    'vehicles',
    'scooter',
    ['drive', 'range', 'battery', 'topSpeed', 'seats', 'dealerTown', 'serviceDistance', 'warranty'],
    ['topSpeed'],
  ],
  ['light-electric', 'Lichte elektrische voertuigen', 'vehicles', 'light-electric', [...vehicle, 'topSpeed'], ['payload', 'topSpeed']],
  ['e-bike', 'Elektrische fietsen', 'vehicles', 'bicycle', [...bicycle, 'topSpeed'], ['frameType']],
  ['cargo-bike', 'Bakfietsen', 'vehicles', 'cargo-bike', [...bicycle, 'loadVolume'], ['payload', 'loadVolume']],
  ['bicycle-stand', 'Fietsenstallingen', 'furniture', 'bicycle-stand', ['capacity', ...furniture], ['material']],
  ['canopy', 'Overkappingen', 'furniture', 'canopy', ['capacity', 'greenRoof', ...furniture], ['greenRoof']],
  ['bus-shelter', 'Bushokjes', 'furniture', 'bus-shelter', ['greenRoof', 'power', ...furniture], ['width', 'power']],
  ['street-furniture', 'Banken, zuilen en laadvoorzieningen', 'furniture', 'bench', ['power', ...furniture], ['material', 'power']],
  ['site-service', 'Diensten voor Hoppinpunten', 'furniture', 'drawing-board', study, []],
  ['desk-study', 'Bureaustudie', 'studies', 'study', study, []],
  ['landscape-boring', 'Landschappelijk booronderzoek', 'studies', 'auger', [...study, 'depthMeasured'], []],
  ['archaeological-boring', 'Archeologisch booronderzoek', 'studies', 'auger', [...study, 'depthMeasured'], []],
  ['trial-trench', 'Proefsleuven', 'studies', 'trench', study, []],
  [
    'shared-car',
    'Deelwagens',
    'shared',
    'shared-car',
    ['drive', 'range', 'battery', 'seats', 'chargingAc', 'includedKm', 'maintenance'],
    ['seats'],
  ],
  [
    'charging-point',
    'Laadpalen',
    'shared',
    'charging-point',
    ['sockets', 'chargingAc', 'chargingDc', 'power', 'maintenance'],
    ['chargingAc'],
  ],
  ['shared-bike', 'Deelfietsen', 'shared', 'bicycle', ['drive', 'frameType', 'maintenance'], ['maintenance']],
] as const satisfies readonly Row[];

export type CategoryId = (typeof rows)[number][0];

export const categories: readonly (Category & { readonly id: CategoryId })[] = (rows as readonly (Row & { readonly 0: CategoryId })[]).map(
  ([id, name, family, silhouette, keys, highlights]) => ({
    id,
    name,
    family: families[family],
    silhouette,
    attributes: keys.map((key) => (highlights.includes(key) ? { ...attributes[key], highlight: true } : attributes[key])),
  }),
);
