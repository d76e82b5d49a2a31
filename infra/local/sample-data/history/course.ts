import { addDays, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { sampleToday } from '../today.ts';
import type { Draw } from './random.ts';
import type { Ending, OrderStory } from './story.ts';

const reasons: Partial<Readonly<Record<Ending, string>>> = {
  returned: 'Gelieve het beleidsitem aan te vullen.',
  refused: 'Dit model kan in deze uitvoering niet meer bij de fabrikant besteld worden.',
  cancelled: 'De dienst heeft intussen een andere oplossing.',
};

/** Recent orders are still under way; of the earlier ones a few came to nothing. */
const endingOf = (draw: Draw, draftedOn: LocalDate): Ending => {
  const since = (days: number) => draftedOn > addDays(sampleToday, -days);
  if (since(12)) return draw.oneOf(['draft', 'submitted', 'returned', 'approved', 'placed', 'draft', 'submitted']);
  if (since(60)) return draw.oneOf(['placed', 'acknowledged', 'acknowledged', 'acknowledged', 'refused', 'delivered']);
  if (since(330)) return draw.oneOf(['acknowledged', 'acknowledged', 'delivered', 'accepted', 'closed', 'closed', 'cancelled']);
  return draw.chance(92) ? 'closed' : draw.oneOf(['cancelled', 'refused']);
};

const slowUntil = '2023-07-01';

/**
 * How an order drafted that day goes on. Vehicles came slowly at first: of the first orders three in four took more
 * than a year, whatever was promised.
 */
export const drawCourse = (
  draw: Draw,
  draftedOn: LocalDate,
  weeks: number,
): Pick<OrderStory, 'ending' | 'acknowledgedAfter' | 'promisedAfter' | 'deliveredAfter' | 'reason'> => {
  const ending = endingOf(draw, draftedOn);
  const promisedAfter = Math.max(7, weeks * 7);
  const slow = draftedOn < slowUntil && weeks > 9 && draw.chance(75);
  const reason = reasons[ending];
  return {
    ending,
    acknowledgedAfter: draw.between(1, 16),
    promisedAfter,
    deliveredAfter: slow ? draw.between(366, 560) : Math.round((promisedAfter * draw.between(80, 150)) / 100),
    ...(reason !== undefined && { reason }),
  };
};
