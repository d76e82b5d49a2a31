import type { Framework } from '../frameworks/framework.ts';
import type { Result } from '../result.ts';
import { dayWithin } from '../time/day-within.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { Quote } from './quote.ts';
import type { QuoteState } from './quote-transitions.ts';

/** Longer than a tenderer is bound by default (90 days, royal decree of 18 April 2017, art. 58), shorter than prices hold. */
export const mostValidDays = 180;
/** What an offer form proposes: a college that meets monthly can decide within it. */
export const usualValidDays = 60;

type Dated = Pick<Quote, 'state' | 'offer'>;

/** The last day an offer made today may be valid: within 180 days, and while orders can still be placed under the framework. */
export const latestValidity = ({ endsOn }: Pick<Framework, 'endsOn'>, today: LocalDate): LocalDate => {
  const latest = addDays(today, mostValidDays);
  return latest < endsOn ? latest : endsOn;
};

export const checkValidity = (
  validUntil: LocalDate,
  framework: Pick<Framework, 'endsOn'>,
  today: LocalDate,
): Result<LocalDate, 'invalid-date'> => dayWithin('validUntil', validUntil, { earliest: today, latest: latestValidity(framework, today) });

/** Whether the offer lies past its last day, in Brussels, whether or not anybody wrote that down. */
export const hasExpired = ({ state, offer }: Dated, today: LocalDate): boolean =>
  state === 'offered' && offer !== undefined && today > offer.validUntil;

/** The state as everybody sees it: an offer past its validity is expired at once. */
export const stateOn = (quote: Dated, today: LocalDate): QuoteState => (hasExpired(quote, today) ? 'expired' : quote.state);
