import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';

/** What a person is asked before an action is taken. */
/** `form`: it has a form of its own in `action-forms.ts`. */
export type Asks = 'nothing' | 'confirmation' | 'reason' | 'promise' | 'move' | 'form';

interface ActionLook {
  readonly asks: Asks;
  /** Lower comes first; the first open one is the page's prominent button, unless it only ends or undoes. */
  readonly rank: number;
  readonly leading: boolean;
}

/** How each action is offered. What may be done is the API's to say; this says only how it looks. */
export const actionLooks = {
  submit: { asks: 'nothing', rank: 1, leading: true },
  place: { asks: 'nothing', rank: 2, leading: true },
  approve: { asks: 'nothing', rank: 3, leading: true },
  endorse: { asks: 'nothing', rank: 3, leading: false },
  acknowledge: { asks: 'promise', rank: 4, leading: true },
  agree: { asks: 'nothing', rank: 4, leading: true },
  disagree: { asks: 'reason', rank: 8, leading: false },
  receive: { asks: 'nothing', rank: 7, leading: false },
  propose: { asks: 'form', rank: 8, leading: false },
  'move-date': { asks: 'move', rank: 8, leading: false },
  appoint: { asks: 'form', rank: 8, leading: false },
  'refuse-delivery': { asks: 'form', rank: 8, leading: false },
  mend: { asks: 'form', rank: 4, leading: true },
  invoice: { asks: 'form', rank: 9, leading: false },
  penalise: { asks: 'form', rank: 9, leading: false },
  'cancel-rest': { asks: 'reason', rank: 13, leading: false },
  deliver: { asks: 'form', rank: 5, leading: true },
  accept: { asks: 'form', rank: 6, leading: true },
  close: { asks: 'nothing', rank: 7, leading: true },
  revise: { asks: 'nothing', rank: 8, leading: false },
  return: { asks: 'reason', rank: 9, leading: false },
  reopen: { asks: 'nothing', rank: 10, leading: false },
  decline: { asks: 'reason', rank: 11, leading: false },
  refuse: { asks: 'reason', rank: 12, leading: false },
  cancel: { asks: 'reason', rank: 13, leading: false },
  discard: { asks: 'confirmation', rank: 14, leading: false },
} as const satisfies Record<OrderAction, ActionLook>;

export interface OfferedActions {
  readonly first: OrderAction | undefined;
  readonly others: readonly OrderAction[];
}

/** The one next step and the rest, in order of likelihood. A returned order is changed before it is offered again. */
export const offeredActions = (open: readonly OrderAction[], returned: boolean): OfferedActions => {
  const ranked = open.toSorted((a, b) => actionLooks[a].rank - actionLooks[b].rank);
  const first = returned && ranked.includes('revise') ? 'revise' : ranked.find((action) => actionLooks[action].leading);
  return { first, others: ranked.filter((action) => action !== first) };
};
