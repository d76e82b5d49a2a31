import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { makeDeclarationRepository } from '../../functions/commissions/declarations/declaration.repository.ts';
import { declarationsOn } from '../../functions/commissions/declarations/declaration-endpoints.ts';
import { makeKnownSalesRepository } from '../../functions/commissions/declarations/known-sales.repository.ts';
import { makeExportDifferences } from '../../functions/documents/exports/export-differences.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents, mostCents } from '../../shared/domain/money/cents.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { aChoice, aMembership, anOrganisation, aPerson, bodies, day, on } from '../support/builders.ts';
import { lagging } from '../support/lagging.ts';
import { openMarket, type Stock } from '../support/market.ts';
import { meter } from '../support/metered.ts';
import { buyer, granted, placed } from '../support/purchases.ts';

const supplier = aPerson('supplier');
const manager = aPerson('manager');
const scope = { framework: frameworkId('wagens'), month: '2026-06' };

/** Orders placed in June; it is July since. */
const open = async (count = 2, stock: Stock = {}) => {
  const market = await openMarket(stock);
  for (let index = 0; index < count; index += 1) await placed(market, { lines: [aChoice({ quantity: index + 1 })] });
  market.clock.setDay(day('2026-07-02'));
  return { market, ...declarationsOn(market.database, market.clock.now) };
};

test('what is prefilled from the orders differs from nothing once it is declared', async () => {
  const { draft, declare } = await open();
  const prefilled = granted(await draft(supplier, scope));
  expect(prefilled.dueOn).toBe('2026-07-15');
  expect(prefilled.lines.map(({ quantity }) => quantity).toSorted()).toEqual([1, 2]);
  const { declaration, variance } = granted(await declare(supplier, { ...scope, lines: prefilled.lines }));
  expect(declaration).toMatchObject({ version: 1, totals: { orders: 2, quantity: 3 }, supplierName: 'Leverancier' });
  expect(variance).toMatchObject({ orders: [], netDifference: 0 });
});

test('what was declared or settled a moment ago is answered, also by a table that tells of it later', async () => {
  const { market, draft } = await open();
  const { declare, settle } = declarationsOn(lagging(market.database, 'DECLARATION#'), market.clock.now);
  const { lines } = granted(await draft(supplier, scope));
  granted(await declare(supplier, { ...scope, lines }));
  const corrected = granted(await declare(supplier, { ...scope, lines: lines.slice(1), version: 1 }));
  expect(corrected).toMatchObject({ shownVersion: 2, declaration: { version: 2 }, variance: { orders: [{ kinds: ['missing-there'] }] } });
  const [differing] = corrected.variance.orders;
  const step = { declarationId: corrected.declaration.id, order: differing?.number ?? '', version: 1 };
  const settled = granted(await settle(supplier, { ...step, action: 'explain', text: 'Vergeten.' }));
  expect(settled.variance.orders).toMatchObject([{ settlement: { state: 'explained', version: 1 } }]);
});

test('an order placed around midnight belongs to the month of Brussels', async () => {
  const { market, draft } = await open(0);
  market.clock.set(instant(new Date('2026-05-31T22:30:00.000Z')));
  await placed(market);
  market.clock.set(instant(new Date('2026-06-30T21:59:00.000Z')));
  await placed(market);
  market.clock.set(instant(new Date('2026-06-30T22:01:00.000Z')));
  await placed(market);
  market.clock.setDay(day('2026-08-03'));
  expect(granted(await draft(supplier, scope)).lines).toHaveLength(2);
  expect(granted(await draft(supplier, { ...scope, month: '2026-07' })).lines).toHaveLength(1);
});

test('an order that was cancelled since was not sold', async () => {
  const { market, draft, declare, get } = await open(1);
  const { lines } = granted(await draft(supplier, scope));
  const { declaration } = granted(await declare(supplier, { ...scope, lines }));
  const [order] = await market.orders();
  if (!order) throw new Error('no order');
  granted(
    await market.change(buyer, { orderId: order.id, action: 'cancel', version: order.version }, market.withReason('Niet meer nodig.')),
  );
  expect(granted(await draft(supplier, scope)).lines).toEqual([]);
  const { variance } = granted(await get(manager, declaration.id));
  expect(variance).toMatchObject({ orders: [{ number: order.number, kinds: ['missing-here'] }], netDifference: order.totals.net });
});

