import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInvoice } from '../../../shared/domain/deliveries/check-invoice.ts';
import type { InvoiceLine } from '../../../shared/domain/deliveries/invoice.ts';
import { priceOf } from '../../../shared/domain/deliveries/portion-price.ts';
import { type Cents, cents } from '../../../shared/domain/money/cents.ts';
import { prices } from '../../support/arbitraries.ts';
import { aChoice } from '../../support/builders.ts';
import { taken, underway } from '../../support/carried-out.ts';
import { anInvoice, billing } from '../../support/invoices.ts';

const base = underway({}, [aChoice({ quantity: 9 }), aChoice({ quantity: 9, options: ['trekhaak'] }), aChoice({ quantity: 9 })]);

/** Three lines at any price, any part accepted; an invoice that bills each for some units at some price. */
const cases = fc
  .array(
    fc.record({
      net: prices(9_000_000_00),
      accepted: fc.integer({ min: 0, max: 9 }),
      units: fc.integer({ min: 1, max: 9 }),
      dearer: fc.oneof(fc.constant(0), fc.integer({ min: -500_00, max: 500_00 })),
      slip: fc.oneof(fc.constant(0), fc.integer({ min: -10, max: 10 })),
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((drawn) => {
    const priced = base.lines.map((line, index) => ({
      ...line,
      unitPrice: { ...line.unitPrice, discount: cents(0), net: drawn[index]?.net ?? cents(0) },
    }));
    const order = taken({ ...base, lines: priced }, ...drawn.map(({ accepted }) => accepted));
    const lines = order.lines.map((line, index): InvoiceLine => {
      const { units = 1, dearer = 0, slip = 0 } = drawn[index] ?? {};
      const unitPrice = cents(Math.max(0, line.unitPrice.net + dearer));
      return billing(line, units, { unitPrice, amount: cents(unitPrice * units + slip) });
    });
    return { order, lines, drawn };
  });

test('what the lines ask too much is exactly the sum of their differences', () => {
  fc.assert(
    fc.property(cases, ({ order, lines, drawn }) => {
      const { differences } = checkInvoice(order, anInvoice(order, { lines }), []);
      const agreed = order.lines.reduce((sum, line, index) => {
        const { accepted = 0, units = 0 } = drawn[index] ?? {};
        return sum + line.unitPrice.net * Math.min(accepted, units);
      }, 0);
      const asked = lines.reduce((sum, { amount }) => sum + amount, 0);
      expect(differences.reduce((sum, { effect }) => sum + effect, 0)).toBe(asked - agreed);
    }),
  );
});

test('an invoice matches exactly when every line is as agreed and no more than was accepted', () => {
  fc.assert(
    fc.property(cases, ({ order, lines, drawn }) => {
      const right = lines.every(({ amount, quantity }, index) => {
        const { accepted = 0, units = 0 } = drawn[index] ?? {};
        return units <= accepted && amount === priceOf(order.lines[index]?.unitPrice.net ?? (0 as Cents), quantity);
      });
      expect(checkInvoice(order, anInvoice(order, { lines }), []).matches).toBe(right);
    }),
  );
});
