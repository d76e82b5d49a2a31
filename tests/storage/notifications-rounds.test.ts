import { describe, expect, test } from 'vitest';
import { daysToLookAt } from '../../functions/notifications/make-rounds.ts';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { defaultMailSettings, type MailFrequency } from '../../shared/domain/notifications/settings.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { addDays, type Instant, instant } from '../../shared/domain/time/local-date.ts';
import { anOrganisation, aPerson, day } from '../support/builders.ts';
import { deliveringOn } from '../support/delivering.ts';
import { openOffice } from '../support/notifying.ts';
import { granted, placed, submitted } from '../support/purchases.ts';

const buyer = aPerson('buyer');
const approver = aPerson('approver');
const supplier = aPerson('supplier');

const open = async (threshold = 0) => {
  const office = await openOffice({ buyers: [anOrganisation({ approvalThreshold: cents(threshold) })] });
  await office.meet(buyer, approver, supplier);
  const choose = async (person: Principal, approvals: MailFrequency) =>
    office.settings.save(person, { ...defaultMailSettings(person.roles), approvals });
  /** Half past seven in the morning of that day in Brussels, in summer. */
  const morningOf = (date: string) => office.market.clock.set(instant(new Date(`${date}T05:30:00Z`)));
  const topicsOf = async (person: Principal) => (await office.inbox.page(person, { limit: 50 })).items.map(({ topic }) => topic);
  return { ...office, choose, morningOf, topicsOf };
};

const at = (text: string) => text as Instant;

describe('the days that the rounds look at', () => {
  test('are those since the last, once it is seven in the morning in Brussels', () => {
    expect(daysToLookAt(day('2026-06-13'), at('2026-06-15T04:59:00.000Z'))).toEqual(['2026-06-14']);
    expect(daysToLookAt(day('2026-06-13'), at('2026-06-15T05:00:00.000Z'))).toEqual(['2026-06-14', '2026-06-15']);
    expect(daysToLookAt(day('2026-06-15'), at('2026-06-15T20:00:00.000Z'))).toEqual([]);
    expect(daysToLookAt(undefined, at('2026-06-15T20:00:00.000Z'))).toEqual(['2026-06-15']);
  });

  test('begin an hour later by UTC in winter, also on the very day of the change, and at the turn of the year', () => {
    expect(daysToLookAt(day('2026-10-24'), at('2026-10-25T05:30:00.000Z'))).toEqual([]);
    expect(daysToLookAt(day('2026-10-24'), at('2026-10-25T06:00:00.000Z'))).toEqual(['2026-10-25']);
    expect(daysToLookAt(day('2026-03-28'), at('2026-03-29T05:00:00.000Z'))).toEqual(['2026-03-29']);
    expect(daysToLookAt(day('2026-12-31'), at('2027-01-01T06:00:00.000Z'))).toEqual(['2027-01-01']);
    expect(daysToLookAt(day('2026-12-30'), at('2026-12-31T23:30:00.000Z'))).toEqual(['2026-12-31']);
  });
});

describe('a digest', () => {
  test('gathers a day and comes once, the next morning', async () => {
    const { market, deliver, rounds, office, choose, morningOf } = await open();
    await choose(approver, 'daily');
    await submitted(market);
    await submitted(market);
    await deliver();
    await rounds();
    expect(office.taken).toEqual([]);
    morningOf('2026-06-16');
    await Promise.all([rounds(), rounds()]);
    await deliver();
    await rounds();
    expect(office.taken.map(({ to }) => to)).toEqual([`${approver.person}@voorbeeld.be`]);
    const text = Buffer.from(office.taken[0]?.raw ?? []).toString();
    expect(text).toContain('Subject: 2 meldingen, 16/06/2026');
    morningOf('2026-06-17');
    await rounds();
    await deliver();
    expect(office.taken).toHaveLength(1);
  });

  test('of more than one mail holds is sent in parts', async () => {
    const { market, deliver, rounds, storedMails, choose, morningOf, inbox, outbox } = await open();
    await choose(approver, 'daily');
    await submitted(market);
    await deliver();
    const [first] = (await inbox.page(approver, { limit: 1 })).items;
    if (!first) throw new Error('nobody was told');
    for (let count = 10; count < 64; count += 1) await outbox.tell({ ...first, id: `${first.id.slice(0, -2)}${count}` }, undefined);
    morningOf('2026-06-16');
    await rounds();
    expect((await storedMails()).map(({ entries }) => entries.length).toSorted((a, b) => a - b)).toEqual([5, 50]);
  });

  test('is not sent to who wants none, nor to who has no address', async () => {
    const { market, deliver, rounds, storedMails, choose, morningOf, topicsOf, meet } = await open();
    await choose(approver, 'never');
    const colleague = { ...aPerson('approver', approver.organisation, 'zonder-adres'), email: undefined };
    await meet(colleague);
    await submitted(market);
    await deliver();
    morningOf('2026-06-16');
    await rounds();
    expect(await storedMails()).toEqual([]);
    for (const person of [approver, colleague]) expect(await topicsOf(person)).toEqual(['approval-asked']);
  });
});

