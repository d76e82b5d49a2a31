import { expect, test } from 'vitest';
import { documentProblems } from '../../functions/documents/ubl/document-fault.ts';
import { documentMeaning, mismatchMeaning } from '../../site/src/i18n/document-problem.nl.ts';

const vague = documentMeaning({});

test.each(documentProblems)('what is wrong with a document is told in words of its own: %s', (problem) => {
  expect(documentMeaning({ problem, element: 'cbc:ID', found: 'iets' })).not.toBe(vague);
});

test('the element, what stands there and the line are named', () => {
  expect(documentMeaning({ problem: 'missing', element: 'cac:OrderReference/cbc:ID' })).toBe(
    'Het element cac:OrderReference/cbc:ID ontbreekt.',
  );
  expect(documentMeaning({ problem: 'wrong', element: 'cbc:IssueDate', found: '15/06' })).toContain('“15/06”');
  expect(documentMeaning({ problem: 'not-xml', line: 3 })).toBe('Het is geen geldig XML-bestand (regel 3).');
  expect(documentMeaning({ problem: 'other-document', element: 'Invoice | CreditNote', found: 'Order' })).toContain(
    'Invoice of CreditNote',
  );
});

test('a document that does not fit its order tells where, with both values', () => {
  expect(mismatchMeaning({ element: 'cac:OrderReference/cbc:ID', expected: '2026-1', found: '2026-2' })).toBe(
    'Bij cac:OrderReference/cbc:ID is 2026-1 verwacht; in het bericht staat 2026-2.',
  );
  expect(mismatchMeaning({ element: 'cac:Price', expected: '10.00' })).toBe('Bij cac:Price is 10.00 verwacht.');
  expect(mismatchMeaning({})).toContain('een andere bestelling');
});
