import type { Principal, Role } from '../organisations/role.ts';
import type { Order } from './order.ts';
import { actionsOpen, type OrderAction } from './order-transitions.ts';

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

/** What this person may do with this order now. Whoever prepared or changed it does not approve it. */
export const actionsFor = (order: Owned & Pick<Order, 'state' | 'preparers'>, caller: Principal): readonly OrderAction[] =>
  actionsOpen(order.state, rolesOn(order, caller)).filter((action) => action !== 'approve' || !order.preparers.includes(caller.person));
