import type { IncidentReport, Party, Side } from '../../../../shared/domain/incidents/incident.ts';
import type { IncidentAction } from '../../../../shared/domain/incidents/incident-transitions.ts';

interface Told {
  /** Absent where the calendar did it. */
  readonly side?: Side;
  readonly action: IncidentAction;
  readonly on: string;
  readonly note?: string;
}

/** A problem with one of the orders of `history/demonstration.ts`. */
export interface IncidentStory {
  readonly key: string;
  readonly order: string;
  readonly buyer: string;
  readonly openedBy: Party;
  readonly openedOn: string;
  readonly report: Omit<IncidentReport, 'deadline'> & { readonly deadline: string };
  readonly steps: readonly Told[];
}

/** One in each state, so that each role finds something to do. */
export const incidentStories: readonly IncidentStory[] = [
  {
    key: 'incident-1',
    order: 'demonstration-6',
    buyer: 'Berlaar',
    openedBy: 'buyer',
    openedOn: '2026-11-13',
    report: {
      kind: 'defect',
      title: 'Rem van één fiets loopt aan',
      description: 'Bij de tweede fiets loopt de achterrem aan, ook na bijstellen door onze technische dienst.',
      wanted: 'Herstelling ter plaatse of omruiling.',
      deadline: '2026-12-04',
    },
    steps: [
      { side: 'supplier', action: 'answer', on: '2026-11-17', note: 'Onze mecanicien komt langs op donderdag 26 november. Past dat?' },
    ],
  },
  {
    key: 'incident-2',
    order: 'demonstration-5',
    buyer: 'Berlaar',
    openedBy: 'buyer',
    openedOn: '2026-11-02',
    report: {
      kind: 'late',
      title: 'Levering blijft uit',
      description: 'De beloofde leverdatum is voorbij en we kregen geen nieuwe datum.',
      wanted: 'Een bindende leverdatum, of een vervangvoertuig tot de levering.',
      deadline: '2026-11-16',
    },
    steps: [
      { side: 'supplier', action: 'answer', on: '2026-11-05', note: 'De fabriek wacht op onderdelen. We kunnen nog geen datum geven.' },
      { side: 'buyer', action: 'message', on: '2026-11-10', note: 'Zonder datum kunnen we de winterdienst niet plannen.' },
      {
        side: 'buyer',
        action: 'escalate',
        on: '2026-11-18',
        note: 'De termijn is voorbij en er is nog altijd geen datum en geen vervangvoertuig.',
      },
    ],
  },
  {
    key: 'incident-3',
    order: 'demonstration-8',
    buyer: 'Mechelen',
    openedBy: 'buyer',
    openedOn: '2026-11-19',
    report: {
      kind: 'service',
      title: 'Wie keurt de inbouw?',
      description: 'De bestelbon vermeldt een volledige inbouw, maar niet wie de keuring na inbouw doet.',
      wanted: 'Bevestiging dat de leverancier de keuring doet.',
      deadline: '2026-12-03',
    },
    steps: [],
  },
  {
    key: 'incident-4',
    order: 'demonstration-16',
    buyer: 'Mechelen',
    openedBy: 'supplier',
    openedOn: '2026-11-09',
    report: {
      kind: 'other',
      title: 'Leveringsadres niet bereikbaar voor de oplegger',
      description: 'De straat naar het leveringsadres is afgesloten tot eind december.',
      wanted: 'Een ander leveringsadres.',
      deadline: '2026-11-30',
    },
    steps: [
      { side: 'buyer', action: 'answer', on: '2026-11-12', note: 'Leveren kan in de stadswerkplaats, elke werkdag tot 15 uur.' },
      { side: 'supplier', action: 'resolve', on: '2026-11-16', note: 'Goed, we leveren in de stadswerkplaats.' },
    ],
  },
  {
    key: 'incident-5',
    order: 'demonstration-8',
    buyer: 'Mechelen',
    openedBy: 'buyer',
    openedOn: '2026-10-12',
    report: {
      kind: 'invoice',
      title: 'Voorschotfactuur ontvangen',
      description: 'We kregen een voorschotfactuur, maar het raamcontract kent geen voorschotten.',
      wanted: 'Intrekking van de factuur.',
      deadline: '2026-10-26',
    },
    steps: [
      { side: 'supplier', action: 'resolve', on: '2026-10-14', note: 'De factuur was een vergissing en is ingetrokken.' },
      { side: 'buyer', action: 'close', on: '2026-10-15' },
    ],
  },
  {
    key: 'incident-6',
    order: 'demonstration-6',
    buyer: 'Berlaar',
    openedBy: 'buyer',
    openedOn: '2026-10-06',
    report: {
      kind: 'wrong-delivery',
      title: 'Fietstassen van een ander merk',
      description: 'De geleverde fietstassen zijn niet die van de bestelbon.',
      wanted: 'Levering van de bestelde fietstassen.',
      deadline: '2026-10-20',
    },
    steps: [
      { side: 'supplier', action: 'answer', on: '2026-10-08', note: 'De bestelde tassen zijn uit het gamma. Deze zijn gelijkwaardig.' },
      { side: 'buyer', action: 'message', on: '2026-10-12', note: 'Ze passen niet op de drager.' },
      { action: 'escalate', on: '2026-10-21' },
      {
        side: 'manager',
        action: 'decide',
        on: '2026-10-28',
        note: 'De tassen passen niet en zijn dus niet gelijkwaardig. De leverancier levert binnen drie weken passende tassen, zonder meerkost.',
      },
    ],
  },
];
