import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeApiClient } from '../../infra/local/api-client.ts';
import { loadVolume } from '../../infra/local/sample-data/load/load-volume.ts';
import { volume } from '../../infra/local/sample-data/schemes/volume/volume.ts';
import { signIn } from '../../infra/local/sign-in.ts';
import { startTemporaryInstance } from '../../infra/local/temporary-instance.ts';
import {
  createOrdersRoute,
  getOrderRoute,
  listOrdersRoute,
  placeOrderRoute,
  submitOrderRoute,
} from '../../shared/contract/ordering.routes.ts';

/** Milliseconds of processor time per order, gateway and engine together: a yardstick, since machines differ and drift. */
const limit = 10;
const orders = 320;
const person = 'mechelen-buyer';

const instance = await startTemporaryInstance({ sample: true });

/** Processor time that a process has used so far, in milliseconds; Linux counts in hundredths of a second. */
const spentBy = (part: 'gateway' | 'engine'): number => {
  const [, times = ''] = readFileSync(`/proc/${instance.pid(part)}/stat`, 'utf8').split(') ');
  const fields = times.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const spent = () => ({ gateway: spentBy('gateway'), engine: spentBy('engine') });

const rows: Record<string, Record<string, string>> = {};

/** Does the work for every item, so many at a time, and notes what it took of both processes. */
const phase = async <T, R>(name: string, parallel: number, items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const queue = items.entries();
  const done: R[] = [];
  const before = spent();
  const began = performance.now();
  const worker = async () => {
    for (const [index, item] of queue) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  const wall = performance.now() - began;
  const after = spent();
  const [gateway, engine] = [(after.gateway - before.gateway) / items.length, (after.engine - before.engine) / items.length];
  rows[`${name}, ${parallel} at a time`] = {
    'gateway ms': gateway.toFixed(2),
    'engine ms': engine.toFixed(2),
    'together ms': (gateway + engine).toFixed(2),
    [`of ${limit} ms`]: ((gateway + engine) / limit).toFixed(2),
    'per second': Math.round((items.length * 1000) / wall).toString(),
  };
  return done;
};

try {
  await loadVolume({ database: instance.database, orders: 100, progress: () => undefined });
  const { accessToken } = await signIn(instance.origin, person);
  const call = makeApiClient(instance.origin, accessToken);
  const granted = <T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown }): T => {
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value;
  };
  const [model] = volume.models;
  if (!model) throw new Error('no model to order');
  const form = {
    delivery: { address: { street: 'Grote Markt 21', postalCode: '2800', city: 'Mechelen' } },
    contact: { name: 'Meting', email: 'meting@example.be' },
    budget: { references: ['AC000131'] },
    billing: [],
  };
  const create = async () => {
    const body = { lines: [{ model: model.id, options: [], quantity: 1 }], form };
    const [view] = granted(await call(createOrdersRoute, { body, idempotencyKey: randomUUID() })).orders;
    if (!view) throw new Error('no order');
    return view;
  };
  type View = Awaited<ReturnType<typeof create>>;
  const seen = ({ order }: View) => ({ version: order.version, net: order.totals.net, commission: order.totals.commission });
  const submit = async (view: View) => granted(await call(submitOrderRoute, { params: { orderId: view.order.id }, body: seen(view) }));
  const place = async (view: View) => granted(await call(placeOrderRoute, { params: { orderId: view.order.id }, body: seen(view) }));
  const warm = await Promise.all(Array.from({ length: 100 }, create));
  for (const view of warm) await place(await submit(view));

  for (const parallel of [1, 16]) {
    const drafts = await phase('create', parallel, Array.from({ length: orders }), create);
    const approved = await phase('submit', parallel, drafts, submit);
    await phase('place', parallel, approved, place);
    await phase('read one', parallel, approved, async ({ order }) => granted(await call(getOrderRoute, { params: { orderId: order.id } })));
    await phase('list 25', parallel, approved, async () => granted(await call(listOrdersRoute, { query: {} })));
  }
} finally {
  await instance.stop();
}

console.log(`Processor time per request over HTTP, with tokens (mean of ${orders})`);
console.table(rows);
