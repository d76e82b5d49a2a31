import type { Principal, Role } from '../organisations/role.ts';
import type { LocalDate } from '../time/local-date.ts';
import { maySign } from './approval.ts';
import type { Substitution } from './approval-policy.ts';
import type { Order } from './order.ts';
import { actionsOpen, type OrderAction } from './order-transitions.ts';
import { acceptedOf, deliveredOf } from './progress.ts';

type Owned = Pick<Order, 'buyer' | 'supplier' | 'authority' | 'intercommunale' | 'placedAt'>;

/** To whom a role's organisation must be equal for the order to be theirs; others than the buyer's know of it once it is placed. */
const ownerOf = {
  buyer: (order) => order.buyer,
  approver: (order) => order.buyer,
  supplier: (order) => (order.placedAt === undefined ? undefined : order.supplier),
  manager: (order) => (order.placedAt === undefined ? undefined : order.authority),
  reviewer: (order) => (order.placedAt === undefined ? undefined : order.intercommunale),
} as const satisfies Partial<Record<Role, (order: Owned) => string | undefined>>;

/**
 * The roles in which this person has anything to do with this order; none means that, for this person, it does not
 * exist. An auditor looks through the eyes of its organisation, whatever that organisation is to the order.
 */
export const rolesOn = (order: Owned, { organisation, roles }: Principal): readonly Role[] => {
  const related = (Object.keys(ownerOf) as (keyof typeof ownerOf)[]).filter((role) => ownerOf[role](order) === organisation);
  return roles.filter((role) => (role === 'auditor' ? related.length > 0 : related.some((own) => own === role)));
};

/** Fields that say whether an action has anything to be about. */
type Actionable = Owned & Pick<Order, 'state' | 'preparers' | 'approval' | 'lines' | 'receivedAt'>;

interface Onlooker {
  readonly caller: Principal;
  readonly substitutions: readonly Substitution[];
  readonly today: LocalDate;
}

const somethingToTake = ({ lines }: Pick<Order, 'lines'>): boolean => lines.some((line) => deliveredOf(line) > acceptedOf(line));

/** What the state leaves open but the order itself or the person does not; a step of a chain is signed by `approve`. */
const narrowed: Readonly<Partial<Record<OrderAction, (order: Actionable, onlooker: Onlooker) => boolean>>> = {
  endorse: () => false,
  approve: (order, { caller, substitutions, today }) => maySign(order, substitutions, caller.person, today).ok,
  receive: ({ receivedAt }) => receivedAt === undefined,
  accept: somethingToTake,
  'refuse-delivery': somethingToTake,
};

/**
 * What this person may do with this order today. Whoever prepared or changed it does not approve it, and neither does
 * who is not named in the step that it is at, nor stands in for who is.
 */
export const actionsFor = (
  order: Actionable,
  caller: Principal,
  today: LocalDate,
  substitutions: readonly Substitution[] = [],
): readonly OrderAction[] =>
  actionsOpen(order.state, rolesOn(order, caller)).filter((action) => narrowed[action]?.(order, { caller, substitutions, today }) ?? true);
