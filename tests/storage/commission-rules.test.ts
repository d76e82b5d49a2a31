import { expect, test } from 'vitest';
import { makeBeneficiaryRepository } from '../../functions/commissions/beneficiary.repository.ts';
import { makeLedgerRepository } from '../../functions/commissions/ledger.repository.ts';
import { makeChangeCommissionRules, makeGetCommissionRules } from '../../functions/frameworks/change-commission-rules.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeFrameworkChangeRepository } from '../../functions/frameworks/framework-change.repository.ts';
import { makeGetFramework } from '../../functions/frameworks/get-framework.ts';
import { makeSimulateCommission } from '../../functions/frameworks/simulate-commission.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aChoice, aCommissionRule, aPerson, bodies, day, on } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { approved, buyer, granted, placed, seen } from '../support/purchases.ts';

const wagens = frameworkId('wagens');
const manager = aPerson('manager');
const stranger = aPerson('manager', bodies.otherIntercommunale);
const tomorrow = addDays(on, 1);
const doubled = aCommissionRule({ id: 'doubled', base: { kind: 'percentage', of: 'net', rate: basisPoints(400) }, from: tomorrow });
const succession = [aCommissionRule({ until: on }), doubled];

const open = async () => {
  const market = await openMarket();
  const { database, clock } = market;
  const deps = {
    frameworks: makeFrameworkRepository(database),
    changes: makeFrameworkChangeRepository(database),
    ledger: makeLedgerRepository(database),
    beneficiaries: makeBeneficiaryRepository(database),
    organisations: makeOrganisationRepository(database),
    now: clock.now,
  };
  return {
    ...market,
    rules: makeGetCommissionRules(deps),
    changeRules: makeChangeCommissionRules(deps),
    simulate: makeSimulateCommission(deps),
  };
};

test('a change is kept with who made it and what it was before, newest first', async () => {
  const market = await open();
  granted(await market.changeRules(manager, wagens, { version: 1, rules: succession }));
  granted(await market.changeRules(manager, wagens, { version: 2, rules: [aCommissionRule()] }));
  const view = granted(await market.rules(manager, wagens));
  expect(view).toMatchObject({ version: 3, rules: [aCommissionRule()] });
  expect(view.history.map(({ version, by, before, after }) => [version, by.person, before.length, after.length])).toEqual([
    [3, manager.person, 2, 1],
    [2, manager.person, 1, 2],
  ]);
});

test('of racing managers one changes the rules, the others saw an old version', async () => {
  const market = await open();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => market.changeRules(manager, wagens, { version: 1, rules: succession })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.code === 'stale-version')).toHaveLength(5);
  expect(granted(await market.rules(manager, wagens)).history).toHaveLength(1);
});

test('to a manager of another authority there are no rules to read, change or simulate', async () => {
  const market = await open();
  const refused = { ok: false, code: 'not-found', detail: {} };
  expect(await market.rules(stranger, wagens)).toEqual(refused);
  expect(await market.changeRules(stranger, wagens, { version: 1, rules: [] })).toEqual(refused);
  expect(await market.simulate(stranger, { framework: wagens, rules: [], from: on, to: on })).toEqual(refused);
});

test('a reviewer elsewhere reads the rules that can pay its intercommunale, and only the changes of those', async () => {
  const market = await open();
  const elsewhere = aCommissionRule({ id: 'elsewhere', regions: [bodies.intercommunale], from: tomorrow });
  granted(await market.changeRules(manager, wagens, { version: 1, rules: [aCommissionRule(), elsewhere] }));
  granted(await market.changeRules(manager, wagens, { version: 2, rules: succession }));
  const view = granted(await market.rules(aPerson('reviewer', bodies.otherIntercommunale), wagens));
  expect(view.rules.map(({ id }) => id)).toEqual(['general', 'doubled']);
  expect(view.history.map(({ version, before }) => [version, before.map(({ id }) => id)])).toEqual([[3, ['general']]]);
  expect(granted(await market.rules(aPerson('reviewer', bodies.intercommunale), wagens)).history).toHaveLength(2);
});

