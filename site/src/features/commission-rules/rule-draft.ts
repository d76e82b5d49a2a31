import type {
  CommissionBase,
  CommissionKey,
  CommissionRule,
  CommissionShare,
} from '../../../../shared/domain/commissions/commission-rule.ts';
import type { DistributionMethod } from '../../../../shared/domain/commissions/distribution.ts';
import type { LotId } from '../../../../shared/domain/frameworks/ids.ts';
import { type BasisPoints, basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { OrganisationKind } from '../../../../shared/domain/organisations/organisation.ts';
import { addDays, isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { centsOf, centsText, rateOf, rateText } from '../supplier/typed-numbers.ts';

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

/** A figure of a key as it is typed: inhabitants, or euro. */
export const weightText = (method: DistributionMethod, weight: number) =>
  method === 'by-turnover' ? centsText(cents(weight)) : String(weight);

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

const numberIn = (text: string) => (/^\d{1,10}$/.test(text.replaceAll('.', '')) ? Number(text.replaceAll('.', '')) : undefined);

const weightOf = (method: DistributionMethod, text: string): number | undefined =>
  method === 'by-turnover' ? centsOf(text) : numberIn(text.trim());

const weightsIn = ({ method, weights }: RuleDraft) =>
  Object.entries(weights).flatMap(([body, text]) => {
    const weight = text.trim() === '' ? undefined : weightOf(method, text);
    return weight === undefined ? [] : [{ body: body as Kbo, weight }];
  });

interface Bounds {
  readonly earliest: LocalDate;
  readonly taken: readonly string[];
  readonly authority: Kbo;
}

const isWeighed = (method: DistributionMethod): method is 'per-inhabitant' | 'by-turnover' =>
  method === 'per-inhabitant' || method === 'by-turnover';

const wrongIn = (text: string, read: (text: string) => unknown) => read(text) === undefined;
const wrongWhenGiven = (text: string) => text.trim() !== '' && wrongIn(text, centsOf);

const baseErrors = ({ kind, amount, rate, tiers }: RuleDraft): readonly string[] => {
  if (kind === 'per-unit') return wrongIn(amount, centsOf) ? ['rule-amount'] : [];
  if (kind === 'percentage') return wrongIn(rate, rateOf) ? ['rule-rate'] : [];
  const above = tiers.map((tier) => centsOf(tier.above));
  return tiers.flatMap((tier, index) => {
    const starts = above[index];
    const unordered = starts === undefined || (index === 0 ? starts !== 0 : starts <= (above[index - 1] ?? 0));
    return [...(unordered ? [`tier-above-${index}`] : []), ...(wrongIn(tier.rate, rateOf) ? [`tier-rate-${index}`] : [])];
  });
};

const boundErrors = ({ minimum, maximum }: RuleDraft): readonly string[] => {
  const wrong = [...(wrongWhenGiven(minimum) ? ['rule-minimum'] : []), ...(wrongWhenGiven(maximum) ? ['rule-maximum'] : [])];
  const [least, most] = [centsOf(minimum), centsOf(maximum)];
  return least !== undefined && most !== undefined && most < least ? [...wrong, 'rule-bounds'] : wrong;
};

const keyErrors = (draft: RuleDraft, authority: Kbo): readonly string[] => {
  const { method, ownShare, countedOn, weights, countedBy, from, regions } = draft;
  if (method === 'fixed') return wrongIn(ownShare, rateOf) ? ['rule-own-share'] : [];
  if (!isWeighed(method)) return [];
  const late = !isLocalDate(countedOn) || countedOn >= from || (method === 'by-turnover' && !countedOn.endsWith('-12-31'));
  const counted = weightsIn(draft);
  const missing = [authority, ...regions].some((body) => !counted.some((one) => one.body === body));
  return [
    ...(late ? ['rule-counted-on'] : []),
    ...Object.entries(weights).flatMap(([body, text]) =>
      text.trim() !== '' && weightOf(method, text) === undefined ? [`weight-${body}`] : [],
    ),
    ...(missing || counted.every(({ weight }) => weight === 0) ? ['rule-weights'] : []),
    ...(countedBy.trim() === '' ? ['rule-counted-by'] : []),
  ];
};

/** Which fields cannot be sent as they are, by the id of the field. */
export const errorsIn = (draft: RuleDraft, { earliest, taken, authority }: Bounds): readonly string[] => {
  const { id, from, until, source } = draft;
  return [
    ...(id.trim() === '' || id.trim().length > 60 ? ['rule-name'] : []),
    ...(taken.includes(id.trim()) ? ['rule-name-taken'] : []),
    ...baseErrors(draft),
    ...boundErrors(draft),
    ...(isLocalDate(from) && from >= earliest ? [] : ['rule-from']),
    ...(until === '' || (isLocalDate(until) && until >= from) ? [] : ['rule-until']),
    ...keyErrors(draft, authority),
    ...(source.trim() === '' ? ['rule-source'] : []),
  ];
};

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
