import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { makeInvoiceLists } from '../../functions/deliveries/invoice-lists.repository.ts';
import { makeDossierRepository } from '../../functions/documents/dossier.repository.ts';
import { makeExportChoiceRecords } from '../../functions/documents/exports/export-choice-records.ts';
import { makeExportIncidents } from '../../functions/documents/exports/export-incidents.ts';
import { makeExportInvoices } from '../../functions/documents/exports/export-invoices.ts';
import { makeExportOrder } from '../../functions/documents/exports/export-order.ts';
import { makeIncidentLists } from '../../functions/incidents/incident-lists.repository.ts';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import { makeOrderReading } from '../../functions/ordering/order-reading.repository.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import { aChoice, aPerson, bodies, day } from '../support/builders.ts';
import { deliveringOn } from '../support/delivering.ts';
import { cast, incidentsOn, reported } from '../support/incidents.ts';
import { anInvoice, billing } from '../support/invoices.ts';
import { type Market, openMarket } from '../support/market.ts';
import { buyer, draft, granted, nextKey, placed } from '../support/purchases.ts';
import { quotingOn } from '../support/quotes.ts';

let market: Market;
let order: Pick<Order, 'id' | 'number' | 'totals'>;

/** Two cars in one delivery, one of them refused, and an invoice that asks too much. */
beforeAll(async () => {
  market = await openMarket();
  const { report, check, receive } = deliveringOn(market.database, market.clock.now);
  const supplier = aPerson('supplier');
  const view = (await placed(market, { lines: [aChoice({ quantity: 2 })] })).order;
  const step = { orderId: view.id, action: 'acknowledge', version: view.version } as const;
  const promised = granted(await market.change(supplier, step, acknowledgement(day('2026-09-01'), undefined)));
  market.clock.setDay(day('2026-09-01'));
  const came = granted(await report(supplier, view.id, { version: promised.order.version, deliveredOn: day('2026-09-01') }));
  const seen = granted(
    await check(
      buyer,
      { orderId: view.id, number: 1 },
      {
        version: came.order.version,
        lines: [{ line: 1, accepted: 1, refused: 1, defects: '=1+1 kras' }],
        checklist: [],
        mendBy: day('2026-09-15'),
      },
    ),
  );
  const [line] = seen.order.lines;
  if (!line) throw new Error('one line was ordered');
  const dear = anInvoice(seen.order, { lines: [billing(line, 1, { unitPrice: cents(27_500_00), amount: cents(27_500_00) })] });
  await receive(supplier, { orderId: view.id, version: seen.order.version }, { invoice: dear, source: 'typed' });
  order = seen.order;
});

const sheetsOf = async (bytes: Uint8Array) =>
  new Map((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell))]));

const exportOrder = () => makeExportOrder({ orders: makeOrderReading(market.database), now: market.clock.now });

test('an order is exported with what came of it: deliveries, what was refused, invoices and what they ask too much', async () => {
  const sheets = await sheetsOf(granted(await exportOrder()(buyer, order.id)).bytes);
  const [head = [], line = []] = sheets.get('Lijnen') ?? [];
  const at = (column: string) => line[head.indexOf(column)];
  expect([at('Aantal'), at('Geleverd'), at('Aanvaard'), at('Nettobedrag')]).toEqual([2, 2, 1, order.totals.net / 100]);
  expect(sheets.get('Leveringen')?.[1]).toEqual(expect.arrayContaining([1, 'geleverd', 2, '=1+1 kras', new Date('2026-09-15')]));
  expect(sheets.get('Facturen')?.[1]).toEqual(expect.arrayContaining(['F-2026-001', 'Betwist']));
  expect(sheets.get('Verschillen')?.[1]).toEqual(expect.arrayContaining(['F-2026-001', 'Eenheidsprijs', 500]));
  expect(head).toContain('Commissie');
});

