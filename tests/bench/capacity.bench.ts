import { randomUUID } from 'node:crypto';
import { makeModelReader } from '../../functions/catalogue/model-reading.repository.ts';
import { makeApprovalPolicyRepository } from '../../functions/ordering/approval-policy.repository.ts';
import { makeChangeOrder } from '../../functions/ordering/change-order.ts';
import { makeCreateOrders } from '../../functions/ordering/create-orders.ts';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import { makeGetOrder } from '../../functions/ordering/get-order.ts';
import { makeInputsRepository } from '../../functions/ordering/inputs.repository.ts';
import { makeListOrders } from '../../functions/ordering/list-orders.ts';
import { makeOrderRepository } from '../../functions/ordering/order.repository.ts';
import type { OrderView } from '../../functions/ordering/order-view.ts';
import { makePlaceOrder } from '../../functions/ordering/place-order.ts';
import { makeSubmitOrder } from '../../functions/ordering/submit-order.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { withoutStream } from '../../infra/local/engine/stream-switch.ts';
import { loadVolume } from '../../infra/local/sample-data/load/load-volume.ts';
import { samplePeople } from '../../infra/local/sample-data/people.ts';
import { volume } from '../../infra/local/sample-data/schemes/volume/volume.ts';
import { startTemporaryInstance } from '../../infra/local/temporary-instance.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { Result } from '../../shared/domain/result.ts';
import { addDays, brusselsDate } from '../../shared/domain/time/local-date.ts';
import { type Bill, meter } from '../support/metered.ts';

/** Orders in the table at each measurement: `npm run bench -- capacity` takes minutes for the second. */
const sizes = [100, 100_000] as const;

const instance = await startTemporaryInstance({ sample: true });
const { database } = instance;
const metered = meter(database);
const orders = makeOrderRepository(database);
const deps = { orders, inputs: makeInputsRepository(database), policies: makeApprovalPolicyRepository(database), now: systemClock };
const [create, submit, place, change] = [makeCreateOrders(deps), makeSubmitOrder(deps), makePlaceOrder(deps), makeChangeOrder(deps)];
const [get, list, models] = [makeGetOrder(deps), makeListOrders(deps), makeModelReader(database)];

const granted = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result.value;
};

const caller = (id: string): Principal => {
  const person = samplePeople.find((one) => one.id === id);
  if (!person) throw new Error(`no sample person ${id}`);
  return { ...person, person: person.id };
};

const buyer = caller('mechelen-buyer');
const [model] = volume.models;
if (!model) throw new Error('no model to order');
const supplier: Principal = { person: 'bench-supplier', name: 'Meting', organisation: model.supplier, roles: ['supplier'] };
const form = {
  delivery: { address: { street: 'Grote Markt 21', postalCode: '2800', city: 'Mechelen' } },
  contact: { name: 'Meting', email: 'meting@example.be' },
  budget: { references: ['AC000131'] },
  billing: [],
};
const seen = ({ order }: OrderView) => ({ version: order.version, net: order.totals.net, commission: order.totals.commission });

/** One order through its life, and the pages around it, with the bill of each step. */
const measure = async (): Promise<Record<string, Bill>> => {
  const bills: Record<string, Bill> = {};
  const take = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const { answer, bill } = await metered(work);
    bills[name] = bill;
    return answer;
  };
  const lines = [{ model: model.id, options: [], quantity: 1 }];
  const made = granted(await take('create', () => create(buyer, { lines, form }, randomUUID())));
  const [draft] = made.orders;
  if (!draft) throw new Error('no order');
  const approved = granted(await take('submit', () => submit(buyer, draft.order.id, seen(draft))));
  const placed = granted(await take('place', () => place(buyer, approved.order.id, seen(approved))));
  const step = { orderId: placed.order.id, action: 'acknowledge', version: placed.order.version } as const;
  const promisedOn = addDays(brusselsDate(systemClock()), 30);
  granted(await take('acknowledge', () => change(supplier, step, acknowledgement(promisedOn, undefined))));
  granted(await take('read one', () => get(buyer, placed.order.id)));
  granted(await take('list 25 orders', () => list(buyer, { limit: 25 })));
  granted(await take('list 25 orders of a state', () => list(buyer, { state: 'acknowledged', limit: 25 })));
  await take('list 25 models', () => models.list({ lot: model.lot }, { limit: 25 }));
  return bills;
};

const fill = (count: number) =>
  withoutStream(database, () => loadVolume({ database, orders: count, progress: (sentence) => console.log(`  ${sentence}`) }));

try {
  const measured: Record<string, Bill>[] = [];
  for (const size of sizes) {
    await fill(size);
    // A full first page for both sizes, so that what differs is the table and not the page.
    if (measured.length === 0) for (let made = 0; made < 30; made += 1) await measure();
    measured.push(await measure());
  }
  const [small = {}, large = {}] = measured;
  const rows = Object.fromEntries(
    Object.entries(small).map(([name, bill]) => {
      const other = large[name];
      return [
        name,
        {
          'round trips': bill.roundTrips,
          commands: bill.commands.join(' + '),
          [`capacity at ${sizes[0]}`]: bill.capacity,
          [`capacity at ${sizes[1]}`]: other?.capacity,
          ratio: other ? (other.capacity / bill.capacity).toFixed(2) : '',
        },
      ];
    }),
  );
  console.log('Round trips and consumed capacity units, by orders in the table');
  console.table(rows);
  const placing = small.place;
  if (!placing || placing.roundTrips > 2 || placing.capacity !== large.place?.capacity) {
    console.error('placing an order takes more than two round trips, or costs more in a larger table');
    process.exitCode = 1;
  }
} finally {
  await instance.stop();
}
