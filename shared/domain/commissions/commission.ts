import type { LotId } from '../frameworks/ids.ts';
import { allocate } from '../money/allocate.ts';
import { type Cents, mostCents, percentOf, plus, times } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { OrganisationKind } from '../organisations/organisation.ts';
import { ok, type Result, refuse } from '../result.ts';
import { holdsOn, type LocalDate, overlap } from '../time/local-date.ts';
import { type Beneficiary, beneficiaries, type CommissionKey, type CommissionRule, type CommissionTier } from './commission-rule.ts';
import { divide, type Split } from './distribution.ts';

export interface CommissionQuestion {
  readonly lot: LotId;
  readonly category: string;
  readonly buyerKind: OrganisationKind;
  readonly intercommunale?: Kbo | undefined;
  readonly authority: Kbo;
  readonly on: LocalDate;
}

export interface CommissionShareAmount {
  readonly to: Beneficiary;
  readonly beneficiary: Kbo;
  readonly amount: Cents;
  /** Where a key other than fixed percentages divided between two bodies. */
  readonly split?: Split | undefined;
}

export interface LineCommission {
  /** Absent when no rule applies: then nothing is due. */
  readonly rule?: CommissionRule | undefined;
  readonly amount: Cents;
  readonly parts: readonly CommissionShareAmount[];
}

/** How narrow a rule is: one step for each of lot, category, buyer's kind and region that it names. */
export const specificity = (rule: Pick<CommissionRule, 'lots' | 'categories' | 'buyerKinds' | 'regions'>): number =>
  [rule.lots, rule.categories, rule.buyerKinds, rule.regions].filter((narrowing) => narrowing !== undefined).length;

const applies = (rule: CommissionRule, question: CommissionQuestion) =>
  holdsOn(rule, question.on) &&
  (rule.lots === undefined || rule.lots.includes(question.lot)) &&
  (rule.categories === undefined || rule.categories.includes(question.category)) &&
  (rule.buyerKinds === undefined || rule.buyerKinds.includes(question.buyerKind)) &&
  (rule.regions === undefined || (question.intercommunale !== undefined && rule.regions.includes(question.intercommunale)));

/** The most specific rule in force; undefined when none applies; `commission-undetermined` on a tie. */
export const commissionRuleFor = (
  rules: readonly CommissionRule[],
  question: CommissionQuestion,
): Result<CommissionRule | undefined, 'commission-undetermined'> => {
  const fitting = rules.filter((rule) => applies(rule, question));
  const most = Math.max(...fitting.map(specificity));
  const [winner, ...ties] = fitting.filter((rule) => specificity(rule) === most);
  return ties.length > 0 ? refuse('commission-undetermined', { rules: [winner, ...ties].map((rule) => rule?.id) }) : ok(winner);
};

/** Who can receive: the intercommunale that the buyer is attributed to, if any, and the framework's authority. */
type Receivers = Pick<CommissionQuestion, 'intercommunale' | 'authority'>;

interface PricedQuantity {
  readonly quantity: number;
  readonly list: Cents;
  readonly net: Cents;
}

/** What lies in each tier at its own rate; each rounded half up, then summed. */
const tiered = (amount: Cents, tiers: readonly CommissionTier[]): Cents =>
  plus(
    ...tiers.map(({ above, rate }, index) => {
      const until = tiers[index + 1]?.above ?? amount;
      const within = Math.max(0, Math.min(amount, until) - above);
      return percentOf(within as Cents, rate);
    }),
  );

const unbounded = ({ base }: CommissionRule, line: PricedQuantity): Cents => {
  if (base.kind === 'per-unit') return times(base.amount, line.quantity);
  return base.kind === 'percentage' ? percentOf(line[base.of], base.rate) : tiered(line[base.of], base.tiers);
};

/** What is due on a line by a rule, within the rule's bounds; nothing on a line of which nothing is left. */
export const amountDue = (rule: CommissionRule, line: PricedQuantity): Cents => {
  if (line.quantity === 0) return 0 as Cents;
  const due = unbounded(rule, line);
  return Math.min(Math.max(due, rule.minimum ?? due), rule.maximum ?? mostCents) as Cents;
};

const receiverOf = ({ intercommunale, authority }: Receivers, to: Beneficiary): Kbo | undefined =>
  to === 'authority' ? authority : intercommunale;

const noIntercommunale = () => refuse('attribution-unclear', { reason: 'no-intercommunale' });

