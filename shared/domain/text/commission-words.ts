import type { CommissionRule, CommissionTier } from '../commissions/commission-rule.ts';
import { euro, percent } from './numbers.ts';

const amounts = { list: 'catalogusprijs', net: 'nettoprijs' } as const;

/** `2 % tot € 10.000,00, daarboven 1,5 % van de nettoprijs`. */
const tierWords = (tiers: readonly CommissionTier[]): string =>
  tiers
    .map(({ rate }, index) => {
      const until = tiers[index + 1]?.above;
      if (until !== undefined) return `${percent(rate)} tot ${euro(until)}`;
      return index === 0 ? percent(rate) : `daarboven ${percent(rate)}`;
    })
    .join(', ');

const baseWords = ({ base }: Pick<CommissionRule, 'base'>): string => {
  if (base.kind === 'per-unit') return `${euro(base.amount)} per stuk`;
  return `${base.kind === 'percentage' ? percent(base.rate) : tierWords(base.tiers)} van de ${amounts[base.of]}`;
};

/** What a rule asks, in words: `€ 585,00 per stuk`, `1,8 % van de nettoprijs, minstens € 100,00`. */
export const commissionRuleWords = (rule: Pick<CommissionRule, 'base' | 'minimum' | 'maximum'>): string =>
  [
    baseWords(rule),
    ...(rule.minimum === undefined ? [] : [`minstens ${euro(rule.minimum)}`]),
    ...(rule.maximum === undefined ? [] : [`hoogstens ${euro(rule.maximum)}`]),
  ].join(', ');
