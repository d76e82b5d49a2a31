import type { LocalDate } from '../time/local-date.ts';
import type { Quote } from './quote.ts';
import type { QuoteAction } from './quote-transitions.ts';
import { stateOn } from './validity.ts';

export interface QuoteNextStep {
  readonly action: Extract<QuoteAction, 'offer' | 'accept'>;
  readonly by: 'buyer' | 'supplier';
  /** The last day on which it can be done. */
  readonly before?: LocalDate | undefined;
}

/** Whose move it is and by when; undefined when the quote has come to its end. */
export const quoteNextStepOf = (quote: Pick<Quote, 'state' | 'offer'>, today: LocalDate): QuoteNextStep | undefined => {
  const state = stateOn(quote, today);
  if (state === 'requested' || state === 'countered') return { action: 'offer', by: 'supplier' };
  if (state !== 'offered') return undefined;
  return { action: 'accept', by: 'buyer', ...(quote.offer && { before: quote.offer.validUntil }) };
};
