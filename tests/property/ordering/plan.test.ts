import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import type { Order, OrderEvent } from '../../../shared/domain/ordering/order.ts';
import { actionsOpen, type OrderAction, orderStates, orderTransitions } from '../../../shared/domain/ordering/order-transitions.ts';
import { autoApproved, type OrderPlan, planCreation, planTransition } from '../../../shared/domain/ordering/plan.ts';
import { reduceTo } from '../../../shared/domain/ordering/reduce.ts';
import { roles } from '../../../shared/domain/organisations/role.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { aChoice, aCommissionRule, aFramework, bodies } from '../../support/builders.ts';
import { anOrder, inputsFor, someone } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';

/**
 * The life of an order as a drawing of arrows, copied from no code: what may follow what. `=` stays where it is, `*`
 * goes where the quantities say.
 */
const arrows = `
  draft                   revise draft, submit submitted, discard cancelled
  returned                revise draft, submit submitted, discard cancelled
  submitted               return returned, endorse submitted, decline refused, approve approved, reopen draft, discard cancelled
  approved                reopen draft, place placed, discard cancelled
  placed                  receive =, acknowledge acknowledged, propose conditionally-accepted, refuse refused, cancel cancelled
  conditionally-accepted  agree acknowledged, disagree placed, cancel cancelled
  acknowledged            move-date =, appoint =, deliver *, accept *, refuse-delivery *, mend *, invoice =, penalise =, cancel cancelled
  partly-delivered        move-date =, appoint =, deliver *, accept *, refuse-delivery *, mend *, invoice =, penalise =, cancel-rest *
  delivered               accept *, refuse-delivery *, mend *, invoice =, penalise =
  accepted                invoice =, penalise =, close closed
  closed
  refused
  cancelled
`;
const drawing = new Map(
  arrows
    .trim()
    .split('\n')
    .map((row) => {
      const [state = '', ...rest] = row.trim().split(/\s+/);
      const steps = rest.join(' ').split(', ').filter(Boolean);
      return [state, new Map(steps.map((step) => step.split(' ') as [string, string]))] as const;
    }),
);
const actions = Object.keys(orderTransitions) as OrderAction[];

test('each state of the drawing, and no other, exists', () => {
  expect([...drawing.keys()].toSorted()).toEqual([...orderStates].toSorted());
});

test('the table allows exactly the arrows of the drawing', () => {
  for (const [state, arrowsOut] of drawing) expect(actionsOpen(state as never, roles).toSorted()).toEqual([...arrowsOut.keys()].toSorted());
});

const frameworks = [
  aFramework({
    commissionRules: [
      aCommissionRule({
        base: { kind: 'percentage', of: 'net', rate: basisPoints(333) },
        shares: [
          { to: 'own-intercommunale', share: basisPoints(7_501) },
          { to: 'authority', share: basisPoints(2_499) },
        ],
      }),
    ],
  }),
];
const rules = frameworks.flatMap(({ commissionRules }) => commissionRules);
const drawn = anOrder({}, [aChoice({ quantity: 3 }), aChoice({ options: ['trekhaak'], quantity: 2 })], inputsFor({ frameworks }));

/** A line as the model knows it: how many, how many came, how many were taken; € 27.000 or € 27.720 each. */
interface Units {
  ordered: number;
  came: number;
  taken: number;
  readonly price: { readonly list: number; readonly net: number };
}
interface Model {
  state: string;
  readonly units: Units[];
  proposed: readonly number[];
}
const newModel = (): Model => ({
  state: 'draft',
  units: [
    { ordered: 3, came: 0, taken: 0, price: { list: 30_000_00, net: 27_000_00 } },
    { ordered: 2, came: 0, taken: 0, price: { list: 30_800_00, net: 27_720_00 } },
  ],
  proposed: [],
});

