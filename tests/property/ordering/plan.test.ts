import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import type { Order, OrderEvent } from '../../../shared/domain/ordering/order.ts';
import { actionsOpen, type OrderAction, orderStates, orderTransitions } from '../../../shared/domain/ordering/order-transitions.ts';
import { autoApproved, claimOf, type OrderPlan, planCreation, planTransition } from '../../../shared/domain/ordering/plan.ts';
import { roles } from '../../../shared/domain/organisations/role.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { aChoice, aCommissionRule, aFramework } from '../../support/builders.ts';
import { anOrder, inputsFor, someone } from '../../support/orders.ts';

/**
 * The life of an order as a drawing of arrows, copied from no code: what may follow what. `+` takes room and books
 * commission, `-` gives both back.
 */
const arrows = `
  draft        revise draft, submit submitted, discard cancelled
  returned     revise draft, submit submitted, discard cancelled
  submitted    return returned, decline refused, approve approved, reopen draft, discard cancelled
  approved     reopen draft, place+ placed, discard cancelled
  placed       acknowledge acknowledged, refuse- refused, cancel- cancelled
  acknowledged deliver delivered, cancel- cancelled
  delivered    accept accepted
  accepted     close closed
  closed
  refused
  cancelled
`;
const model = new Map(
  arrows
    .trim()
    .split('\n')
    .map((row) => {
      const [state = '', ...rest] = row.trim().split(/\s+/);
      const steps = rest.join(' ').split(', ').filter(Boolean);
      return [
        state,
        new Map(
          steps.map((step) => {
            const [named = '', to = ''] = step.split(' ');
            return [named.replace(/[+-]$/, ''), { to, sign: named.endsWith('+') ? 1 : named.endsWith('-') ? -1 : 0 }] as const;
          }),
        ),
      ] as const;
    }),
);
const actions = Object.keys(orderTransitions) as OrderAction[];

const shared = inputsFor({
  frameworks: [
    aFramework({
      commissionRules: [
        aCommissionRule({
          shares: [
            { to: 'own-intercommunale', share: basisPoints(7_501) },
            { to: 'authority', share: basisPoints(2_499) },
          ],
        }),
      ],
    }),
  ],
});
const drawn = anOrder({}, [aChoice({ quantity: 3 }), aChoice({ options: ['trekhaak'] })], shared);

/** The state that a history of events leads to, by nothing but the events. */
const replayed = (events: readonly OrderEvent[]) =>
  events.reduce<{ state: string | undefined; version: number }>(
    (now, event) => {
      expect(event.from).toBe(now.state);
      expect(event.version).toBe(now.version + 1);
      return { state: event.to, version: event.version };
    },
    { state: undefined, version: 0 },
  );

test('each state of the drawing, and no other, exists', () => {
  expect([...model.keys()].toSorted()).toEqual([...orderStates].toSorted());
});

test('the table allows exactly the arrows of the drawing', () => {
  for (const [state, arrowsOut] of model) expect(actionsOpen(state as never, roles).toSorted()).toEqual([...arrowsOut.keys()].toSorted());
});

test('on any walk: no forbidden step, each version one higher, room and ledger sum to what is placed, events tell it all', () => {
  const walk = fc.array(
    fc.record({ action: fc.constantFrom(...actions), auto: fc.boolean(), minutes: fc.integer({ min: 1, max: 200_000 }) }),
    { minLength: 5, maxLength: 40 },
  );
  fc.assert(
    fc.property(walk, (steps) => {
      let moment = Date.parse('2026-06-15T10:00:00.000Z');
      const first = planCreation(drawn, { actor: someone, at: instant(new Date(moment)) });
      const plans: OrderPlan[] = [first];
      let order: Order = first.after;
      for (const { action, auto, minutes } of steps) {
        moment += minutes * 60_000;
        const step = { actor: someone, at: instant(new Date(moment)) };
        const arrow = model.get(order.state)?.get(action);
        const plan = planTransition(order, action, {}, step);
        expect(plan.ok).toBe(arrow !== undefined);
        if (!plan.ok || !arrow) {
          expect(plan).toMatchObject({ code: 'wrong-state', detail: { state: order.state } });
          continue;
        }
        const done = action === 'submit' && auto ? autoApproved(plan.value, step) : plan.value;
        expect(plan.value.after.state).toBe(arrow.to);
        expect(plan.value.after.updatedAt).toBe(step.at);
        expect(done.onBasis).toBe(arrow.sign === 1);
        expect(done.ceilingMoves).toEqual(
          arrow.sign === 0 ? [] : [order.lot, order.framework].map((scope) => ({ scope, claim: claimOf(order), sign: arrow.sign })),
        );
        plans.push(done);
        order = done.after;
      }
      const events = plans.flatMap((plan) => plan.events);
      expect(replayed(events)).toEqual({ state: order.state, version: order.version });

      const live = ['placed', 'acknowledged', 'delivered', 'accepted', 'closed'].includes(order.state) ? 1 : 0;
      const moves = plans.flatMap((plan) => plan.ceilingMoves);
      for (const scope of [order.lot, order.framework])
        expect(moves.filter((move) => move.scope === scope).reduce((sum, { sign }) => sum + sign, 0)).toBe(live);
      const entries = plans.flatMap((plan) => plan.entries);
      for (const beneficiary of new Set(drawn.commission.map((part) => part.beneficiary))) {
        const own = entries.filter((entry) => entry.beneficiary === beneficiary);
        const due = drawn.commission.filter((part) => part.beneficiary === beneficiary).reduce((sum, { amount }) => sum + amount, 0);
        expect(own.reduce((sum, { commission }) => sum + commission, 0)).toBe(live * due);
        expect(own.reduce((sum, { list }) => sum + list, 0)).toBe(live * drawn.totals.list);
        expect(own.reduce((sum, { discount }) => sum + discount, 0)).toBe(live * drawn.totals.discount);
        expect(own.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(live * claimOf(drawn).quantity);
      }
      expect(entries.every(({ cause, commission }) => (cause === 'accrual' ? commission > 0 : commission < 0))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
