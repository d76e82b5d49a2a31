import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { choice } from './choice.ts';
import type { OrderStory } from './story.ts';

type Row = readonly [draftedOn: string, buyer: string, model: string, quantity: number];

/**
 * Two lots of few vehicles: the twelve of lot 11 are all taken, so that an order there is refused; of the twenty-five
 * of lot 62 twenty-three are, so that its manager is warned.
 */
const rows: readonly Row[] = [
  ['2022-05-09', 'Roeselare', '11.seat-leon-tgi', 3],
  ['2022-09-19', 'Kortrijk', '11.seat-leon-tgi', 4],
  ['2023-03-20', 'Dendermonde', '11.seat-leon-tgi', 2],
  ['2023-10-16', 'Geel', '11.seat-leon-tgi', 3],
  ['2023-04-17', 'Leuven', '62.stromer-st2', 6],
  ['2024-03-11', 'Deinze', '62.riese-muller-charger4-hs', 4],
  ['2024-09-16', 'Halle', '62.gazelle-ultimate-speed-380', 5],
  ['2025-05-12', 'Sint-Niklaas', '62.stromer-st2', 3],
  ['2026-04-20', 'Oostende', '62.ellio-two', 5],
];

export const filledLotStories: readonly OrderStory[] = rows.map(([draftedOn, buyer, model, quantity], index) => ({
  key: `filled-lots-${index + 1}`,
  buyer,
  choices: [choice(`gestroomd.${model}`, [], quantity)],
  draftedOn: localDate(draftedOn),
  ending: 'closed',
  acknowledgedAfter: 4,
  promisedAfter: 84,
  deliveredAfter: 90 + index * 6,
}));
