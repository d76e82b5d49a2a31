import { cents } from '../../../../shared/domain/money/cents.ts';
import { type Kbo, kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Address, Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import reference from '../reference/intercommunales.json' with { type: 'json' };
import { since } from './since.ts';

/** Seats as sample data: town right, street not. */
const seats: Readonly<Record<string, Omit<Address, 'street'>>> = {
  DDS: { postalCode: '9200', city: 'Dendermonde' },
  Haviland: { postalCode: '1731', city: 'Asse' },
  'IGEAN Dienstverlening': { postalCode: '2160', city: 'Wommelgem' },
  IGEMO: { postalCode: '2800', city: 'Mechelen' },
  Interleuven: { postalCode: '3001', city: 'Leuven' },
  Interwaas: { postalCode: '9100', city: 'Sint-Niklaas' },
  IOK: { postalCode: '2440', city: 'Geel' },
  IVAREM: { postalCode: '2800', city: 'Mechelen' },
  Leiedal: { postalCode: '8500', city: 'Kortrijk' },
  's-Lim': { postalCode: '3600', city: 'Genk' },
  SOLVA: { postalCode: '9420', city: 'Erpe-Mere' },
  Veneco: { postalCode: '9070', city: 'Destelbergen' },
  WVI: { postalCode: '8310', city: 'Brugge' },
};

const known = new Map(reference.bodies.map((body) => [body.name, kbo(body.kbo)]));

/** The enterprise number of an intercommunale by the name in the reference. */
export const intercommunaleKbo = (name: string): Kbo => {
  const found = known.get(name);
  if (!found) throw new Error(`no intercommunale called ${name}`);
  return found;
};

export const igemo = intercommunaleKbo('IGEMO');
export const ivarem = intercommunaleKbo('IVAREM');
export const solva = intercommunaleKbo('SOLVA');
export const veneco = intercommunaleKbo('Veneco');
export const dds = intercommunaleKbo('DDS');
export const interwaas = intercommunaleKbo('Interwaas');
export const leiedal = intercommunaleKbo('Leiedal');
export const haviland = intercommunaleKbo('Haviland');

/**
 * A streekintercommunale belongs to its own region: what it buys for itself is attributed to it, which the region's
 * figures count (IGEMO is one of the five buyers of 2024). IVAREM is no region of its own; it is served by IGEMO.
 */
const regionOf = (number: Kbo): Kbo => (number === ivarem ? igemo : number);

/** Where two people sign a commission statement. */
const signTwice: ReadonlySet<string> = new Set(['Leiedal']);

export const intercommunales: readonly Organisation[] = reference.bodies.map((body) => {
  const number = kbo(body.kbo);
  const seat = seats[body.name];
  if (!seat) throw new Error(`no seat for ${body.name}`);
  return {
    kbo: number,
    name: body.name,
    kind: 'intercommunale',
    address: { street: 'Streekhuis 1 (voorbeeldadres)', ...seat },
    memberships: [{ intercommunale: regionOf(number), from: since }],
    accessions: [],
    approvalThreshold: cents(30_000_00),
    predecessors: [],
    ...(signTwice.has(body.name) && { statementSignatures: 2 as const }),
    invented: false,
    version: 1,
  };
});
