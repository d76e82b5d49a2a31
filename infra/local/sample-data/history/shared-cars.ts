import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { choice } from './choice.ts';
import type { Ending, OrderStory } from './story.ts';

type Row = readonly [
  draftedOn: string,
  buyer: string,
  model: string,
  options: readonly string[],
  quantity: number,
  term: number,
  ending: Ending,
];

/** Cars per municipality as the report of 2024 lists them (24; its own text says 22); their types and terms are invented. */
const rows: readonly Row[] = [
  ['2022-02-07', 'Putte', '1.compacte-deelwagen', ['house-style'], 2, 48, 'closed'],
  ['2022-02-14', 'Bornem', '1.compacte-deelwagen', ['house-style'], 2, 48, 'closed'],
  ['2022-03-07', 'Berlaar', '1.stadsdeelwagen', [], 2, 48, 'closed'],
  ['2022-03-21', 'Willebroek', '1.compacte-deelwagen', [], 2, 36, 'closed'],
  ['2022-04-11', 'Puurs-Sint-Amands', '1.compacte-deelwagen', ['house-style', 'child-seat'], 6, 48, 'closed'],
  ['2022-05-09', 'Mechelen', '1.gezinsdeelwagen', ['house-style'], 6, 48, 'closed'],
  ['2022-09-05', 'Duffel', '1.compacte-deelwagen', [], 4, 48, 'closed'],
  ['2022-10-03', 'Mechelen', '2.laadpaal-met-twee-punten-22-kw', ['ground-marking'], 3, 48, 'closed'],
  ['2024-05-13', 'Bonheiden', '1.stadsdeelwagen', [], 1, 36, 'closed'],
  ['2024-06-10', 'Woonland', '1.compacte-deelwagen', ['child-seat'], 2, 36, 'closed'],
  ['2024-09-09', 'OCMW Duffel', '1.deelbestelwagen', [], 1, 24, 'closed'],
  ['2025-09-15', 'Willebroek', '2.laadpaal-met-twee-punten-22-kw', ['ground-marking'], 2, 48, 'closed'],
  ['2026-08-17', 'Sint-Katelijne-Waver', '1.gezinsdeelwagen', ['child-seat'], 2, 36, 'acknowledged'],
  ['2026-11-09', 'Putte', '1.deelbestelwagen', [], 1, 36, 'placed'],
];

export const sharedCarStories: readonly OrderStory[] = rows.map(([draftedOn, buyer, model, options, quantity, term, ending], index) => ({
  key: `shared-cars-${index + 1}`,
  buyer,
  choices: [choice(`deelwagens.${model}`, options, quantity, term)],
  draftedOn: localDate(draftedOn),
  ending,
  acknowledgedAfter: 6 + (index % 5),
  promisedAfter: 150,
  deliveredAfter: 120 + (index % 7) * 12,
  budget: { references: ['DEELMOB'] },
}));
