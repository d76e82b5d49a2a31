import { describe, expect, test } from 'vitest';
import { cents } from '../../shared/domain/money/cents.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { anOrganisation, aPerson, bodies, day } from '../support/builders.ts';
import { openOffice } from '../support/notifying.ts';
import { approved, granted, seen, submitted } from '../support/purchases.ts';
import { streamRecords } from '../support/stream.ts';
import { tableDigest } from '../support/table-contents.ts';

const buyer = aPerson('buyer');
const colleague = aPerson('buyer', bodies.buyer, 'collega');
const approver = aPerson('approver');
const supplier = aPerson('supplier');
const strangers = [aPerson('buyer', bodies.otherBuyer), aPerson('approver', bodies.otherBuyer), aPerson('supplier', bodies.otherSupplier)];

const strict = {
  buyers: [anOrganisation({ approvalThreshold: cents(0) }), anOrganisation({ kbo: bodies.otherBuyer, name: 'Andere gemeente' })],
};

const openWithPeople = async () => {
  const office = await openOffice(strict);
  await office.meet(buyer, colleague, approver, supplier, ...strangers);
  const topicsOf = async (person: Principal) => (await office.inbox.page(person, { limit: 50 })).items.map(({ topic }) => topic);
  return { ...office, topicsOf };
};

describe('what happens to an order', () => {
  test('is told to whom it concerns, never to who did it, and never to strangers', async () => {
    const { market, deliver, topicsOf } = await openWithPeople();
    const { order } = await submitted(market);
    await deliver();
    await market.change(approver, { orderId: order.id, action: 'approve', version: order.version }, market.plainly);
    await deliver();
    await market.place(buyer, order.id, seen(granted(await market.get(buyer, order.id))));
    await deliver();
    expect(await topicsOf(approver)).toEqual(['approval-asked']);
    expect(await topicsOf(supplier)).toEqual(['order-came-in']);
    expect(await topicsOf(buyer)).toEqual(['order-approved']);
    for (const other of [colleague, ...strangers]) expect(await topicsOf(other)).toEqual([]);
  });

  test('asks each signer of a chain in turn, and whoever stands in for who is away', async () => {
    const { market, deliver, topicsOf, meet } = await openWithPeople();
    const [second, substitute] = [aPerson('approver', bodies.buyer, 'tweede'), aPerson('approver', bodies.buyer, 'vervanger')];
    await meet(second, substitute);
    const steps = [
      { title: 'Financiën', from: cents(0), approvers: [approver.person] },
      { title: 'Directie', from: cents(0), approvers: [second.person] },
    ];
    const substitutions = [{ person: second.person, substitute: substitute.person, from: day('2026-06-15'), until: day('2026-06-15') }];
    granted(await market.setPolicy(approver, { version: 0, steps, substitutions, dueDays: 5 }));
    const view = await submitted(market);
    await deliver();
    expect(await Promise.all([approver, second, substitute].map(topicsOf))).toEqual([['approval-asked'], [], []]);
    granted(await market.approve(approver, view.order.id, seen(view)));
    await deliver();
    expect(await Promise.all([approver, second, substitute].map(topicsOf))).toEqual([
      ['approval-asked'],
      ['approval-asked'],
      ['approval-asked'],
    ]);
  });

  test('asks nobody to sign what was signed before anybody could be told', async () => {
    const { market, deliver, topicsOf } = await openWithPeople();
    await approved(market);
    await deliver();
    expect(await topicsOf(approver)).toEqual([]);
    expect(await topicsOf(buyer)).toEqual(['order-approved']);
  });

  test('is told once, however often the stream delivers it', async () => {
    const { market, deliver, notifyBatch, office } = await openWithPeople();
    await approved(market);
    const records = await deliver();
    const [contents, sent] = [await tableDigest(market.database), office.taken.length];
    await notifyBatch({ Records: [...records] });
    await Promise.all([notifyBatch({ Records: [...records] }), notifyBatch({ Records: records.slice(2) })]);
    expect(await tableDigest(market.database)).toBe(contents);
    expect(office.taken).toHaveLength(sent);
  });

  test('is told to every buyer when who prepared it is not here any more', async () => {
    const { market, deliver, topicsOf } = await openWithPeople();
    await approved(market, { by: aPerson('buyer', bodies.buyer, 'vertrokken') });
    await deliver();
    expect(await topicsOf(colleague)).toEqual(['order-approved']);
    expect(await topicsOf(buyer)).toEqual(['order-approved']);
  });

  test('holds up nothing when one change of it cannot be read: delivery resumes there', async () => {
    const { market, notifyBatch, topicsOf, said } = await openWithPeople();
    await submitted(market);
    const records = await streamRecords(market.database);
    const broken = {
      ...records[0],
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: '7', NewImage: { kind: { S: 'order-event' } } },
    } as const;
    expect(await notifyBatch({ Records: [...records, broken] })).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
    expect(said).toEqual(['nobody could be told of a change']);
    expect(await topicsOf(approver)).toEqual(['approval-asked']);
  });
});

describe('an inbox', () => {
  test('counts what is unread, and marks by id or up to a moment', async () => {
    const { market, deliver, inbox } = await openWithPeople();
    await submitted(market);
    market.clock.set('2026-06-16T10:00:00.000Z' as never);
    await submitted(market);
    await deliver();
    const { items } = await inbox.page(approver, { limit: 10 });
    expect(items.map(({ at }) => at)).toEqual(['2026-06-16T10:00:00.000Z', '2026-06-15T10:00:00.000Z']);
    expect(await inbox.unread(approver)).toBe(2);
    expect(await inbox.unreadUpTo(approver, '2026-06-15T10:00:00.000Z' as never)).toEqual([items[1]?.id]);
    await inbox.markRead(approver, [items[0]?.id ?? ''], '2026-06-17T08:00:00.000Z' as never);
    expect(await inbox.unread(approver)).toBe(1);
    expect((await inbox.page(approver, { limit: 10 })).items.map(({ readAt }) => readAt)).toEqual(['2026-06-17T08:00:00.000Z', undefined]);
  });

  test('of somebody else is not touched by who knows its ids, also when that is the same person at another organisation', async () => {
    const { market, deliver, inbox } = await openWithPeople();
    await submitted(market);
    await deliver();
    const ids = (await inbox.page(approver, { limit: 10 })).items.map(({ id }) => id);
    const before = market.database.lastChange();
    for (const other of [buyer, { ...approver, organisation: bodies.otherBuyer }]) {
      await inbox.markRead(other, ids, market.clock.now());
      expect((await inbox.page(other, { limit: 10 })).items).toEqual([]);
    }
    expect(market.database.lastChange()).toBe(before);
    expect(await inbox.unread(approver)).toBe(1);
  });
});
