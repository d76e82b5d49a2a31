import { expect, test } from 'vitest';
import { makeBeneficiaryRepository } from '../../functions/commissions/beneficiary.repository.ts';
import { makeGetFlandersSummary } from '../../functions/commissions/get-flanders-summary.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { granted } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn } from '../support/statements.ts';

const manager = aPerson('manager');
const years = { from: 2026, to: 2026 };

const open = async () => {
  const market = await openMarket();
  const { inputs } = statementsOn(market.database, market.clock.now);
  const summary = makeGetFlandersSummary({ ...inputs, beneficiaries: makeBeneficiaryRepository(market.database) });
  return { ...market, summary };
};

test('all of Flanders is the sum of the regions, and a divided commission counts its order once', async () => {
  const { database, summary } = await open();
  const shared = entriesOf('2026-Q1', 3, { due: cents(500_00) });
  await bookEntries(
    database,
    shared.map((entry) => ({ ...entry, commission: cents(400_00) })),
  );
  await bookEntries(
    database,
    shared.map((entry) => ({ ...entry, beneficiary: bodies.authority, commission: cents(100_00) })),
  );
  const elsewhere = { beneficiary: bodies.otherIntercommunale, region: bodies.otherIntercommunale };
  await bookEntries(database, entriesOf('2026-Q2', 2, elsewhere));
  const { total, regions, quarters, legislatures, suppliers } = granted(await summary(manager, years));
  expect(total).toMatchObject({ listCents: 5 * 30_000_00, commissionCents: 5 * 500_00, receivedCents: 5 * 500_00, orders: 5 });
  expect(regions).toMatchObject([
    { name: 'Andere streek', listCents: 2 * 30_000_00, orders: 2 },
    { name: 'Streekintercommunale', listCents: 3 * 30_000_00, orders: 3 },
  ]);
  expect(quarters.map(({ quarter, orders }) => [quarter, orders])).toEqual([
    ['2026-Q1', 3],
    ['2026-Q2', 2],
  ]);
  expect(legislatures).toMatchObject([{ legislature: '2025-2030', orders: 5 }]);
  expect(suppliers).toMatchObject([{ name: 'Leverancier', orders: 5 }]);
});

test('shows a manager its own frameworks only, and one legislature at most at once', async () => {
  const { database, summary } = await open();
  await bookEntries(database, entriesOf('2026-Q1', 2, { framework: frameworkId('vreemd') }));
  expect(granted(await summary(manager, years)).total.orders).toBe(0);
  expect(await summary(manager, { ...years, framework: frameworkId('vreemd') })).toMatchObject({ code: 'not-found', detail: {} });
  expect(await summary(aPerson('manager', bodies.otherIntercommunale), years)).toMatchObject({ code: 'not-found' });
  expect(await summary(manager, { from: 2020, to: 2026 })).toMatchObject({ code: 'invalid-date' });
});
