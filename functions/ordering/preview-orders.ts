import { foresee } from '../../shared/domain/frameworks/ceiling.ts';
import { needsApproval } from '../../shared/domain/ordering/approval.ts';
import { rulesFor } from '../../shared/domain/ordering/approval-policy.ts';
import { assess } from '../../shared/domain/ordering/assess.ts';
import type { LineChoice } from '../../shared/domain/ordering/order.ts';
import { claimOf } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { InputsRepository } from './inputs.repository.ts';
import { mayBeOrdered } from './judge-order.ts';

/**
 * What a basket would become today: the orders it splits into, every amount, and what stands in the way of each,
 * so that nobody hears only at the end. Writes nothing and reserves nothing.
 */
export const makePreviewOrders =
  ({ inputs, now }: { readonly inputs: InputsRepository; readonly now: Clock }) =>
  async (caller: Principal, lines: readonly LineChoice[]) => {
    const today = brusselsDate(now());
    const { organisation, ...standing } = await inputs.read(caller.organisation, lines);
    if (!organisation) return refuse('not-found');
    const assessed = assess(lines, { ...standing, organisation, on: today });
    if (!assessed.ok) return assessed;
    const names = await inputs.names(assessed.value.map(({ supplier }) => supplier));
    const ceilings = new Map(standing.ceilings);
    const orders = [];
    for (const order of assessed.value) {
      const { basis: _, terms: __, authority: ___, ...shown } = order;
      const allowed = mayBeOrdered(order, { ...standing, organisation, ceilings }, today);
      if (!allowed.ok && allowed.code === 'not-found') return refuse('not-found');
      // Orders of one basket share the framework's room: the next is judged on what this one would leave.
      for (const scope of [order.lot, order.framework]) {
        const ceiling = ceilings.get(scope);
        if (ceiling) ceilings.set(scope, foresee(ceiling, claimOf(order)));
      }
      orders.push({
        ...shown,
        supplierName: names.get(order.supplier) ?? order.supplier,
        needsApproval: needsApproval(
          rulesFor(standing.approval, organisation, { net: order.totals.net, preparers: [caller.person] }),
          order,
        ),
        impediments: allowed.ok || allowed.code === 'not-found' ? [] : [{ code: allowed.code, detail: allowed.detail }],
      });
    }
    return ok({ orders });
  };
