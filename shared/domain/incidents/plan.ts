import type { AttachmentRef } from '../attachments/attachment.ts';
import type { Actor } from '../ordering/order.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import { type Incident, type IncidentEvent, mostFiles, mostSteps, type Party, type Side } from './incident.ts';
import { type IncidentAction, incidentTransitionOf } from './incident-transitions.ts';

/** All that must be written together for one step of an incident. */
export interface IncidentPlan {
  readonly before?: Incident | undefined;
  readonly after: Incident;
  readonly event: IncidentEvent;
}

export interface IncidentStep {
  readonly actor: Actor;
  /** Absent when time takes the step. */
  readonly side?: Side | undefined;
  readonly at: Instant;
  readonly note?: string | undefined;
  readonly attachments: readonly AttachmentRef[];
  /** A new one, where the step sets it. */
  readonly deadline?: LocalDate | undefined;
}

const eventOf = (
  action: IncidentEvent['action'],
  before: Incident | undefined,
  after: Incident,
  { actor, side, at, note, attachments, deadline }: IncidentStep,
): IncidentEvent => ({
  incident: after.id,
  version: after.version,
  number: after.number,
  order: after.order,
  buyer: after.buyer,
  supplier: after.supplier,
  ...(after.escalatedAt !== undefined && { authority: after.authority }),
  action,
  ...(before && { from: before.state }),
  to: after.state,
  by: actor,
  ...(side !== undefined && { side }),
  at,
  ...(note !== undefined && { note }),
  attachments,
  ...(deadline !== undefined && { deadline }),
});

/** The first step: `incident` has version 1 and state open. */
export const planOpening = (incident: Incident, step: IncidentStep): IncidentPlan => ({
  after: incident,
  event: eventOf('open', undefined, incident, step),
});

/** Steps that end something may always be taken. */
const unlimited: readonly IncidentAction[] = ['close', 'escalate', 'decide', 'hand-back'];

const isFull = ({ version, files }: Incident, action: IncidentAction, { attachments }: IncidentStep): boolean =>
  files + attachments.length > mostFiles || (version >= mostSteps && !unlimited.includes(action));

/** Fields that a step sets beyond the state. */
const consequences = (action: IncidentAction, before: Incident, { side, at, note, deadline }: IncidentStep): Partial<Incident> => ({
  ...(deadline !== undefined && { deadline }),
  ...(action === 'resolve' && { resolvedBy: side as Party }),
  ...(action === 'reopen' && { resolvedBy: undefined }),
  ...(action === 'escalate' && before.escalatedAt === undefined && { escalatedAt: at }),
  ...(action === 'hand-back' && { resolvedBy: undefined }),
  ...(action === 'decide' && { decision: note }),
});

/**
 * One step along the transition table. Refuses what the state does not allow, and what no longer fits: more files or
 * steps than an incident holds. Sides, ownership and dates are the use case's to judge.
 * @param automatic the deadline passed and nobody called in the manager
 */
export const planIncidentStep = (
  before: Incident,
  action: IncidentAction,
  step: IncidentStep,
  { automatic = false }: { readonly automatic?: boolean } = {},
): Result<IncidentPlan, 'wrong-state' | 'incident-full'> => {
  const { from, to } = incidentTransitionOf(action);
  if (from[before.state] === undefined) return refuse('wrong-state', { of: 'incident', state: before.state, allowed: Object.keys(from) });
  if (isFull(before, action, step)) return refuse('incident-full', { mostFiles, mostSteps });
  const after: Incident = {
    ...before,
    ...consequences(action, before, step),
    state: to === 'same' ? before.state : to,
    version: before.version + 1,
    preparers: step.side === 'buyer' ? [...new Set([...before.preparers, step.actor.person])] : before.preparers,
    files: before.files + step.attachments.length,
    updatedAt: step.at,
  };
  return ok({ before, after, event: eventOf(automatic ? 'auto-escalate' : action, before, after, step) });
};
