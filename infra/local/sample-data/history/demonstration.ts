import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { choice } from './choice.ts';
import type { Ending, OrderStory } from './story.ts';

type Row = readonly [
  draftedOn: string,
  buyer: string,
  model: string,
  options: readonly string[],
  quantity: number,
  ending: Ending,
  acknowledgedAfter: number,
];

/** Orders of the people that one signs in as, one in each state, some of them late: each role finds something to do. */
const rows: readonly Row[] = [
  ['2026-11-18', 'Berlaar', 'gestroomd.15.peugeot-e-partner-standard', ['shelving'], 1, 'draft', 0],
  [
    '2026-11-17',
    'Berlaar',
    'gestroomd.27.ford-e-transit-chassis-cabine-open-laadbak',
    ['reflective-striping', 'warning-lights'],
    1,
    'submitted',
    0,
  ],
  ['2026-11-12', 'Berlaar', 'gestroomd.03.volkswagen-id-3-pure-52-kwh', ['winter-tyres'], 1, 'returned', 0],
  ['2026-10-13', 'Berlaar', 'gestroomd.63.urban-arrow-family-performance', ['rain-cover'], 1, 'placed', 0],
  ['2026-06-08', 'Berlaar', 'gestroomd.59.goupil-g2-open-laadbak', ['tipper'], 1, 'acknowledged', 6],
  ['2026-07-06', 'Berlaar', 'gestroomd.61.oxford-trigger-2-lage-instap', ['bags'], 2, 'delivered', 5],
  ['2026-11-16', 'Mechelen', 'gestroomd.50.bucher-citycat-v20e', ['rear-camera'], 1, 'submitted', 0],
  ['2026-09-14', 'Mechelen', 'gestroomd.19.ford-e-transit-l2h2', ['shelving-full'], 2, 'acknowledged', 7],
  ['2026-10-20', 'Mechelen', 'gestroomd.04.volkswagen-id-7-tourer-pro', [], 1, 'refused', 6],
  ['2026-11-10', 'Aalst', 'gestroomd.17.peugeot-e-expert-standard-75-kwh', ['roof-rack'], 2, 'approved', 0],
  ['2026-10-26', 'Aalst', 'hoppin.3.bushokje-standaard', ['lighting', 'placing'], 2, 'placed', 0],
  ['2026-11-16', 'Aalst', 'hoppin.1.fietsnietje', ['coating'], 20, 'submitted', 0],
  ['2026-10-05', 'IGEMO', 'gestroomd.05.kia-ev3-58-kwh', [], 1, 'acknowledged', 4],
  ['2026-11-17', 'Mechelen', 'gestroomd.50.bucher-citycat-v20e', ['rear-camera'], 1, 'endorsed', 0],
  ['2026-11-03', 'Berlaar', 'gestroomd.61.oxford-trigger-2-lage-instap', ['bags'], 3, 'conditionally-accepted', 5],
  ['2026-08-17', 'Mechelen', 'gestroomd.19.ford-e-transit-l2h2', ['shelving-full'], 1, 'moved', 6],
  // These are carried out further in `executions.ts`.
  ['2026-09-07', 'Mechelen', 'gestroomd.61.oxford-trigger-2-lage-instap', ['bags'], 4, 'acknowledged', 5],
  ['2026-08-24', 'Berlaar', 'gestroomd.61.oxford-trigger-2-lage-instap', ['bags'], 2, 'acknowledged', 5],
  ['2026-07-20', 'Mechelen', 'gestroomd.19.ford-e-transit-l2h2', ['shelving-full'], 1, 'acknowledged', 5],
  ['2026-08-03', 'Berlaar', 'gestroomd.15.peugeot-e-partner-standard', ['shelving'], 1, 'acknowledged', 5],
];

const reasons: Partial<Readonly<Record<Ending, string>>> = {
  returned: 'Graag ook een offerte met vierseizoensbanden.',
  'conditionally-accepted': 'Twee fietsen staan klaar. De derde kunnen we dit jaar niet meer leveren.',
  moved: 'De carrosseriebouwer heeft zes weken vertraging.',
  refused: 'De fabrikant levert deze uitvoering niet meer in 2027.',
};

export const demonstrationStories: readonly OrderStory[] = rows.map(
  ([draftedOn, buyer, model, options, quantity, ending, acknowledgedAfter], index) => {
    const reason = reasons[ending];
    return {
      key: `demonstration-${index + 1}`,
      buyer,
      choices: [choice(model, options, quantity)],
      draftedOn: localDate(draftedOn),
      ending,
      acknowledgedAfter,
      promisedAfter: 84,
      deliveredAfter: 70,
      budget: { references: ['AC000131', 'MJP006171'] },
      ...(model.startsWith('hoppin.') && { site: 'Hoppinpunt Station' }),
      ...(reason !== undefined && { reason }),
    };
  },
);
