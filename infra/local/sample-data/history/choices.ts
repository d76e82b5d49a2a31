import { idFor } from '../../../../functions/platform/ids.ts';
import { assessAlone, keptComparison } from '../../../../functions/quotes/kept-comparison.ts';
import type { LineChoice } from '../../../../shared/domain/ordering/order.ts';
import type { ChoiceRecord } from '../../../../shared/domain/quotes/choice-record.ts';
import { type LocalDate, localDate } from '../../../../shared/domain/time/local-date.ts';
import { categories } from '../categories/categories.ts';
import { organisationBy } from '../organisations/organisations.ts';
import { actorFor } from './actors.ts';
import { choice } from './choice.ts';
import type { Catalogue } from './inputs.ts';
import { momentOn } from './moments.ts';

interface ChoiceStory {
  readonly key: string;
  readonly buyer: string;
  readonly on: LocalDate;
  readonly title: string;
  readonly models: readonly LineChoice[];
  readonly winner: number;
  readonly criteria: string;
  readonly motivation: string;
}

/** What buyers compared, chose and motivated. */
const stories: readonly ChoiceStory[] = [
  {
    key: 'choice-service-van',
    buyer: 'Berlaar',
    on: localDate('2026-11-17'),
    title: 'Bestelwagen voor de technische dienst',
    models: [
      choice('gestroomd.15.peugeot-e-partner-standard', ['shelving']),
      choice('gestroomd.17.peugeot-e-expert-standard-75-kwh', []),
      choice('gestroomd.19.ford-e-transit-l2h2', ['shelving-full']),
    ],
    winner: 1,
    criteria: 'Prijs, actieradius op een werkdag, laadvolume voor het gereedschap van twee mensen, en de levertermijn.',
    motivation:
      'De kleinste wagen volstaat voor het gereedschap van de ploeg en haalt de dagelijkse ritten ruim. De twee grotere kosten meer zonder dat de dienst de extra laadruimte gebruikt.',
  },
  {
    key: 'choice-cars',
    buyer: 'Mechelen',
    on: localDate('2026-10-19'),
    title: 'Dienstwagen voor de maatschappelijk werkers',
    models: [choice('gestroomd.03.volkswagen-id-3-pure-52-kwh', ['winter-tyres']), choice('gestroomd.05.kia-ev3-58-kwh')],
    winner: 2,
    criteria: 'Actieradius in de winter, instaphoogte, totale kost met commissie.',
    motivation:
      'De hogere instap is nodig voor het vervoer van cliënten die moeilijk te been zijn. Het verschil in prijs is daarvoor verantwoord.',
  },
];

/** The choices of the sample, frozen by the very rules of live ones. */
export const choiceRecordsFor = (catalogue: Catalogue): readonly ChoiceRecord[] =>
  stories.map(({ key, buyer: name, on, ...comparison }) => {
    const buyer = organisationBy(name);
    const by = actorFor(buyer, 'buyer');
    const assessed = assessAlone(comparison.models, { ...catalogue, organisation: buyer, on });
    if (!assessed.ok) throw new Error(`story ${key}: ${assessed.code} ${JSON.stringify(assessed.detail)}`);
    return keptComparison({
      id: idFor('choice-record', { ...by, roles: ['buyer'] }, key),
      comparison,
      assessed: assessed.value,
      models: catalogue.models,
      names: new Map(assessed.value.map(({ supplier }) => [supplier, organisationBy(supplier).name])),
      categories: new Map(categories.map((category) => [category.id, category])),
      buyer,
      by,
      at: momentOn(on, 95),
      sample: true,
    });
  });
