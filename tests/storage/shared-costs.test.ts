import { describe, expect, test } from 'vitest';
import { makeBooksRepository } from '../../functions/commissions/books.repository.ts';
import { makeIndexedBooks } from '../../functions/commissions/indexed-books.repository.ts';
import { makeReconcile } from '../../functions/commissions/reconcile.ts';
import { sharedCostRecord } from '../../functions/commissions/shared-costs/shared-cost.record.ts';
import { makeSharedCostRepository } from '../../functions/commissions/shared-costs/shared-cost.repository.ts';
import { sharedCostsOn } from '../../functions/commissions/shared-costs/shared-cost-endpoints.ts';
import { costAgrees } from '../../shared/domain/commissions/shared-cost.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aCommissionRule, aFramework, aMembership, anOrganisation, aPerson, bodies, day, kboOf } from '../support/builders.ts';
import { openMarket, type Stock } from '../support/market.ts';
import { buyer, granted, nextKey, placed } from '../support/purchases.ts';
import { aCost } from '../support/shared-cost-examples.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';
import { allItems, putItem } from '../support/table-contents.ts';

const manager = aPerson('manager');
const reviewer = aPerson('reviewer');
const stranger = aPerson('reviewer', bodies.otherIntercommunale);

const open = async (stock: Stock = {}) => {
  const market = await openMarket(stock);
  return { market, database: market.database, ...sharedCostsOn(market.database, market.clock.now) };
};

describe('a shared cost', () => {
  test('is divided to the cent, kept with the weights that divided it, and read by who bears a part', async () => {
    const { preview, record, get, list } = await open();
    const { parts, total } = granted(await preview(manager, aCost()));
    expect(total).toBe(400_000);
    expect(parts).toEqual([
      { payer: bodies.authority, payerName: 'Aankoopcentrale', weight: 300_000, amount: 7_500_01 },
      { payer: bodies.intercommunale, payerName: 'Streekintercommunale', weight: 100_000, amount: 2_500_00 },
    ]);
    const cost = granted(await record(manager, aCost(), nextKey()));
    expect(cost).toMatchObject({ parts, total, authority: bodies.authority, title: 'Opstartkosten' });
    expect(granted(await get(reviewer, cost.id))).toEqual({ cost });
    expect(granted(await list(reviewer, { limit: 5 })).items).toMatchObject([
      { id: cost.id, own: 2_500_00, participants: 2, reversal: false },
    ]);
    expect(granted(await list(manager, { limit: 5 })).items).toMatchObject([{ id: cost.id, own: 7_500_01 }]);
  });

  test('does not exist for an intercommunale that bears nothing of it', async () => {
    const { record, get, list, reverse } = await open();
    const cost = granted(await record(manager, aCost(), nextKey()));
    const unknown = await get(stranger, '0'.repeat(26));
    expect(unknown).toMatchObject({ code: 'not-found' });
    expect(await get(stranger, cost.id)).toEqual(unknown);
    expect(granted(await list(stranger, { limit: 5 })).items).toEqual([]);
    const elsewhere = aPerson('manager', bodies.intercommunale);
    expect(await reverse(elsewhere, cost.id, { reason: 'niet van ons' })).toEqual(unknown);
  });

  test('is recorded once per key, and never again with other figures', async () => {
    const { record, list } = await open();
    const key = nextKey();
    const [one, other] = await Promise.all([record(manager, aCost(), key), record(manager, aCost(), key)]);
    expect(granted(other)).toEqual(granted(one));
    expect(await record(manager, aCost({ amount: cents(1) }), key)).toMatchObject({ code: 'key-reused' });
    expect(granted(await list(manager, { limit: 5 })).items).toHaveLength(1);
  });

  test('is taken back once, to the cent', async () => {
    const { record, reverse, get } = await open();
    const cost = granted(await record(manager, aCost(), nextKey()));
    const back = granted(await reverse(manager, cost.id, { reason: 'Dubbel ingegeven.' }));
    expect(back.amount).toBe(0 - cost.amount);
    for (const [index, part] of cost.parts.entries()) expect(part.amount + (back.parts[index]?.amount ?? Number.NaN)).toBe(0);
    expect(costAgrees(back)).toBe(true);
    expect(granted(await get(reviewer, cost.id))).toEqual({ cost, reversedBy: back.id });
    expect(await reverse(manager, cost.id, { reason: 'nog eens' })).toMatchObject({ code: 'cost-reversed' });
    expect(await reverse(manager, back.id, { reason: 'en terug' })).toMatchObject({ code: 'cost-reversed' });
  });

  test('cannot be changed by anything that the repository offers', async () => {
    const { database, record, reverse } = await open();
    const costs = makeSharedCostRepository(database);
    expect(Object.keys(costs).toSorted()).toEqual(['add', 'find', 'list']);
    const cost = granted(await record(manager, aCost(), nextKey()));
    expect(await costs.add({ ...cost, title: 'Iets anders' }, 'other')).toMatchObject({ code: 'exists' });
    granted(await reverse(manager, cost.id, { reason: 'Dubbel' }));
    const kept = (await allItems(database)).filter(sharedCostRecord.is).map((item) => sharedCostRecord.parse(item).cost);
    expect(kept.find(({ id }) => id === cost.id)).toEqual(cost);
  });

  test.each([
    ['a day to come', aCost({ incurredOn: day('2026-06-16') }), 'invalid-date', {}],
    ['a key that is not in force', aCost({ incurredOn: day('2025-12-31') }), 'distribution-impossible', { reason: 'not-in-force' }],
    [
      'figures of after the cost',
      aCost({ key: { method: 'per-inhabitant', from: day('2026-01-01'), on: day('2026-03-03'), source: 'x' } }),
      'distribution-impossible',
      { reason: 'counted-late' },
    ],
    [
      'turnover of its own year',
      aCost({ key: { method: 'by-turnover', from: day('2026-01-01'), on: day('2026-01-31'), source: 'x' } }),
      'distribution-impossible',
      { reason: 'counted-late' },
    ],
    [
      'somebody who is no intercommunale',
      aCost({ participants: [{ body: bodies.buyer, weight: 1 }] }),
      'intercommunale-unknown',
      { intercommunale: bodies.buyer },
    ],
    [
      'percentages short of the whole',
      aCost({ key: { method: 'fixed', from: day('2026-01-01') }, participants: [{ body: bodies.authority, weight: 9_000 }] }),
      'distribution-impossible',
      { reason: 'not-whole' },
    ],
  ] as const)('is refused with %s', async (_, cost, code, detail) => {
    const { preview, record } = await open();
    expect(await preview(manager, cost)).toMatchObject({ ok: false, code, detail });
    expect(await record(manager, cost, nextKey())).toMatchObject({ ok: false, code, detail });
  });
});

