import type * as z from 'zod';
import type { commissionRule } from '../../../../shared/contract/frameworks.schemas.ts';
import type { CommissionBase, CommissionKey, CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';

type SentRule = z.input<typeof commissionRule>;

const sentBase = (base: CommissionBase): SentRule['base'] =>
  base.kind === 'tiers' ? { ...base, tiers: base.tiers.map((tier) => ({ ...tier })) } : base;

const sentKey = (key: CommissionKey): SentRule['key'] =>
  key.method === 'equal' ? key : { ...key, weights: key.weights.map((weight) => ({ ...weight })) };

/** Rules as the API takes them: the same, in lists of their own. */
export const sentRules = (rules: readonly CommissionRule[]): SentRule[] =>
  rules.map(({ base, shares, key, lots, categories, buyerKinds, regions, ...rule }) => ({
    ...rule,
    base: sentBase(base),
    shares: [...shares],
    ...(key && { key: sentKey(key) }),
    ...(lots && { lots: [...lots] }),
    ...(categories && { categories: [...categories] }),
    ...(buyerKinds && { buyerKinds: [...buyerKinds] }),
    ...(regions && { regions: [...regions] }),
  }));
