import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import { inventedKbo } from './invented-kbo.ts';

/**
 * Dealers and makers are invented. BAAC Vlaanderen, GATE, Monument Vandekerckhove, Van Opstal and Donkey Republic
 * are named by the public reports on these schemes; their numbers, prices and ranks here are invented all the same.
 */
const rows = [
  ['rivierenland-fleet', 'Rivierenland Fleet', '2800', 'Mechelen'],
  ['leiestreek-automotive', 'Leiestreek Automotive', '8500', 'Kortrijk'],
  ['dender-mobility', 'Dender Mobility', '9300', 'Aalst'],
  ['noordzee-motors', 'Noordzee Motors', '8400', 'Oostende'],
  ['hageland-cars', 'Hageland Cars', '3300', 'Tienen'],
  ['scheldeland-automotive', 'Scheldeland Automotive', '9140', 'Temse'],
  ['brabant-electric', 'Brabant Electric', '1800', 'Vilvoorde'],
  ['limburg-bedrijfswagens', 'Limburg Bedrijfswagens', '3600', 'Genk'],
  ['kempen-trucks', 'Kempen Trucks', '2440', 'Geel'],
  ['klein-brabant-trucks', 'Klein-Brabant Trucks', '2870', 'Puurs-Sint-Amands'],
  ['veegtechniek-vlaanderen', 'Veegtechniek Vlaanderen', '9160', 'Lokeren'],
  ['carrosserie-netevallei', 'Carrosserie Netevallei', '2200', 'Herentals'],
  ['tweewielers-pallieter', 'Tweewielers Pallieter', '2500', 'Lier'],
  ['fietsdepot-artevelde', 'Fietsdepot Artevelde', '9000', 'Gent'],
  ['licht-transport', 'Licht Transport', '3000', 'Leuven'],
  ['gasmobiel', 'Gasmobiel', '8800', 'Roeselare'],
  ['baac', 'BAAC Vlaanderen', '9000', 'Gent'],
  ['gate', 'GATE', '9940', 'Evergem'],
  ['monument', 'Monument Vandekerckhove', '8770', 'Ingelmunster'],
  ['straatgoed', 'Straatgoed', '9700', 'Oudenaarde'],
  ['schuilplaats', 'Schuilplaats Stadsmeubilair', '9500', 'Geraardsbergen'],
  ['laadpunt-en-licht', 'Laadpunt en Licht', '9620', 'Zottegem'],
  ['van-opstal', 'Van Opstal bv', '2850', 'Boom'],
  ['deelstroom', 'Deelstroom', '2800', 'Mechelen'],
  ['laadnet-rivierenland', 'Laadnet Rivierenland', '2830', 'Willebroek'],
  ['donkey-republic', 'Donkey Republic', '2000', 'Antwerpen'],
  ['volumeleverancier', 'Volumeleverancier', '1000', 'Brussel'],
] as const;

export type SupplierSlug = (typeof rows)[number][0];

const numbers = new Map<SupplierSlug, Kbo>(rows.map(([slug], index) => [slug, inventedKbo(500 + index)]));

/** The enterprise number of a sample supplier. */
export const supplierKbo = (slug: SupplierSlug): Kbo => {
  const found = numbers.get(slug);
  if (!found) throw new Error(`no supplier called ${slug}`);
  return found;
};

/** Where the supplier has its workshop: the dealer's town in a vehicle's specification. */
export const supplierTown = (slug: SupplierSlug): string => rows.find(([each]) => each === slug)?.[3] ?? '';

export const supplierSlugs: readonly SupplierSlug[] = rows.map(([slug]) => slug);

export const suppliers: readonly Organisation[] = rows.map(([slug, name, postalCode, city]) => ({
  kbo: supplierKbo(slug),
  name,
  kind: 'supplier',
  address: { street: 'Industrieweg 1 (voorbeeldadres)', postalCode, city },
  memberships: [],
  accessions: [],
  approvalThreshold: cents(0),
  predecessors: [],
  invented: true,
  version: 1,
}));
