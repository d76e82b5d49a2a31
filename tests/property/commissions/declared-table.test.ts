import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesInText, tableText, typedMonth } from '../../../shared/domain/commissions/declared-table.ts';
import { euro } from '../../../shared/domain/text/numbers.ts';

const words = (most: number) =>
  fc
    .string({ unit: fc.constantFrom('a', 'É', ' ', ';', ',', '"', "'", '=', '-', '@', '9', '.', '€'), minLength: 1, maxLength: most })
    .map((text) => text.trim())
    .filter((text) => text !== '');

const line = fc.record({
  order: words(40),
  model: words(200),
  quantity: fc.integer({ min: 1, max: 1_000_000 }).map(String),
  net: fc.integer({ min: 0, max: 100_000_000_00 }).map((cents) => euro(cents).replace(/^€\s/, '')),
  deliveredIn: fc
    .tuple(fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => typedMonth(`${year}-${String(month).padStart(2, '0')}`)),
});

test('whatever the form holds is read back from the template as it stood, whatever the texts look like', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const read = linesInText(tableText(lines), 'CSV');
      expect(read).toEqual({ ok: true, value: { lines: lines.map((each, index) => ({ ...each, row: index + 2 })), findings: [] } });
    }),
  );
});

test('no text, however broken, stops the reading of it: it gives lines, or says where it is wrong', () => {
  const broken = fc.string({ unit: fc.constantFrom('a', ';', '\t', '"', '\n', '\r', '=', '1', ',', ' '), maxLength: 200 });
  fc.assert(
    fc.property(broken, (text) => {
      const read = linesInText(text, 'Geplakt');
      const findings = read.ok ? read.value.findings : (read.detail.findings as readonly { readonly row: number }[]);
      expect(findings.every(({ row }) => row >= 1)).toBe(true);
      if (!read.ok) expect(findings).toHaveLength(1);
    }),
  );
});
