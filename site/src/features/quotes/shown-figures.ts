import type { Offer } from '../../../../shared/domain/quotes/quote.ts';
import type { QuoteView } from './use-quote-acting.ts';

type Quote = QuoteView['quote'];

/** The offer that stands or stood last; after a counter-offer, what was asked is what counts. */
export const standingOffer = ({ offer, state }: Quote): Offer | undefined =>
  state === 'countered' || state === 'withdrawn' || state === 'declined' ? undefined : offer;
