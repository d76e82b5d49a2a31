import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getHealthRoute } from '../../shared/contract/api.routes.ts';
import { downloadAttachmentRoute, uploadAttachmentRoute } from '../../shared/contract/attachments.routes.ts';
import { createOrdersRoute, getOrderRoute, listOrdersRoute } from '../../shared/contract/ordering.routes.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { fillPath, queryText } from '../../site/src/api/address.ts';
import { callApi } from '../../site/src/api/client.ts';
import { explain } from '../../site/src/api/explain.ts';
import { type Problem, problemOf } from '../../site/src/api/problem.ts';
import { type OrderView, seenIn, sendOrder } from '../../site/src/features/ordering/send-orders.ts';
import { LoginUnreachable } from '../../site/src/features/session/login-unreachable.ts';
import { aChoice, aForm } from '../support/builders.ts';
import { anOrder } from '../support/orders.ts';

const tokens = vi.hoisted(() => ({ current: vi.fn(), renewed: vi.fn() }));
vi.mock('../../site/src/features/session/access-token.ts', () => ({
  currentAccessToken: tokens.current,
  renewedAccessToken: tokens.renewed,
}));

const orderId = '0123456789abcdefghjkmnpqrs' as OrderId;
const fetched = vi.fn<typeof fetch>();

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'x-correlation-id': 'from-header' } });
const expired = () => answer(401, { code: 'not-signed-in', facts: {}, correlationId: 'c' });

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  tokens.current.mockResolvedValue('old');
  tokens.renewed.mockResolvedValue('new');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const bearer = (call: number) => new Headers(fetched.mock.calls[call]?.[1]?.headers).get('authorization');

test('a call is made as its route says, with the token of the session', async () => {
  fetched.mockResolvedValue(answer(201, { orders: [] }));
  const body = { lines: [{ ...aChoice(), options: [] }], form: aForm() as never };
  expect(await callApi(createOrdersRoute, { body, idempotencyKey: 'key-12345' })).toEqual({ ok: true, value: { orders: [] } });
  const [address, init] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('/api/orders');
  expect(init).toMatchObject({ method: 'POST', body: JSON.stringify(body) });
  expect(Object.fromEntries(new Headers(init?.headers))).toMatchObject({
    authorization: 'Bearer old',
    'content-type': 'application/json',
    'idempotency-key': 'key-12345',
  });
});

test('a file is sent as bytes, whatever the browser thinks it is', async () => {
  const kept = { id: orderId, name: 'nota.txt', mediaType: 'text/plain', bytes: 4 };
  fetched.mockResolvedValue(answer(201, kept));
  const file = new Blob(['nota'], { type: 'text/plain' });
  const call = { query: { name: 'nota één.txt' }, file, idempotencyKey: 'key-12345' };
  expect(await callApi(uploadAttachmentRoute, call)).toEqual({ ok: true, value: kept });
  const [address, init] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('/api/attachments?name=nota+%C3%A9%C3%A9n.txt');
  expect(init).toMatchObject({ method: 'POST', body: file });
  expect(new Headers(init?.headers).get('content-type')).toBe('application/octet-stream');
});

test('what outlives its page is sent so, unless it is more than a browser lets through', async () => {
  fetched.mockImplementation(async () => answer(201, { orders: [] }));
  const send = (note: string, outlives?: boolean) => {
    const form = { ...(aForm() as object), note } as never;
    return callApi(createOrdersRoute, { body: { lines: [{ ...aChoice(), options: [] }], form }, idempotencyKey: 'key-12345', outlives });
  };
  await send('kort', true);
  await send('€'.repeat(30_000), true);
  await send('kort');
  expect(fetched.mock.calls.map(([, init]) => init?.keepalive)).toEqual([true, false, undefined]);
});

