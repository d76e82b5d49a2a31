import { conflictingRules } from '../commissions/commission.ts';
import { faultInKey } from '../commissions/commission-key.ts';
import type { CommissionTier } from '../commissions/commission-rule.ts';
import { type VatLineType, vatRate } from '../money/vat.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { Award, EligibilityAlternative, Framework, Limit, Lot } from './framework.ts';
import type { LotId } from './ids.ts';

/** What makes a framework agreement unfit to be ordered under; each is a defect of its data. */
export const findingCodes = [
  'ceiling-missing',
  'lot-above-framework',
  'dates-unordered',
  'term-unjustified',
  'eligibility-empty',
  'lots-missing',
  'lot-foreign',
  'lot-duplicate',
  'commission-conflict',
  'commission-shares',
  'commission-key',
  'commission-tiers',
  'commission-bounds',
  'commission-lot-unknown',
  'vat-undetermined',
  'awards-missing',
  'award-rank',
  'award-duplicate',
  'terms-missing',
  'terms-unexpected',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  /** Absent: the framework itself. */
  readonly lot?: LotId | undefined;
  readonly detail: Readonly<Record<string, unknown>>;
}

const finding = (code: FindingCode, detail: Readonly<Record<string, unknown>> = {}, lot?: LotId): Finding => ({
  code,
  ...(lot !== undefined && { lot }),
  detail,
});

const repeated = <T>(values: readonly T[]): readonly T[] => values.filter((value, index) => values.indexOf(value) !== index);

const isStated = ({ value, quantity }: Limit) => value !== undefined || quantity !== undefined;

/** The last day of a term of four years: with a start on 1 March 2022, 28 February 2026. */
const fourYearsFrom = (start: LocalDate): LocalDate => {
  const sameDay = new Date(`${start}T00:00:00Z`);
  sameDay.setUTCFullYear(sameDay.getUTCFullYear() + 4);
  return addDays(sameDay.toISOString().slice(0, 10) as LocalDate, -1);
};

/** Law of 17 June 2016, art. 43: over four years only when justified. */
const inDates = ({ awardedOn, startsOn, endsOn, termJustification }: Framework): readonly Finding[] => [
  ...(awardedOn <= startsOn && startsOn <= endsOn ? [] : [finding('dates-unordered', { awardedOn, startsOn, endsOn })]),
  ...(endsOn <= fourYearsFrom(startsOn) || termJustification !== undefined
    ? []
    : [finding('term-unjustified', { endsOn, latest: fourYearsFrom(startsOn) })]),
];

/** CJEU C-23/20: a maximum value or quantity is stated everywhere; no lot can hold more than the whole. */
const inCeilings = ({ maximum }: Framework, lots: readonly Lot[]): readonly Finding[] => [
  ...(isStated(maximum) ? [] : [finding('ceiling-missing')]),
  ...lots.flatMap((lot) => (isStated(lot.maximum) ? [] : [finding('ceiling-missing', {}, lot.id)])),
  ...lots.flatMap((lot) =>
    (['value', 'quantity'] as const).flatMap((measure) => {
      const [part, whole] = [lot.maximum[measure], maximum[measure]];
      return part === undefined || whole === undefined || part <= whole
        ? []
        : [finding('lot-above-framework', { measure, lot: part, framework: whole }, lot.id)];
    }),
  ),
];

/** A condition that is stated but names nobody lets nobody in; an alternative without conditions would let in everybody. */
const isEmptyAlternative = ({ kinds, regions, named }: EligibilityAlternative) => {
  const stated = [kinds, regions, named].filter((condition) => condition !== undefined);
  return stated.length === 0 || stated.some((condition) => condition.length === 0);
};

const inEligibility = ({ eligibility: { anyOf } }: Framework): readonly Finding[] =>
  anyOf.length === 0
    ? [finding('eligibility-empty')]
    : anyOf.flatMap((alternative, index) =>
        isEmptyAlternative(alternative) ? [finding('eligibility-empty', { alternative: index })] : [],
      );

/** From nothing upwards, each above the one before. */
const areTiers = (tiers: readonly CommissionTier[]) =>
  tiers.every(({ above }, index) => (index === 0 ? above === 0 : above > (tiers[index - 1]?.above ?? 0)));

