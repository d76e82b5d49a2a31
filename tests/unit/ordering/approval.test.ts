import { describe, expect, test } from 'vitest';
import { cents } from '../../../shared/domain/money/cents.ts';
import { maySign, needsApproval, routeFor, signed } from '../../../shared/domain/ordering/approval.ts';
import { checkRules } from '../../../shared/domain/ordering/approval-check.ts';
import { type ApprovalRules, plainRules, stepNobodySigns, stepsFor } from '../../../shared/domain/ordering/approval-policy.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { anOrganisation, bodies, day, on } from '../../support/builders.ts';
import { anOrder, noon } from '../../support/orders.ts';

const rules = (overrides: Partial<ApprovalRules> = {}): ApprovalRules => ({
  steps: [
    { title: 'Financieel directeur', from: cents(8_500_00), approvers: ['fien'] },
    { title: 'Algemeen directeur', from: cents(30_000_00), approvers: ['ada'] },
  ],
  substitutions: [],
  dueDays: 5,
  ...overrides,
});
const away = (from: string, until: string) => ({ person: 'fien', substitute: 'sus', from: day(from), until: day(until) });

describe('the steps that an order needs', () => {
  const titles = (net: number) => stepsFor(rules(), cents(net)).map(({ title }) => title);

  test('follow from its net amount, from a cent above each limit', () => {
    expect(titles(8_500_00)).toEqual([]);
    expect(titles(8_500_01)).toEqual(['Financieel directeur']);
    expect(titles(30_000_00)).toHaveLength(1);
    expect(titles(30_000_01)).toEqual(['Financieel directeur', 'Algemeen directeur']);
  });

  test('without rules are one, above the threshold of the organisation', () => {
    const plain = plainRules(anOrganisation({ approvalThreshold: cents(26_999_99) }));
    expect(needsApproval(plain, anOrder())).toBe(true);
    expect(plain.steps).toEqual([{ title: '', from: 26_999_99, approvers: [] }]);
  });
});

describe('the route of an order', () => {
  const route = (order: { net: number; preparers?: readonly string[] }, own = rules()) =>
    routeFor(own, { net: cents(order.net), preparers: order.preparers ?? ['bea'] }, day('2026-12-29'));

  test('holds its steps and the day on which the last signature is due, also over the year’s end', () => {
    expect(route({ net: 40_000_00 })).toMatchObject({
      ok: true,
      value: { steps: [{ title: 'Financieel directeur' }, { title: 'Algemeen directeur' }], dueOn: '2027-01-03' },
    });
    expect(route({ net: 1 })).toEqual({ ok: true, value: undefined });
  });

  test('is refused when everybody who may sign a step prepared the order', () => {
    expect(route({ net: 40_000_00, preparers: ['bea', 'ada'] })).toMatchObject({
      code: 'approval-impossible',
      detail: { step: 'Algemeen directeur', approvers: ['ada'] },
    });
    expect(route({ net: 9_000_00, preparers: ['fien'] })).toMatchObject({ code: 'approval-impossible' });
  });

  test('is possible when somebody stands in on the day of submission', () => {
    const own = rules({ substitutions: [away('2026-12-24', '2026-12-31')] });
    expect(route({ net: 9_000_00, preparers: ['fien'] }, own)).toMatchObject({ ok: true });
    const over = rules({ substitutions: [away('2026-12-24', '2026-12-28')] });
    expect(route({ net: 9_000_00, preparers: ['fien'] }, over)).toMatchObject({ code: 'approval-impossible' });
  });

  test('is refused when one person would have to sign twice', () => {
    const steps = [
      { title: 'Een', from: cents(0), approvers: ['fien', 'ada'] },
      { title: 'Twee', from: cents(0), approvers: ['fien'] },
    ];
    expect(route({ net: 1 }, rules({ steps }))).toMatchObject({ ok: true });
    expect(route({ net: 1, preparers: ['ada'] }, rules({ steps }))).toMatchObject({ code: 'approval-impossible' });
  });
});

