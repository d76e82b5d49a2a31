/**
 * What can be wrong with a cell, a row or a file that a supplier puts in. What the rules of the catalogue refuse keeps its
 * own code (`discount-below-award`); these are about the file itself.
 */
export const findingCodes = [
  'unknown-column',
  'duplicate-column',
  'missing-column',
  'missing-sheet',
  'unknown-kind',
  'required',
  'too-long',
  'not-text',
  'not-a-number',
  'not-an-amount',
  'not-a-rate',
  'not-weeks',
  'not-a-date',
  'not-yes-or-no',
  'not-a-choice',
  'not-an-id',
  'formula',
  'cell-error',
  'extra-cells',
  'duplicate-key',
  'not-yours',
  'category-changed',
  'unit-changed',
  'attribute-elsewhere',
  'withdrawn-and-changed',
  'withdrawal-incomplete',
  'withdrawal-retracted',
  'option-without-model',
  'option-duplicate',
  'too-many-options',
  'not-a-reason',
  'open-quote',
  'text-behind-quote',
  'too-many-rows',
  'no-rows',
  'unknown-action',
  'other-currency',
  'unknown-property',
  'unknown-item',
  'other-unit',
  'values-differ',
  'net-price-differs',
  'list-price-missing',
  'repeated-element',
  'line-expired',
  'other-lot',
  'other-supplier',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** Where something is wrong, as the supplier's own program names the place, and what would be right. */
export interface Finding<Code extends string = string> {
  /** Of a document: the kind of element, and what it is called there. */
  readonly sheet: string;
  /** As it is numbered in the file, from 1. */
  readonly row: number;
  /** The letter that a workbook gives the column, with its head; of a document the path of the element alone. */
  readonly column?: string | undefined;
  readonly head?: string | undefined;
  readonly code: Code;
  readonly found?: string | undefined;
  /** The values, the form or the bound that is expected. */
  readonly expected?: string | undefined;
}