const inCommissions = ({ commissionRules, authority }: Framework, lots: readonly Lot[]): readonly Finding[] => [
  ...conflictingRules(commissionRules).map(([a, b]) => finding('commission-conflict', { rules: [a.id, b.id] })),
  ...commissionRules.flatMap(({ id, shares, key }) => {
    if (key !== undefined && shares.length === 0) return [];
    const sum = shares.reduce((running, { share }) => running + share, 0);
    return sum === 10_000 ? [] : [finding('commission-shares', { rule: id, sum })];
  }),
  ...commissionRules.flatMap(({ id, base, minimum, maximum }) => [
    ...(base.kind === 'tiers' && !areTiers(base.tiers) ? [finding('commission-tiers', { rule: id })] : []),
    ...(minimum !== undefined && maximum !== undefined && minimum > maximum ? [finding('commission-bounds', { rule: id })] : []),
  ]),
  ...commissionRules.flatMap((rule) => {
    const reason = faultInKey(rule, authority);
    return reason === undefined ? [] : [finding('commission-key', { rule: rule.id, fault: reason })];
  }),
  ...commissionRules.flatMap(({ id, lots: named = [] }) =>
    named.filter((lot) => !lots.some((known) => known.id === lot)).map((lot) => finding('commission-lot-unknown', { rule: id, lot })),
  ),
];

/** Every day on which the rules that hold may be others than the day before, within the term. */
const turningDays = ({ startsOn, endsOn, vatRules, commissionRules }: Framework): readonly LocalDate[] =>
  [
    startsOn,
    ...[...vatRules, ...commissionRules].flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [addDays(until, 1)])]),
  ].filter((day, index, days) => startsOn <= day && day <= endsOn && days.indexOf(day) === index);

/** The questions that pricing asks: supplies always, commission where there is any, to members and to others. */
const vatQuestions = ({ commissionRules }: Framework) => {
  const supply = { lineType: 'supply' as VatLineType, seller: 'supplier' as const, buyerIsMember: false };
  const commission = { lineType: 'commission' as VatLineType, seller: 'intercommunale' as const };
  return commissionRules.length === 0
    ? [supply]
    : [supply, { ...commission, buyerIsMember: true }, { ...commission, buyerIsMember: false }];
};

const inVat = (framework: Framework): readonly Finding[] =>
  vatQuestions(framework).flatMap((question) => {
    const day = turningDays(framework).find((on) => !vatRate(framework.vatRules, { ...question, on }).ok);
    return day === undefined ? [] : [finding('vat-undetermined', { ...question, on: day })];
  });

/** Ranks of a cascade say who is asked first, so no two suppliers share one. */
const inAwards = (awards: readonly Award[], lot: LotId): readonly Finding[] => [
  ...(awards.length === 0 ? [finding('awards-missing', {}, lot)] : []),
  ...repeated(awards.map(({ rank }) => rank)).map((rank) => finding('award-rank', { rank }, lot)),
  ...repeated(awards.map(({ supplier }) => supplier)).map((supplier) => finding('award-duplicate', { supplier }, lot)),
];

const inTerms = ({ id, pricing, terms }: Lot): readonly Finding[] => {
  if (pricing === 'per-month') return terms.length === 0 ? [finding('terms-missing', {}, id)] : [];
  return terms.length === 0 ? [] : [finding('terms-unexpected', { terms }, id)];
};

const inLots = ({ id }: Framework, lots: readonly Lot[]): readonly Finding[] => [
  ...(lots.length === 0 ? [finding('lots-missing')] : []),
  ...repeated(lots.map((lot) => lot.id)).map((lot) => finding('lot-duplicate', {}, lot)),
  ...lots.flatMap((lot) => (lot.framework === id ? [] : [finding('lot-foreign', { framework: lot.framework }, lot.id)])),
  ...lots.flatMap((lot) => [...inAwards(lot.awards, lot.id), ...inTerms(lot)]),
];

/** Everything that is wrong with a framework agreement and its lots; empty when it may be opened for orders. */
export const validateFramework = (framework: Framework, lots: readonly Lot[]): readonly Finding[] => [
  ...inDates(framework),
  ...inCeilings(framework, lots),
  ...inEligibility(framework),
  ...inLots(framework, lots),
  ...inCommissions(framework, lots),
  ...inVat(framework),
];
