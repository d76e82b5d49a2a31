import { describe, expect, test } from 'vitest';
import type { OrderState } from '../../../shared/domain/ordering/order-transitions.ts';
import { actionsFor, rolesOn } from '../../../shared/domain/ordering/ownership.ts';
import { type Role, roles } from '../../../shared/domain/organisations/role.ts';
import { aPerson, bodies } from '../../support/builders.ts';
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
  const open = (state: OrderState, role: Role) =>
    actionsFor(
      anOrder({
        state,
        ...(['placed', 'acknowledged', 'delivered', 'accepted', 'closed', 'refused'].includes(state) && { placedAt: noon }),
      }),
      aPerson(role),
    );

  test.each([
    ['draft', 'buyer', ['revise', 'submit', 'discard']],
    ['draft', 'approver', []],
    ['submitted', 'approver', ['return', 'decline', 'approve']],
    ['submitted', 'buyer', ['reopen', 'discard']],
    ['approved', 'approver', ['place']],
    ['placed', 'supplier', ['acknowledge', 'refuse']],
    ['placed', 'manager', ['cancel']],
    ['placed', 'reviewer', []],
    ['placed', 'auditor', []],
    ['acknowledged', 'supplier', ['deliver']],
    ['delivered', 'buyer', ['accept']],
    ['closed', 'buyer', []],
    ['refused', 'buyer', []],
  ] as const)('%s, by the %s', (state, role, actions) => {
    expect(open(state, role)).toEqual(actions);
  });

  test('whoever prepared it does not approve it', () => {
    const order = anOrder({ state: 'submitted', preparers: ['an', 'bert'] });
    expect(actionsFor(order, aPerson('approver', bodies.buyer, 'bert'))).toEqual(['return', 'decline']);
    expect(actionsFor(order, aPerson('approver', bodies.buyer, 'carla'))).toContain('approve');
  });
});
