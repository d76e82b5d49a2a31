import { beforeAll, describe, expect, test } from 'vitest';
import type { OrderView } from '../../functions/ordering/order-view.ts';
import { getOrderUblRoute } from '../../shared/contract/documents.routes.ts';
import type { FileAnswer } from '../../shared/contract/files.ts';
import { answerByDocumentRoute } from '../../shared/contract/order-answers.routes.ts';
import { problemDocument } from '../../shared/contract/problem-document.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { type Api, openApi } from '../support/api.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { type Answer, responseText, responseXml } from '../support/order-responses.ts';
import { makeRouteWorld, type RouteWorld, routeStock, today, tomorrow } from '../support/route-world.ts';

let api: Api;
let world: RouteWorld;
beforeAll(async () => {
  api = await openApi(routeStock);
  world = makeRouteWorld(api.database);
});

const supplier = aPerson('supplier');
type Order = OrderView['order'];

const send = (order: Order, file: Uint8Array, caller = supplier) =>
  api.call(answerByDocumentRoute, { params: { orderId: order.id }, file }, caller);
const answer = (order: Order, given: Answer) => send(order, responseXml(order, given));
const viewIn = ({ status, text, body }: Awaited<ReturnType<typeof send>>): OrderView => {
  expect(status, text).toBe(200);
  return body as OrderView;
};
const refusalIn = ({ body }: Awaited<ReturnType<typeof send>>) => {
  const { code, facts } = problemDocument.parse(body);
  return { code, facts };
};
const placed = async () => (await world.orderIn('placed')).order;

describe('a supplier answers by a document', () => {
  test('AB tells that it has the order, which stays where it is; a second time says nothing new', async () => {
    const order = await placed();
    const view = viewIn(await answer(order, { code: 'AB' }));
    expect(view.order).toMatchObject({ state: 'placed', version: order.version + 1 });
    expect(view.events.at(-1)).toMatchObject({ action: 'receive', by: { person: supplier.person } });
    const before = api.database.lastChange();
    expect(refusalIn(await answer(order, { code: 'AB' }))).toMatchObject({ code: 'wrong-state', facts: { reason: 'received-before' } });
    expect(api.database.lastChange()).toBe(before);
  });

  test('AP acknowledges for the day that it promises, also after AB', async () => {
    const order = await placed();
    viewIn(await answer(order, { code: 'AB' }));
    const view = viewIn(await answer(order, { code: 'AP', promisedOn: tomorrow(), note: 'In productie' }));
    expect(view.order).toMatchObject({ state: 'acknowledged', promisedOn: tomorrow(), firstPromisedOn: tomorrow() });
    expect(view.events.at(-1)).toMatchObject({ action: 'acknowledge', note: 'In productie' });
  });

  test('AP for a day that is behind us is refused', async () => {
    expect(refusalIn(await answer(await placed(), { code: 'AP', promisedOn: addDays(today(), -1) }))).toMatchObject({
      code: 'invalid-date',
    });
  });

  test('RE refuses with its reason, and without one it is not taken', async () => {
    const order = await placed();
    expect(refusalIn(await answer(order, { code: 'RE' }))).toEqual({
      code: 'invalid-document',
      facts: { problem: 'missing', element: 'cbc:Note' },
    });
    expect(viewIn(await answer(order, { code: 'RE', note: 'Uit productie' })).order).toMatchObject({
      state: 'refused',
      reason: 'Uit productie',
    });
  });

  test('CA proposes fewer units, to which the buyer must agree', async () => {
    const order = await placed();
    const lines = [{ line: 1, status: '3', quantity: 1 }];
    const view = viewIn(await answer(order, { code: 'CA', promisedOn: tomorrow(), note: 'Er is er nog één', lines }));
    expect(view.order).toMatchObject({
      state: 'conditionally-accepted',
      proposal: { promisedOn: tomorrow(), lines: [{ line: 1, quantity: 1 }], note: 'Er is er nog één' },
      totals: order.totals,
    });
  });

  test('CA for more units, another price, or nothing other than what was ordered is refused', async () => {
    const order = await placed();
    const refused = async (line: object) =>
      refusalIn(
        await answer(order, {
          code: 'CA',
          promisedOn: tomorrow(),
          note: 'Anders',
          lines: [{ line: 1, status: '3', quantity: 1, ...line }],
        }),
      ).code;
    expect(await refused({ quantity: 3 })).toBe('document-mismatch');
    expect(await refused({ price: '99999.00' })).toBe('document-mismatch');
    expect(
      refusalIn(await answer(order, { code: 'CA', promisedOn: tomorrow(), note: 'Goed', lines: [{ line: 1, status: '5' }] })).code,
    ).toBe('invalid-proposal');
  });
});

