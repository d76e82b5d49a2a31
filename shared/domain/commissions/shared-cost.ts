import type { FrameworkId } from '../frameworks/ids.ts';
import { type Cents, minus, plus, zero } from '../money/cents.ts';
import type { Actor } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant, LocalDate, Period } from '../time/local-date.ts';
import { type DistributionMethod, distribute, type Split, type WeighedMethod, type Weight } from './distribution.ts';

/** A key with, where it weighs by what was counted, for which day that was and where it comes from. */
export type CostKey = Period &
  (
    | { readonly method: Exclude<DistributionMethod, WeighedMethod> }
    | { readonly method: WeighedMethod; readonly on: LocalDate; readonly source: string }
  );

/** What one intercommunale bears: it owes this to the authority, which paid. */
export interface CostPart {
  readonly payer: Kbo;
  readonly payerName: string;
  readonly weight: number;
  readonly amount: Cents;
}

/**
 * A cost of the authority that intercommunales bear together, such as starting up a framework. Written once, with every
 * weight that divided it: nothing of it changes; what was wrong is taken back by a cost of its own. Cents excluding VAT.
 */
export interface SharedCost {
  readonly id: string;
  /** Who paid, and so whom the parts are owed to. */
  readonly authority: Kbo;
  readonly authorityName: string;
  readonly framework: FrameworkId;
  readonly frameworkTitle: string;
  readonly title: string;
  /** The invoice or decision that it rests on. */
  readonly document: string;
  readonly incurredOn: LocalDate;
  /** Below nothing when it takes another back. */
  readonly amount: Cents;
  readonly key: CostKey;
  /** What all weights come to. */
  readonly total: number;
  readonly parts: readonly CostPart[];
  readonly reverses?: { readonly cost: string; readonly reason: string } | undefined;
  readonly recordedAt: Instant;
  readonly recordedBy: Actor;
}

export type CostBasis = Pick<SharedCost, 'amount' | 'incurredOn' | 'key'> & { readonly participants: readonly Weight[] };

/**
 * Divides a cost over its participants by its key, on the day of the cost. Refuses `distribution-impossible` as
 * `distribute` does, and with `counted-late` where the figures are of a day after the cost, or of a year of turnover that
 * was not over.
 */
export const divideCost = ({
  amount,
  incurredOn,
  key,
  participants,
}: CostBasis): Result<
  { readonly total: number; readonly parts: readonly (Weight & { readonly amount: Cents })[] },
  'distribution-impossible'
> => {
  const late = 'on' in key && (key.on > incurredOn || (key.method === 'by-turnover' && key.on.slice(0, 4) >= incurredOn.slice(0, 4)));
  return late
    ? refuse('distribution-impossible', { reason: 'counted-late', on: key.on })
    : distribute(amount, key, participants, incurredOn);
};

/** Why a part is what it is. */
export const splitOf = ({ key, total }: Pick<SharedCost, 'key' | 'total'>, { weight }: Pick<CostPart, 'weight'>): Split => ({
  method: key.method,
  weight,
  total,
  ...('on' in key && { on: key.on }),
});

/** The cost that takes another back, to the cent: divided by the same key and weights, every part is its mirror image. */
export const reversalOf = (
  cost: SharedCost,
  { id, reason, at, by }: { readonly id: string; readonly reason: string; readonly at: Instant; readonly by: Actor },
): Result<SharedCost, 'cost-reversed'> =>
  cost.reverses !== undefined
    ? refuse('cost-reversed', { cost: cost.id })
    : ok({
        ...cost,
        id,
        amount: minus(zero, cost.amount),
        parts: cost.parts.map((part) => ({ ...part, amount: minus(zero, part.amount) })),
        reverses: { cost: cost.id, reason },
        recordedAt: at,
        recordedBy: by,
      });

/** Whether the parts are what the key gives, and so sum to the whole: what a check of the books holds a cost against. */
export const costAgrees = (cost: SharedCost): boolean => {
  const divided = divideCost({ ...cost, participants: cost.parts.map(({ payer, weight }) => ({ body: payer, weight })) });
  return (
    divided.ok &&
    plus(zero, ...cost.parts.map(({ amount }) => amount)) === cost.amount &&
    divided.value.total === cost.total &&
    divided.value.parts.every(({ amount }, index) => amount === cost.parts[index]?.amount)
  );
};