describe('a promised day', () => {
  const promised = day('2026-06-30');
  const promise = async () => {
    const office = await open(10_000_000);
    const { order } = await placed(office.market);
    const { change } = office.market;
    granted(
      await change(supplier, { orderId: order.id, action: 'acknowledge', version: order.version }, acknowledgement(promised, undefined)),
    );
    await office.deliver();
    const base = { supplier: (await office.topicsOf(supplier)).length, buyer: (await office.topicsOf(buyer)).length };
    return {
      ...office,
      order: order.id,
      version: order.version + 1,
      toldSince: async () => ({
        supplier: (await office.topicsOf(supplier)).slice(0, -base.supplier || undefined),
        buyer: (await office.topicsOf(buyer)).slice(0, -base.buyer || undefined),
      }),
    };
  };

  test('is brought to mind on the day itself, and told to be late on the day after, to who waits too; once each', async () => {
    const { rounds, morningOf, toldSince } = await promise();
    morningOf(addDays(promised, -1));
    await rounds();
    expect(await toldSince()).toEqual({ supplier: [], buyer: [] });
    morningOf(promised);
    await Promise.all([rounds(), rounds()]);
    await rounds();
    expect(await toldSince()).toEqual({ supplier: ['order-due'], buyer: [] });
    morningOf(addDays(promised, 1));
    await rounds();
    await rounds();
    expect(await toldSince()).toEqual({ supplier: ['order-late', 'order-due'], buyer: ['order-late'] });
  });

  test('for which a delivery is agreed is brought to mind of both parties the day before, once', async () => {
    const { market, order, version, deliver, rounds, morningOf, toldSince } = await promise();
    const { propose, agreeToDay } = deliveringOn(market.database, market.clock.now);
    const terms = { on: day('2026-06-26'), from: '09:00', until: '11:00', place: 'Stadswerkplaats' };
    const proposed = granted(await propose(supplier, { orderId: order, version }, terms));
    await deliver();
    market.clock.setDay(day('2026-06-20'));
    granted(await agreeToDay(buyer, { orderId: order, version: proposed.order.version }));
    await deliver();
    const before = await toldSince();
    morningOf(day('2026-06-24'));
    await rounds();
    expect(await toldSince()).toEqual(before);
    morningOf(day('2026-06-25'));
    await Promise.all([rounds(), rounds()]);
    const after = await toldSince();
    expect(after.supplier).toEqual(['delivery-due', ...before.supplier]);
    expect(after.buyer).toEqual(['delivery-due', ...before.buyer]);
  });

  test('for which a delivery is only proposed is brought to nobody’s mind', async () => {
    const { market, order, version, deliver, rounds, morningOf, toldSince } = await promise();
    const terms = { on: day('2026-06-26'), from: '09:00', until: '11:00', place: 'Stadswerkplaats' };
    granted(await deliveringOn(market.database, market.clock.now).propose(supplier, { orderId: order, version }, terms));
    await deliver();
    const before = await toldSince();
    morningOf(day('2026-06-25'));
    await rounds();
    expect(await toldSince()).toEqual(before);
  });

  test('that was missed is caught up: not what lies behind, but that it is late', async () => {
    const { rounds, morningOf, toldSince } = await promise();
    morningOf(addDays(promised, -3));
    await rounds();
    morningOf(addDays(promised, 5));
    await rounds();
    expect(await toldSince()).toEqual({ supplier: ['order-late'], buyer: ['order-late'] });
  });

  test('by which to mend is brought to mind of the supplier, and told to be late to both', async () => {
    const { market, order, version, deliver, rounds, morningOf, toldSince } = await promise();
    const { report, check } = deliveringOn(market.database, market.clock.now);
    const came = granted(await report(supplier, order, { version, deliveredOn: day('2026-06-15') }));
    const found = { lines: [{ line: 1, accepted: 0, refused: 1, defects: 'Kras' }], checklist: [], mendBy: day('2026-06-20') };
    granted(await check(buyer, { orderId: order, number: 1 }, { version: came.order.version, ...found }));
    await deliver();
    const before = await toldSince();
    morningOf('2026-06-20');
    await rounds();
    morningOf('2026-06-21');
    await rounds();
    const after = await toldSince();
    expect(after.supplier).toEqual(['order-late', 'order-due', ...before.supplier]);
    expect(after.buyer).toEqual(['order-late', ...before.buyer]);
  });

  test('that was kept tells nothing more', async () => {
    const { rounds, morningOf, toldSince, market, order, version, deliver } = await promise();
    granted(await market.change(buyer, { orderId: order, action: 'cancel', version }, market.withReason('Het bestuur besliste anders.')));
    await deliver();
    const before = await toldSince();
    for (const date of [promised, addDays(promised, 1)]) {
      morningOf(date);
      await rounds();
    }
    expect(await toldSince()).toEqual(before);
  });
});
