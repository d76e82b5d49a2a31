import { expect, test } from 'vitest';
import { readBankFile } from '../../../shared/domain/commissions/payments/read-bank-file.ts';
import { readCommunication } from '../../../shared/domain/commissions/structured-communication.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { day } from '../../support/builders.ts';
import { codaBytes, codaText } from '../../support/coda.ts';
import { granted } from '../../support/purchases.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const paid = { amount: cents(907_51), counterparty: 'Gemeente Hégé', reference: '+++260/0010/00179+++' };
const usual = () => codaText({ movements: [paid, { amount: cents(-12_50), message: 'Kosten' }] });

/** A line of the usual file with some columns, counted from 1, written over. */
const damaged = (line: number, column: number, written: string): Uint8Array => {
  const lines = usual().split('\r\n');
  const text = lines[line - 1] ?? '';
  return bytes(
    lines.toSpliced(line - 1, 1, text.slice(0, column - 1) + written + text.slice(column - 1 + written.length)).join('\r\n'),
    'latin1',
  );
};

const without = (line: number) =>
  bytes(
    usual()
      .split('\r\n')
      .toSpliced(line - 1, 1)
      .join('\r\n'),
    'latin1',
  );

const findingsOf = (file: Uint8Array) => {
  const read = readBankFile(file);
  return read.ok ? [] : (read.detail.findings as readonly { line: number; code: string; field?: string }[]);
};

test.each([
  ['a line that is too short', bytes(usual().replace('\r\n', 'x\r\n'), 'latin1'), 1, 'line-length'],
  ['a record that there is not', damaged(4, 1, '5'), 4, 'unknown-record'],
  ['another version of the standard', damaged(1, 128, '1'), 1, 'field-invalid'],
  ['another currency', damaged(2, 40, 'USD'), 2, 'currency'],
  ['a day that there is not', damaged(3, 116, '310226'), 3, 'field-invalid'],
  ['a sign that there is not', damaged(3, 32, '2'), 3, 'field-invalid'],
  ['a part of a cent', damaged(3, 47, '5'), 3, 'field-invalid'],
  ['an amount with a letter', damaged(3, 40, 'O'), 3, 'field-invalid'],
  ['more than is kept of an amount', damaged(3, 33, '9'), 3, 'field-invalid'],
  ['an amount that does not fit the new balance', damaged(3, 45, '2'), 7, 'balance'],
  ['a new balance that does not fit', damaged(7, 55, '9'), 7, 'balance'],
  ['a new balance of another account', damaged(7, 10, '9'), 7, 'field-invalid'],
  ['a reference whose check digits are wrong', damaged(3, 76, '9'), 3, 'reference-invalid'],
  ['a sequence that skips', damaged(6, 6, '3'), 6, 'sequence-broken'],
  ['a total of credit that is wrong', damaged(8, 50, '9'), 8, 'turnover'],
  ['a total of debit that is wrong', damaged(8, 30, '9'), 8, 'turnover'],
  ['a count that is wrong', damaged(8, 22, '9'), 8, 'record-count'],
  ['more files that do not follow', damaged(8, 128, '1'), 8, 'incomplete'],
  ['an end that is missing', without(8), 7, 'incomplete'],
  ['a beginning that is missing', bytes(usual().split('\r\n').slice(1).join('\r\n'), 'latin1'), 1, 'unknown-layout'],
  ['an old balance that is missing', without(2), 2, 'misplaced-record'],
  ['a movement that is missing', without(6), 6, 'balance'],
  ['a second part without the first', without(3), 3, 'misplaced-record'],
  ['no movement at all', codaBytes({ movements: [] }), 4, 'empty'],
] as const)('a CODA file with %s is refused, with the line', (_, file, line, code) => {
  expect(findingsOf(file)).toContainEqual(expect.objectContaining({ line, code }));
});

test('accents are read whether the bank writes Latin-1 or UTF-8', () => {
  for (const encoding of ['latin1', 'utf8'] as const) {
    const [first] = granted(readBankFile(bytes(usual(), encoding))).movements;
    expect(first).toMatchObject({
      counterparty: 'Gemeente Hégé',
      amount: 907_51,
      bookedOn: '2026-06-15',
      line: 3,
      reference: paid.reference,
    });
  }
});

test('a totalled movement is its details where they sum to it, and itself where they do not', () => {
  const details = [
    { amount: cents(100_00), reference: '+++260/0010/00179+++' },
    { amount: cents(50_00), message: 'zonder' },
  ];
  const read = (amount: number) => granted(readBankFile(codaBytes({ movements: [{ amount: cents(amount), details }] }))).movements;
  expect(read(150_00).map(({ amount }) => amount)).toEqual([100_00, 50_00]);
  expect(read(151_00).map(({ amount }) => amount)).toEqual([151_00]);
});