test('its supplier does not learn the commission, and for others than its parties and who watches over it there is no such order', async () => {
  const [[head = []] = []] = [(await sheetsOf(granted(await exportOrder()(aPerson('supplier'), order.id)).bytes)).get('Lijnen')];
  expect(head).toContain('Nettobedrag');
  expect(head).not.toContain('Commissie');
  expect(await exportOrder()(aPerson('manager'), order.id)).toMatchObject({ ok: true });
  for (const stranger of [aPerson('supplier', bodies.otherSupplier), aPerson('buyer', bodies.otherBuyer)])
    expect(await exportOrder()(stranger, order.id)).toMatchObject({ ok: false, code: 'not-found' });
});

test('an order that is not placed has lines to export and nothing more', async () => {
  const { id } = (await draft(market)).order;
  expect([...(await sheetsOf(granted(await exportOrder()(buyer, id)).bytes)).keys()].slice(0, -1)).toEqual(['Lijnen']);
});

test('invoices are exported to their parties as the list has them, all or those in one state', async () => {
  const exportInvoices = makeExportInvoices({ invoices: makeInvoiceLists(market.database), now: market.clock.now });
  const rowsFor = async (person: typeof buyer, state?: 'payable' | 'disputed') =>
    (await sheetsOf(granted(await exportInvoices(person, { state })).bytes)).get('Facturen') ?? [];
  for (const person of [buyer, aPerson('supplier')]) {
    const [head = [], row = []] = await rowsFor(person);
    const at = (column: string) => row[head.indexOf(column)];
    expect([at('Toestand'), at('Bestelling'), at('Zonder btw'), at('Verschillen')]).toEqual(['Betwist', order.number, 27_500, 1]);
  }
  expect(await rowsFor(buyer, 'disputed')).toHaveLength(2);
  expect(await rowsFor(buyer, 'payable')).toHaveLength(1);
  expect(await rowsFor(aPerson('buyer', bodies.otherBuyer))).toHaveLength(1);
});

test('incidents are exported to their parties, and to the manager once called in', async () => {
  const { incident } = await reported(incidentsOn(market.database, market.clock.now), order.id);
  const exportIncidents = makeExportIncidents({ incidents: makeIncidentLists(market.database), now: market.clock.now });
  const numbersFor = async (person: typeof buyer) => {
    const [, ...rows] = (await sheetsOf(granted(await exportIncidents(person)).bytes)).get('Incidenten') ?? [];
    return rows.map(([number]) => number);
  };
  expect(await numbersFor(cast.buyer)).toEqual([incident.number]);
  expect(await numbersFor(cast.supplier)).toEqual([incident.number]);
  expect(await numbersFor(cast.manager)).toEqual([]);
  expect(await numbersFor(aPerson('buyer', bodies.otherBuyer))).toEqual([]);
});

test('choices are exported with every model that was compared, and to their own organisation only', async () => {
  const models = [aChoice(), aChoice({ quantity: 2 })];
  const compared = { title: 'Wagen', models, winner: 2, criteria: 'Prijs', motivation: 'Twee samen is voordeliger.' };
  const record = granted(await quotingOn(market.database, market.clock.now).compare(buyer, compared, nextKey()));
  const exportChoices = makeExportChoiceRecords({ dossiers: makeDossierRepository(market.database), now: market.clock.now });
  const rowsFor = async (person: typeof buyer) =>
    (await sheetsOf(granted(await exportChoices(person)).bytes)).get('Vergeleken modellen') ?? [];
  const [head = [], first = [], second = []] = await rowsFor(buyer);
  const both = (column: string) => [first, second].map((row) => row[head.indexOf(column)]);
  expect(both('Gekozen')).toEqual(['nee', 'ja']);
  expect(both('Motivering')).toEqual([null, 'Twee samen is voordeliger.']);
  expect(both('Totale kost')).toEqual(record.models.map(({ totals }) => totals.cost / 100));
  expect(await rowsFor(aPerson('buyer', bodies.otherBuyer))).toHaveLength(1);
});