test('the proof of the books finds a part that its key does not give, by the table and by the indexes', async () => {
  const { market, database, record } = await open();
  const cost = granted(await record(manager, aCost(), nextKey()));
  const proofs = [makeBooksRepository(database), makeIndexedBooks(database, market.clock.now)].map((books) => makeReconcile({ books }));
  for (const prove of proofs) expect((await prove()).differences).toEqual([]);
  const [first, ...others] = cost.parts;
  const parts = first ? [{ ...first, amount: cents(first.amount + 1) }, ...others] : [];
  await putItem(database, sharedCostRecord.toItem({ cost: { ...cost, parts }, request: 'none' }));
  for (const prove of proofs)
    expect((await prove()).differences).toEqual([{ kind: 'cost', subject: cost.id, expected: '1000001', found: '1000002' }]);
});

describe('weights are suggested', () => {
  test('by the inhabitants that each serves, and say which are not known', async () => {
    const counted = (kbo: number, inhabitants: number | undefined, intercommunale = bodies.intercommunale) =>
      anOrganisation({
        kbo: kboOf(kbo),
        name: `Gemeente ${kbo}`,
        ...(inhabitants !== undefined && { inhabitants, inhabitantsOn: day('2020-01-01') }),
        memberships: [aMembership({ intercommunale })],
      });
    const both = anOrganisation({
      kbo: kboOf(54),
      name: 'Gemeente 54',
      inhabitants: 7,
      memberships: [aMembership(), aMembership({ intercommunale: bodies.otherIntercommunale })],
    });
    const { suggest } = await open({
      buyers: [counted(51, 20_000), counted(52, 5_123), counted(53, undefined), counted(55, 900, bodies.otherIntercommunale), both],
    });
    const asked = { framework: aFramework().id, method: 'per-inhabitant', day: day('2026-06-15') } as const;
    const { weights, on, unclear } = granted(await suggest(manager, asked));
    expect(on).toBe('2020-01-01');
    expect(unclear).toEqual(['Gemeente 54']);
    expect(weights).toEqual([
      { body: bodies.authority, name: 'Aankoopcentrale', weight: 0, missing: [] },
      { body: bodies.otherIntercommunale, name: 'Andere streek', weight: 900, missing: [] },
      { body: bodies.intercommunale, name: 'Streekintercommunale', weight: 25_123, missing: ['Gemeente 53'] },
    ]);
    expect(await suggest(aPerson('manager', bodies.intercommunale), asked)).toMatchObject({ code: 'not-found' });
  });

  test('by what issued statements of the year before say was ordered, of an authority only in its own region', async () => {
    const { market, database, suggest } = await open();
    const quarters = ['2025-Q1', '2025-Q4'];
    const amounts = { list: cents(1_000_00), discount: cents(100_00) };
    for (const quarter of quarters) await bookEntries(database, entriesOf(quarter, 2, amounts));
    await bookEntries(
      database,
      [bodies.authority, bodies.intercommunale].flatMap((region, index) =>
        entriesOf('2025-Q2', 1, { ...amounts, beneficiary: bodies.authority, region }).map((entry) => ({
          ...entry,
          orderVersion: index + 2,
        })),
      ),
    );
    const { issue } = statementsOn(database, market.clock.now);
    for (const quarter of quarters) granted(await issue(manager, { ...usualScope, quarter }));
    granted(await issue(manager, { ...usualScope, beneficiary: bodies.authority, quarter: '2025-Q2' }));
    const { weights, on } = granted(
      await suggest(manager, { framework: usualScope.framework, method: 'by-turnover', day: day('2026-06-15') }),
    );
    expect(on).toBe('2025-12-31');
    expect(weights).toMatchObject([
      { body: bodies.authority, weight: 900_00, missing: ['2025-Q1', '2025-Q3', '2025-Q4'] },
      { body: bodies.otherIntercommunale, weight: 0 },
      { body: bodies.intercommunale, weight: 3_600_00, missing: ['2025-Q2', '2025-Q3'] },
    ]);
  });
});

