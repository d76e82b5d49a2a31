import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { choice } from './choice.ts';
import type { OrderStory } from './story.ts';

type Row = readonly [
  draftedOn: string,
  buyer: string,
  model: string,
  options: readonly string[],
  promisedAfter: number,
  deliveredAfter: number,
  project: string,
];

/**
 * The vehicles that IGEMO's region ordered from 2022 to 2024. Its report gives only sums per year and, for 2024, sixteen
 * purchases by five buyers: which vehicles these were is invented, their sums are not. Every amount follows from the
 * price list and the commission rule of that day.
 */
const rows: readonly Row[] = [
  ['2022-09-12', 'Lier', '15.renault-kangoo-z-e-33', ['kastinrichting-een-zijde', 'laadkabel-type-2-7-m'], 280, 395, 'AC000131'],

  ['2023-02-20', 'Mechelen', '01.fiat-500e-42-kwh', [], 190, 372, 'MJP006171'],
  ['2023-03-13', 'Duffel', '03.volkswagen-id-3-pure-52-kwh', [], 210, 188, 'AC000214'],
  ['2023-04-17', 'Willebroek', '59.goupil-g4-lithium', [], 150, 240, 'AC000077'],
  ['2023-06-05', 'Putte', '05.hyundai-kona-electric-65-kwh', [], 200, 385, '2020/6490120/60/0550/01'],
  ['2023-09-11', 'OCMW Bornem', '01.dacia-spring-65', [], 120, 98, 'AC000402'],
  [
    '2023-10-02',
    'Puurs-Sint-Amands',
    '17.volkswagen-e-transporter-6-1',
    ['kastinrichting-beide-zijden', 'werkbank-met-230-v-voeding', 'reflecterende-striping-klasse-2'],
    260,
    398,
    'MJP001204',
  ],

  ['2024-02-12', 'Berlaar', '17.volkswagen-id-buzz-cargo', ['shelving'], 160, 205, 'AC000131'],
  ['2024-02-26', 'IVAREM', '59.addax-mt15n', [], 140, 176, 'INV-2024-03'],
  ['2024-03-04', 'IGEMO', '06.skoda-enyaq-85', [], 150, 142, 'PROJ-MOB'],
  ['2024-03-18', 'Heist-op-den-Berg', '07.citroen-e-berlingo-xl-zeven-plaatsen', [], 130, 260, 'MJP006171'],
  ['2024-04-08', 'Sint-Katelijne-Waver', '03.volkswagen-id-3-pure-52-kwh', [], 120, 118, 'AC000098'],
  ['2024-04-22', 'Berlaar', '59.ari-458-open-laadbak', [], 110, 150, 'AC000131'],
  ['2024-05-13', 'Heist-op-den-Berg', '60.goupil-g6-open-laadbak', [], 150, 190, 'MJP006172'],
  ['2024-05-27', 'IVAREM', '15.renault-kangoo-van-e-tech-l1', ['shelving'], 120, 133, 'INV-2024-05'],
  ['2024-06-10', 'Sint-Katelijne-Waver', '02.citroen-e-c3-44-kwh', [], 90, 84, 'AC000098'],
  ['2024-06-24', 'IGEMO', '08.peugeot-308-plug-in-hybrid', [], 100, 131, 'PROJ-MOB'],
  ['2024-08-19', 'Heist-op-den-Berg', '25.maxus-t90-ev', ['tow-bar'], 140, 210, 'MJP006171'],
  ['2024-09-02', 'Sint-Katelijne-Waver', '59.alke-atx-340-e', ['tipper'], 140, 138, 'AC000101'],
  ['2024-09-16', 'Berlaar', '61.gazelle-ultimate-c8', ['bags'], 45, 38, 'AC000131'],
  ['2024-10-07', 'IVAREM', '05.hyundai-kona-electric-65-kwh', ['heat-pump'], 110, 160, 'INV-2024-09'],
  ['2024-10-21', 'Heist-op-den-Berg', '63.urban-arrow-family-performance', ['rain-cover'], 60, 57, 'MJP006173'],
  [
    '2024-11-04',
    'Sint-Katelijne-Waver',
    '16.citroen-e-berlingo-van-xl-50-kwh',
    ['kastinrichting-een-zijde', 'vaste-trekhaak'],
    120,
    196,
    'AC000098',
  ],
];

const story = ([draftedOn, buyer, model, options, promisedAfter, deliveredAfter, project]: Row, index: number): OrderStory => ({
  key: `igemo-region-${index + 1}`,
  buyer,
  choices: [choice(`gestroomd.${model}`, options)],
  draftedOn: localDate(draftedOn),
  ending: 'closed',
  acknowledgedAfter: 5 + (index % 4),
  promisedAfter,
  deliveredAfter,
  budget: { references: [project] },
});

/** Booked and taken back within the year: it must leave the sums as they are. */
const cancelled: OrderStory = {
  key: 'igemo-region-cancelled',
  buyer: 'Sint-Katelijne-Waver',
  choices: [choice('gestroomd.15.peugeot-e-partner-standard', ['tow-bar'], 2)],
  draftedOn: localDate('2024-04-15'),
  ending: 'cancelled',
  acknowledgedAfter: 6,
  promisedAfter: 120,
  deliveredAfter: 120,
  budget: { references: ['AC000099'] },
  reason: 'De dienst kiest voor een groter model.',
};

export const igemoRegionStories: readonly OrderStory[] = [...rows.map(story), cancelled];
