import { describe, expect, test } from 'vitest';
import { makeGetCommissionSummary } from '../../functions/commissions/get-commission-summary.ts';
import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { makeLedgerRepository } from '../../functions/commissions/ledger.repository.ts';
import { makeListLedgerEntries } from '../../functions/commissions/list-ledger-entries.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { aFramework, aPerson, bodies, day } from '../support/builders.ts';
import { anEntry } from '../support/ledger-entries.ts';
import { openMarket } from '../support/market.ts';
import { meter } from '../support/metered.ts';
import { granted, placed } from '../support/purchases.ts';
import { putItems } from '../support/table-contents.ts';

const fietsen = frameworkId('fietsen');
const { intercommunale } = bodies;
const reviewer = aPerson('reviewer');
const manager = aPerson('manager');
const stock = { frameworks: [aFramework(), aFramework({ id: fietsen, authority: bodies.otherIntercommunale })] };

/** Entries of orders of their own, one each day from the first of January 2024. */
const entries = (count: number, overrides: Partial<LedgerEntry> = {}): readonly LedgerEntry[] =>
  Array.from({ length: count }, (_, index) => {
    const moment = new Date(Date.UTC(2024, 0, 1 + (index % 90), 10, 0, 0, index));
    const order = `${String(index).padStart(25, '0')}${overrides.framework === fietsen ? 'f' : 'w'}` as OrderId;
    return anEntry({ order, at: instant(moment), bookedOn: day(moment.toISOString().slice(0, 10)), ...overrides });
  });

const open = async (ledger: readonly LedgerEntry[] = []) => {
  const market = await openMarket(stock);
  await putItems(market.database, ledger.map(ledgerRecord.toItem));
  const deps = {
    ledger: makeLedgerRepository(market.database),
    frameworks: makeFrameworkRepository(market.database),
    organisations: makeOrganisationRepository(market.database),
  };
  return { ...market, summary: makeGetCommissionSummary(deps), listEntries: makeListLedgerEntries(deps) };
};

const year = { intercommunale, from: 2024, to: 2024 };
const quarter = { intercommunale, quarter: '2024-Q1', limit: 25 };
const both = [...entries(40), ...entries(30, { framework: fietsen })];

describe('the commission summary', () => {
  test('follows an order from placing to cancelling', async () => {
    const market = await open();
    const { order } = await placed(market);
    const now = { intercommunale, from: 2026, to: 2026 };
    expect(granted(await market.summary(reviewer, now)).total).toEqual({
      listCents: order.totals.list,
      discountCents: order.totals.discount,
      commissionCents: order.totals.commission,
      receivedCents: order.totals.commission,
      netDiscountCents: order.totals.discount - order.totals.commission,
      orders: 1,
      quantity: 1,
    });
    const cancel = { orderId: order.id, action: 'cancel', version: order.version } as const;
    granted(await market.change(aPerson('buyer'), cancel, market.withReason('vergissing')));
    expect(granted(await market.summary(reviewer, now)).total).toMatchObject({ listCents: 0, commissionCents: 0, orders: 0, quantity: 0 });
  });

  test('is for the reviewer and the auditor of the intercommunale itself', async () => {
    const { summary } = await open(both);
    for (const caller of [reviewer, aPerson('auditor', intercommunale)]) {
      const answer = granted(await summary(caller, year));
      expect([answer.name, answer.total.orders]).toEqual(['Streekintercommunale', 70]);
    }
  });

  test('does not exist for another reviewer or auditor, nor of what is no intercommunale', async () => {
    const { summary } = await open(both);
    const missing = { ok: false, code: 'not-found', detail: {} };
    expect(await summary(aPerson('reviewer', bodies.otherIntercommunale), year)).toEqual(missing);
    expect(await summary(aPerson('auditor'), year)).toEqual(missing);
    expect(await summary(aPerson('reviewer', bodies.buyer), { ...year, intercommunale: bodies.buyer })).toEqual(missing);
  });

  test('shows a manager what was booked under its own frameworks, whose ledger it may be', async () => {
    const { summary } = await open(both);
    expect(granted(await summary(manager, year)).total.orders).toBe(40);
    expect(granted(await summary(aPerson('manager', bodies.otherIntercommunale), year)).total.orders).toBe(30);
    expect(await summary(aPerson('manager', bodies.buyer), year)).toMatchObject({ code: 'not-found' });
  });

  test('of one framework holds that framework only', async () => {
    const { summary } = await open(both);
    expect(granted(await summary(reviewer, { ...year, framework: fietsen })).total.orders).toBe(30);
    expect(granted(await summary(manager, { ...year, framework: fietsen })).total.orders).toBe(0);
  });

  test('of years in the wrong order, or of more than twenty, is refused', async () => {
    const { summary } = await open();
    expect(await summary(reviewer, { ...year, from: 2025 })).toMatchObject({ code: 'invalid-date' });
    expect(await summary(reviewer, { ...year, from: 2004 })).toMatchObject({ code: 'invalid-date' });
    expect(granted(await summary(reviewer, { ...year, from: 2005 })).years).toHaveLength(20);
  });

  test('counts every entry of a quarter that takes several pages of the table', async () => {
    const { summary } = await open(entries(2_500));
    expect(granted(await summary(reviewer, year)).total).toMatchObject({ orders: 2_500, commissionCents: 2_500 * 500_00 });
  });

  test('takes one query per quarter and one batch for names, and costs the same whatever others have booked', async () => {
    const bills = [];
    for (const others of [[], entries(900, { beneficiary: bodies.otherIntercommunale })]) {
      const { database, summary } = await open([...entries(20), ...others]);
      bills.push((await meter(database)(() => summary(reviewer, year))).bill);
    }
    expect(bills[0]?.commands.toSorted()).toEqual(['BatchGetItem', 'GetItem', 'Query', 'Query', 'Query', 'Query']);
    expect({ ...bills[1], commands: bills[1]?.commands.toSorted() }).toEqual({ ...bills[0], commands: bills[0]?.commands.toSorted() });
  });
});

describe('the ledger', () => {
  const pages = async (list: Awaited<ReturnType<typeof open>>['listEntries'], caller = reviewer, limit = 25) => {
    const found: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = granted(await list(caller, { ...quarter, limit, cursor }));
      found.push(page.items.map(({ order }) => order));
      cursor = page.next;
    } while (cursor !== undefined);
    return found;
  };

  test('is paged oldest first, each entry once', async () => {
    const { listEntries: list } = await open(entries(60));
    expect((await pages(list)).flat()).toEqual(entries(60).map(({ order }) => order));
  });

  test('shows a manager its own frameworks in full pages, and no sign of the others', async () => {
    const { listEntries: list } = await open(both);
    const found = await pages(list, manager, 20);
    expect(found.map((page) => page.length)).toEqual([20, 20]);
    expect(found.flat().every((order) => order.endsWith('w'))).toBe(true);
    const { next } = granted(await list(manager, { ...quarter, limit: 20 }));
    expect(Buffer.from(next ?? '', 'base64url').toString()).toContain(`${found[0]?.at(-1)}`);
  });

  test('does not exist for anybody else', async () => {
    const { listEntries: list } = await open(both);
    for (const caller of [aPerson('reviewer', bodies.otherIntercommunale), aPerson('auditor'), aPerson('manager', bodies.buyer)])
      expect(await list(caller, quarter)).toEqual({ ok: false, code: 'not-found', detail: {} });
  });
});