test('an order freezes the weights that divided its commission, and its ledger and statement tell of them', async () => {
  const key = {
    method: 'by-turnover',
    on: day('2019-12-31'),
    weights: [
      { body: bodies.authority, weight: 1_000_00 },
      { body: bodies.intercommunale, weight: 3_000_00 },
      { body: bodies.otherIntercommunale, weight: 9_999_99 },
    ],
    source: 'Afrekeningen van 2019',
  } as const;
  const { market, database } = await open({ frameworks: [aFramework({ commissionRules: [aCommissionRule({ shares: [], key })] })] });
  const { order } = await placed(market);
  const split = { method: 'by-turnover', weight: 3_000_00, total: 4_000_00, on: '2019-12-31' };
  const own = order.commission.find(({ to }) => to === 'own-intercommunale');
  expect(own?.split).toEqual(split);
  const cancelled = { orderId: order.id, action: 'cancel', version: order.version } as const;
  granted(await market.change(buyer, cancelled, market.withReason('niet nodig')));
  const ledger = (await market.ledger()).filter(({ beneficiary }) => beneficiary === bodies.intercommunale);
  expect(ledger.map((entry) => entry.split)).toEqual([split, split]);
  expect(ledger.reduce((sum, { commission }) => sum + commission, 0)).toBe(0);
  market.clock.setDay(day('2026-07-15'));
  const { issue, statements } = statementsOn(database, market.clock.now);
  const statement = granted(await issue(manager, { ...usualScope, quarter: '2026-Q2' }));
  const [line] = await statements.lines(statement);
  expect(line?.split).toEqual(split);
  expect(line?.ruleText?.key).toEqual({ ...key, weights: [] });
});
