import { describe, expect, test } from 'vitest';
import { vatSourceOf } from '../../../functions/documents/ubl/exemption.ts';
import { type OpenInvoice, standingOf } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import { type Matchable, matchMovements } from '../../../shared/domain/commissions/payments/match-movements.ts';
import { communicationOf, statementNumberOf } from '../../../shared/domain/commissions/structured-communication.ts';
import { basisPoints, cents, zero } from '../../../shared/domain/money/cents.ts';
import { addDays, instant } from '../../../shared/domain/time/local-date.ts';
import { bodies, kboOf, on } from '../../support/builders.ts';
import { anEntry } from '../../support/ledger-entries.ts';

const anInvoice = (overrides: Partial<OpenInvoice> = {}): OpenInvoice => ({
  number: '2026-0001-0001',
  kind: 'invoice',
  payer: bodies.buyer,
  payerName: 'Gemeente Berlaar',
  reference: communicationOf('2026-0001', 1),
  issuedOn: on,
  dueOn: addDays(on, 30),
  lineCount: 1,
  net: cents(100_00),
  vat: cents(21_00),
  gross: cents(121_00),
  vatSums: [],
  statement: '0'.repeat(26),
  beneficiary: bodies.intercommunale,
  paid: zero,
  ...overrides,
});

const match = (movements: readonly Matchable[], invoices: readonly OpenInvoice[]) =>
  matchMovements(movements, { invoices, booked: () => false, similar: () => false });
const paying = (amount: number, { reference }: OpenInvoice) => ({ amount: cents(amount), message: '', reference });
const saying = (amount: number, counterparty: string) => ({ amount: cents(amount), message: '', counterparty });

describe('an invoice', () => {
  test.each([
    [0, 'open'],
    [120_99, 'partly-paid'],
    [121_00, 'paid'],
    [121_01, 'overpaid'],
    [-1, 'open'],
  ] as const)('of € 121,00 of which %i cents were paid is %s', (paid, state) => {
    expect(standingOf(anInvoice(), cents(paid), on)).toMatchObject({ state, open: 121_00 - paid });
  });

  test.each([
    [0, 'open'],
    [-60_00, 'partly-paid'],
    [-121_00, 'paid'],
    [-121_01, 'overpaid'],
  ] as const)('that is a credit note of which %i cents went back is %s', (paid, state) => {
    expect(standingOf(anInvoice({ kind: 'credit-note', gross: cents(-121_00) }), cents(paid), on).state).toBe(state);
  });

  test('is late from the day after it was due until it is paid, and a credit note never', () => {
    const late = (days: number, paid = 0, gross = 121_00) =>
      standingOf(anInvoice({ gross: cents(gross) }), cents(paid), addDays(on, days)).late;
    expect([late(30), late(31), late(31, 50), late(31, 121_00), late(31, 0, -121_00)]).toEqual([false, true, true, false, false]);
  });
});

describe('a movement', () => {
  test('with the reference of a credit note is paid back to the payer', () => {
    const note = anInvoice({ kind: 'credit-note', gross: cents(-50_00) });
    expect(match([paying(-50_00, note)], [note])[0]).toMatchObject({ outcome: 'paid', openAfter: 0 });
    expect(match([paying(50_00, note)], [note])[0]).toMatchObject({ outcome: 'taken-back' });
  });

  test('with a reference that invoices of two authorities bear is left to a person, with both', () => {
    const twins = [anInvoice(), anInvoice({ statement: '1'.repeat(26), payerName: 'Gemeente Lier' })];
    const [first] = match([paying(121_00, anInvoice())], twins);
    expect(first).toMatchObject({ outcome: 'unknown', suggestions: [{ because: 'reference' }, { because: 'reference' }] });
  });

  test('without one gets suggestions by amount and by name, what is both first, three at most', () => {
    const invoices = [
      anInvoice({ number: 'a', payerName: 'OCMW Duffel' }),
      anInvoice({ number: 'b', gross: cents(5_00), payerName: 'Gemeente Berlaar' }),
      anInvoice({ number: 'c' }),
      anInvoice({ number: 'd', payerName: 'Stad Lier' }),
      anInvoice({ number: 'e', payerName: 'Stad Mechelen' }),
    ];
    const [first] = match([saying(121_00, 'GEMEENTEBESTUUR BERLÁAR')], invoices);
    expect(first?.suggestions.map(({ invoice, because }) => [invoice.number, because])).toEqual([
      ['c', 'amount'],
      ['a', 'amount'],
      ['d', 'amount'],
    ]);
    expect(match([saying(7_00, 'Gemeente Berlaar')], invoices)[0]?.suggestions.map(({ because }) => because)).toEqual(['payer', 'payer']);
  });

  test('of which the name only shares what everybody is called, or that goes out, is not ours', () => {
    const movements = [saying(7_00, 'Gemeente Putte'), saying(-121_00, 'Berlaar'), saying(0, 'Berlaar')];
    expect(match(movements, [anInvoice()]).map(({ outcome }) => outcome)).toEqual(['not-ours', 'not-ours', 'not-ours']);
  });

  test('suggests no invoice that an earlier movement of the file has paid', () => {
    expect(match([paying(121_00, anInvoice()), saying(121_00, 'Berlaar')], [anInvoice()])[1]).toMatchObject({ outcome: 'not-ours' });
  });
});

test('a reference tells of which statement it pays an invoice', () => {
  expect(statementNumberOf(communicationOf('2026-0123', 45))).toBe('2026-0123');
});

test('every rate on an invoice rests on the rule of that day, of several the one that says most', () => {
  const rule = { lineType: 'commission', from: on } as const;
  const framework = {
    vatRules: [
      { ...rule, rate: basisPoints(2_100), source: 'art. 37', from: addDays(on, -900) },
      { ...rule, rate: basisPoints(0), source: 'oud', from: addDays(on, -900), until: addDays(on, -1) },
      { ...rule, rate: basisPoints(0), source: 'algemeen' },
      { ...rule, rate: basisPoints(0), source: 'art. 44, § 2bis', buyerIsMember: true },
      { ...rule, rate: basisPoints(0), source: 'van een ander', seller: 'municipality' },
    ] as const,
  };
  const line = (rate: number, day: string) => {
    const { beneficiary: _, ...entry } = anEntry({ at: instant(new Date(`${day}T10:00:00Z`)), payer: kboOf(11) });
    return { number: 1, part: 'own', vatRate: basisPoints(rate), amount: cents(1), source: { number: 1, ...entry } } as const;
  };
  const lines = [line(2_100, on), line(0, addDays(on, -5)), line(0, on), line(0, on)];
  expect(vatSourceOf(framework, { lines }, basisPoints(0))).toBe('oud; art. 44, § 2bis');
  expect(vatSourceOf(framework, { lines }, basisPoints(2_100))).toBe('art. 37');
  expect(vatSourceOf(framework, { lines }, basisPoints(600))).toBeUndefined();
});
