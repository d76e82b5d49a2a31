import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { modelId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Colour } from './png.ts';
import type { VehicleShape } from './vehicle-picture.ts';

/** As a colour is said of a vehicle: `een rode personenwagen`. */
const paints = {
  rode: [178, 44, 52],
  blauwe: [40, 92, 150],
  witte: [240, 242, 242],
  grijze: [124, 132, 138],
  gele: [226, 178, 38],
  groene: [62, 122, 84],
  zwarte: [52, 56, 62],
} as const satisfies Record<string, Colour>;

const kinds = { car: 'personenwagen', van: 'bestelwagen' } as const satisfies Record<VehicleShape, string>;

const rows = [
  ['gestroomd.01.renault-5-e-tech-40-kwh', 'car', 'gele', 'blauwe', 'witte'],
  ['gestroomd.01.fiat-500e-42-kwh', 'car', 'rode'],
  ['gestroomd.01.hyundai-inster-42-kwh', 'car', 'groene'],
  ['gestroomd.02.peugeot-e-208-51-kwh', 'car', 'blauwe', 'grijze'],
  ['gestroomd.02.opel-corsa-electric-51-kwh', 'car', 'grijze'],
  ['gestroomd.03.volkswagen-id-3-pure-52-kwh', 'car', 'witte', 'rode'],
  ['gestroomd.05.kia-ev3-58-kwh', 'car', 'groene'],
  ['gestroomd.06.skoda-enyaq-85', 'car', 'zwarte'],
  ['gestroomd.15.renault-kangoo-van-e-tech-l1', 'van', 'witte', 'gele'],
  ['gestroomd.15.peugeot-e-partner-standard', 'van', 'blauwe'],
  ['gestroomd.17.ford-e-transit-courier', 'van', 'grijze'],
  ['gestroomd.17.volkswagen-id-buzz-cargo', 'van', 'groene', 'witte'],
] as const satisfies readonly (readonly [string, VehicleShape, ...(keyof typeof paints)[]])[];

export interface DrawnPicture {
  readonly shape: VehicleShape;
  readonly paint: Colour;
  readonly alt: string;
}

/** Models with pictures of their own, the main one first; all others show the outline of their category. */
export const picturedModels: ReadonlyMap<ModelId, readonly DrawnPicture[]> = new Map(
  rows.map(([model, shape, ...colours]) => [
    modelId(model),
    colours.map((colour) => ({ shape, paint: paints[colour], alt: `Tekening van een ${colour} ${kinds[shape]}, van opzij` })),
  ]),
);
