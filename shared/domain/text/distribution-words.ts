import type { CommissionKey } from '../commissions/commission-rule.ts';
import type { DistributionMethod, Split } from '../commissions/distribution.ts';
import { euro, number, percent } from './numbers.ts';

const methods = {
  fixed: 'verdeeld volgens vaste percentages',
  equal: 'gelijk verdeeld',
  'per-inhabitant': 'verdeeld per inwoner',
  'by-turnover': 'verdeeld naar omzet',
} as const satisfies Record<DistributionMethod, string>;

/** `verdeeld per inwoner`. */
export const methodWords = (method: DistributionMethod): string => methods[method];

/** What one weighs, in the unit of its method: `245.123 inwoners`, `€ 1.250,00`, `12,5 %`. */
export const weightWords = (method: DistributionMethod, weight: number): string => {
  if (method === 'per-inhabitant') return `${number(weight)} inwoners`;
  return { fixed: percent, 'by-turnover': euro, equal: number }[method](weight);
};

/**
 * Why a part is what it is: `verdeeld per inwoner: 245.123 op 1.034.567 inwoners (2020)`, `verdeeld naar omzet:
 * € 250.000,00 op € 1.000.000,00 (2025)`, `gelijk verdeeld over 2`, `verdeeld volgens vaste percentages: 80 %`. The year
 * is that for which was counted.
 */
export const splitWords = ({ method, weight, total, on }: Split): string => {
  if (method === 'equal') return `${methods.equal} over ${number(total)}`;
  if (method === 'fixed') return `${methods.fixed}: ${percent(weight)}`;
  const one = method === 'per-inhabitant' ? number(weight) : weightWords(method, weight);
  return `${methods[method]}: ${one} op ${weightWords(method, total)}${on === undefined ? '' : ` (${on.slice(0, 4)})`}`;
};

/** A rule's key: `verdeeld per inwoner (2020)`, `gelijk verdeeld`. */
export const keyWords = (key: CommissionKey): string =>
  key.method === 'equal' ? methods.equal : `${methods[key.method]} (${key.on.slice(0, 4)})`;
