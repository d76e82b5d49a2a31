import type { OrderLine } from '../../../shared/domain/ordering/order.ts';

/** UN/ECE Recommendation 20 codes of the units that models are sold by; what is counted piece by piece is C62, "one". */
const codes: Readonly<Record<string, string>> = {
  m: 'MTR',
  'm²': 'MTK',
  'm³': 'MTQ',
  km: 'KMT',
  // The hectare itself is not on Peppol's list; the square hectometre is the same.
  ha: 'H18',
  kg: 'KGM',
  uur: 'HUR',
  dag: 'DAY',
  week: 'WEE',
  maand: 'MON',
};

const one = 'C62';
const month = 'MON';

type Measured = Pick<OrderLine, 'unit' | 'pricing' | 'termMonths'>;

export const unitCode = ({ unit, pricing }: Measured): string =>
  pricing === 'per-month' ? month : (codes[unit.trim().toLowerCase()] ?? one);

/**
 * How many of the unit that the price is for go into one of what was ordered. Of two cars for 36 months at a price per
 * month, a UBL line says 72 months: an order line must be quantity × price (PEPPOL-T01-R024) and UBL has no second
 * factor. The two factors stand beside it as properties of the item.
 */
export const perPiece = ({ pricing, termMonths = 1 }: Measured): number => (pricing === 'per-month' ? termMonths : 1);
