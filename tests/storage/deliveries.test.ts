import { describe, expect, test } from 'vitest';
import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { anAttachment } from '../support/attachments.ts';
import { aCategory, aChoice, aPerson, bodies, day } from '../support/builders.ts';
import { temporaryFolder } from '../support/catalogue.ts';
import { type Delivering, deliveringOn } from '../support/delivering.ts';
import { type Market, openMarket } from '../support/market.ts';
import { buyer, granted, placed } from '../support/purchases.ts';
import { allItems, putItem } from '../support/table-contents.ts';

const supplier = aPerson('supplier');
type View = Awaited<ReturnType<Market['get']>> & { readonly ok: true };
type Shown = View['value'];

const opened = async () => {
  const market = await openMarket();
  await putItem(
    market.database,
    categoryRecord.toItem(aCategory({ checklist: ['Sleutels', 'Zonder schade'], serialName: 'Chassisnummer' })),
  );
  return { market, ...deliveringOn(market.database, market.clock.now) };
};

/** Three of the usual model, acknowledged for 1 September and looked at on that day. */
const acknowledged = async (market: Market, quantity = 3) => {
  const { order } = await placed(market, { lines: [aChoice({ quantity })] });
  const step = { orderId: order.id, action: 'acknowledge', version: order.version } as const;
  const view = granted(await market.change(supplier, step, acknowledgement(day('2026-09-01'), undefined)));
  market.clock.setDay(day('2026-09-01'));
  return view;
};

const attached = async (market: Market, caller: Principal) =>
  anAttachment(market.database, caller, 'foto.png', { files: makeFolderFiles(await temporaryFolder()), now: market.clock.now });

const serials = (...numbers: readonly number[]) => numbers.map((number) => `VIN-${number}`);
const part = (view: Shown, numbers: readonly number[], deliveredOn: LocalDate = day('2026-09-01')) => ({
  version: view.order.version,
  deliveredOn,
  lines: [{ line: 1, quantity: numbers.length, serials: serials(...numbers) }],
});
const found = (view: Shown, refused = 0, accepted = 0) => ({
  version: view.order.version,
  checklist: [],
  lines: refused === 0 ? [] : [{ line: 1, accepted, refused, defects: 'Kras op het portier' }],
  ...(refused > 0 && { mendBy: day('2026-09-15') }),
});
const of = (view: Shown, number: number) => ({ orderId: view.order.id, number });
const counts = ({ order }: Shown) => order.lines.map(({ delivered = 0, accepted = 0, invoiced = 0 }) => [delivered, accepted, invoiced]);

