import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImportFile } from '../../../functions/imports/file/import-file.ts';
import { writeText } from '../../../functions/imports/file/write-text.ts';
import { writeWorkbook } from '../../../functions/imports/file/write-workbook.ts';
import { writeCatalogue } from '../../../functions/imports/ubl/write-catalogue.ts';
import type { Category } from '../../../shared/domain/catalogue/category.ts';
import { modelColumns, optionColumns } from '../../../shared/domain/catalogue/import/columns.ts';
import { readTables } from '../../../shared/domain/catalogue/import/read-tables.ts';
import { writtenTables } from '../../../shared/domain/catalogue/import/write-cells.ts';
import type { Model, ModelOption } from '../../../shared/domain/catalogue/model.ts';
import { lotId, modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aFramework, aLot, aModel, aVersion, bodies, on } from '../../support/builders.ts';

const attribute = { facet: false, highlight: false } as const;
const category: Category = {
  id: 'personenwagen',
  name: 'Personenwagen',
  family: 'voertuigen',
  silhouette: 'car',
  checklist: [],
  attributes: [
    { key: 'range', label: 'Rijbereik', type: 'number', unit: 'km', ...attribute },
    { key: 'towing', label: 'Trekhaak', type: 'boolean', ...attribute },
    {
      key: 'drive',
      label: 'Aandrijving',
      type: 'choice',
      choices: [
        { value: 'bev', label: 'Elektrisch' },
        { value: 'cng', label: 'Aardgas' },
      ],
      ...attribute,
    },
    { key: 'note', label: 'Naam', type: 'text', ...attribute },
  ],
};

/** Everything that people type: quotes, separators, line breaks, what looks like a formula or a number. */
const words = (most: number) =>
  fc
    .oneof(
      fc.string({
        unit: fc.constantFrom('a', 'é', '/', '"', ';', ',', "'", '=', '+', '-', '@', '1', '0', ' ', '€', '<', '&', '_x000D_', '😀'),
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom('=1+1', "'=x", '-5', '1.234,5', '28.525', 'TRUE', '2026-12-14', '#N/A x', '0012', '1e5'),
    )
    .map((text) => [...text.trim()].slice(0, most).join('').trim())
    .filter((text) => text !== '');
const lines = fc.array(words(40), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const amounts = fc.integer({ min: 0, max: 99_999_999_99 }).map(cents);
const rates = fc.integer({ min: 0, max: 10_000 }).map(basisPoints);
const optionIds = fc.uniqueArray(words(12), { maxLength: 3 });

const options: fc.Arbitrary<readonly ModelOption[]> = optionIds.chain((ids) =>
  fc.tuple(
    ...ids.map((id, index) =>
      fc.record(
        {
          id: fc.constant(id),
          name: words(40),
          listPrice: amounts,
          discountRate: rates,
          requires: fc.constant(ids.slice(index + 1)),
          excludes: fc.constant(ids.slice(0, index)),
        },
        { requiredKeys: ['id', 'name', 'listPrice', 'requires', 'excludes'] },
      ),
    ),
  ),
);

const attributes = fc.record(
  {
    range: fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
    ),
    towing: fc.boolean(),
    drive: fc.constantFrom('bev', 'cng'),
    note: words(40),
    /** Published before the category lost it. */
    former: words(10),
  },
  { requiredKeys: [] },
);

const models: fc.Arbitrary<readonly Model[]> = fc
  .array(
    fc.record({
      name: words(40),
      brand: words(40),
      description: lines,
      listPrice: amounts,
      discountRate: rates,
      deliveryWeeks: fc.option(fc.integer({ min: 0, max: 520 }), { nil: undefined }),
      attributes,
      options,
      withdrawn: fc.option(fc.record({ in: fc.integer({ min: 1, max: 100 }), reason: words(40) }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ withdrawn, deliveryWeeks, ...content }, index) =>
      aModel({
        id: modelId(`wagens.01.model-${index}`),
        versions: [aVersion({ ...content, ...(deliveryWeeks !== undefined && { deliveryWeeks }) })],
        ...(withdrawn && {
          withdrawal: { from: addDays(on, withdrawn.in), reason: withdrawn.reason, replacement: modelId('wagens.01.model-0') },
        }),
      }),
    ),
  );

const columns = { models: modelColumns([category]), options: optionColumns };
const terms = { lot: lotId('wagens.01'), categories: [category], today: on };

const comesBack = async (given: readonly Model[], bytes: Uint8Array) => {
  const file = await readImportFile(bytes, { ...terms, contracts: [], supplier: bodies.supplier });
  expect(file).toMatchObject({ ok: true });
  if (!file.ok) return;
  const known = new Map(given.map((model) => [model.id as string, model]));
  const rows = readTables(file.value.tables, terms);
  expect(rows.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
  for (const row of rows) expect(row.read(known.get(row.id ?? ''))).toEqual({ findings: [] });
};

describe('what was exported imports as no change', () => {
  test('as text', () =>
    fc.assert(
      fc.asyncProperty(models, async (given) => comesBack(given, writeText(columns, writtenTables(given, columns, on)))),
      { numRuns: 200 },
    ));

  test('as a workbook', () =>
    fc.assert(
      fc.asyncProperty(models, async (given) =>
        comesBack(
          given,
          await writeWorkbook(columns, writtenTables(given, columns, on), { title: 'Modellen', explanation: [['Wat', 'Alles']] }),
        ),
      ),
      { numRuns: 60 },
    ));

  test('as a Peppol catalogue', () =>
    fc.assert(
      fc.asyncProperty(models, async ([first, ...others]) => {
        if (!first) return;
        const [supplier, authority] = [bodies.supplier, bodies.authority].map((kbo) => ({ kbo, name: 'Voorbeeld' }));
        if (!supplier || !authority) return;
        const sources = { lot: aLot(), framework: aFramework(), supplier, authority, columns, today: on };
        await comesBack([first, ...others], writeCatalogue([first, ...others], sources));
      }),
      { numRuns: 200 },
    ));
});
