import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extensionOf } from '../../../shared/domain/attachments/file-kind.ts';
import { longestFileName, safeFileName } from '../../../shared/domain/attachments/file-name.ts';
import { hostileTexts } from '../../support/hostile.ts';

const names = () =>
  fc.oneof(
    hostileTexts(),
    fc
      .tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('.pdf', '.PDF', '.tar.gz', '', '.', '. ', '.é'))
      .map((parts) => parts.join('')),
    fc.constantFrom(
      '../../etc/passwd',
      'C:\\Users\\a\\nota.txt',
      'con.txt',
      'NUL',
      '.htaccess',
      'a\u202etxt.exe',
      'a\u2066b.pdf',
      'a\r\nb.pdf',
    ),
  );

test('a name can be saved anywhere: one line, no folder, nothing invisible, not hidden, not too long', () => {
  fc.assert(
    fc.property(names(), (given) => {
      const name = safeFileName(given);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(longestFileName);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*/\\]/u);
      expect(name).toBe(name.trim());
      expect(name).not.toMatch(/^\.|\.$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    }),
    { numRuns: 2_000 },
  );
});

test('cleaning a clean name changes nothing', () => {
  fc.assert(
    fc.property(names(), (given) => {
      expect(safeFileName(safeFileName(given))).toBe(safeFileName(given));
    }),
    { numRuns: 2_000 },
  );
});

test('a name keeps the ending that tells its kind, however long it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('pdf', 'docx', 'jpeg'), (stem, extension) => {
      expect(extensionOf(safeFileName(`${stem}.${extension}`))).toBe(extension);
    }),
  );
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\an\\Mijn documenten\\nota.txt', 'nota.txt'],
  ['factuur\u202efdp.exe', 'factuurfdp.exe'],
  ['  verslag  van   de levering .pdf ', 'verslag van de levering.pdf'],
  ['con.txt', '_con.txt'],
  ['???.pdf', '---.pdf'],
  ['.pdf', 'bestand.pdf'],
  ['.htaccess', 'bestand.htaccess'],
  ['/', 'bestand'],
])('%j becomes %j', (given, name) => {
  expect(safeFileName(given)).toBe(name);
});
