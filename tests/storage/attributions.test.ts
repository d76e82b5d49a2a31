import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeOrderLists } from '../../functions/ordering/order-lists.repository.ts';
import { makeAttributionRepository } from '../../functions/organisations/attribution.repository.ts';
import { makeAttribute, makeEndTerm, makeRecordAccession } from '../../functions/organisations/attributions.ts';
import { organisationEventRecord } from '../../functions/organisations/organisation-event.record.ts';
import { makeGetAttribution, makeListAttributions, makeSearchAttributions } from '../../functions/organisations/read-attributions.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aBody, aChoice, aForm, aFramework, aMembership, anOrganisation, aPerson, bodies, kboOf, on } from '../support/builders.ts';
import { layOrders } from '../support/laid-orders.ts';
import { openMarket } from '../support/market.ts';
import { buyer, granted, nextKey, placed } from '../support/purchases.ts';
import { allItems } from '../support/table-contents.ts';

const wagens = frameworkId('wagens');
const manager = aPerson('manager');
const twice = anOrganisation({ memberships: [aMembership(), aMembership({ intercommunale: bodies.otherIntercommunale })] });
const alone = aBody(bodies.otherBuyer, 'municipality', 'Andere gemeente');
const school = aBody(kboOf(31), 'school', 'School');
const member = anOrganisation({ kbo: kboOf(32), name: 'Lid' });

const open = async (accessionRequired = false, further: readonly Organisation[] = []) => {
  const { eligibility } = aFramework();
  const market = await openMarket({
    frameworks: [aFramework({ eligibility: { ...eligibility, accessionRequired } })],
    buyers: [twice, alone, school, member, ...further],
  });
  const deps = {
    frameworks: makeFrameworkRepository(market.database),
    attributions: makeAttributionRepository(market.database),
    orders: makeOrderLists(market.database),
    now: market.clock.now,
  };
  return {
    ...market,
    queue: makeListAttributions(deps),
    search: makeSearchAttributions(deps),
    look: makeGetAttribution(deps),
    attribute: makeAttribute(deps),
    accede: makeRecordAccession(deps),
    endTerm: makeEndTerm(deps),
  };
};

const answer = { framework: wagens, intercommunale: bodies.otherIntercommunale, from: on, reason: 'Zo besliste de raad.', version: 1 };

test('the queue holds who belongs to two or to none, not who is clear or for whom the framework is not meant', async () => {
  const { queue } = await open();
  const { items, intercommunales } = granted(await queue(manager, wagens));
  expect(items.map(({ kbo, reason, candidates }) => [kbo, reason, candidates])).toEqual([
    [alone.kbo, 'none', []],
    [twice.kbo, 'several', [bodies.intercommunale, bodies.otherIntercommunale]],
  ]);
  expect(intercommunales.map(({ kbo }) => kbo)).toContain(bodies.otherIntercommunale);
});

test('once somebody said who serves a body, it leaves the queue, its orders are placed, and who said so is kept', async () => {
  const market = await open();
  const order = () => market.create(buyer, { lines: [aChoice()], form: aForm() }, nextKey());
  expect(await order()).toMatchObject({ ok: false, code: 'attribution-unclear' });
  granted(await market.attribute(manager, twice.kbo, answer));
  expect(granted(await market.queue(manager, wagens)).items.map(({ kbo }) => kbo)).toEqual([alone.kbo]);
  expect((await placed(market)).order.intercommunale).toBe(bodies.otherIntercommunale);
  const events = (await allItems(market.database)).filter(organisationEventRecord.is).map(organisationEventRecord.parse);
  const { reason } = answer;
  expect(events).toMatchObject([
    { organisation: twice.kbo, framework: wagens, version: 2, action: 'attribute', reason, by: { person: manager.person } },
  ]);
});

