import { expect, test } from 'vitest';
import { makeAttachmentRepository } from '../../functions/attachments/attachment.repository.ts';
import { makeDownloadAttachment } from '../../functions/attachments/download-attachment.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import { mostPerOrder } from '../../shared/domain/incidents/incident.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { anAttachment } from '../support/attachments.ts';
import { aPerson, bodies, day } from '../support/builders.ts';
import { temporaryFolder } from '../support/catalogue.ts';
import { aReport, cast, incidentsOn, reported, taken } from '../support/incidents.ts';
import { openMarket } from '../support/market.ts';
import { draft, granted, nextKey, placed } from '../support/purchases.ts';
import { allItems } from '../support/table-contents.ts';

const { buyer, supplier, manager } = cast;
const stranger = aPerson('supplier', bodies.otherSupplier);

const open = async () => {
  const market = await openMarket();
  const incidents = incidentsOn(market.database, market.clock.now);
  const files = makeFolderFiles(await temporaryFolder());
  const download = makeDownloadAttachment({ attachments: makeAttachmentRepository(market.database), files });
  return {
    ...market,
    incidents,
    order: (await placed(market)).order.id,
    attach: (caller: Principal) => anAttachment(market.database, caller, 'foto.png', { files, now: market.clock.now }),
    reads: async (caller: Principal, id: string) => (await download(caller, id)).ok,
  };
};

test('a problem goes from report by answer and proposal to agreement, each step in the thread', async () => {
  const { incidents, order } = await open();
  const report = await reported(incidents, order);
  const answered = await taken(incidents, report, supplier, 'answer', { note: 'We komen langs.' });
  const settled = await taken(incidents, answered, supplier, 'resolve', { note: 'De rail is vervangen.' });
  expect(settled).toMatchObject({ incident: { state: 'resolved', resolvedBy: 'supplier' }, turn: 'buyer' });
  await taken(incidents, settled, buyer, 'close', {});
  const { incident, events, actions } = granted(await incidents.get(aPerson('approver'), report.incident.id));
  expect(incident).toMatchObject({ state: 'closed', version: 4, orderNumber: expect.stringMatching(/^2026-/) });
  expect(events.map(({ action, side, note }) => [action, side, note])).toEqual([
    ['open', 'buyer', expect.stringContaining('schuifdeur')],
    ['answer', 'supplier', 'We komen langs.'],
    ['resolve', 'supplier', 'De rail is vervangen.'],
    ['close', 'buyer', undefined],
  ]);
  expect(actions).toEqual([]);
});

test('a supplier reports as well as a buyer, and the other one is asked to answer', async () => {
  const { incidents, order } = await open();
  const report = await reported(incidents, order, supplier, { kind: 'invoice', title: 'Factuur blijft onbetaald' });
  expect(report).toMatchObject({ side: 'supplier', turn: 'buyer', incident: { openedBy: 'supplier' } });
  expect(await incidents.step(supplier, report.incident.id, 1, 'answer')).toMatchObject({ ok: false, code: 'wrong-state' });
  expect((await taken(incidents, report, buyer, 'answer')).turn).toBe('supplier');
});

test('only the two parties of a placed order report', async () => {
  const market = await open();
  const { incidents, order } = market;
  const report = aReport(incidents.today());
  for (const caller of [stranger, manager, aPerson('buyer', bodies.otherBuyer), aPerson('supplier', bodies.buyer)])
    expect(await incidents.open(caller, order, report, nextKey())).toMatchObject({ ok: false, code: 'not-found' });
  const { order: unplaced } = await draft(market);
  expect(await incidents.open(buyer, unplaced.id, report, nextKey())).toMatchObject({ ok: false, code: 'wrong-state' });
  expect(await incidents.open(supplier, unplaced.id, report, nextKey())).toMatchObject({ ok: false, code: 'not-found' });
});

test('a deadline lies from today on and within a year', async () => {
  const { incidents, order } = await open();
  const today = incidents.today();
  for (const deadline of [addDays(today, -1), addDays(today, 366)])
    expect(await incidents.open(buyer, order, aReport(today, { deadline }), nextKey())).toMatchObject({ ok: false, code: 'invalid-date' });
  expect((await incidents.open(buyer, order, aReport(today, { deadline: today }), nextKey())).ok).toBe(true);
});

