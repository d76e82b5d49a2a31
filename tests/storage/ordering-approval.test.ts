import { describe, expect, test } from 'vitest';
import { personRecord } from '../../functions/organisations/person.record.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { ApprovalRules } from '../../shared/domain/ordering/approval-policy.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { aChoice, aForm, aPerson, bodies, day } from '../support/builders.ts';
import { type Market, openMarket } from '../support/market.ts';
import { meter } from '../support/metered.ts';
import { buyer, draft, granted, seen, submitted } from '../support/purchases.ts';
import { putItem } from '../support/table-contents.ts';

const [fien, ada, sus] = ['fien', 'ada', 'sus'].map((name) => aPerson('approver', bodies.buyer, name)) as [Principal, Principal, Principal];

const twoSteps: ApprovalRules = {
  steps: [
    { title: 'Financieel directeur', from: cents(8_500_00), approvers: ['fien'] },
    { title: 'Algemeen directeur', from: cents(20_000_00), approvers: ['ada'] },
  ],
  substitutions: [],
  dueDays: 5,
};

const signIn = (market: Market, { person, name, roles, organisation }: Principal) =>
  putItem(market.database, personRecord.toItem({ id: person, name, roles, organisation, seenOn: day('2026-06-15') }));

/** A market whose buyer has three approvers and these rules. A city car costs € 27.000,00. */
const chainMarket = async (rules: ApprovalRules = twoSteps) => {
  const market = await openMarket();
  for (const person of [fien, ada, sus]) await signIn(market, person);
  granted(await market.setPolicy(fien, { ...rules, version: 0 }));
  return market;
};

describe('a chain of two steps', () => {
  test('is signed in its sequence by who is named, and approves with the last signature', async () => {
    const market = await chainMarket();
    const view = await submitted(market);
    const { order, next } = view;
    expect(order).toMatchObject({ state: 'submitted', approval: { dueOn: '2026-06-20' } });
    expect(next).toMatchObject({ action: 'approve', persons: ['fien'], before: '2026-06-20' });
    expect(await market.approve(ada, order.id, seen(view))).toMatchObject({
      code: 'not-your-step',
      detail: { step: 'Financieel directeur', approvers: ['fien'] },
    });
    const endorsed = granted(await market.approve(fien, order.id, seen(view)));
    expect(endorsed).toMatchObject({ order: { state: 'submitted', version: 3 }, next: { persons: ['ada'] } });
    expect(endorsed.actions).not.toContain('approve');
    expect(await market.approve(fien, order.id, seen(endorsed))).toMatchObject({
      code: 'not-your-step',
      detail: { reason: 'signed-before' },
    });
    const done = granted(await market.approve(ada, order.id, seen(endorsed)));
    expect(done.order.state).toBe('approved');
    expect(done.events.map(({ action }) => action)).toEqual(['create', 'submit', 'endorse', 'approve']);
    expect(done.events.at(-1)?.changes).toContainEqual(
      expect.objectContaining({ field: 'signatures', after: expect.arrayContaining([{ title: 'Algemeen directeur', by: ada.name }]) }),
    );
  });

  test('shows the button only to whom may sign now', async () => {
    const market = await chainMarket();
    const { order } = await submitted(market);
    const offered = async (caller: Principal) => granted(await market.get(caller, order.id)).actions;
    expect(await offered(fien)).toEqual(['return', 'decline', 'approve']);
    expect(await offered(ada)).toEqual(['return', 'decline']);
    expect(await offered(sus)).toEqual(['return', 'decline']);
  });

  test('is not needed in full for a smaller order, and not at all for a small one', async () => {
    const smaller = await chainMarket({
      ...twoSteps,
      steps: twoSteps.steps.map((step) => ({ ...step, from: cents(step.from + 15_000_00) })),
    });
    const view = await submitted(smaller);
    const { order } = view;
    expect(order.approval?.steps.map(({ title }) => title)).toEqual(['Financieel directeur']);
    expect(granted(await smaller.approve(fien, order.id, seen(view))).order.state).toBe('approved');
    const small = await chainMarket({ ...twoSteps, steps: twoSteps.steps.map((step) => ({ ...step, from: cents(27_000_00) })) });
    expect((await submitted(small)).order).toMatchObject({ state: 'approved' });
  });

  test('starts anew when the order comes back, is changed and is offered again', async () => {
    const market = await chainMarket();
    const first = await submitted(market);
    const endorsed = granted(await market.approve(fien, first.order.id, seen(first)));
    const step = { orderId: first.order.id, action: 'return', version: endorsed.order.version } as const;
    const back = granted(await market.change(ada, step, market.returned('liever twee')));
    expect(back.order.approval).toBeUndefined();
    const revised = granted(
      await market.revise(buyer, first.order.id, { version: back.order.version, lines: [aChoice({ quantity: 2 })], form: aForm() }),
    );
    market.clock.setDay(day('2026-07-01'));
    const again = granted(await market.submit(buyer, first.order.id, seen(revised)));
    expect(again.order.approval).toMatchObject({ dueOn: '2026-07-06', steps: [{ title: 'Financieel directeur' }, {}] });
    expect(again.order.approval?.steps.some(({ given }) => given)).toBe(false);
    expect(granted(await market.approve(fien, first.order.id, seen(again))).order.state).toBe('submitted');
  });

  test('stays as it was frozen when the rules change meanwhile', async () => {
    const market = await chainMarket();
    const view = await submitted(market);
    granted(await market.setPolicy(ada, { ...twoSteps, steps: twoSteps.steps.slice(1), version: 1 }));
    expect(granted(await market.approve(fien, view.order.id, seen(view))).order.state).toBe('submitted');
  });

  test('is nobody else’s to see', async () => {
    const market = await chainMarket();
    const view = await submitted(market);
    const endorsed = granted(await market.approve(fien, view.order.id, seen(view)));
    const approved = granted(await market.approve(ada, view.order.id, seen(endorsed)));
    granted(await market.place(buyer, view.order.id, seen(approved)));
    for (const outsider of [aPerson('supplier'), aPerson('manager'), aPerson('reviewer')]) {
      const { order, events } = granted(await market.get(outsider, view.order.id));
      expect(order.approval).toBeUndefined();
      expect(JSON.stringify([order, events])).not.toMatch(/fien|ada/);
    }
    expect(granted(await market.get(buyer, view.order.id)).order.approval?.steps).toHaveLength(2);
  });
});

