import type { Model } from '../../../../../shared/domain/catalogue/model.ts';
import { plainModel } from '../plain-model.ts';

// name, unit, price €, working days, report, text
const rows = [
  ['Technisch ontwerp van een Hoppinpunt', 'ontwerp', 3_850, 25, true, 'Uitvoeringsplan, meetstaat en raming voor één Hoppinpunt.'],
  ['Opmeting door een landmeter', 'dag', 980, 10, true, 'Topografische opmeting van de locatie met plan.'],
  ['Werftoezicht', 'dag', 640, 5, true, 'Toezicht op de plaatsing met dagverslag.'],
  ['Veiligheidscoördinatie', 'Hoppinpunt', 1_150, 10, true, 'Veiligheids- en gezondheidsplan en opvolging tijdens de werken.'],
] as const;

/** Beside the street furniture: the services of Van Opstal bv. Prices are invented. */
export const services: readonly Model[] = rows.map(([name, unit, price, term, report, description]) =>
  plainModel('Van Opstal', {
    lot: 'hoppin.6',
    supplier: 'van-opstal',
    category: 'site-service',
    name,
    unit,
    description,
    prices: [
      ['2022-05-01', price],
      ['2025-01-01', Math.round(price * 1.05)],
    ],
    discount: 0,
    weeks: Math.ceil(term / 5),
    attributes: { measure: unit, term, report },
  }),
);