test('the same key reports once, also at the same moment; another report under it is refused', async () => {
  const { incidents, order, database } = await open();
  const report = aReport(incidents.today());
  const answers = await Promise.all(Array.from({ length: 6 }, () => incidents.open(buyer, order, report, 'een-sleutel')));
  expect(new Set(answers.map((answer) => granted(answer).incident.id)).size).toBe(1);
  expect((await allItems(database)).filter(({ kind }) => kind === 'incident')).toHaveLength(1);
  expect(await incidents.open(buyer, order, { ...report, title: 'Iets anders' }, 'een-sleutel')).toMatchObject({ code: 'key-reused' });
});

test('of two who step at the same moment one is told so', async () => {
  const { incidents, order } = await open();
  const { incident } = await reported(incidents, order);
  const answers = await Promise.all([
    incidents.step(supplier, incident.id, 1, 'answer'),
    incidents.step(buyer, incident.id, 1, 'close', {}),
    incidents.step(buyer, incident.id, 1, 'message'),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    answers.flatMap((answer) => (answer.ok ? [] : [answer.code])).every((code) => code === 'stale-version' || code === 'wrong-state'),
  ).toBe(true);
  expect(granted(await incidents.get(buyer, incident.id)).events).toHaveLength(2);
});

test('the manager sees an incident only once called in, and from then on all of it', async () => {
  const { incidents, order, attach, reads } = await open();
  const photo = await attach(buyer);
  const report = await reported(incidents, order, buyer, { attachments: [photo.id] });
  const id = report.incident.id;
  const [paper, plan] = [await attach(supplier), await attach(buyer)];
  const answered = await taken(incidents, report, supplier, 'answer', { note: 'Zie bijlage', attachments: [paper.id] });
  expect(await incidents.get(manager, id)).toMatchObject({ ok: false, code: 'not-found' });
  expect(granted(await incidents.list(manager, { limit: 10 })).items).toEqual([]);
  expect(granted(await incidents.ofOrder(manager, order)).items).toEqual([]);
  expect([await reads(supplier, photo.id), await reads(manager, photo.id)]).toEqual([true, false]);

  const escalated = await taken(incidents, answered, buyer, 'escalate', { note: 'Dit sleept aan', attachments: [plan.id] });
  expect(granted(await incidents.get(manager, id)).events).toHaveLength(3);
  expect(granted(await incidents.list(manager, { limit: 10 })).items.map((row) => row.id)).toEqual([id]);
  expect(granted(await incidents.ofOrder(manager, order)).items).toHaveLength(1);
  for (const file of [photo, paper, plan]) expect(await reads(manager, file.id)).toBe(true);
  expect(await reads(stranger, photo.id)).toBe(false);

  const advice = await attach(manager);
  const decided = await taken(incidents, escalated, manager, 'decide', {
    note: 'De leverancier vervangt de deur.',
    attachments: [advice.id],
  });
  expect(decided.incident).toMatchObject({ state: 'decided', decision: 'De leverancier vervangt de deur.' });
  expect([await reads(buyer, advice.id), await reads(supplier, advice.id)]).toEqual([true, true]);
  for (const caller of [buyer, supplier, manager]) expect(granted(await incidents.get(caller, id)).actions).toEqual([]);
});

test('a supplier calls in the manager after the deadline only, a buyer at once', async () => {
  const { incidents, order, clock } = await open();
  const report = await reported(incidents, order, buyer, { deadline: day('2026-06-20') });
  const { id } = report.incident;
  expect(report.actions).toContain('escalate');
  clock.setDay(day('2026-06-20'));
  expect(granted(await incidents.get(supplier, id))).toMatchObject({ late: false });
  expect(await incidents.step(supplier, id, 1, 'escalate')).toMatchObject({ ok: false, code: 'deadline-not-passed' });
  clock.setDay(day('2026-06-21'));
  const late = granted(await incidents.get(supplier, id));
  expect(late.late).toBe(true);
  expect(late.actions).toContain('escalate');
  expect((await taken(incidents, late, supplier, 'escalate')).incident.state).toBe('escalated');
});

test('the calendar calls in the manager once the deadline passed, once, and leaves alone what is settled', async () => {
  const { incidents, order, clock, attach, reads } = await open();
  const photo = await attach(buyer);
  const { incident } = await reported(incidents, order, buyer, { deadline: day('2026-06-20'), attachments: [photo.id] });
  const settled = await taken(incidents, await reported(incidents, order, buyer, { deadline: day('2026-06-20') }), buyer, 'close', {});
  clock.setDay(day('2026-06-20'));
  expect(await incidents.escalateOverdue(incident.id)).toBe(false);
  clock.setDay(day('2026-06-21'));
  const outcomes = await Promise.all([1, 2, 3].map(() => incidents.escalateOverdue(incident.id)));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await incidents.escalateOverdue(settled.incident.id)).toBe(false);
  expect(await incidents.escalateOverdue('0'.repeat(26))).toBe(false);
  const { events, incident: now } = granted(await incidents.get(manager, incident.id));
  expect(now.state).toBe('escalated');
  expect(events.at(-1)).toMatchObject({ action: 'auto-escalate', authority: bodies.authority });
  expect(events.at(-1)?.side).toBeUndefined();
  expect(await reads(manager, photo.id)).toBe(true);
});