const progress = (units: readonly Units[]): string => {
  if (units.every(({ ordered, taken }) => taken === ordered)) return 'accepted';
  if (units.every(({ ordered, came }) => came === ordered)) return 'delivered';
  return units.some(({ came }) => came > 0) ? 'partly-delivered' : 'acknowledged';
};

const alive = ['placed', 'conditionally-accepted', 'acknowledged', 'partly-delivered', 'delivered', 'accepted', 'closed'];

/** 3,33 % of each line, of which 75,01 % to the intercommunale: what is due to each for what is ordered now. */
const dueTo = (beneficiary: 'intercommunale' | 'authority', { state, units }: Model): number => {
  if (!alive.includes(state)) return 0;
  return units.reduce((sum, { ordered, price }) => {
    const due = Math.round((ordered * price.net * 333) / 10_000);
    const own = Math.round((due * 7_501) / 10_000);
    return sum + (beneficiary === 'intercommunale' ? own : due - own);
  }, 0);
};

const total = (model: Model, of: (line: Units) => number): number =>
  alive.includes(model.state) ? model.units.reduce((sum, line) => sum + of(line), 0) : 0;

interface Draw {
  readonly action: OrderAction;
  readonly auto: boolean;
  readonly minutes: number;
  /** For each line a part of what is possible, in hundredths. */
  readonly parts: readonly [number, number];
}

const partOf = (most: number, hundredths: number) => Math.round((most * hundredths) / 100);

/** Moves the model, when the drawing has that arrow. */
const follow = (model: Model, { action, parts, auto }: Draw): boolean => {
  const to = drawing.get(model.state)?.get(action);
  if (to === undefined) return false;
  const each = (change: (line: Units, part: number) => void) => {
    for (const [index, line] of model.units.entries()) change(line, parts[index] ?? 0);
  };
  const changes: Partial<Record<OrderAction, () => void>> = {
    propose: () => {
      model.proposed = model.units.map(({ ordered }, index) => Math.max(index === 0 ? 1 : 0, partOf(ordered, parts[index] ?? 0)));
    },
    agree: () => {
      for (const [index, line] of model.units.entries()) line.ordered = model.proposed[index] ?? line.ordered;
    },
    deliver: () =>
      each((line, part) => {
        line.came += partOf(line.ordered - line.came, part);
      }),
    accept: () =>
      each((line, part) => {
        line.taken += partOf(line.came - line.taken, part);
      }),
    'refuse-delivery': () =>
      each((line, part) => {
        line.came -= partOf(line.came - line.taken, part);
      }),
    'cancel-rest': () =>
      each((line) => {
        line.ordered = line.came;
      }),
  };
  changes[action]?.();
  if (to === '*') model.state = progress(model.units);
  else if (to !== '=') model.state = action === 'submit' && auto ? 'approved' : to;
  return true;
};

/** What a use case hands to the plan, made of what the model says. */
const patchFor = (order: Order, action: OrderAction, model: Model): Partial<Order> => {
  if (action === 'agree' || action === 'cancel-rest')
    return granted(reduceTo(order, new Map(model.units.map(({ ordered }, index) => [index + 1, ordered])), rules));
  const moved = order.lines.map((line, index) => ({
    ...line,
    delivered: model.units[index]?.came ?? 0,
    accepted: model.units[index]?.taken ?? 0,
  }));
  return action === 'deliver' || action === 'accept' || action === 'refuse-delivery' ? { lines: moved } : {};
};

const checkEvents = (events: readonly OrderEvent[], order: Order) => {
  let state: string | undefined;
  for (const [index, event] of events.entries()) {
    expect({ from: event.from, version: event.version }).toEqual({ from: state, version: index + 1 });
    state = event.to;
  }
  expect({ state, version: events.length }).toEqual({ state: order.state, version: order.version });
};

