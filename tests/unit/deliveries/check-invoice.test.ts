import { describe, expect, test } from 'vitest';
import { checkInvoice } from '../../../shared/domain/deliveries/check-invoice.ts';
import type { CheckedInvoice } from '../../../shared/domain/deliveries/checked-invoice.ts';
import { type Invoice, type InvoiceLine, portionOf } from '../../../shared/domain/deliveries/invoice.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import { aChoice, bodies, day, kboOf } from '../../support/builders.ts';
import { taken, underway } from '../../support/carried-out.ts';
import { anInvoice, billing, totalled } from '../../support/invoices.ts';
import { noon, someone } from '../../support/orders.ts';

// Two at € 30.000,00 less 10 %, of which both were accepted; and one with a towing hook at € 27.720,00.
const order = taken(underway({}, [aChoice({ quantity: 2 }), aChoice({ options: ['trekhaak'] })]), 2, 1);
const [first, second] = order.lines;
if (!first || !second) throw new Error('two lines were ordered');

const check = (invoice: Invoice, of: Order = order, earlier: readonly CheckedInvoice[] = []) => checkInvoice(of, invoice, earlier);
const withLines = (...lines: readonly InvoiceLine[]) => check(anInvoice(order, { lines }));
const received = (invoice: Invoice, state: CheckedInvoice['state'] = 'payable', of = order): CheckedInvoice => ({
  order: of.id,
  id: '0'.repeat(26),
  invoice,
  source: 'typed',
  receivedOn: day('2026-09-01'),
  by: someone,
  at: noon,
  state,
  differences: [],
  billed: checkInvoice(of, invoice, []).billed,
});

test('an invoice for what was accepted, at the agreed prices, matches', () => {
  expect(check(anInvoice(order))).toEqual({
    matches: true,
    differences: [],
    billed: [
      { line: 1, quantity: 20_000 },
      { line: 2, quantity: 10_000 },
    ],
  });
});

describe('what differs is told with what it costs', () => {
  test.each<[string, InvoiceLine, object]>([
    [
      'a price',
      billing(first, 2, { unitPrice: cents(27_100_00), amount: cents(54_200_00) }),
      { field: 'unit-price', expected: 27_000_00, found: 27_100_00, effect: 200_00 },
    ],
    [
      'a price in the buyer’s favour',
      billing(first, 2, { unitPrice: cents(26_900_00), amount: cents(53_800_00) }),
      { field: 'unit-price', expected: 27_000_00, found: 26_900_00, effect: -200_00 },
    ],
    [
      'a discount that is too small',
      billing(first, 2, { listPrice: cents(30_000_00), unitPrice: cents(27_600_00), amount: cents(55_200_00) }),
      { field: 'discount', expected: 3_000_00, found: 2_400_00, effect: 1_200_00 },
    ],
    [
      'a discount that was forgotten',
      billing(first, 2, { unitPrice: cents(30_000_00), amount: cents(60_000_00) }),
      { field: 'discount', expected: 3_000_00, found: 0, effect: 6_000_00 },
    ],
    ['a quantity', billing(first, 3), { field: 'quantity', expected: 20_000, found: 30_000, effect: 27_000_00 }],
    [
      'an amount that is not price times quantity',
      billing(first, 2, { amount: cents(54_000_01) }),
      { field: 'line-amount', expected: 54_000_00, found: 54_000_01, effect: 1 },
    ],
    [
      'a charge on the line',
      billing(first, 2, { charges: cents(50_00), amount: cents(54_050_00) }),
      { field: 'line-amount', expected: 54_000_00, found: 54_050_00, effect: 50_00 },
    ],
    ['a VAT rate', billing(first, 2, { vatRate: basisPoints(600) }), { field: 'vat-rate', expected: 2_100, found: 600, effect: -8_100_00 }],
    [
      'a line that was not ordered',
      billing(first, 1, { orderLine: 7, description: 'Lak' }),
      { field: 'line', found: 'Lak', effect: 27_000_00 },
    ],
  ])('%s', (_, line, difference) => {
    expect(withLines(line)).toMatchObject({ matches: false, differences: [{ line: line.id, ...difference }] });
  });

  test('the discount may be said on the price, before it, or on the line', () => {
    const agreed = [
      billing(first, 2, { listPrice: cents(30_000_00) }),
      billing(first, 2, { unitPrice: cents(30_000_00), allowances: cents(6_000_00), amount: cents(54_000_00) }),
    ];
    for (const line of agreed) expect(withLines(line)).toMatchObject({ matches: true });
  });

  test('two lines for one of the order together take no more than was accepted', () => {
    expect(withLines(billing(first, 1, { id: 'a' }), billing(first, 2, { id: 'b' }))).toMatchObject({
      differences: [{ line: 'b', field: 'quantity', expected: 10_000, found: 20_000, effect: 27_000_00 }],
    });
  });

  test('what was delivered but not accepted, and what takes back, is not billed', () => {
    const waiting = { ...order, lines: order.lines.map((line) => ({ ...line, accepted: 0 })) };
    expect(check(anInvoice(order), waiting).differences.map(({ field }) => field)).toEqual(['quantity', 'quantity']);
    expect(withLines(billing(first, 2), billing(second, -1)).differences).toMatchObject([
      { field: 'quantity', expected: 10_000, found: -10_000 },
    ]);
  });
});