describe('a substitute', () => {
  const awayUntil = (until: string): ApprovalRules => ({
    ...twoSteps,
    substitutions: [{ person: 'fien', substitute: 'sus', from: day('2026-06-16'), until: day(until) }],
  });

  test('who is named after the submission signs during the absence, in whose place it is recorded', async () => {
    const market = await chainMarket();
    const view = await submitted(market);
    granted(await market.setPolicy(ada, { ...awayUntil('2026-06-17'), version: 1 }));
    expect(await market.approve(sus, view.order.id, seen(view))).toMatchObject({ code: 'not-your-step' });
    market.clock.setDay(day('2026-06-17'));
    expect(granted(await market.get(sus, view.order.id)).actions).toContain('approve');
    const { order } = granted(await market.approve(sus, view.order.id, seen(view)));
    expect(order.approval?.steps[0]?.given).toMatchObject({ by: { person: 'sus' }, insteadOf: 'fien' });
  });

  test('does not sign the day after, nor a second step', async () => {
    const market = await chainMarket(awayUntil('2026-06-17'));
    const view = await submitted(market);
    market.clock.setDay(day('2026-06-18'));
    expect(await market.approve(sus, view.order.id, seen(view))).toMatchObject({ code: 'not-your-step' });
  });
});

test('an order that nobody could approve is not submitted: who would have to sign prepared it', async () => {
  const market = await chainMarket();
  const both: Principal = { ...fien, roles: ['buyer', 'approver'] };
  const view = await draft(market, { by: both });
  expect(await market.submit(both, view.order.id, seen(view))).toMatchObject({
    code: 'approval-impossible',
    detail: { step: 'Financieel directeur' },
  });
  expect((await market.orders()).map(({ state }) => state)).toEqual(['draft']);
});

