import {
  type Beneficiary,
  type CommissionRule,
  beneficiaries as receivers,
} from '../../../../shared/domain/commissions/commission-rule.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { keyWords } from '../../../../shared/domain/text/distribution-words.ts';
import { date } from '../../format/dates.ts';
import { percent } from '../../format/numbers.ts';
import { enumerate } from '../../i18n/nl/plural.ts';
import { t } from '../../i18n/text.ts';

const beneficiaries = {
  'own-intercommunale': 'commission.to-own',
  authority: 'commission.to-authority',
} as const satisfies Record<Beneficiary, string>;

/** Who receives it, with the verdeelsleutel when there is more than one. */
export const commissionSharesWords = ({ shares, key }: Pick<CommissionRule, 'shares' | 'key'>): string => {
  if (key !== undefined) return `${enumerate(receivers.map((to) => t(beneficiaries[to])))}, ${keyWords(key)}`;
  return shares.length === 1 && shares[0]
    ? t(beneficiaries[shares[0].to])
    : enumerate(shares.map(({ to, share }) => `${percent(share)} ${t(beneficiaries[to])}`));
};

/** For whom and what a rule holds; everybody (else) when nothing narrows it. */
export const commissionScopeWords = (
  { lots, categories, buyerKinds, regions }: Pick<CommissionRule, 'lots' | 'categories' | 'buyerKinds' | 'regions'>,
  names: Readonly<Record<Kbo, string>>,
  known: readonly Lot[],
  onlyRule: boolean,
): string => {
  const parts = [
    buyerKinds && enumerate(buyerKinds.map((kind) => t(`kinds.${kind}`))),
    regions && t('commission.region', { regions: enumerate(regions.map((region) => names[region] ?? region)) }),
    categories && enumerate(categories),
    lots && t('commission.lots', { lots: enumerate(lots.map((id) => known.find((lot) => lot.id === id)?.number ?? id)) }),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : t(onlyRule ? 'commission.everyone' : 'commission.everyone-else');
};

export const commissionPeriodWords = ({ from, until }: Pick<CommissionRule, 'from' | 'until'>): string =>
  until ? t('term.between', { from: date(from), until: date(until) }) : t('term.from', { from: date(from) });