test('an approved order that was not placed yet is judged anew under changed rules', async () => {
  const market = await open();
  const waiting = await approved(market);
  granted(await market.changeRules(manager, wagens, { version: 1, rules: succession }));
  market.clock.setDay(tomorrow);
  const answer = await market.place(buyer, waiting.order.id, seen(waiting));
  expect(answer).toMatchObject({ ok: false, code: 'price-changed' });
});

test('the same rules give what was booked, rules of twice the rate twice as much', async () => {
  const market = await open();
  await placed(market, { lines: [aChoice({ quantity: 3 })] });
  const asked = { framework: wagens, from: on, to: on };
  const booked = 3 * 27_000_00 * 0.02;
  expect(granted(await market.simulate(manager, { ...asked, rules: [aCommissionRule()] }))).toMatchObject({
    lines: 1,
    booked,
    commission: booked,
    difference: 0,
    perRule: [{ rule: 'general', quantity: 3 }],
    orders: 1,
    perRegion: [{ region: bodies.intercommunale, name: 'Streekintercommunale', difference: 0 }],
    perCategory: [{ lines: 1, difference: 0 }],
    perBeneficiary: [{ beneficiary: bodies.intercommunale, name: 'Streekintercommunale', booked }],
    largest: [],
  });
  expect(granted(await market.simulate(manager, { ...asked, rules: [doubled], on: tomorrow }))).toMatchObject({
    difference: booked,
    largest: [{ booked, difference: booked }],
  });
});

test('a simulation refuses rules that could not be entered and periods of over a year', async () => {
  const { simulate } = await open();
  const asked = { framework: wagens, from: on, to: on };
  expect(await simulate(manager, { ...asked, rules: [aCommissionRule(), aCommissionRule({ id: 'rival' })] })).toMatchObject({
    code: 'commission-conflict',
  });
  expect(await simulate(manager, { ...asked, to: addDays(on, 400), rules: [] })).toMatchObject({ code: 'invalid-date' });
});

test('a key that weighs by what was counted names every intercommunale that its rule may meet', async () => {
  const { rules, changeRules, database } = await open();
  const weighs = (kbos: readonly Kbo[], overrides: Partial<CommissionRule> = {}) =>
    aCommissionRule({
      id: 'weighed',
      shares: [],
      key: { method: 'by-turnover', on: day('2025-12-31'), weights: kbos.map((body) => ({ body, weight: 5 })), source: 'afrekeningen' },
      from: tomorrow,
      ...overrides,
    });
  const change = (weighed: CommissionRule) =>
    changeRules(manager, wagens, { version: 1, rules: [aCommissionRule({ until: on }), weighed] });
  const all = [bodies.authority, bodies.intercommunale, bodies.otherIntercommunale];
  expect(await change(weighs(all.slice(0, 2)))).toMatchObject({
    code: 'invalid-commission-rules',
    detail: { reason: 'commission-key', rule: 'weighed', fault: 'uncounted', bodies: [bodies.otherIntercommunale] },
  });
  granted(await change(weighs(all)));

  const own = aPerson('reviewer', bodies.intercommunale);
  const figuresOf = ({ key }: Pick<CommissionRule, 'key'>) => (key && 'weights' in key ? key.weights.map(({ body }) => body) : []);
  const read = granted(await rules(own, wagens)).rules.find(({ id }) => id === 'weighed');
  expect(read && figuresOf(read)).toEqual([bodies.authority, bodies.intercommunale]);
  const published = granted(await makeGetFramework({ frameworks: makeFrameworkRepository(database) })(aPerson('buyer'), wagens));
  expect(published.framework.commissionRules.flatMap(figuresOf)).toEqual([]);
});
