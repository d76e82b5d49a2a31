import * as fc from 'fast-check';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import { frameworkId, lotId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { signedAmounts } from './arbitraries.ts';
import { bodies, day, kboOf } from './builders.ts';

export const anEntry = (overrides: Partial<LedgerEntry> = {}): LedgerEntry => ({
  beneficiary: bodies.intercommunale,
  payer: bodies.buyer,
  payerName: 'Gemeente Voorbeeld',
  region: bodies.intercommunale,
  framework: frameworkId('wagens'),
  lot: lotId('wagens.01'),
  category: 'personenwagen',
  supplier: bodies.supplier,
  order: '00000000000000000000000001' as OrderId,
  orderNumber: '2026-0000-0001',
  orderVersion: 3,
  line: 1,
  cause: 'accrual',
  rule: 'general',
  bookedOn: day('2024-05-14'),
  at: instant(new Date('2024-05-14T09:00:00.000Z')),
  quantity: 1,
  list: cents(30_000_00),
  discount: cents(4_000_00),
  due: cents(500_00),
  commission: cents(500_00),
  ...overrides,
});

const orderIdOf = (sequence: number) => String(sequence).padStart(26, '0') as OrderId;

/** Entries of several years, buyers and orders, with reversals and corrections. */
export const ledgers = (): fc.Arbitrary<readonly LedgerEntry[]> =>
  fc.array(
    fc
      .record({
        buyer: fc.nat(4),
        order: fc.nat(8),
        orderVersion: fc.integer({ min: 1, max: 3 }),
        line: fc.integer({ min: 1, max: 3 }),
        cause: fc.constantFrom('accrual' as const, 'reversal' as const, 'correction' as const),
        category: fc.constantFrom('personenwagen', 'bestelwagen', 'fiets'),
        month: fc.nat(35),
        quantity: fc.integer({ min: -20, max: 20 }),
        list: signedAmounts(),
        discount: signedAmounts(),
        due: signedAmounts(),
        commission: signedAmounts(),
      })
      .map(({ buyer, order, month, ...drawn }) => {
        const moment = new Date(Date.UTC(2022, month, 15, 10));
        return anEntry({
          ...drawn,
          payer: kboOf(100 + buyer),
          payerName: `Gemeente ${buyer}`,
          order: orderIdOf(order),
          at: instant(moment),
          bookedOn: day(moment.toISOString().slice(0, 10)),
        });
      }),
    { maxLength: 60 },
  );