describe('a delivery in parts', () => {
  test('brings the order from acknowledged by way of partly delivered to accepted, mended in between', async () => {
    const { market, report, check, mend } = await opened();
    let view: Shown = await acknowledged(market);
    view = granted(await report(supplier, view.order.id, { ...part(view, [1]), note: 'De rest volgt' }));
    expect(view).toMatchObject({
      order: { state: 'partly-delivered', deliveredOn: '2026-09-01' },
      execution: { deliveries: [{ number: 1 }] },
    });
    expect(view.events.at(-1)).toMatchObject({ action: 'deliver', about: 'delivery/1', note: 'De rest volgt' });
    view = granted(await check(buyer, of(view, 1), found(view)));
    expect(view.order).toMatchObject({ state: 'partly-delivered' });
    expect(view.order.acceptedOn).toBeUndefined();

    market.clock.setDay(day('2026-09-08'));
    view = granted(await report(supplier, view.order.id, part(view, [2, 3], day('2026-09-07'))));
    expect(view).toMatchObject({ order: { state: 'delivered', deliveredOn: '2026-09-07' }, next: { action: 'accept', by: 'buyer' } });
    view = granted(await check(buyer, of(view, 2), found(view, 1, 1)));
    expect(view).toMatchObject({
      order: { state: 'delivered' },
      next: { action: 'mend', by: 'supplier', before: '2026-09-15', late: false },
    });
    expect(view.events.at(-1)).toMatchObject({ action: 'refuse-delivery', about: 'delivery/2', note: 'Kras op het portier' });
    expect(view.actions).not.toContain('accept');
    expect(counts(view)).toEqual([[3, 2, 0]]);

    market.clock.setDay(day('2026-09-20'));
    expect(granted(await market.get(supplier, view.order.id))).toMatchObject({
      next: { late: true },
      actions: expect.arrayContaining(['mend']),
    });
    view = granted(await mend(supplier, of(view, 2), { version: view.order.version, on: day('2026-09-18'), note: 'Herspoten' }));
    expect(view).toMatchObject({ order: { state: 'delivered' }, next: { action: 'accept' } });
    market.clock.setDay(day('2027-01-31'));
    view = granted(
      await check(buyer, of(view, 2), { ...found(view), checklist: [{ category: 'personenwagen', item: 'Sleutels', answer: 'ok' }] }),
    );
    expect(view.order).toMatchObject({ state: 'accepted', acceptedOn: '2027-01-31', warrantyUntil: '2029-01-31' });
    expect(counts(view)).toEqual([[3, 3, 0]]);
    expect(granted(await market.get(buyer, view.order.id))).toEqual(granted(await market.get(buyer, view.order.id)));
    expect(view.execution?.deliveries[1]).toMatchObject({
      mends: [{ on: '2026-09-18' }],
      checks: [{ mendBy: '2026-09-15' }, { on: '2027-01-31' }],
    });
  });

  test('takes all that is left when it names no lines', async () => {
    const { market, report } = await opened();
    await putItem(market.database, categoryRecord.toItem(aCategory()));
    let view: Shown = await acknowledged(market);
    view = granted(
      await report(supplier, view.order.id, {
        version: view.order.version,
        deliveredOn: day('2026-09-01'),
        lines: [{ line: 1, quantity: 1 }],
      }),
    );
    view = granted(await report(supplier, view.order.id, { version: view.order.version, deliveredOn: day('2026-09-01') }));
    expect(view).toMatchObject({ order: { state: 'delivered' }, execution: { deliveries: [{}, { lines: [{ line: 1, quantity: 2 }] }] } });
  });

  test('is never more than is left, once per line, with one new number for each unit', async () => {
    const { market, report } = await opened();
    const first = await acknowledged(market);
    const view: Shown = granted(await report(supplier, first.order.id, part(first, [1])));
    const tried = (lines: readonly { line: number; quantity: number; serials?: readonly string[] }[]) =>
      report(supplier, view.order.id, { version: view.order.version, deliveredOn: day('2026-09-01'), lines });
    const line = { line: 1, quantity: 2, serials: serials(2, 3) };
    expect(await tried([{ ...line, quantity: 3, serials: serials(2, 3, 4) }])).toMatchObject({
      code: 'invalid-quantity',
      detail: { most: 2 },
    });
    expect(
      await tried([
        { ...line, quantity: 1, serials: serials(2) },
        { ...line, quantity: 1, serials: serials(3) },
      ]),
    ).toMatchObject({ code: 'invalid-quantity' });
    expect(await tried([{ ...line, line: 2 }])).toMatchObject({ code: 'invalid-quantity', detail: { most: 0 } });
    expect(await tried([{ line: 1, quantity: 2 }])).toMatchObject({ code: 'invalid-serials', detail: { expected: 2, found: 0 } });
    expect(await tried([{ ...line, serials: serials(2) }])).toMatchObject({ code: 'invalid-serials' });
    expect(await tried([{ ...line, serials: serials(2, 2) }])).toMatchObject({ code: 'invalid-serials', detail: { reason: 'twice' } });
    expect(await tried([{ ...line, serials: ['vin 1', 'VIN-2'] }])).toMatchObject({ code: 'invalid-serials', detail: { serial: 'vin 1' } });
    expect(await tried([line])).toMatchObject({ ok: true });
  });

  test('lies between the placing and today, also around midnight in summer time and at the end of the year', async () => {
    const { market, report } = await opened();
    const view = await acknowledged(market);
    // Half past midnight in Brussels on the first of January; in UTC it is still the old year.
    market.clock.set(instant(new Date('2026-12-31T23:30:00.000Z')));
    expect(await report(supplier, view.order.id, part(view, [1], day('2027-01-02')))).toMatchObject({ detail: { latest: '2027-01-01' } });
    expect(granted(await report(supplier, view.order.id, part(view, [1], day('2027-01-01')))).order.deliveredOn).toBe('2027-01-01');
    const other = await opened();
    const summer = await acknowledged(other.market);
    other.market.clock.set(instant(new Date('2026-10-24T22:30:00.000Z')));
    expect(await other.report(supplier, summer.order.id, part(summer, [1], day('2026-10-25')))).toMatchObject({ ok: true });
  });

  test('that is reported twice at once happens once', async () => {
    const { market, report } = await opened();
    const view = await acknowledged(market);
    const answers = await Promise.all([[1], [2], [3]].map((numbers) => report(supplier, view.order.id, part(view, numbers))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))).toEqual(['stale-version', 'stale-version']);
    const after = granted(await market.get(buyer, view.order.id));
    expect(after.execution?.deliveries).toHaveLength(1);
    expect(counts(after)).toEqual([[1, 0, 0]]);
  });
});

