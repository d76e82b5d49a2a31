import { expect, test } from 'vitest';
import type { CheckedInvoice } from '../../../shared/domain/deliveries/checked-invoice.ts';
import { setOff } from '../../../shared/domain/deliveries/set-off.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { PenaltyDecision } from '../../../shared/domain/ordering/order.ts';
import { aChoice, day } from '../../support/builders.ts';
import { taken, underway } from '../../support/carried-out.ts';
import { anInvoice, billing } from '../../support/invoices.ts';
import { noon, someone } from '../../support/orders.ts';

const order = taken(underway({}, [aChoice({ quantity: 3 })]), 3);
const [line = expect.unreachable()] = order.lines;

/** An invoice for one of the three cars. */
const checked = (id: string, overrides: Partial<CheckedInvoice> = {}): CheckedInvoice => ({
  order: order.id,
  id,
  invoice: anInvoice(order, { number: id, lines: [billing(line, 1)] }),
  source: 'typed',
  receivedOn: day('2026-09-02'),
  by: someone,
  at: noon,
  state: 'payable',
  differences: [],
  billed: [],
  payableBy: day('2026-10-02'),
  ...overrides,
});
const whole = checked('een').invoice.totals.payable;

const imposed = (amount: number, decision: PenaltyDecision['decision'] = 'imposed') => ({
  penalty: { decision, days: 10, amount: cents(amount), reason: 'Te laat', by: someone, at: noon },
});

test('a penalty goes off what is to be paid first, with VAT, and what is over off the next', () => {
  const later = checked('later', { payableBy: day('2026-11-02') });
  const { deductions, left } = setOff(imposed(whole + 100), [later, checked('eerst')]);
  expect([...deductions]).toEqual([
    ['eerst', whole],
    ['later', 100],
  ]);
  expect(left).toBe(0);
});

test('what no invoice bears is left for the next one', () => {
  expect(setOff(imposed(500_00), [])).toMatchObject({ deductions: new Map(), left: 500_00 });
  expect(setOff(imposed(whole + 1), [checked('een')]).left).toBe(1);
});

test('what was kept back on a paid invoice is not kept back again', () => {
  const paid = checked('betaald', { state: 'paid', paidOn: day('2026-09-20'), deducted: cents(300_00) });
  expect([...setOff(imposed(405_00), [paid, checked('open')]).deductions]).toEqual([['open', 105_00]]);
  const lowered = setOff(imposed(200_00), [paid, checked('open')]);
  expect(lowered).toMatchObject({ deductions: new Map(), left: 0 });
  expect([...lowered.restitutions]).toEqual([['betaald', 100_00]]);
});

test('a penalty that is waived after it was kept back is given back, the last paid invoice first, and once', () => {
  const first = checked('eerst', { state: 'paid', paidOn: day('2026-09-20'), deducted: cents(300_00) });
  const last = checked('laatst', { state: 'paid', paidOn: day('2026-10-20'), deducted: cents(100_00) });
  const penalty = imposed(400_00, 'waived');
  expect([...setOff(penalty, [first, last]).restitutions]).toEqual([
    ['laatst', 100_00],
    ['eerst', 300_00],
  ]);
  expect([...setOff(imposed(250_00), [first, last]).restitutions]).toEqual([
    ['laatst', 100_00],
    ['eerst', 50_00],
  ]);
  expect(setOff(penalty, [{ ...first, deducted: undefined }]).restitutions.size).toBe(0);
});

test('nothing goes off disputed, withdrawn or paid invoices, nor for a penalty that was waived or never decided', () => {
  const others = (['disputed', 'withdrawn', 'paid'] as const).map((state) => checked(state, { state }));
  expect(setOff(imposed(405_00), others)).toMatchObject({ deductions: new Map(), left: 405_00 });
  expect(setOff(imposed(405_00, 'waived'), [checked('een')])).toEqual({ deductions: new Map(), left: 0, restitutions: new Map() });
  expect(setOff({}, [checked('een')])).toEqual({ deductions: new Map(), left: 0, restitutions: new Map() });
});
