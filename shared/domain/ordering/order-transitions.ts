import type { Role } from '../organisations/role.ts';

export const orderStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'placed',
  'acknowledged',
  'delivered',
  'accepted',
  'closed',
  'refused',
  'cancelled',
] as const;
export type OrderState = (typeof orderStates)[number];

/** What a transition does beyond the order itself. */
export type OrderEffect = 'none' | 'reserve' | 'release';

interface Transition {
  readonly from: readonly OrderState[];
  readonly to: OrderState;
  readonly by: readonly Role[];
  /** Takes room under the ceilings and books commission, gives both back, or neither. */
  readonly effect: OrderEffect;
}

/**
 * Everything that may happen to an order. The use case reads it to decide, the repository to
 * condition the write, the site to choose its buttons, the tests to walk every path.
 * An order is never edited once submitted: it is returned or reopened first.
 */
export const orderTransitions = {
  revise: { from: ['draft', 'returned'], to: 'draft', by: ['buyer'], effect: 'none' },
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['buyer'], effect: 'none' },
  return: { from: ['submitted'], to: 'returned', by: ['approver'], effect: 'none' },
  decline: { from: ['submitted'], to: 'refused', by: ['approver'], effect: 'none' },
  approve: { from: ['submitted'], to: 'approved', by: ['approver'], effect: 'none' },
  reopen: { from: ['submitted', 'approved'], to: 'draft', by: ['buyer'], effect: 'none' },
  place: { from: ['approved'], to: 'placed', by: ['buyer', 'approver'], effect: 'reserve' },
  acknowledge: { from: ['placed'], to: 'acknowledged', by: ['supplier'], effect: 'none' },
  refuse: { from: ['placed'], to: 'refused', by: ['supplier'], effect: 'release' },
  deliver: { from: ['acknowledged'], to: 'delivered', by: ['supplier'], effect: 'none' },
  accept: { from: ['delivered'], to: 'accepted', by: ['buyer'], effect: 'none' },
  close: { from: ['accepted'], to: 'closed', by: ['buyer'], effect: 'none' },
  discard: { from: ['draft', 'returned', 'submitted', 'approved'], to: 'cancelled', by: ['buyer'], effect: 'none' },
  cancel: { from: ['placed', 'acknowledged'], to: 'cancelled', by: ['buyer', 'manager'], effect: 'release' },
} as const satisfies Record<string, Transition>;

export type OrderAction = keyof typeof orderTransitions;

export const transitionOf = (action: OrderAction): Transition => orderTransitions[action];

/** The actions that a state and a person's roles leave open, for the site's buttons; ownership is checked elsewhere. */
export const actionsOpen = (state: OrderState, held: readonly Role[]): readonly OrderAction[] =>
  (Object.keys(orderTransitions) as OrderAction[]).filter((action) => {
    const { from, by } = transitionOf(action);
    return from.includes(state) && by.some((role) => held.includes(role));
  });