describe('an answer is refused, and nothing written, when it is', () => {
  const refused = async (change: (order: Order) => Promise<Awaited<ReturnType<typeof send>>>) => {
    const order = await placed();
    const before = api.database.lastChange();
    const refusal = refusalIn(await change(order));
    expect(api.database.lastChange()).toBe(before);
    return refusal;
  };

  test('of another supplier, to whom the order does not exist', async () => {
    const other = aPerson('supplier', bodies.otherSupplier);
    expect(await refused((order) => send(order, responseXml(order, { code: 'AB' }), other))).toMatchObject({ code: 'not-found' });
  });

  test('about another order of the same supplier', async () => {
    const other = await placed();
    expect(await refused((order) => send(order, responseXml(other, { code: 'AB' })))).toMatchObject({
      code: 'document-mismatch',
      facts: { element: 'cac:OrderReference/cbc:ID' },
    });
  });

  test('in the name of another supplier', async () => {
    expect(await refused((order) => answer(order, { code: 'AB', supplier: bodies.otherSupplier }))).toMatchObject({
      code: 'document-mismatch',
    });
  });

  test('to an order that was answered already', async () => {
    const { order } = await world.orderIn('acknowledged');
    expect(refusalIn(await answer(order, { code: 'RE', note: 'Toch niet' }))).toMatchObject({ code: 'wrong-state' });
  });

  test('not readable', async () => {
    for (const text of ['', 'geen xml', '<Order/>', '{"code":"AB"}'])
      expect(await refused((order) => send(order, new TextEncoder().encode(text)))).toMatchObject({ code: 'invalid-document' });
  });

  test('declaring a document type', async () => {
    const harmful = (order: Order) =>
      responseText(order, { code: 'AB' }).replace(
        '<o:OrderResponse',
        '<!DOCTYPE o:OrderResponse [<!ENTITY x SYSTEM "file:///etc/passwd">]><o:OrderResponse',
      );
    expect(await refused((order) => send(order, new TextEncoder().encode(harmful(order))))).toEqual({
      code: 'invalid-document',
      facts: { problem: 'doctype' },
    });
  });

  test('of three megabytes', async () => {
    expect(await refused((order) => answer(order, { code: 'AB', note: 'x'.repeat(3_000_000) }))).toMatchObject({ code: 'body-too-large' });
  });

  test('with a note that is longer than a reason may be', async () => {
    expect(await refused((order) => answer(order, { code: 'RE', note: 'x'.repeat(1_001) }))).toMatchObject({
      code: 'invalid-document',
      facts: { problem: 'wrong', element: 'cbc:Note' },
    });
  });
});

test('of two answers at once one counts', async () => {
  const order = await placed();
  const answers = await Promise.all([
    answer(order, { code: 'AP', promisedOn: tomorrow() }),
    answer(order, { code: 'RE', note: 'Nee' }),
    answer(order, { code: 'AP', promisedOn: tomorrow() }),
  ]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  for (const { status } of answers) expect([200, 409]).toContain(status);
});

describe('the documents of an order', () => {
  const get = (order: Order, document: string, caller = supplier) =>
    api.call(getOrderUblRoute, { params: { orderId: order.id, document } }, caller);
  const fileIn = ({ status, text, body }: Awaited<ReturnType<typeof get>>): FileAnswer => {
    expect(status, text).toBe(200);
    return body as FileAnswer;
  };

  test('are the same each time, to buyer and supplier', async () => {
    const { order } = await world.orderIn('placed');
    const [first, second] = [fileIn(await get(order, 'order')), fileIn(await get(order, 'order', aPerson('buyer')))];
    expect(first).toEqual(second);
    expect(first).toMatchObject({ name: `${order.number}-order.xml`, mediaType: 'application/xml' });
    expect(new TextDecoder().decode(first.bytes)).toContain(`<cbc:ID>${order.number}</cbc:ID>`);
  });

  test('are there once something happened that they tell of', async () => {
    const { order: draft } = await world.orderIn('draft');
    for (const document of ['order', 'order-change', 'order-cancellation', 'order-response'])
      expect((await get(draft, document, aPerson('buyer'))).status).toBe(404);
    const { order } = await world.orderIn('placed');
    expect((await get(order, 'order-response')).status).toBe(404);
    viewIn(await answer(order, { code: 'AP', promisedOn: tomorrow() }));
    expect(new TextDecoder().decode(fileIn(await get(order, 'order-response')).bytes)).toContain('<cbc:OrderResponseCode>AP<');
  });
});
