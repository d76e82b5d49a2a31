import { describe, expect, test } from 'vitest';
import { quartersOf, receivedFromElsewhere, summarise } from '../../../shared/domain/commissions/summary.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { bodies, day, kboOf } from '../../support/builders.ts';
import { anEntry } from '../../support/ledger-entries.ts';

const years = { from: 2022, to: 2024 };
const other = '00000000000000000000000002' as OrderId;
const later = { at: instant(new Date('2024-06-01T09:00:00.000Z')), bookedOn: day('2024-06-01') };
const reversal = anEntry({
  ...later,
  cause: 'reversal',
  orderVersion: 4,
  quantity: -1,
  list: cents(-30_000_00),
  discount: cents(-4_000_00),
  due: cents(-500_00),
  commission: cents(-500_00),
});

const nothing = { listCents: 0, discountCents: 0, commissionCents: 0, receivedCents: 0, netDiscountCents: 0, orders: 0, quantity: 0 };

describe('a summary', () => {
  test('lists every year asked for, also without entries', () => {
    const { years: listed, months, buyers, total } = summarise([], years);
    expect(listed).toEqual([2022, 2023, 2024].map((year) => ({ year, ...nothing })));
    expect([months, buyers, total]).toEqual([[], [], nothing]);
  });

  test('keeps of the discount what is left after commission', () => {
    expect(summarise([anEntry()], years).total).toEqual({
      listCents: 30_000_00,
      discountCents: 4_000_00,
      commissionCents: 500_00,
      receivedCents: 500_00,
      netDiscountCents: 3_500_00,
      orders: 1,
      quantity: 1,
    });
  });

  test('counts an order of two lines once, and in each of its categories', () => {
    const { total, categories } = summarise([anEntry(), anEntry({ line: 2, category: 'fiets' })], years);
    expect(total.orders).toBe(1);
    expect(categories.map(({ category, orders }) => [category, orders])).toEqual([
      ['fiets', 1],
      ['personenwagen', 1],
    ]);
  });

  test('tells what is owed from what the beneficiary receives of it', () => {
    const split = anEntry({ due: cents(500_00), commission: cents(400_00) });
    expect(summarise([split], years).total).toMatchObject({ commissionCents: 500_00, receivedCents: 400_00, netDiscountCents: 3_500_00 });
  });

  test('an order that is taken back leaves nothing but its months', () => {
    const { total, months } = summarise([anEntry(), reversal], years);
    expect(total).toEqual(nothing);
    expect(months.map(({ month, orders, commissionCents }) => [month, orders, commissionCents])).toEqual([
      ['2024-05', 1, 500_00],
      ['2024-06', -1, -500_00],
    ]);
  });

  test('a correction changes amounts, not the number of orders', () => {
    const correction = anEntry({
      ...later,
      cause: 'correction',
      orderVersion: 5,
      quantity: 0,
      list: cents(100),
      discount: cents(0),
      due: cents(2),
      commission: cents(2),
    });
    expect(summarise([anEntry(), correction], years).total).toMatchObject({ orders: 1, listCents: 30_001_00, commissionCents: 500_02 });
  });

  test('names a buyer as in its latest entry and sorts by name', () => {
    const entries = [
      anEntry({ payerName: 'Oude naam' }),
      anEntry({ ...later, order: other, payerName: 'Zulte' }),
      anEntry({ order: other, payer: kboOf(50), payerName: 'Aalst' }),
    ];
    expect(summarise(entries, years).buyers.map(({ buyer, name }) => [buyer, name])).toEqual([
      [kboOf(50), 'Aalst'],
      [bodies.buyer, 'Zulte'],
    ]);
  });
});

test('the quarters of some years', () => {
  expect(quartersOf({ from: 2023, to: 2024 })).toEqual([
    '2023-Q1',
    '2023-Q2',
    '2023-Q3',
    '2023-Q4',
    '2024-Q1',
    '2024-Q2',
    '2024-Q3',
    '2024-Q4',
  ]);
});

test('what comes from elsewhere is the part received of orders in other regions, or in none', () => {
  const elsewhere = [
    anEntry({ region: bodies.otherIntercommunale, commission: cents(70) }),
    anEntry({ region: undefined, commission: cents(5) }),
  ];
  expect(receivedFromElsewhere([anEntry(), ...elsewhere], bodies.intercommunale)).toBe(75);
});
