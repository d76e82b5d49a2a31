import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { invoicesOf, type PartsOfOrder } from '../../../shared/domain/commissions/settlement.ts';
import { linesOf, type Statement, totalsOf } from '../../../shared/domain/commissions/statement.ts';
import { basisPoints, type Cents, cents, percentOf, plus, zero } from '../../../shared/domain/money/cents.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { bodies, day, kboOf } from '../../support/builders.ts';
import { anEntry } from '../../support/ledger-entries.ts';

const approvedOn = day('2026-10-20');

interface Drawn {
  readonly buyer: number;
  readonly own: number;
  readonly toAuthority: number;
  readonly member: boolean;
  readonly sole: boolean;
}

const drawn = (): fc.Arbitrary<readonly Drawn[]> =>
  fc.array(
    fc.record({
      buyer: fc.nat(5),
      own: fc.integer({ min: -500_000, max: 500_000 }),
      toAuthority: fc.integer({ min: -500_000, max: 500_000 }),
      member: fc.boolean(),
      sole: fc.boolean(),
    }),
    { maxLength: 25 },
  );

const sum = (amounts: readonly Cents[]) => plus(zero, ...amounts);

/** The two statements, of intercommunale and authority, over the same orders; a sole order has no share of the authority. */
const settle = (orders: readonly Drawn[], beneficiary: Kbo) => {
  const isOwn = beneficiary === bodies.intercommunale;
  const parts = new Map<string, PartsOfOrder>();
  const entries = orders.flatMap((order, index) => {
    const id = String(index).padStart(26, '0') as OrderId;
    const rate = basisPoints(order.member ? 0 : 2_100);
    const common = { line: 1, rule: 'general', amount: zero, vat: zero };
    const own = { ...common, to: 'own-intercommunale' as const, beneficiary: bodies.intercommunale, vatRate: rate };
    const other = { ...common, to: 'authority' as const, beneficiary: bodies.authority, vatRate: basisPoints(2_100) };
    parts.set(id, { commission: order.sole ? [own] : [own, other] });
    if (!isOwn && order.sole) return [];
    const due = cents(order.own + (order.sole ? 0 : order.toAuthority));
    const commission = cents(isOwn ? order.own : order.toAuthority);
    return [
      anEntry({ beneficiary, payer: order.buyer === 5 ? bodies.intercommunale : kboOf(100 + order.buyer), order: id, due, commission }),
    ];
  });
  const lines = linesOf(entries, []);
  const statement: Statement = {
    authority: bodies.authority,
    beneficiary,
    framework: anEntry().framework,
    quarter: '2026-Q3',
    id: '0'.repeat(26),
    number: '2026-0007',
    frameworkTitle: 'Wagens',
    beneficiaryName: 'Intercommunale',
    totals: totalsOf(lines),
    lineCount: lines.length,
    hash: '0'.repeat(64),
    issuedAt: instant(new Date('2026-10-05T09:00:00.000Z')),
    issuedBy: { person: 'm', name: 'M', organisation: bodies.authority },
  };
  return {
    statement,
    ...invoicesOf(statement, lines, approvedOn, ({ order }) => parts.get(order) ?? { commission: [] }),
  };
};

test('invoices and what is owed to oneself, less what is passed on, are the statement to the cent', () => {
  fc.assert(
    fc.property(drawn(), (orders) => {
      const { statement, invoices, passedOn, internal } = settle(orders, bodies.intercommunale);
      expect(plus(internal, ...invoices.map(({ totals }) => totals.net))).toBe(plus(statement.totals.commission, passedOn));
      expect(invoices.some(({ payer, seller }) => payer === seller)).toBe(false);
      expect(passedOn).toBe(sum(orders.filter(({ sole }) => !sole).map(({ toAuthority }) => cents(toAuthority))));
    }),
  );
});

test('the authority claims of the intercommunale just what that passes on', () => {
  fc.assert(
    fc.property(drawn(), (orders) => {
      const { passedOn } = settle(orders, bodies.intercommunale);
      const { statement, invoices } = settle(orders, bodies.authority);
      expect(sum(invoices.map(({ totals }) => totals.net))).toBe(passedOn);
      expect(statement.totals.commission).toBe(passedOn);
      expect(invoices.every(({ payer }) => payer === bodies.intercommunale)).toBe(true);
    }),
  );
});

test('VAT is taken of the sum per rate, and every total is the sum of what is above it', () => {
  fc.assert(
    fc.property(drawn(), (orders) => {
      const { invoices } = settle(orders, bodies.intercommunale);
      for (const { lines, vat, totals, kind } of invoices) {
        for (const { rate, net, vat: tax } of vat) {
          expect(net).toBe(sum(lines.filter(({ vatRate }) => vatRate === rate).map(({ amount }) => amount)));
          expect(tax).toBe(percentOf(net, rate));
        }
        expect(totals.net).toBe(sum(lines.map(({ amount }) => amount)));
        expect(totals.vat).toBe(sum(vat.map((one) => one.vat)));
        expect(totals.gross).toBe(plus(totals.net, totals.vat));
        expect(kind).toBe(totals.gross < 0 ? 'credit-note' : 'invoice');
      }
      expect(new Set(invoices.map(({ payer }) => payer)).size).toBe(invoices.length);
      expect(new Set(invoices.map(({ reference }) => reference)).size).toBe(invoices.length);
    }),
  );
});

test('one payer with one order gets one invoice, due after thirty days', () => {
  const { invoices } = settle([{ buyer: 1, own: 400_00, toAuthority: 100_00, member: true, sole: false }], bodies.intercommunale);
  expect(invoices).toMatchObject([
    {
      number: '2026-0007-0001',
      kind: 'invoice',
      payer: kboOf(101),
      reference: '+++260/0070/00136+++',
      dueOn: day('2026-11-19'),
      totals: { net: 500_00, vat: 21_00, gross: 521_00 },
    },
  ]);
});

test('what was placed and cancelled in one quarter is not invoiced', () => {
  const placed = { buyer: 1, own: 400_00, toAuthority: 0, member: false, sole: true };
  expect(settle([placed, { ...placed, own: -400_00 }], bodies.intercommunale).invoices).toEqual([]);
});
