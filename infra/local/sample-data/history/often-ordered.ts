import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { choice } from './choice.ts';
import type { OrderStory } from './story.ts';

type Row = readonly [draftedOn: string, buyer: string, options: readonly string[], quantity: number];

/** One van that five towns of five regions ordered within a year: enough for buyers to read what others paid for it. */
const model = 'gestroomd.17.volkswagen-id-buzz-cargo';
const rows: readonly Row[] = [
  ['2026-02-16', 'Leuven', ['shelving'], 2],
  ['2026-03-23', 'Deinze', [], 1],
  ['2026-04-27', 'Brugge', ['shelving', 'tow-bar'], 3],
  ['2026-06-01', 'Halle', ['reflective-striping'], 1],
  ['2026-06-29', 'Geel', ['shelving', 'roof-rack'], 2],
];

export const oftenOrderedStories: readonly OrderStory[] = rows.map(([draftedOn, buyer, options, quantity], index) => ({
  key: `often-ordered-${index + 1}`,
  buyer,
  choices: [choice(model, options, quantity)],
  draftedOn: localDate(draftedOn),
  ending: 'closed',
  acknowledgedAfter: 5,
  promisedAfter: 84,
  deliveredAfter: 70 + index * 4,
}));
