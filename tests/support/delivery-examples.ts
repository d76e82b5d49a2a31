import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import { orderRecord } from '../../functions/ordering/order.record.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { orderKey } from '../../functions/platform/keys/ordering.keys.ts';
import { readMany } from '../../functions/platform/read-many.ts';
import type { deliveriesRoutes } from '../../shared/contract/deliveries.routes.ts';
import { latePenalty } from '../../shared/domain/deliveries/late-penalty.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Role } from '../../shared/domain/organisations/role.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { anAttachment } from './attachments.ts';
import { aCategory, aPerson } from './builders.ts';
import { deliveringOn } from './delivering.ts';
import type { SentRequest } from './gateway-event.ts';
import { anInvoice } from './invoices.ts';
import { invoiceText } from './invoices-ubl.ts';
import { granted, nextKey } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today, tomorrow } from './route-world.ts';
import { putItem } from './table-contents.ts';

type Made = { readonly order: { readonly id: OrderId; readonly version: number } };
type Step = (world: RouteWorld, role: Role) => Promise<{ readonly made: Made; readonly params?: object; readonly body: object }>;

const noOrder = '0'.repeat(26);
const missing = (request: SentRequest): SentRequest => ({ ...request, params: { ...request.params, orderId: noOrder } });

const step = (prepare: Step): RouteExample => ({
  request: async (world, role) => {
    const { made, params = {}, body } = await prepare(world, role);
    return { params: { orderId: made.order.id, ...params }, body: { version: made.order.version, ...body } };
  },
  missing,
  strangers: 'not-found',
});

const terms = { from: '09:00', until: '12:00', place: 'Stadswerkplaats', remarks: 'Aanmelden bij de poort' };
const otherSide = (role: Role) => aPerson(role === 'buyer' ? 'supplier' : 'buyer');
const files = async ({ database }: RouteWorld, role: Role) => [(await anAttachment(database, aPerson(role))).id];
const on = ({ database }: RouteWorld) => deliveringOn(database, systemClock);
const of = ({ order }: Made) => ({ orderId: order.id, version: order.version });

const received = async (world: RouteWorld, role: Role) => {
  const { order } = await world.orderIn('accepted');
  const invoice = anInvoice(order, { number: nextKey(), issuedOn: today() });
  const made = granted(await on(world).receive(aPerson(role), { orderId: order.id, version: order.version }, { invoice, source: 'typed' }));
  return { made, params: { invoiceId: made.execution?.invoices[0]?.id } };
};

/** An order whose promise lies five days back, which no clock can bring about in a test. */
const late = async (world: RouteWorld) => {
  const made = await world.orderIn('acknowledged');
  const { order } = made;
  const [stored] = (await readMany(world.database, [orderKey(order.id)])).map(orderRecord.parse);
  if (!stored) throw new Error('the order is gone');
  const promisedLong = { ...stored.order, firstPromisedOn: addDays(today(), -5) };
  await putItem(world.database, orderRecord.toItem({ ...stored, order: promisedLong }));
  return { made, amount: latePenalty(promisedLong, [], today())?.amount };
};

/** One right request per route of deliveries. */
export const deliveryExamples: Readonly<Record<(typeof deliveriesRoutes)[number]['operation'], RouteExample>> = {
  proposeAppointment: step(async (world) => ({ made: await world.orderIn('acknowledged'), body: { on: tomorrow(), ...terms } })),
  agreeToAppointment: step(async (world, role) => {
    const proposed = await world.orderIn('acknowledged');
    return { made: granted(await on(world).propose(otherSide(role), of(proposed), { on: tomorrow(), ...terms })), body: {} };
  }),
  reportDelivery: step(async (world, role) => ({
    made: await world.orderIn('acknowledged'),
    body: {
      deliveredOn: today(),
      lines: [{ line: 1, quantity: 1, serials: ['WVWZZZ1'] }],
      note: 'De tweede volgt',
      attachments: await files(world, role),
    },
  })),
  checkDelivery: step(async (world, role) => {
    await putItem(world.database, categoryRecord.toItem(aCategory({ checklist: ['Sleutels'] })));
    return {
      made: await world.orderIn('delivered'),
      params: { number: '1' },
      body: {
        lines: [{ line: 1, accepted: 1, refused: 1, defects: 'Kras' }],
        checklist: [{ category: 'personenwagen', item: 'Sleutels', answer: 'not-ok', remark: 'Eén sleutel te weinig' }],
        mendBy: tomorrow(),
        remarks: 'Samen bekeken',
        attachments: await files(world, role),
      },
    };
  }),
  reportMend: step(async (world, role) => {
    const { order } = await world.orderIn('delivered');
    const lines = [{ line: 1, accepted: 1, refused: 1, defects: 'Kras' }];
    const check = { version: order.version, lines, checklist: [], mendBy: tomorrow() };
    const made = granted(await on(world).check(aPerson('buyer'), { orderId: order.id, number: 1 }, check));
    return { made, params: { number: '1' }, body: { on: today(), note: 'Herspoten', attachments: await files(world, role) } };
  }),
  receiveInvoice: step(async (world) => {
    const made = await world.orderIn('accepted');
    return {
      made,
      body: { receivedOn: today(), invoice: anInvoice(made.order, { number: nextKey(), issuedOn: today(), dueOn: tomorrow() }) },
    };
  }),
  receiveInvoiceFile: {
    request: async (world) => {
      const { order } = await world.orderIn('accepted');
      const document = invoiceText(order.supplier, order.buyer).replace('F-2026-17', nextKey());
      return { params: { orderId: order.id }, query: { version: String(order.version) }, file: new TextEncoder().encode(document) };
    },
    missing,
    strangers: 'not-found',
  },
  payInvoice: step(async (world) => ({ ...(await received(world, 'buyer')), body: { paidOn: today() } })),
  withdrawInvoice: step(async (world, role) => ({ ...(await received(world, role)), body: { reason: 'Verkeerd ingetypt' } })),
  listInvoices: {
    request: async (world, role) => {
      await received(world, role === 'supplier' ? 'supplier' : 'buyer');
      return { query: { state: 'payable' } };
    },
    strangers: 'their-own',
  },
  decidePenalty: step(async (world) => {
    const { made, amount } = await late(world);
    return { made, body: { decision: 'imposed', amount, reason: 'Vijf dagen te laat' } };
  }),
};
