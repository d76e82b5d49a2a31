import type { Cents } from '../money/cents.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Limit } from './framework.ts';
import type { FrameworkId, LotId } from './ids.ts';

/** `room` is stored, not derived: a DynamoDB condition can compare it, but cannot do arithmetic. */
export interface Ceiling {
  readonly scope: FrameworkId | LotId;
  readonly maximum: Limit;
  readonly room: Limit;
}

/** What an order takes from a ceiling: its net value and its number of units. */
export interface Claim {
  readonly value: Cents;
  readonly quantity: number;
}

/**
 * Room for one more call-off under a maximum value and/or quantity (CJEU C-23/20: past its maximum a
 * framework has no effect). This only foretells, for a clear message; the write itself is conditioned
 * on the same inequalities, because another buyer may be faster.
 */
export const reserve = (ceiling: Ceiling, claim: Claim): Result<Ceiling, 'ceiling-reached'> => {
  const { value, quantity } = ceiling.room;
  if (value !== undefined && (claim.value > value || ceiling.maximum.value === 0))
    return refuse('ceiling-reached', { scope: ceiling.scope, measure: 'value', room: value, asked: claim.value });
  if (quantity !== undefined && claim.quantity > quantity)
    return refuse('ceiling-reached', { scope: ceiling.scope, measure: 'quantity', room: quantity, asked: claim.quantity });
  return ok({ ...ceiling, room: take(ceiling.room, claim, -1) });
};

export const release = (ceiling: Ceiling, claim: Claim): Ceiling => ({ ...ceiling, room: take(ceiling.room, claim, 1) });

/** The ceiling as if the claim had been taken, also when it does not fit: room may then be below zero. */
export const foresee = (ceiling: Ceiling, claim: Claim): Ceiling => ({ ...ceiling, room: take(ceiling.room, claim, -1) });

const take = (room: Limit, claim: Claim, sign: 1 | -1): Limit => ({
  ...(room.value !== undefined && { value: (room.value + sign * claim.value) as Cents }),
  ...(room.quantity !== undefined && { quantity: room.quantity + sign * claim.quantity }),
});

/** How far a ceiling is used, in basis points of its tightest measure; a ceiling of zero is used up. */
export const usage = ({ maximum, room }: Ceiling): number => {
  const used = (most: number | undefined, left: number | undefined) =>
    most === undefined || left === undefined ? 0 : most === 0 ? 10_000 : Math.floor(((most - left) * 10_000) / most);
  return Math.max(used(maximum.value, room.value), used(maximum.quantity, room.quantity));
};

export const ceilingLevels = ['ample', 'attention', 'critical', 'reached'] as const;
export type CeilingLevel = (typeof ceilingLevels)[number];

/** Thresholds at 70 and 90 % warn the manager. */
export const ceilingLevel = (ceiling: Ceiling): CeilingLevel => {
  const used = usage(ceiling);
  return used >= 10_000 ? 'reached' : used >= 9_000 ? 'critical' : used >= 7_000 ? 'attention' : 'ample';
};
