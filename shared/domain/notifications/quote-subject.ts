import type { Quote, QuoteEvent } from '../quotes/quote.ts';
import type { Move, Subject } from './subject.ts';

const moveOf = ({ state, offer }: Quote): Move | undefined => {
  if (state === 'requested' || state === 'countered') return { by: 'supplier' };
  return state === 'offered' && offer ? { by: 'buyer', before: offer.validUntil } : undefined;
};

/** Whoever of the buyer asked or answered is its preparer. */
export const subjectOfQuote = (quote: Quote, events: readonly QuoteEvent[]): Subject => {
  const { id, number, buyer, buyerName, supplier, supplierName, authority } = quote;
  const preparers = [...new Set(events.filter(({ by }) => by.organisation === buyer).map(({ by }) => by.person))];
  const move = moveOf(quote);
  return { kind: 'quote', id, number, buyer, buyerName, supplier, supplierName, authority, preparers, ...(move !== undefined && { move }) };
};
