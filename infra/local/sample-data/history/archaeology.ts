import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { choice } from './choice.ts';
import type { Ending, OrderStory } from './story.ts';

type Row = readonly [draftedOn: string, buyer: string, model: string, quantity: number, ending: Ending];

/** Four dossiers in 2023 and five in 2024, as the report counts them; which sites and which steps is invented. */
const rows: readonly Row[] = [
  ['2023-03-06', 'Mechelen', '1.bureaustudie-van-1-tot-5-ha', 1, 'closed'],
  ['2023-06-12', 'Mechelen', '2.landschappelijke-boring-tot-2-m', 24, 'closed'],
  ['2023-10-09', 'Mechelen', '4.proefsleuven-per-hectare', 3, 'closed'],
  ['2023-04-24', 'Lier', '1.bureaustudie-tot-1-ha', 1, 'closed'],
  ['2023-09-04', 'Bornem', '1.bureaustudie-tot-1-ha', 1, 'closed'],
  ['2023-11-06', 'Heist-op-den-Berg', '1.bureaustudie-boven-5-ha', 1, 'closed'],
  ['2024-02-05', 'Heist-op-den-Berg', '3.verkennende-archeologische-boring', 60, 'closed'],
  ['2024-02-19', 'Duffel', '1.bureaustudie-tot-1-ha', 1, 'closed'],
  ['2024-03-25', 'Willebroek', '1.bureaustudie-van-1-tot-5-ha', 1, 'closed'],
  ['2024-06-17', 'Willebroek', '4.proefsleuf-per-lopende-meter', 180, 'closed'],
  ['2024-08-26', 'Nijlen', '1.bureaustudie-tot-1-ha', 1, 'closed'],
  ['2024-10-14', 'Putte', '1.bureaustudie-van-1-tot-5-ha', 1, 'closed'],
  ['2024-11-18', 'OCMW Puurs-Sint-Amands', '1.bureaustudie-tot-1-ha', 1, 'closed'],
  ['2025-04-07', 'Berlaar', '1.bureaustudie-van-1-tot-5-ha', 1, 'closed'],
  ['2025-09-08', 'Berlaar', '2.landschappelijke-boring-tot-2-m', 18, 'closed'],
  ['2026-05-18', 'Bonheiden', '4.proefsleuven-per-hectare', 2, 'accepted'],
  ['2026-10-12', 'Sint-Katelijne-Waver', '1.bureaustudie-tot-1-ha', 1, 'acknowledged'],
  ['2026-11-12', 'Lier', '1.bureaustudie-van-1-tot-5-ha', 1, 'placed'],
];

export const archaeologyStories: readonly OrderStory[] = rows.map(([draftedOn, buyer, model, quantity, ending], index) => ({
  key: `archaeology-${index + 1}`,
  buyer,
  choices: [choice(`archeologie.${model}`, [], quantity)],
  draftedOn: localDate(draftedOn),
  ending,
  acknowledgedAfter: 3,
  promisedAfter: 42,
  deliveredAfter: 35 + (index % 6) * 7,
  budget: { references: ['OPG-TERREIN'] },
}));
