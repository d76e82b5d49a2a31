import type {
  CommissionBase,
  CommissionKey,
  CommissionRule,
  CommissionShare,
} from '../../../../shared/domain/commissions/commission-rule.ts';
import { type BasisPoints, basisPoints } from '../../../../shared/domain/money/cents.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { centsOf, rateOf } from '../supplier/typed-numbers.ts';
import { isWeighed, weightsIn } from './draft-weights.ts';
import type { RuleDraft } from './rule-draft.ts';

const baseIn = ({ kind, amount, of, rate, tiers }: RuleDraft): CommissionBase | undefined => {
  const [fixed, points] = [centsOf(amount), rateOf(rate)];
  if (kind === 'per-unit') return fixed === undefined ? undefined : { kind, amount: fixed };
  if (kind === 'percentage') return points === undefined ? undefined : { kind, of, rate: points };
  const read = tiers.flatMap((tier) => {
    const [above, tierRate] = [centsOf(tier.above), rateOf(tier.rate)];
    return above === undefined || tierRate === undefined ? [] : [{ above, rate: tierRate }];
  });
  return read.length === tiers.length ? { kind, of, tiers: read } : undefined;
};

const sharesIn = (own: BasisPoints): readonly CommissionShare[] =>
  (
    [
      { to: 'own-intercommunale', share: own },
      { to: 'authority', share: basisPoints(10_000 - own) },
    ] as const
  ).filter(({ share }) => share > 0);

const keyIn = (draft: RuleDraft): Pick<CommissionRule, 'shares' | 'key'> | undefined => {
  const { method, ownShare, countedOn, countedBy } = draft;
  if (method === 'fixed') {
    const own = rateOf(ownShare);
    return own === undefined ? undefined : { shares: sharesIn(own) };
  }
  if (!isWeighed(method)) return { shares: [], key: { method: 'equal' } };
  if (!isLocalDate(countedOn)) return undefined;
  const key: CommissionKey = { method, on: countedOn, weights: weightsIn(draft), source: countedBy.trim() };
  return { shares: [], key };
};

/** The rule that a draft says; undefined as long as something of it cannot be read. */
export const ruleIn = (draft: RuleDraft): CommissionRule | undefined => {
  const { id, minimum, maximum, regions, buyerKinds, categories, lots, from, until, source } = draft;
  const [base, divided, least, most] = [baseIn(draft), keyIn(draft), centsOf(minimum), centsOf(maximum)];
  if (!base || !divided || !isLocalDate(from) || (until !== '' && !isLocalDate(until))) return undefined;
  return {
    id: id.trim(),
    base,
    ...divided,
    ...(least !== undefined && { minimum: least }),
    ...(most !== undefined && { maximum: most }),
    ...(regions.length > 0 && { regions }),
    ...(buyerKinds.length > 0 && { buyerKinds }),
    ...(categories.length > 0 && { categories }),
    ...(lots.length > 0 && { lots }),
    source: source.trim(),
    from,
    ...(isLocalDate(until) && { until }),
  };
};