describe('a check', () => {
  const delivered = async () => {
    const opening = await opened();
    const first = await acknowledged(opening.market);
    const view: Shown = granted(await opening.report(supplier, first.order.id, part(first, [1, 2, 3])));
    return { ...opening, view };
  };

  test.each<[string, Partial<Parameters<Delivering['check']>[2]>, object]>([
    [
      'leaves no unit out',
      { lines: [{ line: 1, accepted: 1, refused: 1, defects: 'Kras' }], mendBy: day('2026-09-15') },
      { code: 'invalid-quantity' },
    ],
    [
      'counts no unit twice',
      { lines: [{ line: 1, accepted: 3, refused: 1, defects: 'Kras' }], mendBy: day('2026-09-15') },
      { code: 'invalid-quantity' },
    ],
    ['is of lines that came', { lines: [{ line: 2, accepted: 1, refused: 0 }] }, { code: 'invalid-quantity' }],
    [
      'says what is wrong with what it refuses',
      { lines: [{ line: 1, accepted: 2, refused: 1 }], mendBy: day('2026-09-15') },
      { code: 'invalid-quantity', detail: { reason: 'defects' } },
    ],
    ['gives a term to mend', { lines: [{ line: 1, accepted: 2, refused: 1, defects: 'Kras' }] }, { code: 'invalid-date' }],
    [
      'gives no term that is over',
      { lines: [{ line: 1, accepted: 2, refused: 1, defects: 'Kras' }], mendBy: day('2026-08-31') },
      { code: 'invalid-date' },
    ],
    ['gives no term where nothing is refused', { mendBy: day('2026-09-15') }, { code: 'invalid-date' }],
    [
      'answers what the category asks',
      { checklist: [{ category: 'personenwagen', item: 'Banden', answer: 'ok' }] },
      { code: 'invalid-choice' },
    ],
    ['does not say that it came before it was ordered', { receivedOn: day('2026-06-14') }, { code: 'invalid-date' }],
    ['does not say that it comes later than today', { receivedOn: day('2026-09-02') }, { code: 'invalid-date' }],
  ])('%s', async (_, change, refusal) => {
    const { view, check, market } = await delivered();
    const before = market.database.lastChange();
    expect(await check(buyer, of(view, 1), { ...found(view), ...change })).toMatchObject(refusal);
    expect(market.database.lastChange()).toBe(before);
  });

  test('says when it came where the supplier reported another day, and that day counts', async () => {
    const { market, report, check, mend } = await opened();
    const first: Shown = await acknowledged(market);
    market.clock.setDay(day('2026-09-12'));
    const told: Shown = granted(await report(supplier, first.order.id, part(first, [1, 2, 3])));
    expect(told.execution?.lateness).toBeUndefined();
    const corrected: Shown = granted(await check(buyer, of(told, 1), { ...found(told, 1, 2), receivedOn: day('2026-09-11') }));
    expect(corrected.order.deliveredOn).toBe('2026-09-11');
    expect(corrected.events.at(-1)?.changes).toContainEqual({ field: 'deliveredOn', before: '2026-09-01', after: '2026-09-11' });
    expect(corrected.execution?.deliveries[0]).toMatchObject({ deliveredOn: '2026-09-01', checks: [{ receivedOn: '2026-09-11' }] });
    expect(corrected.execution?.lateness?.parts).toMatchObject([
      { quantity: 2, on: '2026-09-11', days: 10, open: false },
      { quantity: 1, on: '2026-09-12', days: 11, open: true },
    ]);

    market.clock.setDay(day('2026-09-20'));
    const mended: Shown = granted(
      await mend(supplier, of(corrected, 1), { version: corrected.order.version, on: day('2026-09-13'), note: 'Herspoten' }),
    );
    expect(await check(buyer, of(mended, 1), { ...found(mended), receivedOn: day('2026-09-11') })).toMatchObject({ code: 'invalid-date' });
    const again: Shown = granted(await check(buyer, of(mended, 1), { ...found(mended), receivedOn: day('2026-09-18') }));
    expect(again.order).toMatchObject({ state: 'accepted', deliveredOn: '2026-09-11' });
    expect(again.execution?.lateness?.parts).toMatchObject([
      { quantity: 2, on: '2026-09-11' },
      { quantity: 1, on: '2026-09-18', days: 17 },
    ]);
  });

  test('keeps no day of its own where the buyer saw it come on the day that was reported', async () => {
    const { view, check } = await delivered();
    const checked: Shown = granted(await check(buyer, of(view, 1), { ...found(view), receivedOn: day('2026-09-01') }));
    expect(checked.execution?.deliveries[0]?.checks[0]).not.toHaveProperty('receivedOn');
  });

  test('is made once for each round, and of deliveries that there are', async () => {
    const { view, check, mend } = await delivered();
    expect(await check(buyer, of(view, 2), found(view))).toMatchObject({ code: 'not-found' });
    expect(await mend(supplier, of(view, 1), { version: view.order.version, on: day('2026-09-01'), note: 'Niets' })).toMatchObject({
      code: 'wrong-state',
    });
    const refused: Shown = granted(await check(buyer, of(view, 1), found(view, 1, 2)));
    expect(await check(buyer, of(refused, 1), found(refused))).toMatchObject({ code: 'wrong-state' });
    const mending = { version: refused.order.version, note: 'Herspoten' };
    expect(await mend(supplier, of(refused, 1), { ...mending, on: day('2026-08-31') })).toMatchObject({ code: 'invalid-date' });
    expect(await mend(supplier, of(refused, 1), { ...mending, on: day('2026-09-02') })).toMatchObject({ code: 'invalid-date' });
  });

  test('by two people at once counts once', async () => {
    const { view, check, market } = await delivered();
    const answers = await Promise.all([found(view), found(view, 1, 2), found(view, 3)].map((each) => check(buyer, of(view, 1), each)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const after = granted(await market.get(buyer, view.order.id));
    expect(after.execution?.deliveries[0]?.checks).toHaveLength(1);
  });

  test('shares its photos with the other party, and takes only one’s own', async () => {
    const { view, check, market } = await delivered();
    const [own, strange] = [await attached(market, buyer), await attached(market, supplier)];
    expect(await check(buyer, of(view, 1), { ...found(view), attachments: [strange.id] })).toMatchObject({ code: 'attachment-unknown' });
    const after: Shown = granted(await check(buyer, of(view, 1), { ...found(view), attachments: [own.id] }));
    expect(after.execution?.deliveries[0]?.checks[0]?.attachments).toMatchObject([{ id: own.id }]);
    const kept = (await allItems(market.database)).find((item) => item.kind === 'attachment' && item.id === own.id);
    expect(kept?.sharedWith).toEqual(new Set([bodies.supplier]));
  });
});

test('an order of which the rest is cancelled is accepted as soon as what came is, whichever comes first', async () => {
  for (const acceptFirst of [true, false]) {
    const { market, report, check } = await opened();
    const before = await acknowledged(market);
    let view: Shown = granted(await report(supplier, before.order.id, part(before, [1, 2])));
    const accept = async () => {
      view = granted(await check(buyer, of(view, 1), found(view)));
    };
    const cancelRest = async () => {
      view = granted(await market.cancelRest(buyer, { orderId: view.order.id, version: view.order.version, reason: 'Twee volstaan' }));
    };
    for (const step of acceptFirst ? [accept, cancelRest] : [cancelRest, accept]) await step();
    expect(view.order).toMatchObject({
      state: 'accepted',
      acceptedOn: '2026-09-01',
      warrantyUntil: '2028-09-01',
      lines: [{ quantity: 2 }],
    });
    expect(view.order.totals.net).toBe(54_000_00);
  }
});

test('an order is read whole, also when more than a megabyte lies with it', async () => {
  const { market, report } = await opened();
  const view = await acknowledged(market, 60);
  let now: Shown = view;
  for (const unit of [1, 2, 3, 4]) now = granted(await report(supplier, now.order.id, { ...part(now, [unit]), note: 'x'.repeat(300_000) }));
  const read = granted(await market.get(buyer, now.order.id));
  expect(read.execution?.deliveries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(read.events.at(-1)).toMatchObject({ action: 'deliver', about: 'delivery/4' });
});

describe('an appointment', () => {
  const terms = { from: '09:00', until: '12:00', place: 'Stadswerkplaats' };

  test('is proposed by one party and agreed by the other', async () => {
    const { market, propose, agreeToDay } = await opened();
    const first = await acknowledged(market);
    const seen = (view: Shown) => ({ orderId: view.order.id, version: view.order.version });
    let view: Shown = granted(await propose(supplier, seen(first), { ...terms, on: day('2026-09-03') }));
    expect(view).toMatchObject({ order: { state: 'acknowledged' }, execution: { appointment: { side: 'supplier', on: '2026-09-03' } } });
    expect(await agreeToDay(supplier, seen(view))).toMatchObject({ code: 'wrong-state' });
    view = granted(await propose(buyer, seen(view), { ...terms, on: day('2026-09-04') }));
    view = granted(await agreeToDay(supplier, seen(view)));
    expect(view.execution?.appointment).toMatchObject({
      side: 'buyer',
      on: '2026-09-04',
      agreed: { by: { organisation: bodies.supplier } },
    });
    expect(await agreeToDay(supplier, seen(view))).toMatchObject({ code: 'wrong-state' });
  });

  test('keeps the notice of the framework, in working days, when it is proposed and when it is agreed', async () => {
    const { market, propose, agreeToDay } = await opened();
    const view = await acknowledged(market);
    const items = await allItems(market.database);
    const stored = items.find((item) => item.kind === 'order');
    if (!stored) throw new Error('there is no order');
    await putItem(market.database, { ...stored, terms: { ...view.order.terms, deliveryNoticeDays: 2 } });
    const seen = (version: number) => ({ orderId: view.order.id, version });
    // A Thursday: two working days on is Monday.
    market.clock.setDay(day('2026-09-03'));
    expect(await propose(supplier, seen(view.order.version), { ...terms, on: day('2026-09-04') })).toMatchObject({
      code: 'invalid-date',
      detail: { earliest: '2026-09-07' },
    });
    expect(await propose(supplier, seen(view.order.version), { ...terms, until: '08:00', on: day('2026-09-07') })).toMatchObject({
      code: 'invalid-date',
    });
    const proposed: Shown = granted(await propose(supplier, seen(view.order.version), { ...terms, on: day('2026-09-07') }));
    market.clock.setDay(day('2026-09-04'));
    expect(await agreeToDay(buyer, seen(proposed.order.version))).toMatchObject({
      code: 'invalid-date',
      detail: { earliest: '2026-09-08' },
    });
  });
});

describe('a penalty', () => {
  test('is imposed or waived at the amount that was seen', async () => {
    const { market, report, penalise } = await opened();
    const before = await acknowledged(market);
    market.clock.setDay(day('2026-09-11'));
    const late = granted(await market.get(buyer, before.order.id));
    expect(late).toMatchObject({ execution: { lateness: { amount: 810_00, days: 10 } }, actions: expect.arrayContaining(['penalise']) });
    const view: Shown = granted(await report(supplier, before.order.id, part(before, [1, 2, 3], day('2026-09-06'))));
    expect(view.execution?.lateness).toMatchObject({ amount: 405_00, parts: [{ quantity: 3, days: 5, open: false }] });
    const decided = { version: view.order.version, decision: 'imposed', reason: 'Vijf dagen te laat' } as const;
    expect(await penalise(buyer, view.order.id, { ...decided, amount: late.execution?.lateness?.amount ?? (0 as never) })).toMatchObject({
      code: 'penalty-differs',
      detail: { now: 405_00 },
    });
    const amount = view.execution?.lateness?.amount ?? (0 as never);
    const after: Shown = granted(await penalise(buyer, view.order.id, { ...decided, amount }));
    expect(after.order.penalty).toMatchObject({ decision: 'imposed', amount: 405_00, days: 5 });
    const waived: Shown = granted(
      await penalise(buyer, view.order.id, { ...decided, version: after.order.version, decision: 'waived', amount }),
    );
    expect(waived.order.penalty).toMatchObject({ decision: 'waived' });
  });

  test('is not there when nothing is late', async () => {
    const { market, penalise } = await opened();
    const view = await acknowledged(market);
    expect(granted(await market.get(buyer, view.order.id)).actions).not.toContain('penalise');
    const decided = { version: view.order.version, decision: 'imposed', reason: 'Zomaar', amount: 0 as never } as const;
    expect(await penalise(buyer, view.order.id, decided)).toMatchObject({ code: 'penalty-differs' });
  });
});
