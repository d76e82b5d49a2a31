import type { OrderAction, OrderState } from './order-transitions.ts';

/** What ends an order, or its remains, where another way of ending it does not go: `incident` is settled between buyer and supplier. */
const endings = {
  draft: 'discard',
  submitted: 'discard',
  returned: 'discard',
  approved: 'discard',
  placed: 'cancel',
  'conditionally-accepted': 'cancel',
  acknowledged: 'cancel',
  'partly-delivered': 'cancel-rest',
  delivered: 'incident',
  accepted: 'incident',
  closed: 'incident',
} as const satisfies Partial<Record<OrderState, OrderAction | 'incident'>>;

type Ending = (typeof endings)[keyof typeof endings];

const asksToEnd: ReadonlySet<OrderAction> = new Set(['discard', 'cancel', 'cancel-rest']);

/** What somebody can do who wanted to end an order in a way that its state does not allow; nothing when it has ended already. */
export const insteadOf = (action: OrderAction, state: OrderState): Ending | undefined =>
  asksToEnd.has(action) && state in endings ? endings[state as keyof typeof endings] : undefined;