test('what the manager hands back runs to its new deadline, and stays in the manager’s sight', async () => {
  const { incidents, order, clock } = await open();
  const escalated = await taken(incidents, await reported(incidents, order), buyer, 'escalate');
  const back = await taken(incidents, escalated, manager, 'hand-back', { note: 'Spreek af ter plaatse.', deadline: day('2026-07-01') });
  expect(back.incident).toMatchObject({ state: 'open', deadline: '2026-07-01' });
  expect(granted(await incidents.list(manager, { limit: 10 })).items).toMatchObject([{ state: 'open', deadline: '2026-07-01' }]);
  expect(granted(await incidents.get(manager, back.incident.id)).actions).toEqual(['message']);
  clock.setDay(day('2026-07-02'));
  expect(await incidents.escalateOverdue(back.incident.id)).toBe(true);
});

test('everybody lists their own, newest first and page by page', async () => {
  const { incidents, order, clock } = await open();
  const ids: string[] = [];
  for (const hour of ['08', '09', '10']) {
    clock.set(`2026-06-16T${hour}:00:00.000Z` as never);
    ids.unshift((await reported(incidents, order)).incident.id);
  }
  for (const caller of [buyer, supplier]) {
    const first = granted(await incidents.list(caller, { limit: 2 }));
    const second = granted(await incidents.list(caller, { limit: 2, cursor: first.next }));
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
  }
  expect(granted(await incidents.ofOrder(supplier, order)).items.map(({ id }) => id)).toEqual(ids);
  expect(granted(await incidents.list(stranger, { limit: 10 })).items).toEqual([]);
  expect(granted(await incidents.ofOrder(aPerson('reviewer'), order)).items).toEqual([]);
});

test('another’s file is not sent along, and nothing is written then', async () => {
  const { incidents, order, attach, database } = await open();
  const theirs = await attach(supplier);
  const before = database.lastChange();
  const report = aReport(incidents.today(), { attachments: [theirs.id] });
  expect(await incidents.open(buyer, order, report, nextKey())).toMatchObject({ ok: false, code: 'attachment-unknown' });
  expect(database.lastChange()).toBe(before);
});

test('an order holds no more incidents than can be read with it', async () => {
  const { incidents, order } = await open();
  for (let count = 0; count < mostPerOrder; count += 1) await reported(incidents, order);
  expect(await incidents.open(buyer, order, aReport(incidents.today()), nextKey())).toMatchObject({ ok: false, code: 'incident-full' });
});

test('the manager can be called in with as many files as an incident holds', async () => {
  const { incidents, order, attach, reads } = await open();
  const batch = () => Promise.all(Array.from({ length: 10 }, async () => (await attach(buyer)).id));
  let view = await reported(incidents, order, buyer, { attachments: await batch() });
  for (let round = 0; round < 3; round += 1)
    view = await taken(incidents, view, buyer, 'message', { note: 'Meer', attachments: await batch() });
  expect(
    await incidents.step(buyer, view.incident.id, view.incident.version, 'message', {
      note: 'Nog',
      attachments: [(await attach(buyer)).id],
    }),
  ).toMatchObject({ code: 'incident-full' });
  const escalated = await taken(incidents, view, buyer, 'escalate');
  for (const { id } of escalated.events.flatMap(({ attachments }) => attachments)) expect(await reads(manager, id)).toBe(true);
});
