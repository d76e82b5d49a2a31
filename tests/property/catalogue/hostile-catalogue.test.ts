import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImportFile } from '../../../functions/imports/file/import-file.ts';
import { finding } from '../../../shared/contract/imports.schemas.ts';
import { readTables } from '../../../shared/domain/catalogue/import/read-tables.ts';
import { lotId, modelId } from '../../../shared/domain/frameworks/ids.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aCategory, aModel, anOption, aVersion, bodies, on } from '../../support/builders.ts';
import { catalogueOf } from '../../support/imports.ts';

const models = [
  aModel({
    versions: [aVersion({ deliveryWeeks: 8, options: [anOption(), anOption({ id: 'dak', requires: ['trekhaak'], excludes: ['box'] })] })],
  }),
  aModel({
    id: modelId('wagens.01.oud'),
    withdrawal: { from: addDays(on, 5), reason: 'Uit productie', replacement: modelId('wagens.01.stadswagen') },
  }),
];
const known = new Map(models.map((model) => [model.id as string, model]));
const pieces = catalogueOf(models).split(/(?=<)|(?<=>)/);
const terms = { lot: lotId('wagens.01'), contracts: [], supplier: bodies.supplier, categories: [aCategory()], today: on };

const value = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-1',
    '1e400',
    '0',
    '9999-12-31',
    'Delete',
    'false',
    'EUR',
    '/',
    'a/b/c',
    '__proto__',
    'constructor',
    'toString',
    'wagens.01.',
    '\n',
    '&#10;',
    'naam\u202eeman',
  ),
  fc.string({ unit: fc.constantFrom('a', '9', '.', '-', 'é', '😀'), maxLength: 600 }),
);
/** Texts that become others, and whole pieces that go or come twice; some of it is no XML any more. */
const changes = fc.array(
  fc.record({ at: fc.nat({ max: pieces.length - 1 }), value, how: fc.constantFrom('text', 'text', 'text', 'gone', 'twice') }),
  { minLength: 1, maxLength: 6 },
);

const changed = (given: readonly { readonly at: number; readonly value: string; readonly how: string }[]) =>
  pieces
    .map((piece, index) => {
      const change = given.find(({ at }) => at === index);
      if (!change) return piece;
      if (change.how !== 'text') return change.how === 'gone' ? '' : piece + piece;
      return piece.startsWith('<') ? piece.replace(/"[^"]*"/, `"${change.value}"`) : change.value;
    })
    .join('');

test('whatever stands in a catalogue, it is refused, or told line by line as the contract says, or read', () =>
  fc.assert(
    fc.asyncProperty(changes, async (given) => {
      const file = await readImportFile(new TextEncoder().encode(changed(given)), terms);
      if (!file.ok) {
        expect(['invalid-document', 'import-layout', 'file-mismatch']).toContain(file.code);
        return;
      }
      for (const row of readTables(file.value.tables, terms)) {
        const { findings } = row.id === undefined ? row : row.read(known.get(row.id));
        for (const each of findings) expect(finding.safeParse(each)).toMatchObject({ success: true });
        expect(row.sheet.length).toBeLessThanOrEqual(200);
      }
    }),
    { numRuns: 300 },
  ));

/** One line that says very much of an option, named very often by a model. */
const outOfProportion = (said: string, named: number) => {
  const option = `<cac:CatalogueLine><cbc:OrderableIndicator>false</cbc:OrderableIndicator><cac:Item><cac:SellersItemIdentification><cbc:ID>o</cbc:ID></cac:SellersItemIdentification>${said}</cac:Item></cac:CatalogueLine>`;
  const model = `<cac:CatalogueLine>${'<cac:AccessoryRelatedItem><cbc:ID>o</cbc:ID></cac:AccessoryRelatedItem>'.repeat(named)}<cac:Item><cac:SellersItemIdentification><cbc:ID>m</cbc:ID></cac:SellersItemIdentification></cac:Item></cac:CatalogueLine>`;
  return new TextEncoder().encode(catalogueOf(models).replace(/<cac:CatalogueLine>[\s\S]*<\/cac:CatalogueLine>/, option + model));
};

test('an option that is named more often than there is time to read it makes the whole refused', async () => {
  expect(await readImportFile(outOfProportion('<cbc:Keyword/>'.repeat(20_000), 500), terms)).toMatchObject({
    code: 'invalid-document',
    detail: { problem: 'too-large' },
  });
});

test('of a line that is wrong everywhere the first findings are told', async () => {
  const file = await readImportFile(outOfProportion('<cac:AdditionalItemProperty/>'.repeat(400), 2), terms);
  const rows = file.ok ? [...readTables(file.value.tables, terms)] : [];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.read(undefined).findings.length).toBeLessThan(200);
});
