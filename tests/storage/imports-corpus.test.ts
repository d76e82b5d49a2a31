import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Cell } from '../../shared/domain/catalogue/import/cell.ts';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { findingPlace, findingsIn, findingText } from '../../site/src/features/imports/finding-text.ts';
import { problemText } from '../../site/src/i18n/problems.nl.ts';
import { badLines } from '../support/bad-catalogue-lines.ts';
import { badDocuments } from '../support/bad-catalogues.ts';
import { aCategory, aLot, aModel, anOption, aPerson, aVersion, bodies, on } from '../support/builders.ts';
import { type Cells, columnsOf, openImports, textOf, workbookOf } from '../support/imports.ts';
import { nextKey } from '../support/purchases.ts';
import { putItem } from '../support/table-contents.ts';
import { zipOf } from '../support/zip.ts';

const supplier = aPerson('supplier');
const attribute = { facet: false, highlight: false } as const;
const car: Category = aCategory({
  attributes: [
    { key: 'range', label: 'Rijbereik', type: 'number', unit: 'km', ...attribute },
    { key: 'towing', label: 'Trekken', type: 'boolean', ...attribute },
    { key: 'drive', label: 'Aandrijving', type: 'choice', choices: [{ value: 'bev', label: 'Elektrisch' }], ...attribute },
    { key: 'note', label: 'Nota', type: 'text', ...attribute },
  ],
});
const van: Category = aCategory({
  id: 'bestelwagen',
  name: 'Bestelwagen',
  attributes: [{ key: 'volume', label: 'Laadruimte', type: 'number', ...attribute }],
});

const [one, two] = [lotId('wagens.01'), lotId('wagens.02')];
const mixed = aModel({
  id: modelId('wagens.02.busje'),
  category: 'bestelwagen',
  versions: [aVersion({ attributes: { volume: 3 }, options: [] })],
});
const leaving = aModel({ id: modelId('wagens.01.vertrekt'), withdrawal: { from: addDays(on, 30), reason: 'Uit productie' } });

type Market = Awaited<ReturnType<typeof openImports>>;
let market: Market;

