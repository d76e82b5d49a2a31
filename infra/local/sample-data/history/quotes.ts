import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { euro } from '../schemes/amounts.ts';
import { choice } from './choice.ts';
import { answer, type QuoteStory } from './quote-story.ts';

/** Quotes of the people that one signs in as, one in each state: each side finds something to answer. */
export const quoteStories: readonly QuoteStory[] = [
  {
    key: 'quote-tipper',
    buyer: 'Berlaar',
    lines: [
      {
        ...choice('gestroomd.27.ford-e-transit-chassis-cabine-open-laadbak', ['reflective-striping']),
        wishes: 'Kipbak met zijschotten van 60 cm en een rek voor handgereedschap achter de cabine.',
      },
    ],
    wishes: 'Voor de groendienst. De wagen moet voor 1 april rijden.',
    askedOn: localDate('2026-11-04'),
    turns: [
      { after: 2, by: 'supplier', says: 'Hoeveel gereedschap moet in het rek passen? Een foto van het huidige rek helpt ons.' },
      { after: 5, by: 'buyer', says: 'Zes stelen van 150 cm en twee bladblazers. Het rek moet met een hangslot dicht kunnen.' },
      {
        after: 9,
        offers: [
          answer(
            1,
            [
              ['Kipbak staal, zijschotten 60 cm', euro(6_480)],
              ['Afsluitbaar gereedschapsrek', euro(1_150)],
            ],
            18,
            'De kipbak komt van onze vaste opbouwer; het rek past achter de cabine zonder laadruimte te verliezen.',
          ),
        ],
        validDays: 60,
        note: 'Belettering volgens de lijst is inbegrepen in de optie.',
      },
    ],
  },
  {
    key: 'quote-crew-van',
    buyer: 'Berlaar',
    lines: [
      {
        ...choice('gestroomd.15.peugeot-e-partner-standard', ['shelving'], 2),
        wishes: 'Belettering met het gemeentelogo op beide flanken.',
      },
    ],
    askedOn: localDate('2026-11-16'),
    turns: [],
  },
  {
    key: 'quote-sweeper',
    buyer: 'Mechelen',
    lines: [
      {
        ...choice('gestroomd.50.bucher-citycat-v20e', ['rear-camera']),
        wishes: 'Derde borstel met afstandsbediening, en een onkruidborstel die ze vervangt.',
      },
    ],
    wishes: 'Graag een demonstratie in de binnenstad voor wij beslissen.',
    askedOn: localDate('2026-10-12'),
    turns: [
      { after: 8, offers: [answer(1, [['Derde borstel met afstandsbediening', euro(9_850)]], 40)], validDays: 45 },
      {
        after: 20,
        counters: 'De demonstratie was overtuigend. De onkruidborstel ontbreekt nog, en een opleiding van een dag voor vier bestuurders.',
      },
    ],
  },
  {
    key: 'quote-van-accepted',
    buyer: 'Mechelen',
    lines: [{ ...choice('gestroomd.19.ford-e-transit-l2h2', ['shelving-full']), wishes: 'Omvormer 230 V, 2 kW, en werklampen achteraan.' }],
    askedOn: localDate('2026-10-05'),
    turns: [
      {
        after: 7,
        offers: [
          answer(
            1,
            [
              ['Omvormer 230 V, 2 kW', euro(890)],
              ['Twee werklampen achteraan', euro(240)],
            ],
            14,
          ),
        ],
        validDays: 60,
      },
      { after: 44, ends: 'accept' },
    ],
  },
  {
    key: 'quote-shelter-declined',
    buyer: 'Aalst',
    lines: [{ ...choice('hoppin.3.bushokje-standaard', ['lighting']), wishes: 'Groendak en zitbank in Belgische blauwe hardsteen.' }],
    askedOn: localDate('2026-09-21'),
    turns: [{ after: 6, ends: 'decline', because: 'Een groendak is te zwaar voor dit type. Het grotere bushokje kan het wel dragen.' }],
  },
  {
    key: 'quote-utility-withdrawn',
    buyer: 'Mechelen',
    lines: [
      { ...choice('gestroomd.59.goupil-g2-open-laadbak', ['tipper']), wishes: 'Met een watertank van 300 liter voor de plantbakken.' },
    ],
    askedOn: localDate('2026-10-19'),
    turns: [{ after: 9, ends: 'withdraw', because: 'De dienst leent dit seizoen een voertuig van een buurgemeente.' }],
  },
  {
    key: 'quote-bikes-expired',
    buyer: 'Berlaar',
    lines: [{ ...choice('gestroomd.61.oxford-trigger-2-lage-instap', ['bags'], 4), wishes: 'In de huiskleur van de gemeente.' }],
    askedOn: localDate('2026-07-06'),
    turns: [
      { after: 4, offers: [answer(1, [['Lak in huiskleur', euro(65)]], 9)], validDays: 30 },
      { after: 36, ends: 'expire' },
    ],
  },
  {
    key: 'quote-cargo-rejected',
    buyer: 'Berlaar',
    lines: [
      {
        ...choice('gestroomd.63.urban-arrow-family-performance', ['rain-cover'], 2),
        wishes: 'Een gesloten bak met slot in plaats van de open bak.',
      },
    ],
    askedOn: localDate('2026-08-24'),
    turns: [
      { after: 9, offers: [answer(1, [['Gesloten bak met slot', euro(780)]], 12)], validDays: 40 },
      { after: 23, ends: 'reject', because: 'De fietsen worden dit jaar niet meer aangekocht.' },
    ],
  },
];
