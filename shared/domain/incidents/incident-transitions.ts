import type { Incident, Party, Side } from './incident.ts';

export const incidentStates = ['open', 'answered', 'resolved', 'escalated', 'closed', 'decided'] as const;
export type IncidentState = (typeof incidentStates)[number];

/**
 * Who may: `opener` is the party that reported it and `respondent` the other; `counterpart` is the party that did not
 * say that it is settled; `party` is either of both.
 */
export type Who = 'opener' | 'respondent' | 'counterpart' | 'party' | 'manager' | 'anyone';

interface Transition {
  readonly from: Partial<Readonly<Record<IncidentState, Who>>>;
  readonly to: IncidentState | 'same';
}

const whileUnderway = { open: 'party', answered: 'party', resolved: 'party' } as const;

/**
 * Everything that may happen to an incident once it is open. Resolving proposes that it is settled: the other party
 * agrees by closing it, or disagrees by reopening it. What the manager decided is final.
 */
export const incidentTransitions = {
  message: { from: { open: 'anyone', answered: 'anyone', resolved: 'anyone', escalated: 'anyone' }, to: 'same' },
  answer: { from: { open: 'respondent' }, to: 'answered' },
  resolve: { from: { open: 'party', answered: 'party' }, to: 'resolved' },
  close: { from: { open: 'opener', answered: 'opener', resolved: 'counterpart' }, to: 'closed' },
  reopen: { from: { resolved: 'counterpart', closed: 'party' }, to: 'open' },
  escalate: { from: whileUnderway, to: 'escalated' },
  decide: { from: { escalated: 'manager' }, to: 'decided' },
  'hand-back': { from: { escalated: 'manager' }, to: 'open' },
} as const satisfies Record<string, Transition>;

export type IncidentAction = keyof typeof incidentTransitions;
export const incidentActions = Object.keys(incidentTransitions) as [IncidentAction, ...IncidentAction[]];

export const incidentTransitionOf = (action: IncidentAction): Transition => incidentTransitions[action];

/** It waits for somebody; no other state passes its deadline. */
export const isUnderway = (state: IncidentState): boolean => Object.hasOwn(whileUnderway, state);

const otherParty = (party: Party): Party => (party === 'buyer' ? 'supplier' : 'buyer');

type Stood = Pick<Incident, 'openedBy' | 'resolvedBy'>;

const fits: Readonly<Record<Who, (side: Side, incident: Stood) => boolean>> = {
  opener: (side, { openedBy }) => side === openedBy,
  respondent: (side, { openedBy }) => side === otherParty(openedBy),
  counterpart: (side, { resolvedBy }) => resolvedBy !== undefined && side === otherParty(resolvedBy),
  party: (side) => side !== 'manager',
  manager: (side) => side === 'manager',
  anyone: () => true,
};

/** Whether the table lets this side take this step with the incident as it is; when the manager may be called in is judged apart. */
export const mayTake = (action: IncidentAction, side: Side, incident: Stood & Pick<Incident, 'state'>): boolean => {
  const who = incidentTransitionOf(action).from[incident.state];
  return who !== undefined && fits[who](side, incident);
};

/** Whose move it is, while it waits for one of the parties. */
export const turnOf = ({ state, openedBy, resolvedBy }: Stood & Pick<Incident, 'state'>): Party | undefined => {
  if (state === 'open') return otherParty(openedBy);
  if (state === 'answered') return openedBy;
  return state === 'resolved' && resolvedBy !== undefined ? otherParty(resolvedBy) : undefined;
};
