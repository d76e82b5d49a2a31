import type { Role } from '../organisations/role.ts';

export const orderStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'placed',
  'conditionally-accepted',
  'acknowledged',
  'partly-delivered',
  'delivered',
  'accepted',
  'closed',
  'refused',
  'cancelled',
] as const;
export type OrderState = (typeof orderStates)[number];

/** Every state in which the order holds room under its ceilings and owes commission. */
export const liveStates = [
  'placed',
  'conditionally-accepted',
  'acknowledged',
  'partly-delivered',
  'delivered',
  'accepted',
  'closed',
] as const satisfies readonly OrderState[];

/** What a transition does beyond the order itself. */
export type OrderEffect = 'none' | 'reserve' | 'release' | 'adjust';

/** `same`: it stays where it is; `progress`: what its quantities say (`progressOf`). */
export type TransitionTarget = OrderState | 'same' | 'progress';

interface Transition {
  readonly from: readonly OrderState[];
  readonly to: TransitionTarget;
  readonly by: readonly Role[];
  /**
   * `reserve` takes room under the ceilings and books commission, `release` gives all of both back, `adjust` gives
   * back what the order became smaller.
   */
  readonly effect: OrderEffect;
}

/** The supplier has said yes and is at work. */
const underway = ['acknowledged', 'partly-delivered'] as const;
/** Something of it may have arrived. */
const arriving = ['acknowledged', 'partly-delivered', 'delivered'] as const;

/**
 * Everything that may happen to an order. The use case reads it to decide, the repository to
 * condition the write, the site to choose its buttons, the tests to walk every path.
 * An order is never edited once submitted: it is returned or reopened first. From `acknowledged` on, the state follows
 * from the quantities that were delivered and accepted.
 */
export const orderTransitions = {
  revise: { from: ['draft', 'returned'], to: 'draft', by: ['buyer'], effect: 'none' },
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['buyer'], effect: 'none' },
  return: { from: ['submitted'], to: 'returned', by: ['approver'], effect: 'none' },
  endorse: { from: ['submitted'], to: 'submitted', by: ['approver'], effect: 'none' },
  decline: { from: ['submitted'], to: 'refused', by: ['approver'], effect: 'none' },
  approve: { from: ['submitted'], to: 'approved', by: ['approver'], effect: 'none' },
  reopen: { from: ['submitted', 'approved'], to: 'draft', by: ['buyer'], effect: 'none' },
  place: { from: ['approved'], to: 'placed', by: ['buyer', 'approver'], effect: 'reserve' },
  receive: { from: ['placed'], to: 'same', by: ['supplier'], effect: 'none' },
  acknowledge: { from: ['placed'], to: 'acknowledged', by: ['supplier'], effect: 'none' },
  refuse: { from: ['placed'], to: 'refused', by: ['supplier'], effect: 'release' },
  propose: { from: ['placed'], to: 'conditionally-accepted', by: ['supplier'], effect: 'none' },
  agree: { from: ['conditionally-accepted'], to: 'acknowledged', by: ['buyer'], effect: 'adjust' },
  disagree: { from: ['conditionally-accepted'], to: 'placed', by: ['buyer'], effect: 'none' },
  'move-date': { from: underway, to: 'same', by: ['supplier'], effect: 'none' },
  appoint: { from: underway, to: 'same', by: ['supplier', 'buyer'], effect: 'none' },
  deliver: { from: underway, to: 'progress', by: ['supplier'], effect: 'none' },
  accept: { from: arriving, to: 'progress', by: ['buyer'], effect: 'none' },
  'refuse-delivery': { from: arriving, to: 'progress', by: ['buyer'], effect: 'none' },
  mend: { from: arriving, to: 'progress', by: ['supplier'], effect: 'none' },
  invoice: { from: [...arriving, 'accepted'], to: 'same', by: ['supplier', 'buyer'], effect: 'none' },
  penalise: { from: [...arriving, 'accepted'], to: 'same', by: ['buyer'], effect: 'none' },
  close: { from: ['accepted'], to: 'closed', by: ['buyer'], effect: 'none' },
  discard: { from: ['draft', 'returned', 'submitted', 'approved'], to: 'cancelled', by: ['buyer'], effect: 'none' },
  cancel: {
    from: ['placed', 'conditionally-accepted', 'acknowledged'],
    to: 'cancelled',
    by: ['buyer', 'manager'],
    effect: 'release',
  },
  'cancel-rest': { from: ['partly-delivered'], to: 'progress', by: ['buyer', 'manager'], effect: 'adjust' },
} as const satisfies Record<string, Transition>;

export type OrderAction = keyof typeof orderTransitions;

export const transitionOf = (action: OrderAction): Transition => orderTransitions[action];

/** The actions that a state and a person's roles leave open, for the site's buttons; ownership is checked elsewhere. */
export const actionsOpen = (state: OrderState, held: readonly Role[]): readonly OrderAction[] =>
  (Object.keys(orderTransitions) as OrderAction[]).filter((action) => {
    const { from, by } = transitionOf(action);
    return from.includes(state) && by.some((role) => held.includes(role));
  });
