import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ceilingRecord } from '../../functions/frameworks/ceiling.record.ts';
import { orderRecord } from '../../functions/ordering/order.record.ts';
import { type ApiClient, makeApiClient } from '../../infra/local/api-client.ts';
import type { PartName } from '../../infra/local/child.ts';
import { signIn } from '../../infra/local/sign-in.ts';
import { createOrdersRoute, getOrderRoute, placeOrderRoute, submitOrderRoute } from '../../shared/contract/ordering.routes.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { wrongInTheBooks } from '../support/bookkeeping.ts';
import { runningInstance } from '../support/instance.ts';
import { allItems } from '../support/table-contents.ts';

const parallelBuyers = 8;
/** Within what the supervisor restarts in a minute, each part several times, alone and together. */
const kills: readonly (readonly PartName[])[] = [
  ['engine'],
  ['gateway'],
  ['engine', 'gateway'],
  ['worker'],
  ['engine', 'gateway', 'worker'],
];

/** A bicycle stand: below the buyer's threshold, so that it is placed without a second person. */
const basket = {
  lines: [{ model: modelId('hoppin.1.fietsnietje'), options: [], quantity: 1 }],
  form: {
    delivery: { address: { street: 'Markt 1', postalCode: '2590', city: 'Berlaar' }, site: 'Hoppinpunt Station' },
    contact: { name: 'Lotte Peeters', email: 'lotte@berlaar.example' },
    budget: { references: [] },
    billing: [],
  },
};

/** Repeats what failed for want of a connection or a working engine; a refusal is an answer. */
const insist = async <T extends { ok: boolean; status?: number }>(ask: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      const answer = await ask();
      if (answer.ok || (answer.status ?? 0) < 500) return answer;
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    }
    await sleep(30);
  }
};

/** What buyers were told: orders that they got an id for, and those that were placed. */
interface Told {
  readonly created: Map<string, OrderId>;
  readonly placed: Set<OrderId>;
}

/** Orders one stand. An answer that was lost is looked up, as a person would: the order says how far it came. */
const orderOne = async (api: ApiClient, told: Told): Promise<void> => {
  const key = randomUUID();
  const created = await insist(() => api(createOrdersRoute, { body: basket, idempotencyKey: key }));
  if (!created.ok) throw new Error(`creating was refused: ${JSON.stringify(created.problem)}`);
  const [first] = created.value.orders;
  if (!first) throw new Error('no order was created');
  const { id } = first.order;
  told.created.set(key, id);
  for (const [route, done] of [
    [submitOrderRoute, 'approved'],
    [placeOrderRoute, 'placed'],
  ] as const) {
    const now = await insist(() => api(getOrderRoute, { params: { orderId: id } }));
    if (!now.ok) throw new Error(`an acknowledged order is gone: ${JSON.stringify(now.problem)}`);
    const { version, totals } = now.value.order;
    const body = { version, net: totals.net, commission: totals.commission };
    const answer = await insist(() => api(route, { params: { orderId: id }, body }));
    // The first attempt went through, and only its answer was lost.
    if (!answer.ok && !['stale-version', 'wrong-state'].includes(answer.problem.code))
      throw new Error(`${done} was refused: ${JSON.stringify(answer.problem)}`);
    if (answer.ok && done === 'placed') told.placed.add(id);
  }
};

test('engine, gateway and worker killed under load lose no acknowledged order, and the books agree', async () => {
  const instance = await runningInstance({ sample: true });
  const api = makeApiClient(instance.origin, (await signIn(instance.origin, 'berlaar-buyer')).accessToken);
  const before = new Set((await allItems(instance.database)).filter(orderRecord.is).map((item) => orderRecord.parse(item).order.id));
  const told: Told = { created: new Map(), placed: new Set() };
  const closing = new AbortController();
  const buying = async () => {
    while (!closing.signal.aborted) await orderOne(api, told);
  };
  const killing = async () => {
    for (const parts of kills) {
      await sleep(600);
      const reached = told.placed.size;
      await instance.killAndRecover(...parts);
      // The load goes on before the next kill, so that each one hits work under way.
      await expect.poll(() => told.placed.size, { timeout: 20_000 }).toBeGreaterThan(reached + parallelBuyers);
    }
    closing.abort();
  };
  await Promise.all([killing(), ...Array.from({ length: parallelBuyers }, buying)]);

  const items = await allItems(instance.database);
  const orders = items.filter(orderRecord.is).map((item) => orderRecord.parse(item).order);
  const made = orders.filter(({ id }) => !before.has(id));
  expect(told.placed.size).toBeGreaterThanOrEqual(kills.length * parallelBuyers);
  expect(made.map(({ id }) => id).toSorted()).toEqual([...told.created.values()].toSorted());
  for (const { id, state } of made) expect([id, state]).toEqual([id, 'placed']);
  expect(wrongInTheBooks(items)).toEqual([]);

  const rooms = Object.fromEntries(
    items.filter(ceilingRecord.is).map((item) => [ceilingRecord.parse(item).scope, ceilingRecord.parse(item).room]),
  );
  const publishedRooms = async () => {
    const published = (await (await fetch(`${instance.origin}/catalogue/rooms.json`)).json()) as Record<string, { room: unknown }>;
    return Object.fromEntries(Object.entries(published).map(([scope, { room }]) => [scope, room]));
  };
  await expect.poll(publishedRooms, { timeout: 20_000 }).toEqual(rooms);
});