test('a reference that a payer typed in a free message counts, a number that is none does not', () => {
  const read = (message: string) =>
    granted(readBankFile(codaBytes({ movements: [{ amount: cents(1), message }] }))).movements[0]?.reference;
  expect(read('factuur +++260/0010/00179+++ juni')).toBe('+++260/0010/00179+++');
  expect(read('***260/0010/00179***')).toBe('+++260/0010/00179+++');
  expect(read('260001000179')).toBe('+++260/0010/00179+++');
  expect(read('260001000178')).toBeUndefined();
  expect(read('1260001000179')).toBeUndefined();
  expect(read('+++260/0010/00179+++ en +++260/0010/00280+++')).toBeUndefined();
});

test('the same movement is the same in a file that is fetched again, and another one of the next day', () => {
  const identities = (number: number, before: number) =>
    granted(readBankFile(codaBytes({ number, before: cents(before), movements: [paid, paid] }))).movements.map(({ identity }) => identity);
  expect(identities(12, 100)).toEqual(identities(12, 100));
  expect(new Set([...identities(12, 100), ...identities(13, 100), ...identities(12, 200)]).size).toBe(6);
});

const kbc = (...rows: readonly string[]) =>
  [
    'Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;Vrije mededeling',
    ...rows,
  ].join('\r');
const kbcRow = (date: string, amount: string, reference = '', currency = 'EUR') =>
  `BE68 5390 0754 7034; ;IGEMO;${currency};  02026012;${date};OVERSCHRIJVING;${date};${amount};0,00;;;BE12;KREDBEBB;Gemeente Berlaar;Markt 1;${reference};juni`;

test('thousands may be apart by a dot or by a blank that does not break', () => {
  const amounts = ['1.907,51', '1\u00a0907,51', '1 907,51', '+1907,51'];
  const { movements } = granted(readBankFile(bytes(kbc(...amounts.map((amount) => kbcRow('15/06/2026', amount))))));
  expect(movements.map(({ amount }) => amount)).toEqual(amounts.map(() => 1_907_51));
});

test('a file of KBC is read', () => {
  const file = granted(readBankFile(bytes(kbc(kbcRow('15/06/2026', '1.907,51', '***260/0010/00179***'), kbcRow('16/06/2026', '-3')))));
  expect(file.format).toBe('kbc');
  expect(file.movements).toMatchObject([
    {
      line: 2,
      account: 'BE68539007547034',
      bookedOn: '2026-06-15',
      amount: 1_907_51,
      counterparty: 'Gemeente Berlaar',
      reference: '+++260/0010/00179+++',
    },
    { line: 3, bookedOn: '2026-06-16', amount: -3_00, message: 'juni' },
  ]);
});

test('a file of Belfius is read past what was asked of the bank', () => {
  const file = granted(
    readBankFile(
      bytes(
        [
          'Boekingsdatum vanaf;01/06/2026',
          'Laatste saldo;59.580,73 EUR',
          ';',
          'Rekening;Boekingsdatum;Rekeninguittrekselnummer;Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;Straat en nummer;Postcode en plaats;Transactie;Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen',
          'BE68 5390 0754 7034;15/06/2026;00010;52;BE12;"Stad; Lier";Markt 1;2500 Lier;STORTING;15/06/2026;907,51;EUR;GKCCBEBB;BE;+++260/0010/00179+++',
        ].join('\n'),
      ),
    ),
  );
  expect(file).toMatchObject({
    format: 'belfius',
    movements: [{ line: 5, counterparty: 'Stad; Lier', reference: '+++260/0010/00179+++', amount: 907_51 }],
  });
});

test('a file of ING is read', () => {
  const file = granted(
    readBankFile(
      bytes(
        [
          'Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;Munteenheid;Omschrijving;Detail van de omzet;Bericht',
          '390-1234567-89;IGEMO;BE12;23;15/06/2026;15/06/2026;907,5;EUR;Europese overschrijving;OCMW Duffel;bedankt;',
        ].join('\r\n'),
      ),
    ),
  );
  expect(file).toMatchObject({
    format: 'ing',
    movements: [{ account: '390123456789', counterparty: 'OCMW Duffel', message: 'bedankt', amount: 907_50 }],
  });
});

test('two movements of which a CSV says the same are two, and the same two in every file', () => {
  const read = () =>
    granted(readBankFile(bytes(kbc(kbcRow('15/06/2026', '5,00'), kbcRow('15/06/2026', '5,00'))))).movements.map(({ identity }) => identity);
  expect(new Set(read()).size).toBe(2);
  expect(read()).toEqual(read());
});

