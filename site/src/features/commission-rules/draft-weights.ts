import type { DistributionMethod, WeighedMethod, Weight } from '../../../../shared/domain/commissions/distribution.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { centsOf, centsText } from '../supplier/typed-numbers.ts';

interface TypedWeights {
  readonly method: DistributionMethod;
  readonly weights: Readonly<Record<Kbo, string>>;
}

/** A figure of a key as it is typed: inhabitants, or euro. */
export const weightText = (method: DistributionMethod, weight: number) =>
  method === 'by-turnover' ? centsText(cents(weight)) : String(weight);

/** Whether figures of each body divide. */
export const isWeighed = (method: DistributionMethod): method is WeighedMethod => method === 'per-inhabitant' || method === 'by-turnover';

const numberIn = (text: string) => (/^([1-9]\d{0,2}(\.\d{3}){1,3}|\d{1,10})$/.test(text) ? Number(text.replaceAll('.', '')) : undefined);

/** Inhabitants, or cents; undefined for what cannot be read. */
export const weightOf = (method: DistributionMethod, text: string): number | undefined =>
  method === 'by-turnover' ? centsOf(text) : numberIn(text.trim());

/** The figures that were filled in and can be read. */
export const weightsIn = ({ method, weights }: TypedWeights): readonly Weight[] =>
  Object.entries(weights).flatMap(([body, text]) => {
    const weight = text.trim() === '' ? undefined : weightOf(method, text);
    return weight === undefined ? [] : [{ body: body as Kbo, weight }];
  });
