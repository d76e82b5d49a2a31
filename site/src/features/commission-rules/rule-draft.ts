import type { CommissionBase, CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { DistributionMethod } from '../../../../shared/domain/commissions/distribution.ts';
import type { LotId } from '../../../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { OrganisationKind } from '../../../../shared/domain/organisations/organisation.ts';
import { addDays, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { centsText, rateText } from '../supplier/typed-numbers.ts';
import { weightText } from './draft-weights.ts';

export interface TierDraft {
  readonly above: string;
  readonly rate: string;
}

/** A rule as it is typed: amounts in euro, percentages with a comma, days as the browser gives them. */
export interface RuleDraft {
  readonly id: string;
  readonly kind: CommissionBase['kind'];
  readonly amount: string;
  readonly of: 'net' | 'list';
  readonly rate: string;
  readonly tiers: readonly TierDraft[];
  readonly minimum: string;
  readonly maximum: string;
  readonly regions: readonly Kbo[];
  readonly buyerKinds: readonly OrganisationKind[];
  readonly categories: readonly string[];
  readonly lots: readonly LotId[];
  readonly from: string;
  readonly until: string;
  readonly method: DistributionMethod;
  readonly ownShare: string;
  readonly countedOn: string;
  /** Inhabitants, or turnover in euro, by body. */
  readonly weights: Readonly<Record<Kbo, string>>;
  readonly countedBy: string;
  readonly source: string;
}

const nothing: RuleDraft = {
  id: '',
  kind: 'percentage',
  amount: '',
  of: 'net',
  rate: '',
  tiers: [
    { above: '0', rate: '' },
    { above: '', rate: '' },
  ],
  minimum: '',
  maximum: '',
  regions: [],
  buyerKinds: [],
  categories: [],
  lots: [],
  from: '',
  until: '',
  method: 'fixed',
  ownShare: '100',
  countedOn: '',
  weights: {},
  countedBy: '',
  source: '',
};

const baseDraft = (base: CommissionBase): Partial<RuleDraft> => {
  if (base.kind === 'per-unit') return { kind: base.kind, amount: centsText(base.amount) };
  if (base.kind === 'percentage') return { kind: base.kind, of: base.of, rate: rateText(base.rate) };
  return { kind: base.kind, of: base.of, tiers: base.tiers.map(({ above, rate }) => ({ above: centsText(above), rate: rateText(rate) })) };
};

const keyDraft = ({ key, shares }: CommissionRule): Partial<RuleDraft> => {
  const own = shares.filter(({ to }) => to === 'own-intercommunale').reduce((sum, { share }) => sum + share, 0);
  if (key === undefined) return { method: 'fixed', ownShare: rateText(basisPoints(own)) };
  if (key.method === 'equal') return { method: 'equal' };
  const weights = Object.fromEntries(key.weights.map(({ body, weight }) => [body, weightText(key.method, weight)]));
  return { method: key.method, countedOn: key.on, weights, countedBy: key.source };
};

/** An empty rule that begins at the earliest; its own share is whole. */
export const newDraft = (today: LocalDate): RuleDraft => ({ ...nothing, from: addDays(today, 1) });

export const draftOf = (rule: CommissionRule): RuleDraft => ({
  ...nothing,
  ...baseDraft(rule.base),
  ...keyDraft(rule),
  id: rule.id,
  minimum: rule.minimum === undefined ? '' : centsText(rule.minimum),
  maximum: rule.maximum === undefined ? '' : centsText(rule.maximum),
  regions: rule.regions ?? [],
  buyerKinds: rule.buyerKinds ?? [],
  categories: rule.categories ?? [],
  lots: rule.lots ?? [],
  from: rule.from,
  until: rule.until ?? '',
  source: rule.source,
});

/** What takes a rule's place: the same from tomorrow on, without a source, because that is another decision. */
export const successorOf = (rule: CommissionRule, today: LocalDate): RuleDraft => {
  const from = addDays(today > rule.from ? today : rule.from, 1);
  return { ...draftOf(rule), id: `${rule.id.replace(/-\d{4}$/, '')}-${from.slice(0, 4)}`, from, source: '' };
};
