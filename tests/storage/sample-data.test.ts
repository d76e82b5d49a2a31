import { beforeAll, describe, expect, test } from 'vitest';
import { declarationsOn } from '../../functions/commissions/declarations/declaration-endpoints.ts';
import { makeLedgerRepository } from '../../functions/commissions/ledger.repository.ts';
import { makeOrderRepository } from '../../functions/ordering/order.repository.ts';
import { fingerprint } from '../../functions/platform/ids.ts';
import { freshCeilings } from '../../infra/local/sample-data/history/ceilings.ts';
import { executionStories } from '../../infra/local/sample-data/history/executions.ts';
import { historyFor } from '../../infra/local/sample-data/history/history.ts';
import { catalogueOf } from '../../infra/local/sample-data/history/inputs.ts';
import { momentOn } from '../../infra/local/sample-data/history/moments.ts';
import { executedOrder } from '../../infra/local/sample-data/load/execution-items.ts';
import { loadScheme, readScheme, schemeFileOf } from '../../infra/local/sample-data/load/load-scheme.ts';
import { loadVolume } from '../../infra/local/sample-data/load/load-volume.ts';
import { frameworkItems, modelItems, organisationItems } from '../../infra/local/sample-data/load/scheme-items.ts';
import { writeAll } from '../../infra/local/sample-data/load/write-all.ts';
import { loadSampleData } from '../../infra/local/sample-data/load.ts';
import { igemo } from '../../infra/local/sample-data/organisations/intercommunales.ts';
import published from '../../infra/local/sample-data/reference/igemo-region-2022-2024.json' with { type: 'json' };
import { schemes } from '../../infra/local/sample-data/schemes/schemes.ts';
import { sampleToday } from '../../infra/local/sample-data/today.ts';
import { quartersOf, summarise } from '../../shared/domain/commissions/summary.ts';
import { freshTable, type TestTable } from '../support/engine.ts';
import { allItems } from '../support/table-contents.ts';

type Item = Readonly<Record<string, unknown>>;
const keyOf = (item: Item) => `${item.pk} ${item.sk}`;
const byKey = (items: readonly Item[]) => items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const years = { from: 2022, to: 2024 };

let loaded: TestTable;
let items: readonly Item[];

beforeAll(async () => {
  loaded = await freshTable();
  await loadSampleData({ database: loaded });
  items = await allItems(loaded);
});

describe('the sample data in the table', () => {
  test('is what the same orders leave when they are made step by step', async () => {
    const live = await freshTable();
    const further = new Set(executionStories.map(executedOrder));
    const chosen = historyFor(catalogueOf(schemes)).filter(
      ([first], index) => index % 9 === 0 && first !== undefined && !further.has(first.after.id),
    );
    await writeAll(live, [...organisationItems(), ...modelItems(schemes), ...frameworkItems(schemes, freshCeilings(schemes))]);
    const orders = makeOrderRepository(live);
    for (const [first, ...later] of chosen) {
      if (!first) continue;
      const kept = { request: fingerprint(first.after.id), siblings: [first.after.id] };
      expect(await orders.create([first], kept.request)).toEqual({ ok: true, value: undefined });
      for (const plan of later) expect((await orders.commit(plan, kept)).ok).toBe(true);
    }
    const made = (await allItems(live)).filter(({ kind }) => String(kind).startsWith('order') || kind === 'ledger-entry');
    const keys = new Set(made.map(keyOf));
    expect(chosen.length).toBeGreaterThan(30);
    expect(byKey(items.filter((item) => keys.has(keyOf(item))))).toEqual(byKey(made));
  });

  test('answers every published figure of IGEMO’s region from its ledger', async () => {
    const { years: summed } = summarise(await makeLedgerRepository(loaded).quarters(igemo, quartersOf(years)), years);
    expect(
      summed.map(({ year, listCents, discountCents, commissionCents, netDiscountCents }) => ({
        year,
        listPrice: listCents / 100,
        discount: discountCents / 100,
        commission: commissionCents / 100,
        netDiscount: netDiscountCents / 100,
      })),
    ).toEqual(published.rows);
  });

  test('holds a year of declarations that agree with the orders, but for one that differs and one that is missing', async () => {
    const { list } = declarationsOn(loaded, () => momentOn(sampleToday, 0));
    const answer = await list({ person: 'an', name: 'An', organisation: igemo, roles: ['manager'] }, { month: '2026-10' });
    const rows = answer.value.items;
    const names = (wanted: (row: (typeof rows)[number]) => boolean) => rows.filter(wanted).map(({ supplierName }) => supplierName);
    expect(names(({ declaration }) => !declaration)).toEqual(['Leiestreek Automotive']);
    expect(names(({ declaration, variance }) => declaration !== undefined && variance?.orders !== 0)).toEqual(['Noordzee Motors']);
    expect(names(({ declaration }) => declaration?.totals.orders === 0).length).toBeGreaterThan(2);
    expect(items.filter(({ kind, version }) => kind === 'declaration' && version === 2)).toHaveLength(1);
  });

  test('stays the same when it is loaded again after an interruption', async () => {
    await loadSampleData({ database: loaded });
    expect(byKey(await allItems(loaded))).toEqual(byKey(items));
  });

  test('takes a fifth scheme that is nothing but a file', async () => {
    const scheme = readScheme(schemeFileOf('deelfietsen'));
    await loadScheme(loaded, scheme);
    const added = (await allItems(loaded)).filter(({ pk }) => String(pk).includes('deelfietsen'));
    expect(added.filter(({ kind }) => kind === 'model')).toHaveLength(scheme.models.length);
    expect(added.filter(({ kind }) => kind === 'ceiling')).toHaveLength(1 + scheme.lots.length);
  });

  test('grows by as many orders as are asked for, within the ceiling of their own framework', async () => {
    const before = (await allItems(loaded)).filter(({ kind }) => kind === 'order').length;
    await loadVolume({ database: loaded, orders: 40, progress: () => undefined });
    const after = await allItems(loaded);
    const added = after.filter(({ kind, framework }) => kind === 'order' && framework === 'meetbestand');
    expect(after.filter(({ kind }) => kind === 'order').length).toBe(before + 40);
    expect(added).toHaveLength(40);
  });
});
