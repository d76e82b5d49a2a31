import { systemClock } from '../../../functions/platform/clock.ts';
import {
  acknowledgeOrderRoute,
  approveOrderRoute,
  createOrdersRoute,
  getOrderRoute,
  placeOrderRoute,
  previewOrdersRoute,
  submitOrderRoute,
} from '../../../shared/contract/ordering.routes.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { addDays, brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { type ApiClient, makeApiClient } from '../api-client.ts';
import { samplePeople } from '../sample-data/people.ts';
import { signIn } from '../sign-in.ts';
import { findVehicle } from './find-vehicle.ts';
import { DemoFailure, must, mustBe } from './outcome.ts';
import { standing, summaryTable } from './region.ts';
import { euro, table } from './show.ts';

const clientFor = async (origin: string, person: string): Promise<ApiClient> =>
  makeApiClient(origin, (await signIn(origin, person)).accessToken);

const supplierPerson = (supplier: Kbo): string => {
  const found = samplePeople.find(({ organisation, roles }) => organisation === supplier && roles.includes('supplier'));
  if (!found) throw new DemoFailure(`nobody to sign in as at supplier ${supplier}`);
  return found.id;
};

const form = {
  delivery: { address: { street: 'Markt 1', postalCode: '2590', city: 'Berlaar' } },
  contact: { name: 'Lotte Peeters', email: 'lotte.peeters@berlaar.example' },
  budget: { references: ['AC000131', 'MJP006171'] },
  billing: [],
  remarks: 'Demonstratiebestelling',
};

/**
 * The main job over HTTP, as the site does it: Berlaar orders a configured van, the supplier acknowledges it, ceiling
 * and commission move by exactly its amounts.
 * @throws DemoFailure at the first step that does not hold
 */
export const walkThrough = async (origin: string, say: (line: string) => void): Promise<void> => {
  const today = brusselsDate(systemClock());
  const year = Number(today.slice(0, 4));
  const [buyer, approver, manager, reviewer] = await Promise.all(
    ['berlaar-buyer', 'berlaar-approver', 'igemo-manager', 'igemo-reviewer'].map((person) => clientFor(origin, person)),
  );
  if (!buyer || !approver || !manager || !reviewer) throw new DemoFailure('not everybody could sign in');
  say('Buyer, approver, manager and reviewer signed in.');

  const { published, option } = await findVehicle(origin);
  const { model, supplierName } = published;
  const { name, brand } = model.versions[model.versions.length - 1] ?? model.versions[0];
  say(`Found ${brand} ${name} of ${supplierName} in lot ${model.lot}, with option "${option.name}".`);

  const lines = [{ model: model.id, options: [option.id], quantity: 1 }];
  const [preview] = must('the preview', await buyer(previewOrdersRoute, { body: { lines } })).orders;
  if (!preview) throw new DemoFailure('the basket became no order');
  if (preview.impediments.length > 0) throw new DemoFailure(`in the way: ${preview.impediments.map(({ code }) => code).join(', ')}`);
  const region = preview.intercommunale;
  if (region === undefined) throw new DemoFailure('no intercommunale serves this buyer');
  const { list, discount, net, commission, cost } = preview.totals;
  say(`Price: list ${euro(list)} - discount ${euro(discount)} = net ${euro(net)}; + commission ${euro(commission)} = ${euro(cost)}.`);

  const before = await standing({ manager, reviewer }, model.lot, region, year);

  const [created] = must('creating the order', await buyer(createOrdersRoute, { body: { lines, form } })).orders;
  if (!created) throw new DemoFailure('no order was created');
  const { id, number } = created.order;
  const params = { orderId: id };
  const amounts = { net: created.order.totals.net, commission: created.order.totals.commission };
  const submitted = must(
    'submitting',
    await buyer(submitOrderRoute, { params, body: { version: created.order.version, ...amounts } }),
  ).order;
  mustBe('the state after submitting', submitted.state, preview.needsApproval ? 'submitted' : 'approved');
  say(`Order ${number} submitted${preview.needsApproval ? '; it is above the threshold of Berlaar and needs a second person' : ''}.`);
  const approved = preview.needsApproval
    ? must('approving', await approver(approveOrderRoute, { params, body: { version: submitted.version, ...amounts } })).order
    : submitted;
  const placed = must('placing', await buyer(placeOrderRoute, { params, body: { version: approved.version, ...amounts } })).order;
  mustBe('the state after placing', placed.state, 'placed');
  say(`Order ${number} approved and placed.`);

  const supplier = await clientFor(origin, supplierPerson(model.supplier));
  const promisedOn = addDays(today, 84);
  const body = { version: placed.version, promisedOn, note: 'Bedankt voor uw bestelling.' };
  must('acknowledging', await supplier(acknowledgeOrderRoute, { params, body }));
  const seen = must('reading the order', await buyer(getOrderRoute, { params }));
  mustBe('the state that the buyer sees', seen.order.state, 'acknowledged');
  mustBe('the promised date', seen.order.promisedOn ?? 'none', promisedOn);
  say(`${supplierName} acknowledged it for ${promisedOn}; ${seen.events.length} events on its timeline.`);

  const after = await standing({ manager, reviewer }, model.lot, region, year);
  mustBe('the room taken in the lot', before.lotRoom - after.lotRoom, net);
  mustBe('the room taken in the framework', before.frameworkRoom - after.frameworkRoom, net);
  const own = preview.commission.filter(({ beneficiary }) => beneficiary === region).reduce((sum, { amount }) => sum + amount, 0);
  mustBe('the list price booked', after.summary.total.listCents - before.summary.total.listCents, list);
  mustBe('the discount booked', after.summary.total.discountCents - before.summary.total.discountCents, discount);
  mustBe('the commission booked', after.summary.total.commissionCents - before.summary.total.commissionCents, own);

  say('Room under the ceilings:');
  say(
    table([
      ['', 'before', 'after', 'taken'],
      [`lot ${model.lot}`, euro(before.lotRoom), euro(after.lotRoom), euro(before.lotRoom - after.lotRoom)],
      ['framework', euro(before.frameworkRoom), euro(after.frameworkRoom), euro(before.frameworkRoom - after.frameworkRoom)],
    ]),
  );
  say(`Commission summary of ${after.summary.name}:`);
  say(summaryTable(before.summary, after.summary, year));
};
