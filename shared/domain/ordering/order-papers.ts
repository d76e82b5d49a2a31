import type { Principal, Role } from '../organisations/role.ts';
import type { Order } from './order.ts';
import { rolesOn } from './ownership.ts';
import { deliveredOf } from './progress.ts';

/** What somebody is to an order. */
type Side = 'buyer' | 'supplier' | 'authority' | 'intercommunale';

const sideOf = {
  buyer: 'buyer',
  approver: 'buyer',
  supplier: 'supplier',
  manager: 'authority',
  reviewer: 'intercommunale',
} as const satisfies Partial<Record<Role, Side>>;

const sides = ['buyer', 'supplier', 'authority', 'intercommunale'] as const satisfies readonly Side[];

/** The papers of an order and who may have them: the supplier learns nothing of the commission or of the buyer's decision. */
export const orderPapers = {
  'order-form': ['buyer', 'supplier', 'authority', 'intercommunale'],
  'commission-order': ['buyer', 'authority', 'intercommunale'],
  decision: ['buyer'],
  'acceptance-record': ['buyer', 'supplier', 'authority'],
} as const satisfies Record<string, readonly Side[]>;
export type OrderPaper = keyof typeof orderPapers;

type Owned = Parameters<typeof rolesOn>[0] & Pick<Order, 'totals' | 'lines'>;

/** Of some papers there is only something to tell in some orders. */
const hasReason = {
  'order-form': () => true,
  'commission-order': ({ totals }) => totals.commission !== 0,
  decision: () => true,
  'acceptance-record': ({ lines }) => lines.some((line) => deliveredOf(line) > 0),
} as const satisfies Record<OrderPaper, (order: Owned) => boolean>;

/** An auditor is on every side on which its organisation is. */
const sidesOn = (order: Owned, caller: Principal): readonly Side[] =>
  rolesOn(order, caller).flatMap((role): readonly Side[] =>
    role === 'auditor' ? sides.filter((side) => order[side] === caller.organisation) : [sideOf[role]],
  );

/** The papers of this order that this person may have: a commission order where a commission is owed, a record of what was delivered. */
export const papersFor = (order: Owned, caller: Principal): readonly OrderPaper[] => {
  const held = sidesOn(order, caller);
  return (Object.keys(orderPapers) as OrderPaper[]).filter(
    (paper) => hasReason[paper](order) && orderPapers[paper].some((side) => held.some((own) => own === side)),
  );
};
