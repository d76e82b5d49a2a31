import type { Cents } from '../money/cents.ts';

/** What may differ, and in what it is measured. */
export const differenceFields = {
  seller: 'text',
  buyer: 'text',
  'order-reference': 'text',
  currency: 'text',
  line: 'text',
  quantity: 'portion',
  'unit-price': 'cents',
  discount: 'cents',
  'line-amount': 'cents',
  'vat-rate': 'rate',
  'vat-amount': 'cents',
  allowance: 'cents',
  charge: 'cents',
  'total-lines': 'cents',
  'total-without-vat': 'cents',
  'total-vat': 'cents',
  'total-with-vat': 'cents',
  prepaid: 'cents',
  rounding: 'cents',
  payable: 'cents',
} as const satisfies Record<string, 'text' | 'portion' | 'cents' | 'rate'>;
export type DifferenceField = keyof typeof differenceFields;

export interface InvoiceDifference {
  /** The invoice's own number of the line; absent for the invoice as a whole. */
  readonly line?: string | undefined;
  readonly field: DifferenceField;
  /** In the measure of its field; absent where nothing of the kind was agreed or is said. */
  readonly expected?: string | number | undefined;
  readonly found?: string | number | undefined;
  /** What the invoice asks too much (+) or too little (−) by it. */
  readonly effect: Cents;
}