test('of two first declarations at once one stands, and the other is told', async () => {
  const { declare, get } = await open();
  const line = { order: '2026-AAAA-BBBB', model: 'Wagen', quantity: 1 };
  const answers = await Promise.all(
    [1, 2, 3, 4].map((euros) => declare(supplier, { ...scope, lines: [{ ...line, net: cents(euros * 100) }] })),
  );
  const [stood, ...others] = answers.filter(({ ok }) => ok);
  expect(others).toEqual([]);
  expect(answers.filter((answer) => !answer.ok && answer.code === 'stale-version')).toHaveLength(3);
  if (!stood?.ok) throw new Error('none stood');
  expect(granted(await get(supplier, stood.value.declaration.id)).lines).toEqual(stood.value.lines);
});

test('a correction is a next version; what was declared before stays, and a correction of what was not seen is refused', async () => {
  const { draft, declare } = await open();
  const { lines } = granted(await draft(supplier, scope));
  granted(await declare(supplier, { ...scope, lines: [] }));
  const corrected = granted(await declare(supplier, { ...scope, lines, version: 1 }));
  expect(corrected.versions.map(({ version, totals }) => [version, totals.orders])).toEqual([
    [2, 2],
    [1, 0],
  ]);
  expect(await declare(supplier, { ...scope, lines: [], version: 1 })).toMatchObject({ code: 'stale-version', detail: { now: 2 } });
  expect(await declare(supplier, { ...scope, lines: [] })).toMatchObject({ code: 'stale-version' });
  expect(granted(await declare(supplier, { ...scope, lines, version: 1 }))).toEqual(corrected);
});

test('a declaration whose lines together are more than any order can be is shown as it stands, and hides no other', async () => {
  const { draft, declare, list, get, differences } = await open(1);
  const lines = granted(await draft(supplier, scope)).lines;
  const huge = ['2026-AAAA-AAAA', '2026-BBBB-BBBB'].map((order) => ({ order, model: 'X', quantity: 1, net: mostCents }));
  const { declaration } = granted(await declare(supplier, { ...scope, lines: [...lines, ...huge] }));
  expect(declaration.totals.net).toBeGreaterThan(2 * mostCents);
  for (const caller of [supplier, manager]) {
    expect(granted(await get(caller, declaration.id)).variance.orders).toHaveLength(2);
    expect(granted(await list(caller, { month: scope.month })).items.length).toBeGreaterThan(0);
  }
  expect(granted(await differences(manager, { quarter: '2026-Q2' })).differences).toHaveLength(2);
});

test('nothing is declared of a month that is not over, or of a framework in which nothing was awarded', async () => {
  const { declare, draft, market } = await open(0);
  expect(await declare(supplier, { ...scope, month: '2026-07', lines: [] })).toMatchObject({
    code: 'month-not-over',
    detail: { from: '2026-08-01' },
  });
  market.clock.set(instant(new Date('2026-07-31T22:00:00.000Z')));
  expect((await declare(supplier, { ...scope, month: '2026-07', lines: [] })).ok).toBe(true);
  expect(await declare(aPerson('supplier', bodies.intercommunale), { ...scope, lines: [] })).toMatchObject({ code: 'not-found' });
  expect(await draft(supplier, { ...scope, framework: frameworkId('andere') })).toMatchObject({ code: 'not-found' });
});

