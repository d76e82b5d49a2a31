import type { Accession } from '../../../../shared/domain/organisations/organisation.ts';
import { type LocalDate, localDate } from '../../../../shared/domain/time/local-date.ts';

const decidedOn = (date: string, body: string, reference: string, until = '2028-12-31'): Accession => ({
  framework: 'deelwagens',
  decidedBy: body,
  decidedOn: localDate(date),
  reference,
  from: localDate(date),
  until: localDate(until) as LocalDate,
});

/** Who joined the shared-car framework: the municipalities of Bereikbare Regio from 2021, Bonheiden again and others from 2024. */
const joined: Readonly<Record<string, readonly Accession[]>> = {
  ...Object.fromEntries(
    ['Bornem', 'Puurs-Sint-Amands', 'Willebroek', 'Mechelen', 'Duffel', 'Sint-Katelijne-Waver', 'Putte', 'Berlaar'].map((name, index) => [
      name,
      [decidedOn('2021-12-20', 'gemeenteraad', `GR/2021/${140 + index} (voorbeeld)`)],
    ]),
  ),
  Bonheiden: [
    decidedOn('2021-12-20', 'gemeenteraad', 'GR/2021/150 (voorbeeld)', '2022-12-31'),
    decidedOn('2024-03-25', 'gemeenteraad', 'GR/2024/31 (voorbeeld)'),
  ],
  Woonland: [decidedOn('2024-04-15', 'bestuursorgaan', 'BO/2024/12 (voorbeeld)')],
  'OCMW Bornem': [decidedOn('2024-05-21', 'raad voor maatschappelijk welzijn', 'RMW/2024/18 (voorbeeld)')],
  'OCMW Duffel': [decidedOn('2024-05-27', 'raad voor maatschappelijk welzijn', 'RMW/2024/21 (voorbeeld)')],
  'OCMW Willebroek': [decidedOn('2024-06-24', 'raad voor maatschappelijk welzijn', 'RMW/2024/26 (voorbeeld)')],
};

export const accessionsOf = (name: string): readonly Accession[] => joined[name] ?? [];
