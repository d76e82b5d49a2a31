import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { centsOf, rateOf } from '../supplier/typed-numbers.ts';
import { isWeighed, weightOf, weightsIn } from './draft-weights.ts';
import type { RuleDraft } from './rule-draft.ts';

interface Bounds {
  readonly earliest: LocalDate;
  readonly taken: readonly string[];
  readonly authority: Kbo;
}

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
