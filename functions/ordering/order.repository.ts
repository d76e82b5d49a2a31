import type { Order } from '../../shared/domain/ordering/order.ts';
import type { OrderPlan } from '../../shared/domain/ordering/plan.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { nextCorrection, type OrderCorrection } from '../commissions/order-correction.record.ts';
import type { Database } from '../platform/database.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import type { StoredOrder } from './order.record.ts';
import { makeOrderLists } from './order-lists.repository.ts';
import { makeOrderReading } from './order-reading.repository.ts';
import { creationWrites, type StepRefusal, stepWrites } from './order-writes.ts';

export const makeOrderRepository = (database: Database) => ({
  ...makeOrderLists(database),
  ...makeOrderReading(database),

  /** Writes new orders together, with what else must be written or hold at once; `exists` when one of them is already there. */
  async create<Code extends string = never>(
    plans: readonly OrderPlan[],
    request: string,
    also: readonly GuardedWrite<Code>[] = [],
  ): Promise<Result<undefined, 'exists' | Code>> {
    const siblings = plans.map(({ after }) => after.id);
    return transact<'exists' | Code>(database, [
      ...also,
      ...plans.flatMap((plan) => creationWrites(database.table, plan, { request, siblings })),
    ]);
  },

  /** To write with a step after which less is ordered: what it takes back of what disputes set right, none of which it overlooked. */
  afterCorrections: ({ after, entries }: OrderPlan, seen: readonly OrderCorrection[]): GuardedWrite<'stale-version'> =>
    nextCorrection(
      database.table,
      after.id,
      seen.length,
      entries.filter(({ corrects }) => corrects !== undefined),
    ),

  /** Writes one step of an order with all its consequences and with what else belongs to it, or refuses and writes nothing. */
  async commit<Code extends string = never>(
    plan: OrderPlan,
    stored: Omit<StoredOrder, 'order'>,
    also: readonly GuardedWrite<Code>[] = [],
  ): Promise<Result<Order, StepRefusal | Code>> {
    if (!plan.before) return refuse('stale-version');
    const written = await transact<StepRefusal | Code>(database, [...stepWrites(database.table, plan, plan.before, stored), ...also]);
    return written.ok ? ok(plan.after) : written;
  },
});

export type OrderRepository = ReturnType<typeof makeOrderRepository>;
