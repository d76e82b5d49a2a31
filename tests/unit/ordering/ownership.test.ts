import { describe, expect, test } from 'vitest';
import type { Order, OrderLine } from '../../../shared/domain/ordering/order.ts';
import { liveStates, type OrderState } from '../../../shared/domain/ordering/order-transitions.ts';
import { actionsFor, rolesOn } from '../../../shared/domain/ordering/ownership.ts';
import { type Role, roles } from '../../../shared/domain/organisations/role.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aPerson, bodies, on } from '../../support/builders.ts';
import { anOrder, noon } from '../../support/orders.ts';

const relations = {
  buyer: bodies.buyer,
  supplier: bodies.supplier,
  authority: bodies.authority,
  intercommunale: bodies.intercommunale,
  stranger: bodies.otherBuyer,
} as const;
type Relation = keyof typeof relations;

/** In the words of the design: who has to do with an order, before and after it was placed. */
const insiders: Readonly<Record<Role, { readonly before: readonly Relation[]; readonly after: readonly Relation[] }>> = {
  buyer: { before: ['buyer'], after: ['buyer'] },
  approver: { before: ['buyer'], after: ['buyer'] },
  supplier: { before: [], after: ['supplier'] },
  manager: { before: [], after: ['authority'] },
  reviewer: { before: [], after: ['intercommunale'] },
  auditor: { before: ['buyer'], after: ['buyer', 'supplier', 'authority', 'intercommunale'] },
};

const cases = roles.flatMap((role) =>
  (Object.keys(relations) as Relation[]).flatMap((relation) =>
    (['before', 'after'] as const).map((when) => ({ role, relation, when, known: insiders[role][when].includes(relation) })),
  ),
);

test.each(cases)('a $role of the $relation $when placing: $known', ({ role, relation, when, known }) => {
  const order = anOrder(when === 'after' ? { state: 'placed', placedAt: noon } : { state: 'approved' });
  expect(rolesOn(order, aPerson(role, relations[relation]))).toEqual(known ? [role] : []);
});

test('somebody with several roles has those that fit', () => {
  const order = anOrder({ state: 'placed', placedAt: noon });
  expect(rolesOn(order, { ...aPerson('buyer'), roles: ['buyer', 'supplier', 'manager', 'auditor'] })).toEqual(['buyer', 'auditor']);
});

test('an order without an intercommunale is no reviewer’s', () => {
  const { intercommunale: _, ...order } = anOrder({ state: 'placed', placedAt: noon });
  expect(rolesOn(order, aPerson('reviewer'))).toEqual([]);
});

describe('what may be done now', () => {
  const live: ReadonlySet<OrderState> = new Set([...liveStates, 'refused']);
  const open = (state: OrderState, role: Role, overrides: Partial<Order> = {}) =>
    actionsFor(anOrder({ state, ...(live.has(state) && { placedAt: noon }), ...overrides }), aPerson(role), on);
  const linesWith = (counts: Partial<OrderLine>) => ({ lines: anOrder().lines.map((line) => ({ ...line, ...counts })) });

  test.each([
    ['draft', 'buyer', ['revise', 'submit', 'discard']],
    ['draft', 'approver', []],
    ['submitted', 'approver', ['return', 'decline', 'approve']],
    ['submitted', 'buyer', ['reopen', 'discard']],
    ['approved', 'approver', ['place']],
    ['placed', 'supplier', ['receive', 'acknowledge', 'refuse', 'propose']],
    ['placed', 'manager', ['cancel']],
    ['placed', 'reviewer', []],
    ['placed', 'auditor', []],
    ['conditionally-accepted', 'buyer', ['agree', 'disagree', 'cancel']],
    ['conditionally-accepted', 'supplier', []],
    ['conditionally-accepted', 'manager', ['cancel']],
    ['partly-delivered', 'manager', ['cancel-rest']],
    ['delivered', 'manager', []],
    ['closed', 'buyer', []],
    ['refused', 'buyer', []],
  ] as const)('%s, by the %s', (state, role, actions) => {
    expect(open(state, role)).toEqual(actions);
  });

  test('a supplier moves the date as long as something is to come', () => {
    for (const state of ['acknowledged', 'partly-delivered'] as const) expect(open(state, 'supplier')).toContain('move-date');
    for (const state of ['placed', 'delivered', 'accepted'] as const) expect(open(state, 'supplier')).not.toContain('move-date');
  });

  test('nothing is accepted or refused before something came, nor twice', () => {
    expect(open('acknowledged', 'buyer')).not.toContain('accept');
    const came = open('partly-delivered', 'buyer', linesWith({ quantity: 2, delivered: 1 }));
    expect(came).toEqual(expect.arrayContaining(['accept', 'refuse-delivery', 'cancel-rest']));
    const taken = open('partly-delivered', 'buyer', linesWith({ quantity: 2, delivered: 1, accepted: 1 }));
    expect(taken).not.toContain('accept');
    expect(taken).not.toContain('refuse-delivery');
    expect(taken).toContain('cancel-rest');
  });

  test('a receipt is reported once', () => {
    expect(open('placed', 'supplier', { receivedAt: noon })).toEqual(['acknowledge', 'refuse', 'propose']);
  });

  test('whoever prepared it does not approve it', () => {
    const order = anOrder({ state: 'submitted', preparers: ['an', 'bert'] });
    expect(actionsFor(order, aPerson('approver', bodies.buyer, 'bert'), on)).toEqual(['return', 'decline']);
    expect(actionsFor(order, aPerson('approver', bodies.buyer, 'carla'), on)).toContain('approve');
  });

  test('only who is named in the step, or stands in for who is away that day, approves', () => {
    const approval = { steps: [{ title: 'Financiën', approvers: ['fien'] }], dueOn: on };
    const order = anOrder({ state: 'submitted', preparers: ['an'], approval });
    const away = [{ person: 'fien', substitute: 'sus', from: on, until: on }];
    const may = (person: string, today = on) =>
      actionsFor(order, aPerson('approver', bodies.buyer, person), today, away).includes('approve');
    expect([may('fien'), may('sus'), may('carla')]).toEqual([true, true, false]);
    expect(may('sus', addDays(on, 1))).toBe(false);
  });
});
