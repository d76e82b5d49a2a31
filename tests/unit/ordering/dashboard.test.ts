import { expect, test } from 'vitest';
import { dashboardOf, punctualityOf, type Reader } from '../../../shared/domain/ordering/dashboard.ts';
import { openStates } from '../../../shared/domain/ordering/next-step.ts';
import type { Order, OrderId } from '../../../shared/domain/ordering/order.ts';
import { summaryOf } from '../../../shared/domain/ordering/summary.ts';
import { aForm, aPerson, day } from '../../support/builders.ts';
import { anOrder, noon } from '../../support/orders.ts';

const today = day('2026-12-20');
let ids = 0;
const row = (overrides: Partial<Order>) => {
  ids += 1;
  return summaryOf(anOrder({ id: `order-${String(ids).padStart(3, '0')}` as OrderId, placedAt: noon, ...overrides }));
};
const days = (rows: readonly { readonly promisedOn?: string | undefined }[]) => rows.map(({ promisedOn }) => promisedOn);

const waitsFor = (order: ReturnType<typeof row>, reader: Reader) => dashboardOf([order], reader, today).waiting.length > 0;

test('what waits for the reader comes by deadline, what has none last', () => {
  const [draft, late, later] = [
    row({ state: 'draft' }),
    row({ state: 'delivered', deliveredOn: day('2026-10-01') }),
    row({ state: 'delivered', deliveredOn: day('2026-12-01') }),
  ];
  const { waiting } = dashboardOf([draft, later, late, row({ state: 'placed' })], aPerson('buyer'), today);
  expect(waiting.map(({ id }) => id)).toEqual([late.id, later.id, draft.id]);
});

test('late is what others should have done before today', () => {
  const missed = row({ state: 'acknowledged', promisedOn: day('2026-12-19') });
  const due = row({ state: 'acknowledged', promisedOn: today });
  expect(dashboardOf([missed, due], aPerson('buyer'), today).late.map(({ id }) => id)).toEqual([missed.id]);
  expect(dashboardOf([missed], aPerson('supplier'), today)).toMatchObject({ late: [], waiting: [{ id: missed.id }] });
});

test('this month ends with the month, also at the end of the year, and counts what is wanted where nothing is promised', () => {
  const rows = [
    row({ state: 'acknowledged', promisedOn: day('2026-12-31') }),
    row({ state: 'partly-delivered', promisedOn: today }),
    row({ state: 'acknowledged', promisedOn: day('2027-01-01') }),
    row({ state: 'acknowledged', promisedOn: day('2026-12-19') }),
    row({ state: 'placed', ...aForm({ delivery: { ...aForm().delivery, wantedOn: day('2026-12-24') } }) }),
    row({ state: 'delivered', promisedOn: day('2026-12-24'), deliveredOn: day('2026-12-18') }),
  ];
  const { arriving, later } = dashboardOf(rows, aPerson('buyer'), today);
  expect(days(arriving)).toEqual(['2026-12-20', undefined, '2026-12-31']);
  expect(days(later)).toEqual(['2027-01-01']);
});

test('an order in which both are at move stands with each by its own move, and with the other once that is late', () => {
  const pending = { checkSince: day('2026-12-01'), mendBy: day('2026-12-18'), payBy: day('2026-12-24') };
  const order = row({ state: 'delivered', pending });
  const toDo = (rows: readonly ReturnType<typeof row>[]) => rows.map(({ next }) => next?.action);
  const [buyer, supplier] = [dashboardOf([order], aPerson('buyer'), today), dashboardOf([order], aPerson('supplier'), today)];
  expect([toDo(buyer.waiting), toDo(buyer.late)]).toEqual([['invoice', 'accept'], ['mend']]);
  expect([toDo(supplier.waiting), toDo(supplier.late)]).toEqual([['mend'], []]);
  expect(buyer.waiting.some((each) => 'also' in each)).toBe(false);
});

test('of very many the first are shown, and all are counted', () => {
  const many = Array.from({ length: 60 }, () => row({ state: 'delivered', deliveredOn: day('2026-12-01') }));
  const pressing = row({ state: 'delivered', deliveredOn: day('2026-10-01') });
  const { waiting, totals } = dashboardOf([...many, pressing], aPerson('buyer'), today);
  expect([waiting.length, waiting[0]?.id]).toEqual([50, pressing.id]);
  expect(totals).toEqual({ waiting: 61, late: 0, arriving: 0 });
});

test('a signature waits only for whom the buyer’s rules name', () => {
  const approval = { steps: [{ title: 'Financiën', approvers: ['an'] }], dueOn: day('2026-12-24') };
  const order = row({ state: 'submitted', approval });
  expect(waitsFor(order, { person: 'an', roles: ['approver'] })).toBe(true);
  expect(waitsFor(order, { person: 'jan', roles: ['approver'] })).toBe(false);
  expect(waitsFor(order, { person: 'jan', roles: ['approver'], standsFor: ['an'] })).toBe(true);
  expect(waitsFor(row({ state: 'submitted' }), { person: 'jan', roles: ['approver'] })).toBe(true);
});

test('a signature never waits for whoever prepared the order, also where anybody may sign or they stand in', () => {
  const open = row({ state: 'submitted', preparers: ['fien'] });
  expect(waitsFor(open, { person: 'fien', roles: ['buyer', 'approver'] })).toBe(false);
  expect(waitsFor(open, { person: 'jan', roles: ['approver'] })).toBe(true);
  const approval = { steps: [{ title: 'Financiën', approvers: ['an'] }], dueOn: day('2026-12-24') };
  const named = row({ state: 'submitted', preparers: ['fien'], approval });
  expect(waitsFor(named, { person: 'fien', roles: ['approver'], standsFor: ['an'] })).toBe(false);
});

test('whoever prepared an order is named in no other move, which others see too', () => {
  const named = [...openStates].filter((state) => row({ state, preparers: ['fien'] }).next?.except !== undefined);
  expect(named).toEqual(['submitted']);
});

test('punctuality is against the first promise, of what arrived in full', () => {
  const arrived = (deliveredOn: string, promise = '2026-12-10') =>
    row({ state: 'accepted', firstPromisedOn: day(promise), promisedOn: day('2027-01-31'), deliveredOn: day(deliveredOn) });
  const rows = [
    arrived('2026-12-10'),
    arrived('2026-12-12'),
    arrived('2026-12-20'),
    row({ state: 'partly-delivered', firstPromisedOn: day('2026-12-01'), deliveredOn: day('2026-12-10') }),
    row({ state: 'closed', deliveredOn: day('2026-12-10') }),
  ];
  expect(punctualityOf(rows)).toEqual({ delivered: 3, onTime: 1, medianDaysLate: 6 });
  expect(punctualityOf([])).toEqual({ delivered: 0, onTime: 0 });
});
