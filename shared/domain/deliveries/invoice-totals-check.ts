import { type Cents, cents, minus, percentOf, plus, zero } from '../money/cents.ts';
import type { Invoice } from './invoice.ts';
import type { DifferenceField, InvoiceDifference } from './invoice-difference.ts';

/** Cash is rounded to five cents in Belgium, so by two at most. */
const mostRounding = 2;

const amount = (field: DifferenceField, expected: Cents, found: Cents): readonly InvoiceDifference[] =>
  found === expected ? [] : [{ field, expected, found, effect: minus(found, expected) }];

const sumOf = (invoice: Invoice, kind: 'allowance' | 'charge'): Cents =>
  plus(...invoice.adjustments.filter((each) => each.kind === kind).map((each) => each.amount));

/** VAT is due per rate on all that is taxed at it (EN 16931, BR-CO-17), not line by line. */
const checkVat = ({ lines, adjustments, vat }: Invoice): readonly InvoiceDifference[] => {
  const taxed = [
    ...lines.map(({ vatRate, amount: net }) => ({ rate: vatRate, net })),
    ...adjustments.map(({ kind, vatRate, amount: net }) => ({ rate: vatRate, net: kind === 'charge' ? net : cents(-net || 0) })),
  ];
  const rates = [...new Set([...taxed, ...vat].map(({ rate }) => rate))].toSorted((a, b) => a - b);
  return rates.flatMap((rate) => {
    const due = percentOf(plus(...taxed.filter((each) => each.rate === rate).map(({ net }) => net)), rate);
    return amount('vat-amount', due, plus(...vat.filter((each) => each.rate === rate).map((each) => each.vat)));
  });
};

/**
 * Whether an invoice adds up by itself, each total from those before it as the invoice gives them, so that an error is
 * told where it was made. No order knows an allowance, a charge or a prepayment on the whole.
 */
export const checkTotals = (invoice: Invoice): readonly InvoiceDifference[] => {
  const { totals, lines, vat } = invoice;
  const [allowances, charges] = [sumOf(invoice, 'allowance'), sumOf(invoice, 'charge')];
  const rounded = Math.abs(totals.rounding) <= mostRounding;
  return [
    ...(allowances === 0 ? [] : [{ field: 'allowance', expected: 0, found: allowances, effect: cents(-allowances) } as const]),
    ...amount('charge', zero, charges),
    ...checkVat(invoice),
    ...amount('total-lines', plus(...lines.map((line) => line.amount)), totals.lines),
    ...amount('total-without-vat', minus(plus(totals.lines, charges), allowances), totals.withoutVat),
    ...amount('total-vat', plus(...vat.map((each) => each.vat)), totals.vat),
    ...amount('total-with-vat', plus(totals.withoutVat, totals.vat), totals.withVat),
    ...(totals.prepaid === 0 ? [] : [{ field: 'prepaid', expected: 0, found: totals.prepaid, effect: cents(-totals.prepaid) } as const]),
    ...(rounded ? [] : [{ field: 'rounding', expected: 0, found: totals.rounding, effect: totals.rounding } as const]),
    ...amount('payable', plus(minus(totals.withVat, totals.prepaid), totals.rounding), totals.payable),
  ];
};