test('a part of a unit that comes to half a cent may be rounded either way, and nothing else is left or added', () => {
  const cheap = { ...order, lines: order.lines.map((line) => ({ ...line, unitPrice: { ...line.unitPrice, net: cents(10_05) } })) };
  const [line] = cheap.lines;
  if (!line) throw new Error('two lines were ordered');
  const half = (amount: number) => check(anInvoice(cheap, { lines: [billing(line, 0.1, { amount: cents(amount) })] }), cheap).matches;
  // 100.5 cents
  expect([99, 100, 101, 102].map(half)).toEqual([false, true, true, false]);
  const slice = (amount: number) => check(anInvoice(cheap, { lines: [billing(line, 0.0001, { amount: cents(amount) })] }), cheap).matches;
  // 0.1005 cents
  expect([0, 1].map(slice)).toEqual([true, false]);
});

describe('the head and the foot of an invoice', () => {
  test.each<[string, Partial<Invoice>, object]>([
    ['another seller', { seller: { kbo: bodies.otherSupplier, name: 'Ander' } }, { field: 'seller' }],
    ['a seller that gives no number', { seller: { name: 'Leverancier' } }, { field: 'seller', found: 'Leverancier (?)' }],
    ['another buyer', { buyer: { kbo: bodies.otherBuyer, name: 'Andere gemeente' } }, { field: 'buyer' }],
    ['another order', { orderReference: '2026-XXXX-XXXX' }, { field: 'order-reference', expected: order.number, found: '2026-XXXX-XXXX' }],
    ['another currency', { currency: 'USD' }, { field: 'currency', expected: 'EUR', found: 'USD' }],
  ])('%s', (_, change, difference) => {
    expect(check(anInvoice(order, change)).differences).toContainEqual(expect.objectContaining(difference));
  });

  test('the reference may be left out, and is read whatever its case', () => {
    expect(check({ ...anInvoice(order), orderReference: undefined })).toMatchObject({ matches: true });
    expect(check(anInvoice(order, { orderReference: ` ${order.number.toLowerCase()} ` }))).toMatchObject({ matches: true });
  });

  const right = anInvoice(order);
  const foot = (change: Partial<Invoice['totals']>): Invoice => ({ ...right, totals: { ...right.totals, ...change } });
  test.each<[string, Invoice, object]>([
    [
      'a charge on the whole',
      { ...right, adjustments: [{ kind: 'charge', reason: 'Transport', amount: cents(50_00), vatRate: basisPoints(2_100) }] },
      { field: 'charge', expected: 0, found: 50_00, effect: 50_00 },
    ],
    [
      'an allowance on the whole',
      { ...right, adjustments: [{ kind: 'allowance', reason: 'Contant', amount: cents(50_00), vatRate: basisPoints(2_100) }] },
      { field: 'allowance', expected: 0, found: 50_00, effect: -50_00 },
    ],
    [
      'VAT that does not follow from its rate',
      { ...right, vat: right.vat.map((each) => ({ ...each, vat: cents(each.vat + 1) })) },
      { field: 'vat-amount', effect: 1 },
    ],
    ['a sum of lines', foot({ lines: cents(right.totals.lines - 1) }), { field: 'total-lines', effect: -1 }],
    [
      'a prepayment',
      foot({ prepaid: cents(100_00), payable: cents(right.totals.payable - 100_00) }),
      { field: 'prepaid', effect: -100_00 },
    ],
    [
      'more rounding than to five cents',
      foot({ rounding: cents(3), payable: cents(right.totals.payable + 3) }),
      { field: 'rounding', effect: 3 },
    ],
    ['another amount to pay', foot({ payable: cents(right.totals.payable + 10_00) }), { field: 'payable', effect: 10_00 }],
  ])('%s', (_, invoice, difference) => {
    const { matches, differences } = check(invoice);
    expect(matches).toBe(false);
    expect(differences).toContainEqual(expect.objectContaining(difference));
  });

  test('rounding to five cents is no difference', () => {
    expect(check(foot({ rounding: cents(-2), payable: cents(right.totals.payable - 2) }))).toMatchObject({ matches: true });
  });
});