const checkBooks = (plans: readonly OrderPlan[], model: Model) => {
  const moves = plans.flatMap((plan) => plan.ceilingMoves);
  for (const scope of [drawn.lot, drawn.framework]) {
    const own = moves.filter((move) => move.scope === scope);
    expect(own.reduce((sum, { claim, sign }) => sum + sign * claim.value, 0)).toBe(total(model, (line) => line.ordered * line.price.net));
    expect(own.reduce((sum, { claim, sign }) => sum + sign * claim.quantity, 0)).toBe(total(model, (line) => line.ordered));
  }
  const entries = plans.flatMap((plan) => plan.entries);
  for (const beneficiary of ['intercommunale', 'authority'] as const) {
    const own = entries.filter((entry) => entry.beneficiary === bodies[beneficiary]);
    const sum = (measure: 'commission' | 'list' | 'discount' | 'quantity') => own.reduce((running, entry) => running + entry[measure], 0);
    expect(sum('commission')).toBe(dueTo(beneficiary, model));
    expect(sum('quantity')).toBe(total(model, (line) => line.ordered));
    expect(sum('list')).toBe(total(model, (line) => line.ordered * line.price.list));
    expect(sum('list') - sum('discount')).toBe(total(model, (line) => line.ordered * line.price.net));
  }
  for (const { cause, commission } of entries) expect(Math.sign(commission)).toBeOneOf(cause === 'accrual' ? [0, 1] : [0, -1]);
};

/** Far more often a step that goes on than one that is forbidden or ends it, so that walks come to the end. */
const draws = fc.record({
  action: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...actions) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<OrderAction>(
        'submit',
        'approve',
        'place',
        'acknowledge',
        'propose',
        'agree',
        'deliver',
        'accept',
        'refuse-delivery',
        'cancel-rest',
      ),
    },
  ),
  auto: fc.boolean(),
  minutes: fc.integer({ min: 1, max: 200_000 }),
  parts: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
});

test('on any walk: the state that the model says, each version one higher, room and ledger for what is ordered, events tell it all', () => {
  const ends = new Set<string>();
  fc.assert(
    fc.property(fc.array(draws, { minLength: 5, maxLength: 60 }), (walk) => {
      let moment = Date.parse('2026-06-15T10:00:00.000Z');
      const first = planCreation(drawn, { actor: someone, at: instant(new Date(moment)) });
      const model = newModel();
      const plans: OrderPlan[] = [first];
      let order: Order = first.after;
      for (const draw of walk) {
        moment += draw.minutes * 60_000;
        const step = { actor: someone, at: instant(new Date(moment)) };
        const allowed = follow(model, draw);
        const plan = planTransition(order, draw.action, allowed ? patchFor(order, draw.action, model) : {}, step);
        if (!plan.ok) {
          expect(allowed).toBe(false);
          expect(plan).toMatchObject({ code: 'wrong-state', detail: { state: order.state } });
          continue;
        }
        expect(allowed).toBe(true);
        const done = draw.action === 'submit' && draw.auto ? autoApproved(plan.value, step) : plan.value;
        expect(done.after.state).toBe(model.state);
        expect(done.after.updatedAt).toBe(step.at);
        expect(done.onBasis).toBe(draw.action === 'place');
        plans.push(done);
        order = done.after;
      }
      checkEvents(
        plans.flatMap((plan) => plan.events),
        order,
      );
      checkBooks(plans, model);
      ends.add(order.state);
    }),
    { numRuns: 300 },
  );
  expect([...ends].length).toBeGreaterThan(6);
});

test('a step that would make an order larger is a bug, not an adjustment', () => {
  const before: Order = { ...drawn, state: 'conditionally-accepted' };
  const larger = anOrder({}, [aChoice({ quantity: 4 }), aChoice({ options: ['trekhaak'], quantity: 2 })], inputsFor({ frameworks }));
  const { lines, commission, totals } = larger;
  const step = { actor: someone, at: drawn.createdAt };
  expect(() => planTransition(before, 'agree', { lines, commission, totals }, step)).toThrow('became larger');
});