test('nobody frees their own order from signatures by writing the rules', async () => {
  const market = await openMarket();
  for (const person of [fien, ada, sus]) await signIn(market, person);
  const both: Principal = { ...fien, roles: ['buyer', 'approver'] };
  const none: ApprovalRules = { ...twoSteps, steps: [{ title: 'Nooit', from: cents(1_000_000_00), approvers: [] }] };
  granted(await market.setPolicy(both, { ...none, version: 0 }));
  const [foretold] = granted(await market.preview(both, [aChoice()])).orders;
  expect(foretold?.needsApproval).toBe(true);
  const own = await submitted(market, { by: both });
  expect(own.order).toMatchObject({ state: 'submitted', approval: { steps: [{ title: '', approvers: [] }] } });
  expect(await market.approve(both, own.order.id, seen(own))).toMatchObject({ code: 'own-order' });
  expect((await submitted(market)).order.state).toBe('approved');
  granted(await market.setPolicy(ada, { ...none, version: 1 }));
  expect((await submitted(market, { by: both })).order.state).toBe('approved');
});

describe('the rules of an organisation', () => {
  test('are its threshold until somebody writes them, and every version is kept', async () => {
    const market = await openMarket();
    expect(granted(await market.policy(buyer))).toMatchObject({
      version: 0,
      steps: [{ title: '', from: 10_000_00, approvers: [] }],
      history: [],
    });
    for (const person of [fien, ada, sus]) await signIn(market, person);
    granted(await market.setPolicy(fien, { ...twoSteps, version: 0 }));
    const second = granted(await market.setPolicy(ada, { ...twoSteps, dueDays: 9, version: 1 }));
    expect(second).toMatchObject({
      version: 2,
      dueDays: 9,
      history: [
        { version: 2, by: ada.name },
        { version: 1, by: fien.name, dueDays: 5 },
      ],
    });
    expect(granted(await market.policy(buyer))).toEqual(second);
    expect(second.approvers.map(({ id }) => id).toSorted()).toEqual(['ada', 'fien', 'sus']);
  });

  test('are written by one at a time', async () => {
    const market = await openMarket();
    for (const person of [fien, ada, sus]) await signIn(market, person);
    const answers = await Promise.all([fien, ada, sus].map((person) => market.setPolicy(person, { ...twoSteps, version: 0 })));
    expect(answers.map((answer) => (answer.ok ? 'saved' : answer.code)).toSorted()).toEqual(['saved', 'stale-version', 'stale-version']);
    expect(await market.setPolicy(fien, { ...twoSteps, version: 0 })).toMatchObject({ code: 'stale-version', detail: { seen: 0, now: 1 } });
  });

  test('name only approvers of the organisation itself', async () => {
    const market = await openMarket();
    await signIn(market, fien);
    await signIn(market, aPerson('buyer', bodies.buyer, 'ada'));
    await signIn(market, aPerson('approver', bodies.otherBuyer, 'vreemd'));
    const naming = (person: string) =>
      market.setPolicy(fien, { ...twoSteps, steps: [{ title: 'Een', from: cents(0), approvers: [person] }], version: 0 });
    expect(await naming('ada')).toMatchObject({ code: 'approver-unknown', detail: { person: 'ada' } });
    expect(await naming('vreemd')).toMatchObject({ code: 'approver-unknown' });
    expect(await naming('fien')).toMatchObject({ ok: true });
    expect(granted(await market.policy(aPerson('buyer', bodies.otherBuyer))).version).toBe(0);
  });
});

test('a signature costs one read and one write, and one more read only for who is not named', async () => {
  const market = await chainMarket();
  const view = await submitted(market);
  const bill = meter(market.database);
  const commands = async (work: () => Promise<unknown>) => (await bill(work)).bill.commands;
  expect(await commands(() => market.approve(sus, view.order.id, seen(view)))).toEqual(['Query', 'BatchGetItem']);
  expect(await commands(() => market.approve(fien, view.order.id, seen(view)))).toEqual(['Query', 'TransactWriteItems']);
  expect(await commands(() => market.get(buyer, view.order.id))).toEqual(['Query']);
  expect(await commands(() => market.policy(buyer))).toEqual(['Query']);
});

test('two who may sign the same step do not both sign it', async () => {
  const open = { title: 'Om het even wie', from: cents(0), approvers: [] };
  const market = await chainMarket({ ...twoSteps, steps: [open, { ...open, title: 'Nog iemand' }] });
  const view = await submitted(market);
  const answers = await Promise.all([fien, ada].map((person) => market.approve(person, view.order.id, seen(view))));
  expect(answers.map((answer) => (answer.ok ? answer.value.order.state : answer.code)).toSorted()).toEqual(['stale-version', 'submitted']);
});
