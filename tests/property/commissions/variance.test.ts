import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeclaredLine } from '../../../shared/domain/commissions/declaration.ts';
import { compareOrders, type KnownSale, linesFromOrders, varianceOf } from '../../../shared/domain/commissions/variance.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';

const month = '2026-10';
const months = ['2026-09', month, '2026-11'];

const sale = fc.record({
  index: fc.nat(999),
  month: fc.constantFrom(...months),
  quantity: fc.integer({ min: 1, max: 50 }),
  net: fc.integer({ min: 0, max: 10_000_000 }),
});
const sales = fc.uniqueArray(sale, { selector: ({ index }) => index, maxLength: 25 }).map((drawn) =>
  drawn.map(
    ({ index, ...rest }): KnownSale => ({
      ...rest,
      net: cents(rest.net),
      id: String(index).padStart(26, '0') as OrderId,
      number: `2026-ABCD-${String(index).padStart(4, '0')}`,
      buyerName: 'Gemeente',
      title: '1 × Wagen',
    }),
  ),
);
/** What became of a line on its way to us. */
const change = fc.constantFrom('same', 'left-out', 'more', 'dearer', 'both', 'split', 'retyped');
const changes = fc.array(change, { minLength: 25, maxLength: 25 });

const changed = (line: DeclaredLine, how: string): readonly DeclaredLine[] => {
  const more = { ...line, quantity: line.quantity + 1 };
  const half = Math.floor(line.net / 2);
  switch (how) {
    case 'left-out':
      return [];
    case 'more':
      return [more];
    case 'dearer':
      return [{ ...line, net: cents(line.net + 100) }];
    case 'both':
      return [{ ...more, net: cents(line.net + 100) }];
    case 'split':
      return line.quantity < 2
        ? [line]
        : [
            { ...line, quantity: 1, net: cents(half) },
            { ...line, quantity: line.quantity - 1, net: cents(line.net - half) },
          ];
    case 'retyped':
      return [{ ...line, order: ` ${line.order.toLowerCase()} ` }];
    default:
      return [line];
  }
};

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  'left-out': ['missing-there'],
  more: ['other-quantity'],
  dearer: ['other-amount'],
  both: ['other-quantity', 'other-amount'],
};

test('a declaration made from our own orders has no variance', () => {
  fc.assert(
    fc.property(sales, (known) => {
      const own = known.filter((each) => each.month === month);
      const variance = varianceOf(month, linesFromOrders(own), known);
      expect(variance).toMatchObject({ orders: [], netDifference: 0 });
      expect(variance.declared).toEqual(variance.known);
    }),
  );
});

test('every difference appears exactly once, with all that differs of its order', () => {
  fc.assert(
    fc.property(sales, changes, fc.nat(5), (known, drawn, strangers) => {
      const lines = linesFromOrders(known).flatMap((line, index) => changed(line, drawn[index] ?? 'same'));
      const unknown = Array.from({ length: strangers }, (_, index) => ({
        order: `onbekend ${index}`,
        model: 'Wagen',
        quantity: 1,
        net: cents(5),
      }));
      const found = varianceOf(month, [...lines, ...unknown], known).orders;
      const expected = known.flatMap((each, index) => {
        const how = drawn[index] ?? 'same';
        const elsewhere = each.month !== month;
        const kinds = elsewhere && how === 'left-out' ? [] : [...(elsewhere ? ['other-month'] : []), ...(kindsOf[how] ?? [])];
        return kinds.length === 0 ? [] : [[each.number, kinds] as const];
      });
      const strange = unknown.map(({ order }) => [order.replace(' ', '').toUpperCase(), ['missing-here']] as const);
      const byNumber = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
      expect(found.map(({ number, kinds }) => [number, kinds] as const).toSorted(byNumber)).toEqual(
        [...expected, ...strange].toSorted(byNumber),
      );
    }),
  );
});

test('the differences of the orders sum to the difference of the totals', () => {
  fc.assert(
    fc.property(sales, changes, (known, drawn) => {
      const lines = linesFromOrders(known).flatMap((line, index) => changed(line, drawn[index] ?? 'same'));
      const variance = varianceOf(month, lines, known);
      expect(variance.netDifference).toBe(variance.declared.net - variance.known.net);
      expect(variance.declared.net).toBe(lines.reduce((sum, { net }) => sum + net, 0));
    }),
  );
});

test('every order of the month and every declared line stands in exactly one row, and the rows sum to both sides', () => {
  fc.assert(
    fc.property(sales, changes, fc.nat(5), (known, drawn, strangers) => {
      const unknown = Array.from({ length: strangers }, (_, index) => ({
        order: `onbekend ${index % 3}`,
        model: 'Wagen',
        quantity: index + 1,
        net: cents(5),
      }));
      const lines = [...linesFromOrders(known).flatMap((line, index) => changed(line, drawn[index] ?? 'same')), ...unknown];
      const rows = compareOrders(month, lines, known);
      expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
      const placed = rows.flatMap((row) => (row.known?.month === month ? [row.known.number] : []));
      expect(placed.toSorted()).toEqual(known.flatMap((each) => (each.month === month ? [each.number] : [])).toSorted());
      const shown = new Set(rows.flatMap((row) => row.lines));
      expect(rows.flatMap((row) => row.lines)).toHaveLength(lines.length);
      expect(lines.every((line) => shown.has(line))).toBe(true);
      const { declared, known: ours, netDifference } = varianceOf(month, lines, known);
      const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
      expect(sum(rows.map((row) => row.declared?.net ?? 0))).toBe(declared.net);
      expect(sum(rows.map((row) => (row.known?.month === month ? row.known.net : 0)))).toBe(ours.net);
      expect(sum(rows.map((row) => row.netDifference))).toBe(netDifference);
    }),
  );
});
