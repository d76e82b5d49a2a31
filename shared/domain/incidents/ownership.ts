import type { Principal, Role } from '../organisations/role.ts';
import type { LocalDate } from '../time/local-date.ts';
import { isOverdue } from './deadline.ts';
import type { Incident, Side } from './incident.ts';
import { type IncidentAction, incidentActions, mayTake } from './incident-transitions.ts';

type Owned = Pick<Incident, 'buyer' | 'supplier' | 'authority' | 'escalatedAt'>;

/** To whom an organisation must be equal for the incident to be its; the manager knows of it once it was called in. */
const ownerOf = {
  buyer: ({ buyer }) => buyer,
  supplier: ({ supplier }) => supplier,
  manager: ({ authority, escalatedAt }) => (escalatedAt === undefined ? undefined : authority),
} as const satisfies Record<Side, (incident: Owned) => string | undefined>;

const readsAs = { approver: 'buyer', buyer: 'buyer', supplier: 'supplier', manager: 'manager' } as const satisfies Partial<
  Record<Role, Side>
>;

/**
 * Through whose eyes this person may read the incident; none means that, for this person, it does not exist.
 * An auditor looks through the eyes of its organisation; a reviewer has nothing to do with incidents.
 */
export const sidesRead = (incident: Owned, { organisation, roles }: Principal): readonly Side[] => {
  const own = (Object.keys(ownerOf) as Side[]).filter((side) => ownerOf[side](incident) === organisation);
  return own.filter((side) =>
    roles.some((role) => role === 'auditor' || (role in readsAs && readsAs[role as keyof typeof readsAs] === side)),
  );
};

/** In which quality this person may act: an approver or auditor only reads. */
export const sidesHeld = (incident: Owned, caller: Principal): readonly Side[] =>
  sidesRead(incident, caller).filter((side) => caller.roles.includes(side));

/**
 * Whether this side may call in the manager today: the buyer, who waits for what was ordered, at once; the supplier when
 * the deadline has passed.
 */
export const mayEscalate = (side: Side, incident: Pick<Incident, 'deadline' | 'state'>, today: LocalDate): boolean =>
  side === 'buyer' || isOverdue(incident, today);

type Acted = Owned & Pick<Incident, 'state' | 'openedBy' | 'resolvedBy' | 'deadline'>;

/** What this person may do with it now. */
export const incidentActionsFor = (incident: Acted, caller: Principal, today: LocalDate): readonly IncidentAction[] => {
  const held = sidesHeld(incident, caller);
  return incidentActions.filter((action) =>
    held.some((side) => mayTake(action, side, incident) && (action !== 'escalate' || mayEscalate(side, incident, today))),
  );
};