beforeAll(async () => {
  market = await openImports({
    lots: [
      aLot({ minimumSpecification: [{ attribute: 'range', atLeast: 300 }] }),
      aLot({ id: two, number: '2', categories: ['personenwagen', 'bestelwagen'] }),
    ],
    models: [aModel(), aModel({ id: modelId('wagens.01.vreemd'), supplier: bodies.otherSupplier }), leaving, mixed],
  });
  await putItem(market.database, categoryRecord.toItem(car));
  await putItem(market.database, categoryRecord.toItem(van));
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const text = (changes: readonly Cells[], models = [aModel()]) => textOf(changes, models, [car]);
const workbook = (changes: readonly Cells[], models = [aModel()]) => workbookOf(changes, models, [car]);
/** The export with one piece of its text replaced. */
const replaced = (from: string, to: string) => {
  const all = new TextDecoder().decode(text([{}]));
  if (!all.includes(from)) throw new Error(`${from} is not in the file`);
  return bytesOf(all.replace(from, to));
};
const optionsOf = (...options: Parameters<typeof anOption>[0][]) => [aModel({ versions: [aVersion({ options: options.map(anOption) })] })];

type Expected = readonly [code: string, column?: string | undefined, found?: string | undefined, expected?: string | undefined];
type Bad = readonly [name: string, file: () => Uint8Array | Promise<Uint8Array>, ...Expected];

/** One wrong cell of the model's row, in a workbook where the kind of cell matters, else as text. */
const cell = (name: string, key: string, value: Cell, ...expected: Expected): Bad => [
  name,
  () => (typeof value === 'string' || value === undefined ? text([{ [key]: value }]) : workbook([{ [key]: value }])),
  ...expected,
];

/** Files that cannot be read at all: the code of the refusal, and of the first thing that is wrong in it. */
const files: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string, string?])[] = [
  ['an empty file', () => new Uint8Array(), 'file-empty'],
  ['a PDF', () => bytesOf('%PDF-1.7 x'), 'file-kind'],
  ['an old workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'file-kind'],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), 'file-kind'],
  ['a photograph', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'file-kind'],
  ['a packed file that breaks off', () => gzipSync(bytesOf('model;')).subarray(0, 12), 'file-mismatch'],
  ['a file that is packed twice', () => gzipSync(gzipSync(bytesOf('model;'))), 'file-kind'],
  ['a packed workbook', async () => gzipSync(await workbook([{}])), 'file-kind'],
  ['a packed file that unpacks to more than 36 MB', () => gzipSync(Buffer.alloc(36_000_001, ' ')), 'file-unpacks-large'],
  ['rich text', () => bytesOf('{\\rtf1 model;'), 'file-kind'],
  ['bytes', () => Uint8Array.of(0, 1, 2, 3), 'file-mismatch'],
  ['a page', () => bytesOf('<!doctype html><p>model;</p>'), 'file-mismatch'],
  ['an archive of something else', () => zipOf([{ name: 'a.txt', content: 'a' }]), 'file-mismatch'],
  ['half a workbook', async () => (await workbook([{}])).slice(0, 900), 'file-mismatch'],
  [
    'an archive that lies about its size',
    () => zipOf([{ name: '[Content_Types].xml', content: 'x'.repeat(9_000_000), saysSize: 10 }]),
    'file-mismatch',
  ],
  [
    'an archive that unpacks to more than 100 MB',
    () => zipOf([{ name: '[Content_Types].xml', content: Buffer.alloc(101_000_000) }]),
    'file-mismatch',
  ],
  ['a text without kinds of rows', () => bytesOf('Naam;Prijs\r\nA;1'), 'import-layout', 'unknown-kind'],
  ['a row of an unknown kind', () => replaced('\r\noptie;', '\r\nopties;'), 'import-layout', 'unknown-kind'],
  ['only heads', () => bytesOf('model;Eigen nummer\r\n'), 'import-layout', 'no-rows'],
  ['a quote that is never closed', () => replaced('Een wagen', '"Een wagen'), 'import-layout', 'open-quote'],
  ['text behind a quote', () => replaced('Een wagen', '"Een" wagen'), 'import-layout', 'text-behind-quote'],
  ['an unknown column', () => replaced('Levertijd (weken)', 'Levertijd'), 'import-layout', 'unknown-column'],
  ['a column twice', () => replaced('Levertijd (weken)', 'Naam'), 'import-layout', 'duplicate-column'],
  ['a missing column', () => replaced('Catalogusprijs (€ excl. btw)', ''), 'import-layout', 'missing-column'],
  ['50,011 rows', () => bytesOf(`model;Eigen nummer\n${'model;a\n'.repeat(50_011)}`), 'import-layout', 'too-many-rows'],
];

test.each(files.map(([name, file, code, first]) => ({ name, file, code, first })))(
  '$name is refused as a whole',
  async ({ file, code, first }) => {
    const answer = await market.imports.start(supplier, { lot: one, name: 'slecht', bytes: await file() }, nextKey());
    expect(answer).toMatchObject({ ok: false, code });
    if (first !== undefined) expect(answer).toMatchObject({ detail: { findings: [{ code: first, row: expect.any(Number) }] } });
  },
);

const long = 'x'.repeat(201);
const rows: readonly Bad[] = [
  cell('no own number', 'id', '', 'required', 'B'),
  cell('an own number with capitals', 'id', 'Stadswagen', 'not-an-id', 'B', 'Stadswagen', 'merk-model-1'),
  cell('an own number with spaces', 'id', 'stads wagen', 'not-an-id', 'B', 'stads wagen', 'merk-model-1'),
  cell('another supplier’s number', 'id', 'vreemd', 'not-yours', 'B', 'vreemd'),
  cell('no name', 'name', '', 'required', 'D'),
  cell('a name that is too long', 'name', long, 'too-long', 'D', 'x'.repeat(80), '200'),
  cell('a name of two lines', 'name', 'a\nb', 'not-text', 'D', 'a\nb', 'één regel tekst'),
  cell('no brand', 'brand', ' ', 'required', 'E'),
  cell('no description', 'description', '', 'required', 'F'),
  cell('another category', 'category', 'Bestelwagen', 'not-a-choice', 'C', 'Bestelwagen', 'Personenwagen'),
  cell('another unit', 'unit', 'maand', 'unit-changed', 'G', 'maand', 'stuk'),
  cell('no price', 'listPrice', '', 'required', 'H'),
  cell('a price in words', 'listPrice', 'op aanvraag', 'not-an-amount', 'H', 'op aanvraag', '28.525,00'),
  cell('a price with a point before the decimals', 'listPrice', '28525.00', 'not-an-amount', 'H', '28525.00', '28.525,00'),
  cell('a price with misplaced points', 'listPrice', '28.52,00', 'not-an-amount', 'H', '28.52,00', '28.525,00'),
  cell('a price of three decimals', 'listPrice', '1,005', 'not-an-amount', 'H', '1,005', '28.525,00'),
  cell('a price below zero', 'listPrice', -1, 'not-an-amount', 'G', '-1', '28.525,00'),
  cell('a price in dollars', 'listPrice', '$ 5', 'not-an-amount', 'H', '$ 5', '28.525,00'),
  cell('a day as range', 'attribute:range', { date: on }, 'not-a-number', 'J', on, '1.234,5'),
  cell('yes as price', 'listPrice', true, 'not-an-amount', 'G', 'WAAR', '28.525,00'),
  cell('no discount', 'discountRate', '', 'required', 'I'),
  cell('a discount over a hundred', 'discountRate', '101', 'not-a-rate', 'I', '101', '13,78'),
  cell('a discount below zero', 'discountRate', '-1', 'not-a-rate', 'I', '-1', '13,78'),
  cell('a discount in words', 'discountRate', 'veel', 'not-a-rate', 'I', 'veel', '13,78'),
  cell('a discount below the awarded one', 'discountRate', '4,99', 'discount-below-award', 'I', '4,99 %', '≥ 5 %'),
  cell('half weeks', 'deliveryWeeks', '1,5', 'not-weeks', 'J', '1,5', '0-520'),
  cell('ten years and a week', 'deliveryWeeks', '521', 'not-weeks', 'J', '521', '0-520'),
  cell('weeks in words', 'deliveryWeeks', 'acht', 'not-weeks', 'J', 'acht', '0-520'),
  cell('a range in words', 'attribute:range', 'ver', 'not-a-number', 'K', 'ver', '1.234,5'),
  cell('a range with its unit', 'attribute:range', '400 km', 'not-a-number', 'K', '400 km', '1.234,5'),
  cell('a range below the minimum', 'attribute:range', '299', 'minimum-unmet', 'K', '299', '≥ 300'),
  cell('no range where the lot asks one', 'attribute:range', '', 'minimum-unmet', 'K', undefined, '≥ 300'),
  cell('neither yes nor no', 'attribute:towing', 'misschien', 'not-yes-or-no', 'L', 'misschien', 'ja, nee'),
  cell('no such choice', 'attribute:drive', 'Diesel', 'not-a-choice', 'M', 'Diesel', 'Elektrisch'),
  cell('a text of 401 characters', 'attribute:note', 'y'.repeat(401), 'too-long', 'N', 'y'.repeat(80), '400'),
  cell('a day that does not exist', 'effectiveFrom', '30/02/2027', 'not-a-date', 'O', '30/02/2027', '14/12/2026'),
  cell('a month as day', 'effectiveFrom', 'juni', 'not-a-date', 'O', 'juni', '14/12/2026'),
  cell('a day of the American kind', 'effectiveFrom', '12/31/2026', 'not-a-date', 'O', '12/31/2026', '14/12/2026'),
  cell('a reason that is none', 'reason', 'Zomaar', 'not-a-reason', 'P'),
  cell('an end without reason', 'withdrawnFrom', '01/09/2026', 'withdrawal-incomplete', 'S'),
  cell('a reason without end', 'withdrawalReason', 'Weg', 'withdrawal-incomplete', 'R'),
  cell('a replacement without end', 'replacement', 'ander', 'withdrawal-incomplete', 'R'),
  cell('a replacement that is no number', 'replacement', 'A B', 'not-an-id', 'T', 'A B', 'model-x-2'),
  ['a formula in a text file', () => replaced('Een wagen', '=1+1'), 'formula', 'F', '=1+1'],
  ['a price yesterday', () => text([{ deliveryWeeks: 3, effectiveFrom: { date: addDays(on, -1) } }]), 'invalid-date', 'O'],
  ['a rise as promotion', () => text([{ listPrice: 30_001, reason: 'Actie' }]), 'revision-unfounded', 'P'],
  ['a rise by an index that is not named', () => text([{ listPrice: 30_001, reason: 'Index' }]), 'revision-unfounded', 'Q'],
  [
    'an end and a change at once',
    () => text([{ listPrice: 1, withdrawnFrom: { date: on }, withdrawalReason: 'Weg' }]),
    'withdrawn-and-changed',
    'R',
  ],
  [
    'an unknown replacement',
    () => text([{ withdrawnFrom: { date: on }, withdrawalReason: 'Weg', replacement: 'niets' }]),
    'replacement-unfit',
    'T',
    undefined,
    'unknown',
  ],
  [
    'a model that replaces itself',
    () => text([{ withdrawnFrom: { date: on }, withdrawalReason: 'Weg', replacement: 'stadswagen' }]),
    'replacement-unfit',
    'T',
    undefined,
    'itself',
  ],
  ['an announced end that is erased', () => text([{ withdrawnFrom: undefined }], [leaving]), 'withdrawal-retracted', 'R'],
  ['a number twice', () => text([{}, {}], [aModel(), aModel()]), 'duplicate-key', 'B', 'stadswagen', '2, 3'],
  ['an option twice', () => text([{}], optionsOf({}, {})), 'option-duplicate', 'C', 'trekhaak'],
  ['an option without name', () => text([{}], optionsOf({ name: '' })), 'required', 'D'],
  ['an option without number', () => text([{}], optionsOf({ id: '' })), 'required', 'C'],
  ['an option that needs an unknown one', () => text([{}], optionsOf({ requires: ['dak'] })), 'invalid-choice', 'B', 'trekhaak'],
  ['an option that needs itself', () => text([{}], optionsOf({ requires: ['trekhaak'] })), 'invalid-choice', 'B', 'trekhaak'],
  [
    'an option below the awarded discount',
    () => text([{}], optionsOf({ discountRate: 100 as never })),
    'discount-below-award',
    'I',
    'trekhaak: 1 %',
    '≥ 5 %',
  ],
  [
    '61 options',
    () => text([{}], optionsOf(...Array.from({ length: 61 }, (_, index) => ({ id: `o-${index}` })))),
    'too-many-options',
    'C',
    'o-60',
    '60',
  ],
  ['a cell under no head', () => replaced('\r\noptie;', ';los\r\noptie;'), 'extra-cells', 'U', 'los'],
];

const named = rows.map(([name, file, code, column, found, expected]) => ({ name, file, code, column, found, expected }));

test.each(named)('$name is told where it stands', async ({ file, code, column, found, expected }) => {
  const answer = await market.imports.start(supplier, { lot: one, name: 'slecht', bytes: await file() }, nextKey());
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  expect(answer.value.counts.error).toBeGreaterThan(0);
  const listed = await market.imports.rows(supplier, answer.value.id, { kind: 'error', part: 0 });
  if (!listed.ok) throw new Error(listed.code);
  const finding = listed.value.items[0]?.findings[0];
  expect(finding).toMatchObject({ code, ...(column && { column }), ...(found && { found }), ...(expected && { expected }) });
  expect(finding?.row).toBeGreaterThan(1);
});

test('a lot of two categories asks which, and an attribute of the other one is told', async () => {
  const changes: readonly Cells[] = [{ id: 'nieuw', category: '' }, { 'attribute:range': 400 }];
  const bytes = textOf(changes, [mixed, mixed], [car, van]);
  const answer = await market.imports.start(supplier, { lot: two, name: 'slecht', bytes }, nextKey());
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  const listed = await market.imports.rows(supplier, answer.value.id, { kind: 'error', part: 0 });
  expect(listed).toMatchObject({
    value: {
      items: [
        { findings: [{ code: 'required', head: 'Categorie' }] },
        { findings: [{ code: 'attribute-elsewhere', expected: 'Bestelwagen' }] },
      ],
    },
  });
});

test.each(badDocuments([car]))('$name is refused as a whole, in these words', async ({ text: written, code, detail, message }) => {
  const answer = await market.imports.start(supplier, { lot: one, name: 'slecht.xml', bytes: bytesOf(written) }, nextKey());
  if (answer.ok) throw new Error('it was taken');
  expect(answer).toMatchObject({ code, detail });
  const [finding] = findingsIn(answer.detail);
  expect(finding ? findingText(finding) : problemText(answer.code, answer.detail).meaning).toContain(message);
});

test.each(badLines([car]))('$name is told at its line, in these words', async ({ text: written, finding, message }) => {
  const answer = await market.imports.start(supplier, { lot: one, name: 'slecht.xml', bytes: bytesOf(written) }, nextKey());
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  expect(answer.value.format).toBe('xml');
  const listed = await market.imports.rows(supplier, answer.value.id, { kind: 'error', part: 0 });
  const [first] = (listed.ok && listed.value.items[0]?.findings) || [];
  expect(first).toMatchObject(finding);
  expect(first && findingPlace(first)).toBe(`Lijn ${String(finding.row)}`);
  expect(first && findingText(first)).toContain(message);
});

test('the corpus is large enough, and every column of the template has a head of its own', () => {
  expect(files.length + rows.length).toBeGreaterThanOrEqual(60);
  const heads = columnsOf([car, van]).models.map(({ head }) => head);
  expect(new Set(heads).size).toBe(heads.length);
});
