import type { Principal, Role } from '../organisations/role.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Quote } from './quote.ts';
import { type QuoteAction, quoteTransitionOf, quoteTransitions } from './quote-transitions.ts';
import { hasExpired } from './validity.ts';

type Owned = Pick<Quote, 'buyer' | 'supplier'>;

/** To whom a role's organisation must be equal for the quote to be theirs; both know of it from the request on. */
const ownerOf = {
  buyer: ({ buyer }) => buyer,
  approver: ({ buyer }) => buyer,
  supplier: ({ supplier }) => supplier,
} as const satisfies Partial<Record<Role, (quote: Owned) => string>>;

/**
 * The roles in which this person has anything to do with this quote; none means that, for this person, it does not
 * exist. An auditor looks through the eyes of its organisation, whichever side that is on.
 */
export const quoteRolesOn = (quote: Owned, { organisation, roles }: Principal): readonly Role[] => {
  const related = (Object.keys(ownerOf) as (keyof typeof ownerOf)[]).filter((role) => ownerOf[role](quote) === organisation);
  return roles.filter((role) => (role === 'auditor' ? related.length > 0 : related.some((own) => own === role)));
};

/** What this person may do with this quote today; nothing any more once its offer lies past its validity. */
export const quoteActionsFor = (
  quote: Owned & Pick<Quote, 'state' | 'offer'>,
  caller: Principal,
  today: LocalDate,
): readonly QuoteAction[] => {
  if (hasExpired(quote, today)) return [];
  const held = quoteRolesOn(quote, caller);
  return (Object.keys(quoteTransitions) as QuoteAction[]).filter((action) => {
    const { from, by } = quoteTransitionOf(action);
    return from.includes(quote.state) && by.some((role) => held.includes(role));
  });
};
