import type { OrderLine } from '../../../shared/domain/ordering/order.ts';

/**
 * UN/ECE Recommendation 20 codes of the units that models are sold by and that specifications are in, by the unit in
 * small letters; what is counted piece by piece is C62, "one".
 */
const codes: Readonly<Record<string, string>> = {
  mm: 'MMT',
  cm: 'CMT',
  m: 'MTR',
  'm²': 'MTK',
  'm³': 'MTQ',
  km: 'KMT',
  // The hectare itself is not on Peppol's list; the square hectometre is the same.
  ha: 'H18',
  'km/u': 'KMH',
  'km/h': 'KMH',
  g: 'GRM',
  kg: 'KGM',
  ton: 'TNE',
  l: 'LTR',
  liter: 'LTR',
  wh: 'WHR',
  kwh: 'KWH',
  w: 'WTT',
  kw: 'KWT',
  nm: 'NU',
  v: 'VLT',
  a: 'AMP',
  db: '2N',
  '°c': 'CEL',
  '%': 'P1',
  min: 'MIN',
  minuten: 'MIN',
  uur: 'HUR',
  dag: 'DAY',
  week: 'WEE',
  maand: 'MON',
  maanden: 'MON',
  jaar: 'ANN',
};

const one = 'C62';
const month = 'MON';

/** The code of a unit of measurement; undefined for one that the recommendation does not know. */
export const codeOfUnit = (unit: string): string | undefined => codes[unit.trim().toLowerCase()];

/** What is measured, in the word that comes first for its code; undefined for what is counted by the piece. */
export const wordOfUnit = (code: string): string | undefined => Object.keys(codes).find((word) => codes[word] === code);

type Measured = Pick<OrderLine, 'unit' | 'pricing' | 'termMonths'>;

export const unitCode = ({ unit, pricing }: Measured): string => (pricing === 'per-month' ? month : (codeOfUnit(unit) ?? one));

/**
 * How many of the unit that the price is for go into one of what was ordered. Of two cars for 36 months at a price per
 * month, a UBL line says 72 months: an order line must be quantity × price (PEPPOL-T01-R024) and UBL has no second
 * factor. The two factors stand beside it as properties of the item.
 */
export const perPiece = ({ pricing, termMonths = 1 }: Measured): number => (pricing === 'per-month' ? termMonths : 1);
