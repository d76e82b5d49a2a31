import type { Role } from '../organisations/role.ts';
import { addDays, brusselsDate, type LocalDate } from '../time/local-date.ts';
import type { Order } from './order.ts';
import type { OrderAction, OrderState } from './order-transitions.ts';

export interface Move {
  readonly action: OrderAction;
  readonly by: 'buyer' | 'approver' | 'supplier';
  /** Where only these persons may; absent is anybody in that role. */
  readonly persons?: readonly string[] | undefined;
  /** Who may not, whatever their role: nobody signs what they prepared. Only the buyer sees a move that has this. */
  readonly except?: readonly string[] | undefined;
  readonly before?: LocalDate | undefined;
}

export interface NextStep extends Move {
  readonly late: boolean;
}

const moves = {
  draft: { action: 'submit', by: 'buyer' },
  returned: { action: 'submit', by: 'buyer' },
  submitted: { action: 'approve', by: 'approver' },
  approved: { action: 'place', by: 'buyer' },
  placed: { action: 'acknowledge', by: 'supplier' },
  'conditionally-accepted': { action: 'agree', by: 'buyer' },
  acknowledged: { action: 'deliver', by: 'supplier' },
  'partly-delivered': { action: 'deliver', by: 'supplier' },
  delivered: { action: 'accept', by: 'buyer' },
  accepted: { action: 'close', by: 'buyer' },
} as const satisfies Partial<Record<OrderState, Pick<Move, 'action' | 'by'>>>;

/** States in which somebody still has something to do. */
export const openStates = Object.keys(moves) as readonly (keyof typeof moves)[];

type Timed = Pick<
  Order,
  'state' | 'updatedAt' | 'placedAt' | 'promisedOn' | 'deliveredOn' | 'terms' | 'approval' | 'preparers' | 'pending'
>;

/** A buyer has as long to answer a proposal as a supplier had to answer the order; nothing else happens to it meanwhile. */
const deadline = ({ state, updatedAt, placedAt, promisedOn, deliveredOn, terms, approval }: Timed): LocalDate | undefined => {
  if (state === 'placed' && placedAt) return addDays(brusselsDate(placedAt), terms.acknowledgementDays);
  if (state === 'conditionally-accepted') return addDays(brusselsDate(updatedAt), terms.acknowledgementDays);
  if (state === 'submitted') return approval?.dueOn;
  if (state === 'acknowledged' || state === 'partly-delivered') return promisedOn;
  if (state === 'delivered' && deliveredOn) return addDays(deliveredOn, terms.paymentDays);
  return undefined;
};

/** Who must sign next, where the buyer's rules name them. */
const signers = ({ state, approval }: Timed): readonly string[] | undefined => {
  const named = state === 'submitted' ? approval?.steps.find(({ given }) => given === undefined)?.approvers : undefined;
  return named && named.length > 0 ? named : undefined;
};

/** What the state alone says, which is all there is to say until something arrived. */
const moveOfState = (order: Timed): readonly Move[] => {
  if (!(order.state in moves)) return [];
  const [before, persons] = [deadline(order), signers(order)];
  return [
    {
      ...moves[order.state as keyof typeof moves],
      ...(persons !== undefined && { persons }),
      ...(order.state === 'submitted' && { except: order.preparers }),
      ...(before !== undefined && { before }),
    },
  ];
};

/** Once something arrived buyer and supplier may both be at move: one checks and pays, the other mends and delivers the rest. */
const movesAfterArrival = ({ state, promisedOn, terms, pending = {} }: Timed): readonly Move[] => {
  const { checkSince, mendBy, payBy, giveBack } = pending;
  return [
    ...(checkSince === undefined ? [] : [{ action: 'accept', by: 'buyer', before: addDays(checkSince, terms.paymentDays) } as const]),
    ...(mendBy === undefined ? [] : [{ action: 'mend', by: 'supplier', before: mendBy } as const]),
    ...(state === 'partly-delivered' ? [{ ...moves[state], ...(promisedOn !== undefined && { before: promisedOn }) }] : []),
    ...(payBy === undefined ? [] : [{ action: 'invoice', by: 'buyer', before: payBy } as const]),
    ...(payBy === undefined && giveBack ? [{ action: 'invoice', by: 'buyer' } as const] : []),
  ];
};

const afterArrival: ReadonlySet<OrderState> = new Set(['partly-delivered', 'delivered', 'accepted']);
const lastOfAll = '9999-12-31';

/**
 * Whose moves there are and by when, the most pressing first; none when the order has come to its end. `invoice` is the
 * payment of one that is right, or of what was kept back of it without need.
 */
export const movesOf = (order: Timed): readonly Move[] => {
  const open = afterArrival.has(order.state) ? movesAfterArrival(order) : [];
  return open.length === 0 ? moveOfState(order) : open.toSorted((a, b) => (a.before ?? lastOfAll).localeCompare(b.before ?? lastOfAll));
};

/** From the day after the deadline. */
export const isLate = ({ before }: Pick<Move, 'before'>, today: LocalDate): boolean => before !== undefined && today > before;

/** The most pressing move of who looks, or else of anybody. */
export const nextStepFor = (order: Timed, roles: readonly Role[], today: LocalDate): NextStep | undefined => {
  const open = movesOf(order);
  const move = open.find(({ by }) => roles.includes(by)) ?? open[0];
  return move && { ...move, late: isLate(move, today) };
};
