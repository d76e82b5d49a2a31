import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import { linesOf } from '../../shared/domain/commissions/statement.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import { sortedSums } from '../../site/src/features/commissions/sums-order.ts';
import type { SumsRow } from '../../site/src/features/commissions/sums-table.tsx';
import { filterLines, noFilters } from '../../site/src/features/statements/line-filters.ts';
import { aCommissionRule } from '../support/builders.ts';
import { anEntry } from '../support/ledger-entries.ts';

const row = (name: string, commissionCents: number): SumsRow => ({
  key: name,
  name,
  listCents: 10 * commissionCents,
  discountCents: 0,
  commissionCents,
  netDiscountCents: -commissionCents,
  orders: 1,
  quantity: 1,
});

test('sums come by name, or by a figure with the highest first', () => {
  const rows = [row('Aalst', 100), row('Berlaar', 300), row('Gent', 300), row('Lier', -50)];
  const names = (order: Parameters<typeof sortedSums>[1]) => sortedSums(rows, order).map(({ name }) => name);
  expect(names('name')).toEqual(['Aalst', 'Berlaar', 'Gent', 'Lier']);
  expect(names('commission')).toEqual(['Berlaar', 'Gent', 'Aalst', 'Lier']);
  expect(names('net-discount')).toEqual(['Lier', 'Aalst', 'Berlaar', 'Gent']);
});

test('lines are found by the words of their rule, and by what they correct', () => {
  const rule = aCommissionRule({ id: 'r1', base: { kind: 'percentage', of: 'net', rate: basisPoints(180) } });
  const entries: readonly LedgerEntry[] = [
    anEntry({ rule: 'r1' }),
    anEntry({ rule: 'weg', line: 2, cause: 'correction', corrects: { statement: '2026-0011', line: 1, remark: 'Dubbel geteld' } }),
  ];
  const lines = linesOf(entries, [rule]);
  const found = (search: string) =>
    filterLines(lines as Parameters<typeof filterLines>[0], { checked: [], disputes: [] }, { ...noFilters, search }).map(
      ({ number }) => number,
    );
  expect(found('nettoprijs 1,8')).toEqual([1]);
  expect(found('dubbel 2026-0011')).toEqual([2]);
  expect(found('catalogusprijs')).toEqual([]);
});
