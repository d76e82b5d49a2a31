import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerRecord } from '../../../functions/commissions/ledger.record.ts';
import { ceilingRecord } from '../../../functions/frameworks/ceiling.record.ts';
import { orderEventRecord, orderFaceRecord, orderRecord } from '../../../functions/ordering/order.record.ts';
import { facesOf } from '../../../functions/ordering/order-faces.ts';
import { CursorError, decodeCursor, encodeCursor } from '../../../functions/platform/cursor.ts';
import { fingerprint, orderIdFor, orderNumber } from '../../../functions/platform/ids.ts';
import type { PartitionKey } from '../../../functions/platform/keys/key.ts';
import { orderEventKey } from '../../../functions/platform/keys/ordering.keys.ts';
import { orderId } from '../../../shared/contract/primitives.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { ledgerEntries, planCreation, planTransition } from '../../../shared/domain/ordering/plan.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { days, prices } from '../../support/arbitraries.ts';
import { aChoice, aForm, aPerson, bodies } from '../../support/builders.ts';
import { anOrder, noon, someone } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';

/** Orders as they come from the rules, with what people may have typed. */
const orders = () =>
  fc
    .record({
      quantity: fc.integer({ min: 1, max: 999 }),
      remarks: fc.option(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text && !/\p{Cc}/u.test(text)),
        {
          nil: undefined,
        },
      ),
      wantedOn: fc.option(days(), { nil: undefined }),
      placed: fc.boolean(),
      sample: fc.boolean(),
    })
    .map(({ quantity, remarks, wantedOn, placed, sample }) => {
      const form = aForm({
        ...(remarks !== undefined && { remarks }),
        delivery: { ...aForm().delivery, ...(wantedOn !== undefined && { wantedOn }) },
      });
      return anOrder({ ...form, sample, ...(placed && { state: 'placed', placedAt: noon }) }, [
        aChoice({ quantity }),
        aChoice({ options: ['trekhaak'] }),
      ]);
    });

/** What the engine keeps of an item: JSON knows no undefined. */
const kept = (item: Readonly<Record<string, unknown>>) => JSON.parse(JSON.stringify(item));

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(orders(), (order) => {
      const stored = { order, request: fingerprint(order), siblings: [order.id] };
      expect(orderRecord.parse(kept(orderRecord.toItem(stored)))).toEqual(stored);
      for (const face of facesOf(order)) expect(orderFaceRecord.parse(kept(orderFaceRecord.toItem(face)))).toEqual(face);
      for (const entry of ledgerEntries(order, 'reversal', noon))
        expect(ledgerRecord.parse(kept(ledgerRecord.toItem(entry)))).toEqual(entry);
      const step = { actor: someone, at: noon };
      const plans = [planCreation(order, step), granted(planTransition({ ...order, state: 'draft' }, 'submit', { reason: 'om' }, step))];
      for (const event of plans.flatMap(({ events }) => events))
        expect(orderEventRecord.parse(kept(orderEventRecord.toItem(event)))).toEqual(event);
    }),
    { numRuns: 50 },
  );
});

test('an item of another shape is not read', () => {
  const item = orderRecord.toItem({ order: anOrder(), request: 'x', siblings: [] });
  expect(() => orderRecord.parse({ ...item, extra: 1 })).toThrow();
  expect(() => orderRecord.parse({ ...item, totals: undefined })).toThrow();
});

test('a ceiling states the measures that it had, and only those', () => {
  const limits = fc.record({ value: prices(), quantity: fc.nat(1_000_000) }, { requiredKeys: [] });
  fc.assert(
    fc.property(limits, fc.nat(100), (maximum, used) => {
      const room = {
        ...(maximum.value !== undefined && { value: (maximum.value - Math.min(used, maximum.value)) as never }),
        ...(maximum.quantity !== undefined && { quantity: maximum.quantity - Math.min(used, maximum.quantity) }),
      };
      const ceiling = { scope: lotId('wagens.01'), maximum, room };
      expect(ceilingRecord.parse(kept(ceilingRecord.toItem(ceiling)))).toEqual(ceiling);
    }),
  );
});

test('a cursor comes back as it was, and only in its own list', () => {
  const words = fc.string({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.record({ pk: words, sk: words, gsi1pk: words, gsi1sk: words }), words, (key, other) => {
      const cursor = encodeCursor(key);
      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodeCursor(cursor, key.gsi1pk as PartitionKey, 'gsi1pk')).toEqual(key);
      if (other !== key.gsi1pk) expect(() => decodeCursor(cursor, other as PartitionKey, 'gsi1pk')).toThrow(CursorError);
      expect(() => decodeCursor(cursor, key.pk as PartitionKey, 'pk')).toThrow(CursorError);
    }),
  );
});

test('events of an order lie in the sequence of their versions', () => {
  const order = anOrder();
  const versions = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      const keyOf = (version: number) => orderEventKey(order.id, version).sk;
      expect(keyOf(a) < keyOf(b)).toBe(a < b);
    }),
  );
});

test('entries of a ledger lie in the sequence of their booking', () => {
  const moments = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      const [first, second] = [a, b].map((at) => ledgerEntries(anOrder(), 'accrual', instant(at)).map(ledgerRecord.toItem)[0]);
      if (first?.pk === second?.pk && a < b) expect(String(first?.sk) < String(second?.sk)).toBe(true);
      else if (a < b) expect(String(first?.pk) < String(second?.pk)).toBe(true);
    }),
  );
});

test('an order’s id follows from person, organisation, key and place in the basket, and from nothing less', () => {
  const parts = fc.record({
    person: fc.string({ minLength: 1 }),
    key: fc.string({ minLength: 8 }),
    index: fc.nat(19),
    other: fc.boolean(),
  });
  const idOf = ({ person, key, index, other }: { person: string; key: string; index: number; other: boolean }) =>
    orderIdFor(aPerson('buyer', other ? bodies.otherBuyer : bodies.buyer, person), key, index);
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(orderId.safeParse(idOf(a)).success).toBe(true);
      expect(orderNumber(idOf(a), noon.slice(0, 10) as never)).toMatch(/^2026-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      expect(idOf(a) === idOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
