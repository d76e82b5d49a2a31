import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { latePenalty } from '../../../shared/domain/deliveries/late-penalty.ts';
import type { Cents } from '../../../shared/domain/money/cents.ts';
import { latePenaltyBases, type Order } from '../../../shared/domain/ordering/order.ts';
import { addDays, daysBetween } from '../../../shared/domain/time/local-date.ts';
import { prices, rates } from '../../support/arbitraries.ts';
import { aChoice, day } from '../../support/builders.ts';
import { aDelivery, underway } from '../../support/carried-out.ts';

const due = day('2026-09-01');
const base = underway({}, [aChoice({ quantity: 9 }), aChoice({ quantity: 9, options: ['trekhaak'] })]);

/** Two lines at any price with any clause; so many of each came so many days after the promise, the rest did not. */
const histories = fc
  .record({
    nets: fc.tuple(prices(5_000_000_00), prices(5_000_000_00)),
    perDay: rates(),
    cap: rates(),
    graceDays: fc.integer({ min: 0, max: 30 }),
    penaltyBase: fc.constantFrom(...latePenaltyBases),
    parts: fc.array(
      fc.record({ line: fc.constantFrom(1, 2), quantity: fc.integer({ min: 1, max: 3 }), after: fc.integer({ min: -40, max: 400 }) }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ nets, perDay, cap, graceDays, penaltyBase, parts }) => {
    const lines = base.lines.map((line, index) => {
      const net = nets[index] ?? (0 as Cents);
      const delivered = parts.filter((part) => part.line === line.number).reduce((sum, { quantity }) => sum + quantity, 0);
      return { ...line, unitPrice: { ...line.unitPrice, net }, net: (net * 9) as Cents, delivered: Math.min(9, delivered) };
    });
    const room = new Map([
      [1, 9],
      [2, 9],
    ]);
    const deliveries = parts.flatMap(({ line, quantity, after }, index) => {
      const units = Math.min(quantity, room.get(line) ?? 0);
      room.set(line, (room.get(line) ?? 0) - units);
      return units === 0
        ? []
        : [aDelivery({ number: index + 1, deliveredOn: addDays(due, after), lines: [{ line, quantity: units, serials: [] }] })];
    });
    const net = lines.reduce((sum, line) => sum + line.net, 0) as Cents;
    const late = { perDay, cap, base: penaltyBase, graceDays };
    const order: Order = { ...base, lines, totals: { ...base.totals, net }, terms: { ...base.terms, late } };
    return { order, deliveries };
  });

const today = fc.integer({ min: 0, max: 800 }).map((after) => addDays(due, after));

test('a penalty only grows with the days', () => {
  fc.assert(
    fc.property(histories, today, fc.integer({ min: 0, max: 50 }), ({ order, deliveries }, on, more) => {
      const [now, later] = [on, addDays(on, more)].map((when) => latePenalty(order, deliveries, when)?.amount ?? 0);
      expect(later).toBeGreaterThanOrEqual(now ?? 0);
    }),
  );
});

test('a penalty never passes the cap, and its parts sum to the whole', () => {
  fc.assert(
    fc.property(histories, today, ({ order, deliveries }, on) => {
      const lateness = latePenalty(order, deliveries, on);
      if (!lateness) return;
      const { parts, amount } = lateness;
      expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
      const most = (BigInt(parts.reduce((sum, part) => sum + part.base, 0)) * BigInt(order.terms.late.cap)) / 10_000n;
      expect(BigInt(amount) <= most).toBe(true);
      for (const part of parts) {
        expect(part.days).toBe(daysBetween(due, part.on));
        expect(part.charged).toBe(Math.max(0, part.days - order.terms.late.graceDays));
        if (part.charged === 0) expect(part.amount).toBe(0);
      }
    }),
  );
});

test('within the days of grace nothing is due', () => {
  fc.assert(
    fc.property(histories, ({ order, deliveries }) => {
      const soon = deliveries.filter(({ deliveredOn }) => deliveredOn <= addDays(due, order.terms.late.graceDays));
      const came = { ...order, lines: order.lines.map((line) => ({ ...line, delivered: line.quantity })) };
      expect(latePenalty(came, soon, addDays(due, order.terms.late.graceDays))?.amount ?? 0).toBe(0);
    }),
  );
});