test('a file comes under its own name, and a refusal in its place is a refusal', async () => {
  const headers = { 'content-type': 'text/plain', 'content-disposition': "attachment; filename*=UTF-8''nota%20%C3%A9%C3%A9n.txt" };
  fetched.mockResolvedValueOnce(new Response('nota', { headers }));
  const call = { params: { attachmentId: orderId } };
  expect(await callApi(downloadAttachmentRoute, call)).toEqual({
    ok: true,
    value: { name: 'nota één.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('nota') },
  });
  fetched.mockResolvedValueOnce(answer(404, { code: 'not-found', facts: {}, correlationId: 'c' }));
  expect(await callApi(downloadAttachmentRoute, call)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
});

test('a refusal is a value with its figures and its reference', async () => {
  fetched.mockResolvedValue(answer(409, { code: 'stale-version', facts: { seen: 1, now: 2 }, correlationId: 'c-1' }));
  expect(await callApi(getOrderRoute, { params: { orderId } })).toEqual({
    ok: false,
    problem: { code: 'stale-version', detail: { seen: 1, now: 2 }, correlationId: 'c-1' },
  });
});

test('an expired token is renewed once and the call made again', async () => {
  fetched.mockResolvedValueOnce(expired()).mockResolvedValueOnce(answer(200, { items: [] }));
  expect(await callApi(listOrdersRoute, { query: {} })).toEqual({ ok: true, value: { items: [] } });
  expect([bearer(0), bearer(1)]).toEqual(['Bearer old', 'Bearer new']);
});

test('a token that is refused again is not renewed for ever', async () => {
  fetched.mockImplementation(async () => expired());
  expect(await callApi(listOrdersRoute, { query: {} })).toMatchObject({ ok: false, problem: { code: 'not-signed-in' } });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('nobody signed in is told without a request', async () => {
  tokens.current.mockResolvedValue(undefined);
  tokens.renewed.mockResolvedValue(undefined);
  expect(await callApi(listOrdersRoute, { query: {} })).toMatchObject({ ok: false, problem: { code: 'not-signed-in' } });
  expect(fetched).not.toHaveBeenCalled();
});

test('a public route asks for no token', async () => {
  fetched.mockResolvedValue(answer(200, { status: 'ok' }));
  expect(await callApi(getHealthRoute, {})).toEqual({ ok: true, value: { status: 'ok' } });
  expect(tokens.current).not.toHaveBeenCalled();
});

test('no connection, no answer in time and a foreign answer are told apart', async () => {
  fetched.mockRejectedValueOnce(new TypeError('fetch failed'));
  expect(await callApi(listOrdersRoute, { query: {} })).toMatchObject({ problem: { code: 'unreachable' } });
  tokens.current.mockRejectedValueOnce(new LoginUnreachable('x'));
  expect(await callApi(listOrdersRoute, { query: {} })).toMatchObject({ problem: { code: 'unreachable' } });
  fetched.mockResolvedValueOnce(new Response('<html>gateway</html>', { status: 502 }));
  expect(await callApi(listOrdersRoute, { query: {} })).toMatchObject({ problem: { code: 'unreadable' } });
  fetched.mockResolvedValueOnce(new Response('<html>captive portal</html>', { status: 200 }));
  expect(await callApi(listOrdersRoute, { query: {} })).toMatchObject({ problem: { code: 'unreadable' } });
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
  fetched.mockRejectedValueOnce(new DOMException('aborted', 'AbortError'));
  expect(await callApi(listOrdersRoute, { query: {} })).toMatchObject({ problem: { code: 'timed-out' } });
});

test('a caller that no longer wants the answer hears its own abort', async () => {
  const abort = new AbortController();
  abort.abort();
  fetched.mockRejectedValueOnce(new DOMException('aborted', 'AbortError'));
  await expect(callApi(listOrdersRoute, { query: {}, signal: abort.signal })).rejects.toThrow('aborted');
});

test('paths and queries are written so that nothing in them can mean something else', () => {
  expect(fillPath('/orders/{orderId}/place', { orderId: 'a/../b?c' })).toBe('/orders/a%2F..%2Fb%3Fc/place');
  expect(() => fillPath('/orders/{orderId}', {})).toThrow('orderId');
  expect(queryText({ state: 'placed', cursor: undefined, limit: 5 })).toBe('?state=placed&limit=5');
  expect(queryText({})).toBe('');
});

test('an answer of something in between keeps only what is sure', () => {
  expect(problemOf(401, undefined).code).toBe('not-signed-in');
  expect(problemOf(413, 'too large').code).toBe('body-too-large');
  expect(problemOf(500, { code: 'constructor', facts: 3 }, 'h')).toEqual({ code: 'unreadable', detail: {}, correlationId: 'h' });
});

test('every failure on the way is explained with a remedy', () => {
  for (const code of ['unreachable', 'timed-out', 'unreadable', 'internal'] as const) {
    const problem: Problem = { code, detail: {}, correlationId: 'c-9' };
    const { what, meaning, remedy } = explain(problem);
    expect([what, meaning, remedy].every((text) => text.length > 10)).toBe(true);
  }
  expect(explain({ code: 'internal', detail: {}, correlationId: 'c-9' }).meaning).toContain('c-9');
});

const made = { order: anOrder() } as unknown as OrderView;
const { lot, supplier, totals } = made.order;
const firstBody = () => JSON.parse(String(fetched.mock.calls[0]?.[1]?.body));

test('a basket is ordered at the amounts that were on screen, not at those that it came to since', async () => {
  const before = { ...totals, net: cents(totals.net - 100_00) };
  fetched.mockResolvedValue(answer(409, { code: 'price-changed', facts: {} }));
  const sent = await sendOrder(made, seenIn([{ lot, supplier, totals: before }], made));
  expect(firstBody()).toEqual({ version: made.order.version, net: before.net, commission: totals.commission });
  expect(sent).toMatchObject({ view: made, problem: { code: 'price-changed' } });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('an order on its own page is sent at the amounts of that page', async () => {
  fetched.mockResolvedValue(answer(200, made));
  await sendOrder(made);
  expect(firstBody()).toEqual({ version: made.order.version, net: totals.net, commission: totals.commission });
});