test('a merged body is told apart by those that served its predecessors; a body that is no more waits for nobody', async () => {
  const last = addDays(on, -100);
  const before = (number: number, intercommunale: typeof bodies.intercommunale) =>
    anOrganisation({ kbo: kboOf(number), name: `Vroeger ${number}`, memberships: [aMembership({ intercommunale, until: last })] });
  const earlier = [before(41, bodies.intercommunale), before(42, bodies.otherIntercommunale)];
  const predecessors = earlier.map(({ kbo, name }) => ({ kbo, name, until: last }));
  const merged = anOrganisation({ kbo: kboOf(43), name: 'Fusie', memberships: [], predecessors });
  const { queue, search } = await open(false, [...earlier, merged]);
  const { items } = granted(await queue(manager, wagens));
  expect(items.map(({ name }) => name)).not.toContain('Vroeger 41');
  expect(items.find(({ kbo }) => kbo === merged.kbo)).toMatchObject({
    reason: 'merged',
    candidates: [bodies.intercommunale, bodies.otherIntercommunale],
    predecessors: [{ intercommunales: [bodies.intercommunale] }, { intercommunales: [bodies.otherIntercommunale] }],
  });
  const found = granted(await search(manager, { framework: wagens, search: 'VRÓEGER' }));
  expect(found).toMatchObject({ total: 2, items: [{ mergedInto: { name: 'Fusie', after: last } }, {}] });
});

test('what hangs on an attribution is told in numbers: orders that wait, and placed ones where they count', async () => {
  const market = await open();
  await market.create(aPerson('buyer', member.kbo), { lines: [aChoice()], form: aForm() }, nextKey());
  await placed(market, { by: aPerson('buyer', member.kbo) });
  const seen = granted(await market.look(manager, member.kbo, wagens));
  expect(seen).toMatchObject({
    served: bodies.intercommunale,
    waiting: [{ state: 'draft', orders: 1 }],
    counted: [{ intercommunale: bodies.intercommunale, orders: 1 }],
    more: false,
    history: [],
  });
  expect(JSON.stringify(seen)).not.toContain('orderNumber');
  expect(await market.look(manager, school.kbo, wagens)).toMatchObject({ code: 'not-found' });
});

test('an attribution may have a last day, and does not run into one that begins later', async () => {
  const { attribute, look } = await open();
  const later = { ...answer, from: addDays(on, 30) };
  granted(await attribute(manager, twice.kbo, later));
  const asked = { ...answer, intercommunale: bodies.intercommunale, version: 2 };
  expect(await attribute(manager, twice.kbo, asked)).toMatchObject({
    code: 'attribution-overlap',
    detail: { existing: { from: later.from }, asked: { from: on } },
  });
  expect(await attribute(manager, twice.kbo, { ...asked, until: addDays(on, -1) })).toMatchObject({ code: 'invalid-date' });
  granted(await attribute(manager, twice.kbo, { ...asked, until: addDays(on, 29) }));
  expect(granted(await look(manager, twice.kbo, wagens)).history.map(({ version }) => version)).toEqual([3, 2]);
});

test('an attribution is ended with a reason, from today on, and only one that exists', async () => {
  const { attribute, endTerm, look } = await open();
  granted(await attribute(manager, twice.kbo, answer));
  const ending = { framework: wagens, of: 'attribution' as const, from: on, until: addDays(on, 5), reason: 'Stopt.', version: 2 };
  expect(await endTerm(manager, twice.kbo, { ...ending, until: addDays(on, -1) })).toMatchObject({ code: 'invalid-date' });
  expect(await endTerm(manager, twice.kbo, { ...ending, from: addDays(on, 1) })).toMatchObject({ code: 'not-found' });
  const { memberships } = granted(await endTerm(manager, twice.kbo, ending));
  expect(memberships.at(-1)).toMatchObject({ framework: wagens, from: on, until: ending.until });
  expect(granted(await look(manager, twice.kbo, wagens)).history[0]).toMatchObject({ action: 'end-attribution', reason: 'Stopt.' });
});

