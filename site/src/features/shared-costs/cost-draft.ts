import type * as z from 'zod';
import type { costDraft } from '../../../../shared/contract/shared-costs.schemas.ts';
import type { DistributionMethod, Weight } from '../../../../shared/domain/commissions/distribution.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { number, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { centsOf, centsText, numberOf, rateOf, rateText } from '../supplier/typed-numbers.ts';

export type SentDraft = z.infer<typeof costDraft>;

/** A cost as somebody types it. */
export interface TypedCost {
  readonly title: string;
  readonly document: string;
  readonly amount: string;
  readonly incurredOn: string;
  readonly method: DistributionMethod;
  readonly from: string;
  readonly until: string;
  readonly on: string;
  readonly source: string;
}

export interface TypedParticipant {
  readonly body: Kbo;
  readonly name: string;
  readonly included: boolean;
  readonly weight: string;
}

export type CostErrors = Readonly<Partial<Record<keyof TypedCost | 'participants', string>>>;

const wholeNumber = (text: string): number | undefined => {
  const value = numberOf(text);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
};

const readers = { fixed: rateOf, equal: () => 1, 'per-inhabitant': wholeNumber, 'by-turnover': centsOf } as const satisfies Record<
  DistributionMethod,
  (text: string) => number | undefined
>;

/** A weight as it is typed in the unit of the method; undefined for what is none. */
export const weightOf = (method: DistributionMethod, text: string): number | undefined => readers[method](text);

/** A weight, to be typed over. */
export const weightText = (method: DistributionMethod, weight: number): string => {
  if (method === 'by-turnover') return centsText(cents(weight));
  return method === 'fixed' ? rateText(basisPoints(weight)) : number(weight);
};

/** What was counted has a day and a source. */
export const isWeighed = (method: DistributionMethod): method is 'per-inhabitant' | 'by-turnover' =>
  method === 'per-inhabitant' || method === 'by-turnover';

const weightsOf = (method: DistributionMethod, participants: readonly TypedParticipant[]): readonly Weight[] =>
  participants.flatMap(({ body, included, weight }) => {
    const value = weightOf(method, weight);
    return included && value !== undefined ? [{ body, weight: value }] : [];
  });

const participantsError = (method: DistributionMethod, participants: readonly TypedParticipant[]): string | undefined => {
  if (!participants.some(({ included }) => included)) return p('cost-form.no-participants');
  const sum = weightsOf(method, participants).reduce((running, { weight }) => running + weight, 0);
  if (method === 'fixed' && sum !== 10_000) return p('cost-form.not-whole', { sum: percent(sum) });
  return sum === 0 ? p('cost-form.no-weight') : undefined;
};

/** Why a participant's weight is not accepted. */
export const weightError = (method: DistributionMethod, { included, weight }: TypedParticipant): string | undefined =>
  included && weightOf(method, weight) === undefined ? p(`cost-bad-weight.${method}`) : undefined;

/** What is wrong with a cost as it is typed, by field. */
export const errorsOf = (cost: TypedCost, participants: readonly TypedParticipant[], today: LocalDate): CostErrors => {
  const { title, document, amount, incurredOn, method, from, until, on, source } = cost;
  const weighed = isWeighed(method);
  const wrongParticipants = participantsError(method, participants);
  return {
    ...(title.trim() === '' && { title: p('cost-form.bad-name') }),
    ...(document.trim() === '' && { document: p('cost-form.bad-document') }),
    ...((centsOf(amount) ?? 0) === 0 && { amount: p('cost-form.bad-amount') }),
    ...((!isLocalDate(incurredOn) || incurredOn > today) && { incurredOn: p('cost-form.bad-date') }),
    ...((!isLocalDate(from) || from > incurredOn) && { from: p('cost-form.bad-period') }),
    ...(until !== '' && (!isLocalDate(until) || until < incurredOn) && { until: p('cost-form.bad-period') }),
    ...(weighed && !isLocalDate(on) && { on: p('cost-form.bad-day') }),
    ...(weighed && source.trim() === '' && { source: p('cost-form.bad-source') }),
    ...(wrongParticipants !== undefined && { participants: wrongParticipants }),
  };
};

/** The cost as it is sent; undefined as long as something of it is wrong. */
export const sentDraft = (
  framework: FrameworkId,
  cost: TypedCost,
  participants: readonly TypedParticipant[],
  today: LocalDate,
): SentDraft | undefined => {
  const { title, document, incurredOn, method, from, until, on, source } = cost;
  const amount = centsOf(cost.amount);
  const wrong = Object.keys(errorsOf(cost, participants, today)).length > 0 || participants.some((each) => weightError(method, each));
  if (wrong || amount === undefined || !isLocalDate(incurredOn) || !isLocalDate(from)) return undefined;
  const period = { from, ...(isLocalDate(until) && { until }) };
  const common = {
    framework,
    title: title.trim(),
    document: document.trim(),
    incurredOn,
    amount,
    participants: [...weightsOf(method, participants)],
  };
  if (!isWeighed(method)) return { ...common, key: { method, ...period } };
  return isLocalDate(on) ? { ...common, key: { method, on, source: source.trim(), ...period } } : undefined;
};
