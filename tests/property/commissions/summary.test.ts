import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterOf } from '../../../shared/domain/commissions/ledger.ts';
import { type LedgerSums, quartersOf, summarise } from '../../../shared/domain/commissions/summary.ts';
import { days } from '../../support/arbitraries.ts';
import { ledgers } from '../../support/ledger-entries.ts';

const years = { from: 2022, to: 2024 };
const amounts = ['listCents', 'discountCents', 'commissionCents', 'receivedCents', 'netDiscountCents', 'quantity'] as const;

const summed = (parts: readonly LedgerSums[]) =>
  Object.fromEntries(amounts.map((amount) => [amount, parts.reduce((sum, part) => sum + part[amount], 0)]));

test('in every grouping the parts sum to the total', () => {
  fc.assert(
    fc.property(ledgers(), (entries) => {
      const { total, ...groupings } = summarise(entries, years);
      for (const parts of Object.values(groupings)) expect(summed(parts)).toEqual(summed([total]));
    }),
  );
});

test('the years, months and buyers have together as many orders as the total', () => {
  fc.assert(
    fc.property(ledgers(), (drawn) => {
      // One event of one order is of one moment and one buyer; drawn entries may say otherwise.
      const events = new Map(drawn.map((entry) => [`${entry.order} ${entry.orderVersion} ${entry.cause}`, entry]));
      const { total, years: perYear, months, buyers } = summarise([...events.values()], years);
      for (const parts of [perYear, months, buyers]) expect(parts.reduce((sum, { orders }) => sum + orders, 0)).toBe(total.orders);
    }),
  );
});

test('net discount is discount − commission in every part, and the order of entries is of no matter', () => {
  fc.assert(
    fc.property(ledgers(), (entries) => {
      const summary = summarise(entries, years);
      const parts = [summary.total, ...summary.years, ...summary.months, ...summary.buyers, ...summary.categories];
      for (const { netDiscountCents, discountCents, commissionCents } of parts)
        expect(netDiscountCents).toBe(discountCents - commissionCents);
      expect(summarise(entries.toReversed(), years).total).toEqual(summary.total);
    }),
  );
});

test('a day lies in exactly one of the quarters of its year', () => {
  fc.assert(
    fc.property(days(2_000), (day) => {
      const year = Number(day.slice(0, 4));
      expect(quartersOf({ from: year, to: year }).filter((quarter) => quarter === quarterOf(day))).toHaveLength(1);
    }),
  );
});
