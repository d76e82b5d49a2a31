import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeDossierRepository } from '../../functions/documents/dossier.repository.ts';
import { collect } from '../../functions/documents/exports/collect.ts';
import { makeExportCeilings } from '../../functions/documents/exports/export-ceilings.ts';
import { makeExportOrders } from '../../functions/documents/exports/export-orders.ts';
import { makeGetOrderPaper } from '../../functions/documents/get-order-paper.ts';
import { makeOrderFileRepository } from '../../functions/documents/order-file.repository.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeOrderLists } from '../../functions/ordering/order-lists.repository.ts';
import type { OrderView } from '../../functions/ordering/order-view.ts';
import { mostExportRows } from '../../shared/contract/exports.routes.ts';
import type { OrderPaper } from '../../shared/domain/ordering/order-papers.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Role, roles } from '../../shared/domain/organisations/role.ts';
import { aBody, anOrganisation, aPerson, bodies, homes } from '../support/builders.ts';
import { type Market, openMarket } from '../support/market.ts';
import { flowOf } from '../support/papers.ts';
import { draft, granted, placed } from '../support/purchases.ts';

let market: Market;
let order: OrderView['order'];
beforeAll(async () => {
  market = await openMarket();
  order = (await placed(market)).order;
});

const paperFor = (role: Role, paper: OrderPaper, organisation: Kbo = homes[role], orderId = order.id) =>
  makeGetOrderPaper({ orders: makeOrderFileRepository(market.database), dossiers: makeDossierRepository(market.database) })(
    aPerson(role, organisation),
    { orderId, paper },
  );

describe.each([
  ['order-form', ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor']],
  ['commission-order', ['buyer', 'approver', 'reviewer', 'manager', 'auditor']],
  ['decision', ['buyer', 'approver', 'auditor']],
  ['acceptance-record', []],
] as const)('the %s of a placed order', (paper, allowed) => {
  test.each(roles)('is for a %s what the table says', async (role) => {
    const answer = await paperFor(role, paper);
    expect(answer).toMatchObject(allowed.some((each) => each === role) ? { ok: true } : { ok: false, code: 'not-found' });
  });
});

test('an auditor of the supplier sees no more than the supplier, and one of the intercommunale no decision', async () => {
  expect(await paperFor('auditor', 'commission-order', bodies.supplier)).toMatchObject({ code: 'not-found' });
  expect(await paperFor('auditor', 'order-form', bodies.supplier)).toMatchObject({ ok: true });
  expect(await paperFor('auditor', 'decision', bodies.intercommunale)).toMatchObject({ code: 'not-found' });
});

test('a draft has papers for its buyer only', async () => {
  const { id } = (await draft(market)).order;
  expect(await paperFor('buyer', 'order-form', bodies.buyer, id)).toMatchObject({ ok: true });
  for (const role of ['supplier', 'reviewer', 'manager'] as const)
    expect(await paperFor(role, 'order-form', homes[role], id)).toMatchObject({ code: 'not-found' });
});

test('a list of orders is exported as its reader sees it, and the supplier does not learn what the buyer pays in all', async () => {
  const exportOrders = makeExportOrders({ orderLists: makeOrderLists(market.database), now: market.clock.now });
  const rowsFor = async (role: Role) => (await readXlsx(granted(await exportOrders(aPerson(role), {})).bytes)).sheets[0]?.rows ?? [];
  const [head = [], ...own] = await rowsFor('buyer');
  const [supplierHead = [], ...received] = await rowsFor('supplier');
  expect(own.map(([number]) => number)).toContain(order.number);
  expect(received.map(([number]) => number)).toEqual([order.number]);
  expect(own.length).toBeGreaterThan(received.length);
  expect(received[0]?.[supplierHead.indexOf('Nettobedrag')]).toBe(order.totals.net / 100);
  expect(head).toContain('Totale kost met commissie');
  expect(supplierHead).not.toContain('Totale kost met commissie');
});

test('ceilings are exported to the manager of their framework only', async () => {
  const exportCeilings = makeExportCeilings({ frameworks: makeFrameworkRepository(market.database), now: market.clock.now });
  const rowsFor = async (organisation: Kbo) =>
    (await readXlsx(granted(await exportCeilings(aPerson('manager', organisation))).bytes)).sheets[0]?.rows ?? [];
  const [head = [], whole, lot] = await rowsFor(bodies.authority);
  expect(whole?.[head.indexOf('Besteld bedrag')]).toBe(order.totals.net / 100);
  expect(lot?.[1]).toBe('1. Personenwagens');
  expect(await rowsFor(bodies.otherIntercommunale)).toHaveLength(1);
});

test('a workbook holds no more than its most rows, and knows that there are more', async () => {
  const page = Array.from({ length: 4_000 }, (_, index) => index);
  const endless = await collect(async () => ({ items: page, next: 'more' }));
  expect(endless).toMatchObject({ cut: true });
  expect(endless.rows).toHaveLength(mostExportRows);
  expect(await collect(async () => ({ items: page }))).toMatchObject({ cut: false });
});

test('a paper names buyer and supplier as they were called when it was ordered', async () => {
  const own = await openMarket();
  const { id, buyerName, supplierName } = (await placed(own)).order;
  const form = async () => {
    const deps = { orders: makeOrderFileRepository(own.database), dossiers: makeDossierRepository(own.database) };
    return granted(await makeGetOrderPaper(deps)(aPerson('buyer'), { orderId: id, paper: 'order-form' })).bytes;
  };
  const before = await form();
  await own.replaceOrganisation(anOrganisation({ version: 2, name: 'Gemeente na de fusie' }));
  await own.replaceOrganisation({ ...aBody(bodies.supplier, 'supplier', 'Leverancier na de overname'), version: 2 });
  const after = await form();
  const text = await flowOf(after);
  expect(text).toContain(buyerName);
  expect(text).toContain(supplierName);
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
});
