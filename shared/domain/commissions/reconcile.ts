import type { Ceiling } from '../frameworks/ceiling.ts';
import type { Order } from '../ordering/order.ts';
import { liveStates, type OrderState } from '../ordering/order-transitions.ts';
import { claimOf } from '../ordering/plan.ts';
import type { LedgerEntry } from './ledger.ts';
import { costAgrees, type SharedCost } from './shared-cost.ts';

/** What does not agree, in words and figures that tell where to look. */
export interface Difference {
  readonly kind: 'ledger' | 'ceiling' | 'statement' | 'cost' | 'payment';
  /** Order and beneficiary, framework or lot, number of a statement or invoice, shared cost, payment or bank file. */
  readonly subject: string;
  /** Cents of commission, cents and units of room, or lines and cents of a statement. */
  readonly expected: string;
  readonly found: string;
}

const holdsRoom: ReadonlySet<OrderState> = new Set(liveStates);

interface Sum {
  due: number;
  booked: number;
}

interface Claimed {
  value: number;
  quantity: number;
}

/**
 * Holds ledger and ceilings against the orders that caused them, and shared costs against their own keys. Items may be
 * added in any sequence and one at a time, so that a table of any size can be gone through; what is kept is a few numbers
 * per order that owes commission. Corrections of statements are no consequence of an order, and so are left out.
 */
export const openReconciliation = () => {
  const sums = new Map<string, Sum>();
  const claims = new Map<string, Claimed>();
  const ceilings: Ceiling[] = [];
  const costs: Difference[] = [];
  let orders = 0;
  let entries = 0;

  const sumOf = (order: string, beneficiary: string): Sum => {
    const key = `${order} ${beneficiary}`;
    const known = sums.get(key) ?? { due: 0, booked: 0 };
    sums.set(key, known);
    return known;
  };

  const claim = (scope: string, { value, quantity }: Claimed): void => {
    const known = claims.get(scope) ?? { value: 0, quantity: 0 };
    claims.set(scope, { value: known.value + value, quantity: known.quantity + quantity });
  };

  const settled = (key: string): void => {
    const sum = sums.get(key);
    if (sum && sum.due === sum.booked) sums.delete(key);
  };

  return {
    addOrder(order: Order): void {
      orders += 1;
      if (!holdsRoom.has(order.state)) return;
      const { value = 0, quantity = 0 } = claimOf(order);
      for (const scope of [order.lot, order.framework]) claim(scope, { value, quantity });
      for (const { beneficiary, amount } of order.commission) {
        sumOf(order.id, beneficiary).due += amount;
        settled(`${order.id} ${beneficiary}`);
      }
    },

    addEntry({ order, beneficiary, commission, corrects }: LedgerEntry): void {
      entries += 1;
      if (corrects !== undefined) return;
      sumOf(order, beneficiary).booked += commission;
      settled(`${order} ${beneficiary}`);
    },

    /** A shared cost never changes, so its parts are at any time what its own key and weights give. */
    addCost(cost: SharedCost): void {
      if (costAgrees(cost)) return;
      const parts = cost.parts.reduce((sum, { amount }) => sum + amount, 0);
      costs.push({ kind: 'cost', subject: cost.id, expected: `${cost.amount}`, found: `${parts}` });
    },

    addCeiling(ceiling: Ceiling): void {
      ceilings.push(ceiling);
    },

    /** Everything that does not agree; nothing when the books are right. */
    close(): { readonly orders: number; readonly entries: number; readonly differences: readonly Difference[] } {
      const ledger = [...sums]
        .filter(([, { due, booked }]) => due !== booked)
        .map(([subject, { due, booked }]): Difference => ({ kind: 'ledger', subject, expected: `${due}`, found: `${booked}` }));
      const rooms = ceilings.flatMap(({ scope, maximum, room }): readonly Difference[] => {
        const { value, quantity } = claims.get(scope) ?? { value: 0, quantity: 0 };
        const words = (cents?: number, units?: number) => `${cents ?? '-'} / ${units ?? '-'}`;
        const expected = words(
          maximum.value === undefined ? undefined : maximum.value - value,
          maximum.quantity === undefined ? undefined : maximum.quantity - quantity,
        );
        const found = words(room.value, room.quantity);
        return expected === found ? [] : [{ kind: 'ceiling', subject: scope, expected, found }];
      });
      return { orders, entries, differences: [...ledger, ...rooms, ...costs] };
    },
  };
};