type Parts = Result<readonly CommissionShareAmount[], 'attribution-unclear' | 'commission-undetermined'>;

/** By fixed percentages; of equal remainders the share that is written first comes first. Parts for the same body are one part. */
const byShares = ({ shares }: CommissionRule, receivers: Receivers, amount: Cents): Parts => {
  const amounts = allocate(
    amount,
    shares.map(({ share }) => share),
  );
  const parts: CommissionShareAmount[] = [];
  for (const [index, { to }] of shares.entries()) {
    const beneficiary = receiverOf(receivers, to);
    if (beneficiary === undefined) return noIntercommunale();
    const earlier = parts.findIndex((part) => part.beneficiary === beneficiary);
    const share = amounts[index] ?? (0 as Cents);
    const known = parts[earlier];
    if (known) parts[earlier] = { ...known, amount: plus(known.amount, share) };
    else parts.push({ to, beneficiary, amount: share });
  }
  return ok(parts);
};

const weightIn = (key: CommissionKey, body: Kbo): number | undefined =>
  key.method === 'equal' ? 1 : key.weights.find((weight) => weight.body === body)?.weight;

/** By a key: between the own intercommunale and the authority by what each weighs; `commission-undetermined` where the key does not say. */
const byKey = (rule: CommissionRule, key: CommissionKey, { intercommunale: own, authority }: Receivers, amount: Cents): Parts => {
  if (own === undefined) return noIntercommunale();
  if (own === authority) return ok([{ to: 'own-intercommunale', beneficiary: own, amount }]);
  const weights: { readonly body: Kbo; readonly weight: number }[] = [];
  for (const body of [own, authority]) {
    const weight = weightIn(key, body);
    if (weight === undefined) return refuse('commission-undetermined', { rules: [rule.id], reason: 'weight-missing', body });
    weights.push({ body, weight });
  }
  const divided = divide(amount, key.method, weights);
  if (!divided.ok) return refuse('commission-undetermined', { rules: [rule.id], ...divided.detail });
  const { total, parts } = divided.value;
  return ok(
    parts.map(({ body, weight, amount: part }, index) => ({
      to: beneficiaries[index] ?? 'authority',
      beneficiary: body,
      amount: part,
      split: { method: key.method, weight, total, ...(key.method !== 'equal' && { on: key.on }) },
    })),
  );
};

/**
 * Commission by one rule, in cents excluding VAT: a fixed amount × quantity, or a percentage of list or
 * net rounded half up, in tiers where the rule has them, between its minimum and maximum; divided over the beneficiaries
 * by fixed percentages or by the rule's key, by largest remainder, so that parts sum to the whole.
 */
export const commissionBy = (
  rule: CommissionRule,
  receivers: Receivers,
  line: PricedQuantity,
): Result<LineCommission, 'attribution-unclear' | 'commission-undetermined'> => {
  const amount = amountDue(rule, line);
  const parts = rule.key === undefined ? byShares(rule, receivers, amount) : byKey(rule, rule.key, receivers, amount);
  return parts.ok ? ok({ rule, amount, parts: parts.value }) : parts;
};

/** Commission on one line by the most specific rule in force; nothing where there is none. */
export const commissionOn = (
  rules: readonly CommissionRule[],
  question: CommissionQuestion,
  line: PricedQuantity,
): Result<LineCommission, 'commission-undetermined' | 'attribution-unclear'> => {
  const chosen = commissionRuleFor(rules, question);
  if (!chosen.ok) return chosen;
  return chosen.value === undefined ? ok({ amount: 0 as Cents, parts: [] }) : commissionBy(chosen.value, question, line);
};

const meet = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined) =>
  a === undefined || b === undefined || a.some((value) => b.includes(value));

/**
 * Pairs of rules that could tie: equally specific, both in force on some day, and not told apart by any
 * narrowing they share. Such a set is refused when it is entered.
 */
export const conflictingRules = (rules: readonly CommissionRule[]): readonly (readonly [CommissionRule, CommissionRule])[] =>
  rules.flatMap((a, index) =>
    rules
      .slice(index + 1)
      .filter(
        (b) =>
          specificity(a) === specificity(b) &&
          overlap(a, b) &&
          meet(a.lots, b.lots) &&
          meet(a.categories, b.categories) &&
          meet(a.buyerKinds, b.buyerKinds) &&
          meet(a.regions, b.regions),
      )
      .map((b) => [a, b] as const),
  );