test('a later answer ends the earlier one the day before', async () => {
  const { attribute } = await open();
  granted(await attribute(manager, twice.kbo, answer));
  const from = addDays(on, 30);
  const { memberships } = granted(
    await attribute(manager, twice.kbo, { ...answer, intercommunale: bodies.intercommunale, from, version: 2 }),
  );
  expect(memberships.filter(({ framework }) => framework === wagens)).toEqual([
    { intercommunale: bodies.otherIntercommunale, framework: wagens, from: on, until: addDays(from, -1) },
    { intercommunale: bodies.intercommunale, framework: wagens, from },
  ]);
});

test('refused are a day that is past, what is no intercommunale, an old version, and all that is not the manager’s', async () => {
  const { attribute, queue } = await open();
  expect(await attribute(manager, twice.kbo, { ...answer, from: addDays(on, -1) })).toMatchObject({ code: 'invalid-date' });
  expect(await attribute(manager, twice.kbo, { ...answer, intercommunale: bodies.supplier })).toMatchObject({
    code: 'intercommunale-unknown',
  });
  expect(await attribute(manager, twice.kbo, { ...answer, version: 7 })).toMatchObject({ code: 'stale-version' });
  const notFound = { ok: false, code: 'not-found', detail: {} };
  expect(await attribute(manager, school.kbo, answer)).toEqual(notFound);
  const stranger = aPerson('manager', bodies.otherIntercommunale);
  expect(await attribute(stranger, twice.kbo, answer)).toEqual(notFound);
  expect(await queue(stranger, wagens)).toEqual(notFound);
});

test('of racing managers one is heard', async () => {
  const { attribute } = await open();
  const answers = await Promise.all(Array.from({ length: 5 }, () => attribute(manager, twice.kbo, answer)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((one) => !one.ok && one.code === 'stale-version')).toHaveLength(4);
});

test('a recorded accession opens a framework that asks for one, from its first day on', async () => {
  const market = await open(true);
  const accession = { framework: wagens, decidedBy: 'Gemeenteraad', decidedOn: on, reference: '2026/GR/12', from: on, version: 1 };
  expect(await market.accede(manager, member.kbo, { ...accession, from: addDays(on, -1) })).toMatchObject({ code: 'invalid-date' });
  const tomorrow = addDays(on, 1);
  expect(await market.accede(manager, member.kbo, { ...accession, decidedOn: tomorrow, from: tomorrow })).toMatchObject({
    code: 'invalid-date',
    detail: { field: 'decidedOn', latest: on },
  });
  expect(granted(await market.accede(manager, member.kbo, accession))).toMatchObject({
    version: 2,
    accessions: [{ reference: '2026/GR/12' }],
  });
  expect(await market.accede(manager, member.kbo, { ...accession, from: addDays(on, 9), version: 2 })).toMatchObject({
    code: 'accession-overlap',
    detail: { existing: { reference: '2026/GR/12', from: on }, asked: { from: addDays(on, 9) } },
  });
  await placed(market, { by: aPerson('buyer', member.kbo) });
});

test('orders that are placed while somebody says who serves their buyer pay whom that was when each was placed', async () => {
  const { database, place, orders, ledger, clock } = await openMarket();
  const attribute = makeAttribute({
    frameworks: makeFrameworkRepository(database),
    attributions: makeAttributionRepository(database),
    now: clock.now,
  });
  const waiting = await layOrders(database, { count: 8, state: 'approved' });
  const placing = waiting.map(async ({ id, version, totals: { net, commission } }, index) => {
    await sleep(index * 5);
    return place(buyer, id, { version, net, commission });
  });
  granted(await attribute(manager, bodies.buyer, answer));
  for (const one of await Promise.all(placing)) granted(one);
  const entries = await ledger();
  for (const { id, basis, intercommunale } of await orders()) {
    const served = basis.organisation === 1 ? bodies.intercommunale : bodies.otherIntercommunale;
    expect(intercommunale).toBe(served);
    expect(entries.filter(({ order }) => order === id)).toMatchObject([{ beneficiary: served, region: served }]);
  }
  expect(entries).toHaveLength(8);
});