describe('who signs', () => {
  const by = (person: string) => ({ by: { person, name: person, organisation: bodies.buyer }, at: noon });
  const steps = [
    { title: 'Financieel directeur', approvers: ['fien'] },
    { title: 'Om het even wie', approvers: [] },
  ];
  const order = (overrides: Partial<Order> = {}) =>
    anOrder({ state: 'submitted', preparers: ['bea'], approval: { steps, dueOn: on }, ...overrides });
  const halfway = order({
    approval: { steps: [{ title: 'Financieel directeur', approvers: ['fien'], given: by('fien') }, ...steps.slice(1)], dueOn: on },
  });
  const substitutions = [{ person: 'fien', substitute: 'sus', from: on, until: addDays(on, 2) }];

  test('is who is named, and nobody else hears more than whose step it is', () => {
    expect(maySign(order(), [], 'fien', on)).toEqual({ ok: true, value: {} });
    expect(maySign(order(), [], 'sus', on)).toMatchObject({
      code: 'not-your-step',
      detail: { step: 'Financieel directeur', approvers: ['fien'] },
    });
  });

  test('is the substitute while the other is away, in whose place it is recorded', () => {
    expect(maySign(order(), substitutions, 'sus', addDays(on, 2))).toEqual({ ok: true, value: { insteadOf: 'fien' } });
    expect(maySign(order(), substitutions, 'sus', addDays(on, 3))).toMatchObject({ code: 'not-your-step' });
    expect(maySign(order(), substitutions, 'fien', on)).toEqual({ ok: true, value: {} });
  });

  test('is never who prepared or changed it, also not as a substitute', () => {
    expect(maySign(order({ preparers: ['bea', 'sus'] }), substitutions, 'sus', on)).toMatchObject({ code: 'own-order' });
  });

  test('is never who signed another step of it', () => {
    expect(maySign(halfway, [], 'fien', on)).toMatchObject({ code: 'not-your-step', detail: { reason: 'signed-before' } });
    expect(maySign(halfway, [], 'ada', on)).toMatchObject({ ok: true });
  });

  test('the last signature approves, the others endorse', () => {
    const first = signed(order(), by('fien'));
    expect(first).toMatchObject({ action: 'endorse', patch: { approval: { steps: [{ given: { by: { person: 'fien' } } }, {}] } } });
    expect(signed(halfway, by('ada')).action).toBe('approve');
    expect(signed(order({ approval: undefined }), by('ada'))).toEqual({ action: 'approve', patch: {} });
  });
});

describe('rules that an organisation could not live by', () => {
  const known = ['fien', 'ada', 'sus'];

  test('name a stranger', () => {
    expect(checkRules(rules(), known)).toMatchObject({ ok: true });
    expect(checkRules(rules(), ['fien'])).toMatchObject({ code: 'approver-unknown', detail: { person: 'ada' } });
    const substitutions = [{ ...away('2026-01-01', '2026-01-02'), substitute: 'wie' }];
    expect(checkRules(rules({ substitutions }), known)).toMatchObject({ code: 'approver-unknown', detail: { person: 'wie' } });
  });

  test('ask more signatures than there are persons', () => {
    const anybody = (title: string) => ({ title, from: cents(0), approvers: [] });
    const steps = ['Een', 'Twee', 'Drie', 'Vier'].map(anybody);
    expect(checkRules(rules({ steps }), known)).toMatchObject({ code: 'approval-impossible', detail: { step: 'Vier' } });
    expect(checkRules(rules({ steps: steps.slice(1) }), known)).toMatchObject({ ok: true });
    const same = ['Een', 'Twee'].map((title) => ({ title, from: cents(0), approvers: ['fien'] }));
    expect(checkRules(rules({ steps: same }), known)).toMatchObject({ code: 'approval-impossible', detail: { step: 'Twee' } });
  });

  test('contradict themselves', () => {
    const reason = (own: Partial<ApprovalRules>) => checkRules(rules(own), known);
    expect(reason({ substitutions: [{ ...away('2026-01-01', '2026-01-02'), substitute: 'fien' }] })).toMatchObject({
      code: 'invalid-rules',
      detail: { reason: 'own-substitute' },
    });
    expect(reason({ substitutions: [away('2026-01-02', '2026-01-01')] })).toMatchObject({ detail: { reason: 'period' } });
    const [first] = rules().steps;
    expect(reason({ steps: first ? [first, first] : [] })).toMatchObject({ detail: { reason: 'step-twice' } });
  });
});

test('a matching is found wherever there is one, also when early choices must be undone', () => {
  expect(stepNobodySigns([['a', 'b'], ['a', 'c'], ['a']])).toBeUndefined();
  expect(stepNobodySigns([['a'], ['a']])).toBe(1);
  expect(stepNobodySigns([undefined, ['a']], ['a', 'b'])).toBeUndefined();
  expect(stepNobodySigns([undefined, ['a']], ['a'])).toBe(1);
  expect(stepNobodySigns([undefined, undefined])).toBeUndefined();
});