test('the manager sees who declared, who did not, and what differs; strangers see nothing', async () => {
  const { draft, declare, list, get } = await open();
  const [first] = granted(await draft(supplier, scope)).lines;
  if (!first) throw new Error('nothing to declare');
  const before = granted(await list(manager, { month: scope.month })).items.find((row) => row.supplier === bodies.supplier);
  expect(before?.declaration).toBeUndefined();
  expect(before?.variance).toMatchObject({ orders: 2, known: { orders: 2 } });
  const { declaration } = granted(await declare(supplier, { ...scope, lines: [first] }));
  const after = granted(await list(manager, {})).items.find((row) => row.supplier === bodies.supplier);
  expect(after).toMatchObject({ month: '2026-06', declaration: { id: declaration.id }, variance: { orders: 1 } });
  expect(granted(await list(supplier, {})).items.find(({ month }) => month === '2026-06')?.declaration?.id).toBe(declaration.id);

  const strangers = [aPerson('supplier', bodies.otherSupplier), aPerson('manager', bodies.otherIntercommunale)];
  for (const stranger of strangers) {
    expect(await get(stranger, declaration.id)).toEqual(await get(stranger, '0'.repeat(26)));
    expect(JSON.stringify(await list(stranger, {}))).not.toContain(bodies.supplier);
  }
});

test('a draft costs as much whatever was ordered in other months', async () => {
  const { market, draft } = await open(1);
  const measure = meter(market.database);
  const cost = async () => (await measure(() => draft(supplier, scope))).bill;
  const before = await cost();
  for (let index = 0; index < 5; index += 1) await placed(market);
  expect(await cost()).toEqual(before);
});

const line = { model: 'Wagen', quantity: 1, net: cents(100_00) };
const elsewhere = { ...line, order: '2026-ELDE-RS00' };
const text = 'Geleverd na de maand; zie onze factuur.';

test('a difference is explained by the supplier and decided by the manager, for the numbers as they are', async () => {
  const { draft, declare, settle, get } = await open();
  const [first, second] = granted(await draft(supplier, scope)).lines;
  if (!first || !second) throw new Error('nothing to declare');
  const { declaration } = granted(await declare(supplier, { ...scope, lines: [first] }));
  const step = { declarationId: declaration.id, order: second.order.toLowerCase() };
  const stateOf = (view: Awaited<ReturnType<typeof settle>>) => granted(view).variance.orders.map(({ settlement }) => settlement.state);

  expect(await settle(manager, { ...step, version: 1, action: 'accept' })).toMatchObject({ code: 'difference-state' });
  const explained = await settle(supplier, { ...step, version: 1, action: 'explain', text });
  expect(stateOf(explained)).toEqual(['explained']);
  expect(await settle(supplier, { ...step, version: 1, action: 'explain', text })).toEqual(explained);
  expect(await settle(supplier, { ...step, version: 1, action: 'explain', text: 'Iets anders.' })).toMatchObject({ code: 'stale-version' });
  expect(await settle(supplier, { ...step, order: first.order, version: 1, action: 'explain', text })).toMatchObject({
    code: 'no-difference',
  });
  expect(stateOf(await settle(manager, { ...step, version: 2, action: 'decline', text: 'Welke factuur?' }))).toEqual(['declined']);
  expect(stateOf(await settle(supplier, { ...step, version: 3, action: 'explain', text }))).toEqual(['explained']);
  expect(stateOf(await settle(manager, { ...step, version: 4, action: 'accept' }))).toEqual(['accepted']);
  expect(await settle(supplier, { ...step, version: 5, action: 'explain', text })).toMatchObject({ code: 'difference-state' });

  const dearer = { ...second, net: cents(second.net + 1) };
  const corrected = granted(await declare(supplier, { ...scope, lines: [first, dearer], version: 1 }));
  expect(corrected.variance.orders).toMatchObject([{ kinds: ['other-amount'], settlement: { state: 'open', version: 4 } }]);
  expect(granted(await get(manager, declaration.id, 1))).toMatchObject({ lines: [first], shownVersion: 1, variance: corrected.variance });
  expect(await get(manager, declaration.id, 3)).toMatchObject({ code: 'not-found' });
  expect(await settle(aPerson('supplier', bodies.otherSupplier), { ...step, version: 5, action: 'explain', text })).toEqual(
    await settle(supplier, { ...step, declarationId: '0'.repeat(26), version: 5, action: 'explain', text }),
  );
});