test.each([
  ['columns that no bank has', 'a;b;c\n1;2;3', 1, 'unknown-layout'],
  ['a column that is missing', kbc().replace('Bedrag', 'Som'), 1, 'column-missing'],
  ['a row that is too short', kbc('BE68;x'), 2, 'column-count'],
  ['a quote that stays open', kbc(`"${kbcRow('15/06/2026', '5,00')}`), 2, 'column-count'],
  ['a day as Americans write it', kbc(kbcRow('06/15/2026', '5,00')), 2, 'field-invalid'],
  ['a dot before the cents', kbc(kbcRow('15/06/2026', '5.00')), 2, 'field-invalid'],
  ['three figures after the comma', kbc(kbcRow('15/06/2026', '5,001')), 2, 'field-invalid'],
  ['no amount', kbc(kbcRow('15/06/2026', '')), 2, 'field-invalid'],
  ['another currency', kbc(kbcRow('15/06/2026', '5,00', '', 'USD')), 2, 'currency'],
  ['a reference whose check digits are wrong', kbc(kbcRow('15/06/2026', '5,00', '+++260/0010/00178+++')), 2, 'reference-invalid'],
  ['a day of another century', kbc(kbcRow('15/06/9999', '5,00')), 2, 'field-invalid'],
  ['more than is kept of an amount', kbc(kbcRow('15/06/2026', '10.000.000.000,01')), 2, 'field-invalid'],
  ['a column that tells a story', kbc(kbcRow('15/06/2026', '5,00').replace('juni', 'j'.repeat(501))), 2, 'field-invalid'],
  ['no rows', kbc(), 1, 'empty'],
] as const)('a CSV with %s is refused, with the line', (_, text, line, code) => {
  expect(findingsOf(bytes(text))).toContainEqual(expect.objectContaining({ line, code }));
});

test('every line that is wrong is told, at most fifty', () => {
  const wrong = Array.from({ length: 70 }, () => kbcRow('vandaag', 'veel'));
  expect(findingsOf(bytes(kbc(...wrong.slice(0, 2)))).map(({ line, field }) => `${line} ${field}`)).toEqual([
    '2 date',
    '2 amount',
    '3 date',
    '3 amount',
  ]);
  expect(findingsOf(bytes(kbc(...wrong)))).toHaveLength(50);
});

test('what would take long to read is refused at once, and named in short', () => {
  const began = process.cpuUsage();
  const blanks = ' '.repeat(3_000_000);
  for (const file of [kbc(kbcRow('15/06/2026', '5,00', `1${blanks}x`)), kbc(kbcRow('15/06/2026', '5,00').replace('juni', `a${blanks}b`))]) {
    const findings = findingsOf(bytes(file));
    expect(findings).toMatchObject([{ line: 2, code: 'field-invalid' }]);
    expect(JSON.stringify(findings).length).toBeLessThan(300);
  }
  expect(readCommunication(`1${' '.repeat(200_000)}x`).ok).toBe(false);
  expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
});

test('more movements than anybody books are refused before their amounts are summed', () => {
  const [header = '', opening = '', movement = ''] = usual().split('\r\n');
  const huge = `${movement.slice(0, 32)}009999999990000${movement.slice(47)}`;
  const file = [header, opening, ...Array.from({ length: 4_001 }, () => huge)].join('\r\n');
  const findings = findingsOf(bytes(file, 'latin1'));
  expect(findings).toContainEqual(expect.objectContaining({ line: 4_003, code: 'too-many' }));
});

test('of a file with more lines than anybody puts in none is read', () => {
  const lines = Array.from({ length: 60_000 }, () => 'x');
  for (const head of [usual().split('\r\n')[0] ?? '', kbc()])
    expect(findingsOf(bytes([head, ...lines].join('\r\n')))).toEqual([
      { line: 60_001, code: 'too-many', found: '60001', expected: '2000' },
    ]);
});

test('an empty file is told apart from a wrong one', () => {
  expect(readBankFile(new Uint8Array())).toMatchObject({ ok: false, code: 'file-empty' });
  expect(readBankFile(bytes('\r\n \r\n'))).toMatchObject({ ok: false, code: 'file-empty' });
});

test('the holder of the account is told where the bank names it', () => {
  expect(granted(readBankFile(codaBytes({ holder: '0200762878', movements: [paid] }))).holders).toEqual(['0200762878']);
  expect(granted(readBankFile(codaBytes({ movements: [paid], on: day('2026-06-15') }))).holders).toEqual([]);
});