describe('which line is billed', () => {
  const bare = { orderLine: undefined, description: 'Wagen' };
  test.each([
    ['by the item, and of two the one at that price', billing(second, 1, { ...bare, item: 'WAGENS.01.Stadswagen' }), 2],
    ['by the description', billing(second, 1, { ...bare, description: 'Merk Stadswagen, wit' }), 2],
    ['by a price that only one line has', billing(second, 1, bare), 2],
  ])('%s', (_, line, number) => {
    expect(withLines(line)).toMatchObject({ matches: true, billed: [{ line: number, quantity: 10_000 }] });
  });

  test('nothing is guessed against the reference that the supplier gives', () => {
    expect(withLines(billing(first, 1, { orderLine: 9, item: 'wagens.01.stadswagen' }))).toMatchObject({
      differences: [{ field: 'line' }],
    });
  });
});

describe('bodies that share an order', () => {
  const [city, welfare] = [kboOf(50), kboOf(51)];
  const shared: Order = {
    ...taken(underway({}, [aChoice({ quantity: 1 })]), 1),
    billing: [
      { entity: city, name: 'Stad', share: basisPoints(6_000) },
      { entity: welfare, name: 'OCMW', share: basisPoints(4_000) },
    ],
  };
  const [line] = shared.lines;
  if (!line) throw new Error('one line was ordered');
  const bill = (entity: typeof city, units: number) =>
    anInvoice(shared, { buyer: { kbo: entity, name: 'Stad' }, lines: [billing(line, units)] });

  test('are each invoiced for their share of the units', () => {
    expect(check(bill(city, 0.6), shared)).toMatchObject({ matches: true });
    expect(check(bill(welfare, 0.4), shared, [received(bill(city, 0.6), 'payable', shared)])).toMatchObject({ matches: true });
    expect(check(bill(welfare, 0.6), shared).differences).toMatchObject([
      { field: 'quantity', expected: 4_000, found: 6_000, effect: 5_400_00 },
    ]);
    expect(check(bill(city, 0.6), shared, [received(bill(city, 0.6), 'paid', shared)]).differences).toMatchObject([
      { field: 'quantity', expected: 0 },
    ]);
  });

  test('the buyer itself is not invoiced when others are', () => {
    expect(check(bill(bodies.buyer, 1), shared).differences.map(({ field }) => field)).toEqual(['buyer', 'quantity']);
  });

  test('half a cent may be rounded either way', () => {
    const odd = { ...shared, lines: [{ ...line, unitPrice: { ...line.unitPrice, net: cents(100_01) } }] };
    const half = { ...odd, billing: odd.billing.map((each) => ({ ...each, share: basisPoints(5_000) })) };
    const [oddLine] = half.lines;
    if (!oddLine) throw new Error('one line was ordered');
    for (const amount of [50_00, 50_01]) {
      const lines = [billing(oddLine, 0.5, { amount: cents(amount) })];
      expect(check(anInvoice(half, { buyer: { kbo: city, name: 'Stad' }, lines }), half)).toMatchObject({ matches: true });
    }
  });
});

test('invoices that are disputed or withdrawn take nothing of what may be billed', () => {
  const invoice = anInvoice(order);
  for (const state of ['disputed', 'withdrawn'] as const)
    expect(check(invoice, order, [received(invoice, state)])).toMatchObject({ matches: true });
  for (const state of ['payable', 'paid'] as const)
    expect(check(invoice, order, [received(invoice, state)])).toMatchObject({ matches: false });
});

test('a lot priced per month is billed by unit and month', () => {
  const monthly = { ...order, lines: order.lines.slice(0, 1).map((line) => ({ ...line, termMonths: 48 })) };
  expect(check(anInvoice(monthly), monthly)).toMatchObject({ matches: true, billed: [{ line: 1, quantity: 960_000 }] });
});

test('an invoice of nothing but right lines adds up', () => {
  const { vat, totals, ...bare } = anInvoice(order);
  expect(totalled(bare)).toMatchObject({ vat, totals });
  expect(portionOf(0.6)).toBe(6_000);
});
