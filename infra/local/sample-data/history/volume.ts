import type { OrderPlan } from '../../../../shared/domain/ordering/plan.ts';
import { addDays, localDate } from '../../../../shared/domain/time/local-date.ts';
import { volume } from '../schemes/volume/volume.ts';
import { choice } from './choice.ts';
import { catalogueOf } from './inputs.ts';
import { workday } from './moments.ts';
import { makeDraw } from './random.ts';
import { buyersIn, regions } from './region-buyers.ts';
import type { Ending } from './story.ts';
import { tell } from './tell.ts';

const firstDay = localDate('2025-01-06');
const days = 650;
/** Placings are kept within the year of the drafting, as memberships may change with the year. */
const lastDays = '12-15';
const endings: readonly Ending[] = ['draft', 'draft', 'draft', 'draft', 'draft', 'placed', 'placed', 'placed', 'acknowledged', 'cancelled'];

/** So many order lives, one after another: each is made when it is asked for. */
export function* volumeLives(count: number): Generator<readonly OrderPlan[]> {
  const catalogue = catalogueOf([volume]);
  const draw = makeDraw(20_250_106);
  for (let turn = 0; turn < count; turn += 1) {
    const drawn = workday(addDays(firstDay, draw.between(0, days)));
    const draftedOn = drawn.slice(5) > lastDays ? addDays(drawn, -30) : drawn;
    const region = draw.oneOf(regions);
    yield tell(
      {
        key: `volume-${turn + 1}`,
        buyer: draw.oneOf(buyersIn(region, volume.framework.id, draftedOn)).kbo,
        choices: [choice(draw.oneOf(volume.models).id, draw.chance(30) ? ['coating'] : [], draw.between(1, 8))],
        draftedOn,
        ending: draw.oneOf(endings),
        acknowledgedAfter: draw.between(1, 9),
        promisedAfter: draw.between(14, 60),
        deliveredAfter: draw.between(14, 60),
        reason: 'Niet meer nodig.',
      },
      catalogue,
    );
  }
}
