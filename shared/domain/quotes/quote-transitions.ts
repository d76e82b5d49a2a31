import type { Role } from '../organisations/role.ts';

export const quoteStates = ['requested', 'offered', 'countered', 'accepted', 'declined', 'rejected', 'withdrawn', 'expired'] as const;
export type QuoteState = (typeof quoteStates)[number];

interface Transition {
  readonly from: readonly QuoteState[];
  /** `same`: it stays where it is. */
  readonly to: QuoteState | 'same';
  /** Nobody: only the calendar does it. */
  readonly by: readonly Role[];
}

/** The supplier is to move. */
const withSupplier = ['requested', 'countered'] as const;

/**
 * Everything that may happen to a quote, from the buyer's request on. An offer binds its supplier until the end of its
 * validity: it is accepted, rejected or countered by the buyer, or it expires, and the supplier does not take it back.
 */
export const quoteTransitions = {
  message: { from: [...withSupplier, 'offered'], to: 'same', by: ['buyer', 'supplier'] },
  offer: { from: withSupplier, to: 'offered', by: ['supplier'] },
  decline: { from: withSupplier, to: 'declined', by: ['supplier'] },
  counter: { from: ['offered'], to: 'countered', by: ['buyer'] },
  accept: { from: ['offered'], to: 'accepted', by: ['buyer'] },
  reject: { from: ['offered'], to: 'rejected', by: ['buyer'] },
  withdraw: { from: withSupplier, to: 'withdrawn', by: ['buyer'] },
  expire: { from: ['offered'], to: 'expired', by: [] },
} as const satisfies Record<string, Transition>;

export type QuoteAction = keyof typeof quoteTransitions;

export const quoteTransitionOf = (action: QuoteAction): Transition => quoteTransitions[action];
