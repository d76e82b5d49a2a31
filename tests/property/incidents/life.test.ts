import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Incident, Party, Side } from '../../../shared/domain/incidents/incident.ts';
import { parties, sides } from '../../../shared/domain/incidents/incident.ts';
import {
  type IncidentAction,
  type IncidentState,
  incidentActions,
  incidentStates,
  mayTake,
  turnOf,
} from '../../../shared/domain/incidents/incident-transitions.ts';
import { incidentActionsFor, mayEscalate } from '../../../shared/domain/incidents/ownership.ts';
import { planIncidentStep } from '../../../shared/domain/incidents/plan.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { days } from '../../support/arbitraries.ts';
import { aPerson, bodies, on } from '../../support/builders.ts';
import { noon, someone } from '../../support/orders.ts';

/**
 * The life of an incident as it was agreed on paper, drawn apart from the code: who (R reporter, O the other party,
 * M manager) takes which step from where to where. `resolved:R` is what the reporter says is settled.
 */
const drawing = `
  open        O answer     answered
  open        R resolve    resolved:R
  open        O resolve    resolved:O
  open        R close      closed
  answered    R resolve    resolved:R
  answered    O resolve    resolved:O
  answered    R close      closed
  resolved:R  O close      closed
  resolved:O  R close      closed
  resolved:R  O reopen     open
  resolved:O  R reopen     open
  closed      R reopen     open
  closed      O reopen     open
  open        R escalate   escalated
  open        O escalate   escalated
  answered    R escalate   escalated
  answered    O escalate   escalated
  resolved:R  R escalate   escalated
  resolved:R  O escalate   escalated
  resolved:O  R escalate   escalated
  resolved:O  O escalate   escalated
  escalated   M decide     decided
  escalated   M hand-back  open
`;

const drawn = new Map(
  drawing
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .map(([from, who, action, to]) => [`${from} ${who} ${action}`, to ?? '']),
);

/** Something can be said as long as it is not over, by whoever sees it. */
const speaks = (place: string) => place !== 'closed' && place !== 'decided';

const letterOf = (side: Side, openedBy: Party) => (side === 'manager' ? 'M' : side === openedBy ? 'R' : 'O');

const fresh = (openedBy: Party): Incident => ({
  id: '0'.repeat(26),
  number: 'I-2026-0000-0000',
  state: 'open',
  version: 1,
  order: '0'.repeat(26) as OrderId,
  orderNumber: '2026-0000-0000',
  buyer: bodies.buyer,
  buyerName: 'Gemeente',
  supplier: bodies.supplier,
  supplierName: 'Leverancier',
  authority: bodies.authority,
  frameworkTitle: 'Wagens',
  kind: 'defect',
  title: 'Deur',
  description: 'De deur sluit niet',
  wanted: 'Herstelling',
  deadline: addDays(on, 14),
  openedBy,
  preparers: [],
  files: 0,
  createdAt: noon,
  updatedAt: noon,
  sample: false,
});

const step = (incident: Incident, side: Side, action: IncidentAction) =>
  mayTake(action, side, incident)
    ? planIncidentStep(incident, action, { actor: someone, side, at: noon, note: 'Zo', attachments: [], deadline: undefined })
    : undefined;

const attempts = () => fc.array(fc.tuple(fc.constantFrom(...sides), fc.constantFrom(...incidentActions)), { minLength: 30, maxLength: 90 });

test('every history of steps, allowed and not, goes as the drawing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...parties), attempts(), (openedBy, tried) => {
      let incident = fresh(openedBy);
      let place = 'open';
      for (const [side, action] of tried) {
        const letter = letterOf(side, openedBy);
        const expected = action === 'message' ? (speaks(place) ? place : undefined) : drawn.get(`${place} ${letter} ${action}`);
        const taken = step(incident, side, action);
        expect(taken?.ok ?? false, `${place} ${letter} ${action}`).toBe(expected !== undefined);
        if (expected === undefined || !taken?.ok) continue;
        const { after, event } = taken.value;
        expect(after.state).toBe(expected.split(':')[0]);
        if (after.state === 'resolved') expect(letterOf(after.resolvedBy ?? 'manager', openedBy)).toBe(expected.split(':')[1]);
        expect(after.version).toBe(incident.version + 1);
        expect(event).toMatchObject({ version: after.version, from: incident.state, to: after.state, action, side });
        expect(event.authority).toBe(after.escalatedAt === undefined ? undefined : bodies.authority);
        if (incident.escalatedAt !== undefined) expect(after.escalatedAt).toBe(incident.escalatedAt);
        incident = after;
        place = expected;
      }
    }),
    { numRuns: 500 },
  );
});

test('the drawing has no step that the code lacks, and none too many', () => {
  const places = ['open', 'answered', 'resolved:R', 'resolved:O', 'escalated', 'closed', 'decided'];
  for (const openedBy of parties)
    for (const place of places)
      for (const side of sides)
        for (const action of incidentActions.filter((each) => each !== 'message')) {
          const [state, resolver] = place.split(':') as [IncidentState, string | undefined];
          const resolvedBy = resolver && parties.find((party) => letterOf(party, openedBy) === resolver);
          const incident = { ...fresh(openedBy), state, ...(resolvedBy && { resolvedBy }) };
          expect(mayTake(action, side, incident)).toBe(drawn.has(`${place} ${letterOf(side, openedBy)} ${action}`));
        }
});

test('it waits for exactly the party that can bring it further, and for none when it is over or with the manager', () => {
  for (const openedBy of parties)
    for (const state of incidentStates)
      for (const resolvedBy of parties) {
        const incident = { ...fresh(openedBy), state, resolvedBy };
        const turn = turnOf(incident);
        if (state === 'closed' || state === 'decided' || state === 'escalated') expect(turn).toBeUndefined();
        else expect(parties.some((party) => party === turn)).toBe(true);
        if (state === 'open') expect(turn).not.toBe(openedBy);
        if (state === 'resolved') expect(turn).not.toBe(resolvedBy);
      }
});

test('the buyer calls in the manager on any day, the supplier only after the deadline, and what is offered can be taken', () => {
  fc.assert(
    fc.property(days(30), fc.constantFrom(...incidentStates), fc.constantFrom(...parties), (today, state, openedBy) => {
      const incident = { ...fresh(openedBy), state, resolvedBy: openedBy };
      expect(mayEscalate('buyer', incident, today)).toBe(true);
      expect(mayEscalate('supplier', incident, today)).toBe(
        today > incident.deadline && (state === 'open' || state === 'answered' || state === 'resolved'),
      );
      for (const side of sides)
        for (const action of incidentActionsFor({ ...incident, escalatedAt: noon }, aPerson(side), today))
          expect(mayTake(action, side, incident)).toBe(true);
    }),
  );
});
