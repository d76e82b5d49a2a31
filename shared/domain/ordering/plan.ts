import type { LedgerCause, LedgerEntry } from '../commissions/ledger.ts';
import type { Claim } from '../frameworks/ceiling.ts';
import type { FrameworkId, LotId } from '../frameworks/ids.ts';
import type { Cents } from '../money/cents.ts';
import { ok, type Result, refuse } from '../result.ts';
import { brusselsDate, type Instant } from '../time/local-date.ts';
import { changesBetween } from './changes.ts';
import type { Actor, Order, OrderEvent } from './order.ts';
import { type OrderAction, transitionOf } from './order-transitions.ts';

/** Room taken (+) or given back (−) under one ceiling. */
export interface CeilingMove {
  readonly scope: FrameworkId | LotId;
  readonly claim: Claim;
  readonly sign: 1 | -1;
}

/** All that must be written together for one step of an order; nothing of it may be written alone. */
export interface OrderPlan {
  readonly before?: Order | undefined;
  readonly after: Order;
  readonly events: readonly OrderEvent[];
  readonly ceilingMoves: readonly CeilingMove[];
  readonly entries: readonly LedgerEntry[];
  /** The figures rest on inputs that must not have changed: the write is conditioned on them. */
  readonly onBasis: boolean;
}

export interface Step {
  readonly actor: Actor;
  readonly at: Instant;
  readonly note?: string | undefined;
}

/** What an order takes from the ceilings of its lot and of its framework: net value and units. */
export const claimOf = (order: Pick<Order, 'totals' | 'lines'>): Claim => ({
  value: order.totals.net,
  quantity: order.lines.reduce((sum, line) => sum + line.quantity, 0),
});

const turned = (amount: Cents, sign: 1 | -1): Cents => (amount === 0 ? amount : ((amount * sign) as Cents));

/** One entry per line and beneficiary. A reversal books the accrual with its sign turned, on the day it happens. */
export const ledgerEntries = (order: Order, cause: LedgerCause, at: Instant): readonly LedgerEntry[] => {
  const sign = cause === 'reversal' ? -1 : 1;
  return order.commission.flatMap((part): readonly LedgerEntry[] => {
    const line = order.lines.find(({ number }) => number === part.line);
    if (!line) throw new Error(`commission on line ${part.line} of order ${order.id}, which has no such line`);
    return [
      {
        beneficiary: part.beneficiary,
        payer: order.buyer,
        payerName: order.buyerName,
        ...(order.intercommunale !== undefined && { region: order.intercommunale }),
        framework: order.framework,
        lot: order.lot,
        category: line.category,
        supplier: order.supplier,
        order: order.id,
        orderNumber: order.number,
        orderVersion: order.version,
        line: line.number,
        cause,
        rule: part.rule,
        bookedOn: brusselsDate(at),
        at,
        quantity: line.quantity * sign,
        list: turned(line.list, sign),
        discount: turned(line.discount, sign),
        due: turned(line.commission, sign),
        commission: turned(part.amount, sign),
      },
    ];
  });
};

const effects = {
  none: () => ({ ceilingMoves: [], entries: [] }),
  reserve: (order: Order, at: Instant) => ({ ceilingMoves: movesOf(order, 1), entries: ledgerEntries(order, 'accrual', at) }),
  release: (order: Order, at: Instant) => ({ ceilingMoves: movesOf(order, -1), entries: ledgerEntries(order, 'reversal', at) }),
} as const;

const movesOf = (order: Order, sign: 1 | -1): readonly CeilingMove[] =>
  [order.lot, order.framework].map((scope) => ({ scope, claim: claimOf(order), sign }));

/** The first step: a draft. `order` has version 1 and state draft. */
export const planCreation = (order: Order, { actor, at }: Step): OrderPlan => ({
  after: order,
  events: [{ order: order.id, version: order.version, action: 'create', to: order.state, by: actor, at, changes: [] }],
  ceilingMoves: [],
  entries: [],
  onBasis: false,
});

/**
 * One step along the transition table: `patch` holds the fields that this step sets. Refuses a step that the
 * order's state does not allow. Roles, ownership, prices and entitlement are the use case's to judge.
 */
export const planTransition = (
  before: Order,
  action: OrderAction,
  patch: Partial<Order>,
  { actor, at, note }: Step,
): Result<OrderPlan, 'wrong-state'> => {
  const { from, to, effect } = transitionOf(action);
  if (!from.includes(before.state)) return refuse('wrong-state', { state: before.state, allowed: from });
  const after: Order = { ...before, ...patch, state: to, version: before.version + 1, updatedAt: at };
  const event: OrderEvent = {
    order: before.id,
    version: after.version,
    action,
    from: before.state,
    to,
    by: actor,
    at,
    ...(note !== undefined && { note }),
    changes: changesBetween(before, after),
  };
  return ok({ before, after, events: [event], ...effects[effect](after, at), onBasis: effect === 'reserve' });
};

/** A submission below the buyer's own threshold is approved by that rule at once: two steps, one write. */
export const autoApproved = (plan: OrderPlan, { actor, at }: Step): OrderPlan => {
  const { after } = plan;
  const approved: Order = { ...after, state: 'approved', version: after.version + 1 };
  const event: OrderEvent = {
    order: after.id,
    version: approved.version,
    action: 'auto-approve',
    from: after.state,
    to: 'approved',
    by: actor,
    at,
    changes: [],
  };
  return { ...plan, after: approved, events: [...plan.events, event] };
};
