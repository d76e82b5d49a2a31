import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { OrderSummary } from '../../shared/domain/ordering/summary.ts';
import type { Principal, Role } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { OrderViewer } from '../platform/keys/ordering.keys.ts';
import type { OrderFace } from './order.record.ts';
import type { OrderRepository } from './order.repository.ts';

/** Through whose eyes each role looks at orders; the first that a person has decides. */
const viewerOf = [
  ['buyer', 'buyer'],
  ['approver', 'buyer'],
  ['supplier', 'supplier'],
  ['manager', 'authority'],
  ['reviewer', 'region'],
  ['auditor', 'buyer'],
] as const satisfies readonly (readonly [Role, OrderViewer])[];

interface ListOptions {
  readonly state?: OrderState | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A row without what only its place in the lists needs. */
export const rowOf = ({ face: _, since: __, authority: ___, intercommunale: ____, ...row }: OrderFace): OrderSummary => row;

/** The caller's own organisation's orders, newest first; the partition that is read is never named by the caller. */
export const makeListOrders =
  ({ orders }: { readonly orders: Pick<OrderRepository, 'list'> }) =>
  async (caller: Principal, options: ListOptions) => {
    const viewer = viewerOf.find(([role]) => caller.roles.includes(role))?.[1] ?? 'buyer';
    const { items, next } = await orders.list(viewer, caller.organisation, options);
    return ok({
      items: items.map(rowOf),
      ...(next !== undefined && { next }),
    });
  };
