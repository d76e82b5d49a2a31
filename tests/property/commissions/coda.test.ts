import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBankFile } from '../../../shared/domain/commissions/payments/read-bank-file.ts';
import { communicationOf } from '../../../shared/domain/commissions/structured-communication.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { day } from '../../support/builders.ts';
import { codaBytes, type TestMovement, type TestStatement, testAccount } from '../../support/coda.ts';
import { granted } from '../../support/purchases.ts';

/** Words of letters only, accents among them: whatever is no reference by accident. */
const words = (most: number) =>
  fc
    .array(fc.constantFrom('a', 'b', 'é', 'ö', 'Z', ' '), { maxLength: most })
    .map((letters) => letters.join('').replaceAll(/ +/g, ' ').trim());

const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((amount) => amount !== 0);
const references = fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }));

const movement = (): fc.Arbitrary<TestMovement> =>
  fc
    .record({
      amount: amounts.map(cents),
      on: fc.nat(20).map((days) => addDays(day('2026-06-01'), days)),
      counterparty: words(35),
      message: words(149),
      reference: fc.option(
        references.map(([statement, invoice]) => communicationOf(`2026-${String(statement).padStart(4, '0')}`, invoice)),
      ),
      structure: fc.constantFrom('101', '102'),
      information: fc.option(words(60)),
    })
    .map(({ reference, information, ...rest }) => ({
      ...rest,
      ...(reference !== null && { reference }),
      ...(information !== null && { information }),
    }));

const statement = (): fc.Arbitrary<TestStatement> =>
  fc.record({
    number: fc.integer({ min: 0, max: 999 }),
    before: fc.integer({ min: -10_000_000, max: 10_000_000 }).map(cents),
    movements: fc.array(movement(), { minLength: 1, maxLength: 12 }),
  });

test('whatever a bank writes is read back', () => {
  fc.assert(
    fc.property(fc.array(statement(), { minLength: 1, maxLength: 3 }), (statements) => {
      const { movements } = granted(readBankFile(codaBytes(...statements)));
      expect(
        movements.map(({ account, amount, bookedOn, counterparty, message, reference }) => ({
          account,
          amount,
          bookedOn,
          counterparty,
          message,
          reference,
        })),
      ).toEqual(
        statements
          .flatMap((one) => one.movements)
          .map(({ amount, on, counterparty, message, reference }) => ({
            account: testAccount,
            amount,
            bookedOn: on,
            counterparty: counterparty === '' ? undefined : counterparty,
            message: reference === undefined ? message : '',
            reference,
          })),
      );
    }),
  );
});

/** Where a file holds figures that its totals prove: columns from 0. */
const proven: Readonly<Record<string, readonly [number, number]>> = { '1': [42, 58], '2.1': [31, 47], '8': [41, 57], '9': [16, 52] };

test('no figure of an amount, balance or total can be changed without being found out', () => {
  fc.assert(
    fc.property(statement(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (one, whichLine, whichColumn, step) => {
      const lines = Buffer.from(codaBytes(one)).toString('latin1').split('\r\n');
      const kindOf = (line: string) => (line.startsWith('2') ? `2.${line[1]}` : (line[0] ?? ''));
      const places = lines.flatMap((line, index) => (Object.hasOwn(proven, kindOf(line)) ? [index] : []));
      const at = places[whichLine % places.length] ?? 0;
      const line = lines[at] ?? '';
      const [first, end] = proven[kindOf(line)] ?? [0, 1];
      const column = first + (whichColumn % (end - first));
      const found = line[column] ?? '';
      if (!/\d/.test(found)) return;
      lines[at] = `${line.slice(0, column)}${(Number(found) + step) % 10}${line.slice(column + 1)}`;
      expect(readBankFile(Buffer.from(lines.join('\r\n'), 'latin1'))).toMatchObject({ ok: false, code: 'bank-file-invalid' });
    }),
    { numRuns: 300 },
  );
});

test('no line can be left out, doubled or moved', () => {
  fc.assert(
    fc.property(statement(), fc.nat(), fc.constantFrom('left out', 'doubled', 'swapped'), (one, which, how) => {
      const lines = Buffer.from(codaBytes(one)).toString('latin1').trimEnd().split('\r\n');
      const at = which % (lines.length - (how === 'swapped' ? 1 : 0));
      const [line = '', next = ''] = lines.slice(at);
      const replaced = { 'left out': [], doubled: [line, line], swapped: [next, line] }[how];
      const damaged = lines.toSpliced(at, how === 'swapped' ? 2 : 1, ...replaced);
      expect(readBankFile(Buffer.from(damaged.join('\r\n'), 'latin1')).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('bytes of any kind are refused or read, and never break the reader', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string().map((text) => Buffer.from(`0000015062653905${text}`)),
      ),
      (bytes) => {
        expect(['file-empty', 'bank-file-invalid']).toContain((readBankFile(bytes) as { code: string }).code);
      },
    ),
  );
});