test('an intercommunale sees what differs of the orders of its own buyers, and nothing else of a declaration', async () => {
  const { market, declare, draft, differences } = await open(0, {
    buyers: [
      anOrganisation(),
      anOrganisation({
        kbo: bodies.otherBuyer,
        name: 'Andere gemeente',
        memberships: [aMembership({ intercommunale: bodies.otherIntercommunale })],
      }),
    ],
  });
  market.clock.setDay(on);
  const ours = (await placed(market)).order;
  const theirs = (await placed(market, { by: aPerson('buyer', bodies.otherBuyer) })).order;
  market.clock.setDay(day('2026-07-02'));
  expect([ours.intercommunale, theirs.intercommunale]).toEqual([bodies.intercommunale, bodies.otherIntercommunale]);
  const [reviewer, stranger] = [aPerson('reviewer'), aPerson('reviewer', bodies.otherIntercommunale)];
  const asked = { quarter: '2026-Q2' };

  expect(granted(await differences(reviewer, asked))).toMatchObject({ declarations: [{ orders: 1, differing: 0 }], differences: [] });
  const lines = granted(await draft(supplier, scope)).lines.map((each) => ({ ...each, net: cents(each.net + 100) }));
  granted(await declare(supplier, { ...scope, lines: [...lines, elsewhere] }));
  const seenBy = async (person: Parameters<typeof differences>[0]) =>
    granted(await differences(person, asked)).differences.map(({ number }) => number);
  expect(await seenBy(reviewer)).toEqual([ours.number]);
  expect(await seenBy(stranger)).toEqual([theirs.number]);
  expect(new Set(await seenBy(manager))).toEqual(new Set([ours.number, theirs.number, elsewhere.order]));
  for (const hidden of [theirs.number, theirs.buyerName, theirs.id, elsewhere.order])
    expect(JSON.stringify(await differences(reviewer, asked))).not.toContain(hidden);
  const exporting = makeExportDifferences({
    declarations: makeDeclarationRepository(market.database),
    sales: makeKnownSalesRepository(market.database),
    frameworks: makeFrameworkRepository(market.database),
    now: market.clock.now,
  });
  const { sheets } = await readXlsx((await exporting(reviewer, asked)).value.bytes);
  const [head = [], ...rows] = sheets.find(({ name }) => name === 'Afwijkingen')?.rows ?? [];
  expect(rows.map((row) => [row[head.indexOf('Bestelling')], row[head.indexOf('Verschil')], row[head.indexOf('Stand')]])).toEqual([
    [ours.number, 1, 'nog te verklaren'],
  ]);
  const told = await readXlsx((await exporting(reviewer, { ...asked, framework: scope.framework })).value.bytes);
  const terms = told.sheets.flatMap(({ rows: each }) => each.map(([term, text]) => [term, text]));
  expect(terms).toContainEqual(['Voorbeeldgegevens', expect.any(String)]);
  expect(terms).toContainEqual(['Raamovereenkomst', ours.frameworkTitle]);
  expect(granted(await differences(manager, { ...asked, framework: frameworkId('andere') })).differences).toEqual([]);
  expect(granted(await differences(manager, { quarter: '2026-Q1' })).differences).toEqual([]);
  expect(granted(await differences(aPerson('manager', bodies.otherIntercommunale), asked))).toMatchObject({
    declarations: [],
    differences: [],
  });
});

test('the differences of a quarter cost as much whatever was ordered in other quarters', async () => {
  const { market, declare, draft, differences } = await open(1);
  granted(await declare(supplier, { ...scope, lines: granted(await draft(supplier, scope)).lines }));
  market.clock.setDay(day('2026-11-02'));
  const measure = meter(market.database);
  const cost = async (person: Parameters<typeof differences>[0]) => (await measure(() => differences(person, { quarter: '2026-Q2' }))).bill;
  const both = async () => [await cost(manager), await cost(aPerson('reviewer'))];
  const before = await both();
  for (let index = 0; index < 5; index += 1) await placed(market);
  expect(await both()).toEqual(before);
});
