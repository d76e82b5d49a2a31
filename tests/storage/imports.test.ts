import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { modelVersionRecord } from '../../functions/catalogue/model-version.record.ts';
import { releasePartRecord, releaseRecord } from '../../functions/catalogue/release.record.ts';
import { makeCollector } from '../../functions/catalogue/stream-changes.ts';
import { submissionRecord } from '../../functions/catalogue/submission.record.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aLot, aModel, aPerson, aVersion, bodies, on } from '../support/builders.ts';
import { aPriceChange, untouched } from '../support/catalogue.ts';
import { type Cells, lot, openImports, textOf, workbookOf } from '../support/imports.ts';
import { granted, nextKey } from '../support/purchases.ts';
import { allItems, tableDigest } from '../support/table-contents.ts';

const supplier = aPerson('supplier');
const colleague = aPerson('supplier', bodies.supplier, 'tweede');
const otherSupplier = aPerson('supplier', bodies.otherSupplier);

const id = modelId('wagens.01.stadswagen');
const named = (own: string, overrides: Partial<Model> = {}) =>
  aModel({ id: modelId(`wagens.01.${own}`), versions: [aVersion({ name: own })], ...overrides });
const file = (bytes: Uint8Array) => ({ lot, name: 'gamma.csv', bytes });

type Opened = Awaited<ReturnType<typeof openImports>>;
const start = async ({ imports }: Opened, bytes: Uint8Array) => granted(await imports.start(supplier, file(bytes), nextKey()));
const rowsOf = async ({ imports }: Opened, importId: string) => granted(await imports.rows(supplier, importId, { part: 0 })).items;

/** Confirms and applies to the end. */
const apply = async ({ imports }: Opened, importId: string, version = 1) => {
  granted(await imports.confirm(supplier, importId, { version }));
  let job = granted(await imports.proceed(supplier, importId));
  for (let tries = 0; job.state !== 'applied' && tries < 100; tries += 1) job = granted(await imports.proceed(supplier, importId));
  return job;
};

describe('a file is checked', () => {
  test('and nothing of the catalogue changes', async () => {
    const market = await openImports();
    const before = (await allItems(market.database)).filter(({ kind }) => kind !== 'import' && kind !== 'import-rows');
    const job = await start(market, textOf([{ listPrice: 29_000 }]));
    expect(job).toMatchObject({ state: 'checked', counts: { changed: 1, error: 0, new: 0, unchanged: 0, withdrawn: 0 }, review: 0 });
    expect(await rowsOf(market, job.id)).toMatchObject([
      {
        kind: 'changed',
        row: 2,
        title: 'Merk Stadswagen',
        lines: [{ field: 'listPrice', kind: 'price-down', before: 30_000_00, after: 29_000_00 }],
      },
    ]);
    expect((await allItems(market.database)).filter(({ kind }) => kind !== 'import' && kind !== 'import-rows')).toEqual(before);
  });

  test('row by row: new, changed, unchanged, withdrawn and wrong', async () => {
    const models = [named('a'), named('b'), named('c'), named('d')];
    const market = await openImports({ models });
    const day = addDays(on, 10);
    const job = await start(
      market,
      await workbookOf(
        [
          { deliveryWeeks: 4 },
          {},
          { withdrawnFrom: { date: day }, withdrawalReason: 'Uit productie', replacement: 'a' },
          { discountRate: 4 },
          { id: 'e' },
        ],
        [...models, named('e')],
      ),
    );
    expect(job.counts).toEqual({ new: 1, changed: 1, unchanged: 1, withdrawn: 1, error: 1 });
    const rows = await rowsOf(market, job.id);
    expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'unchanged', 'withdrawn', 'error', 'new']);
    expect(rows[3]?.findings).toEqual([
      { sheet: 'Modellen', row: 5, column: 'H', head: 'Korting (%)', code: 'discount-below-award', found: '4 %', expected: '≥ 5 %' },
    ]);
    expect(rows[4]).toMatchObject({ review: true, lines: [{ field: 'model', kind: 'new-model' }] });
  });

  test('also when it was packed to be sent, which is all that can be told of it', async () => {
    const market = await openImports();
    const text = textOf([{ listPrice: 29_000 }]);
    const [plain, packed] = [await start(market, text), await start(market, gzipSync(text))];
    expect(packed).toMatchObject({ format: 'csv', counts: plain.counts });
    expect(await rowsOf(market, packed.id)).toEqual(await rowsOf(market, plain.id));
  });

  test('once for one key, and another file under it is refused', async () => {
    const { imports, database } = await openImports();
    const key = nextKey();
    const first = granted(await imports.start(supplier, file(textOf([{}])), key));
    const before = await tableDigest(database);
    expect(granted(await imports.start(supplier, file(textOf([{}])), key))).toEqual(first);
    expect(await imports.start(supplier, file(textOf([{ name: 'Anders' }])), key)).toMatchObject({ code: 'key-reused' });
    expect(await tableDigest(database)).toBe(before);
  });

  test('for a lot that was awarded only, and another supplier’s model is not touched', async () => {
    const { imports, ...market } = await openImports({
      lots: [aLot({ awards: [{ supplier: bodies.supplier, rank: 1, discountFloor: basisPoints(500) }] })],
      models: [aModel({ supplier: bodies.otherSupplier })],
    });
    expect(await imports.start(otherSupplier, file(textOf([{}])), nextKey())).toMatchObject({ code: 'not-found' });
    const job = await start({ imports, ...market }, textOf([{ listPrice: 1 }]));
    expect((await rowsOf({ imports, ...market }, job.id))[0]).toMatchObject({
      kind: 'error',
      findings: [{ code: 'not-yours', found: 'stadswagen' }],
    });
  });
});

describe('a confirmed import', () => {
  test('goes before another of the same lot, whose half would be seen with it', async () => {
    const market = await openImports();
    const [first, second] = [await start(market, textOf([{ listPrice: 29_000 }])), await start(market, textOf([{ listPrice: 28_000 }]))];
    granted(await market.imports.confirm(supplier, first.id, { version: 1 }));
    expect(await market.imports.confirm(supplier, second.id, { version: 1 })).toMatchObject({ code: 'import-busy' });
    granted(await market.imports.proceed(supplier, first.id));
    expect(await market.imports.confirm(supplier, second.id, { version: 1 })).toMatchObject({ code: 'stale-version' });
    expect(await apply(market, (await start(market, textOf([{ listPrice: 28_000 }]))).id)).toMatchObject({ state: 'applied' });
  });

  test('publishes what passes by one release, and sends the rest to the manager', async () => {
    const models = [named('a'), named('b'), named('c')];
    const market = await openImports({ models });
    const job = await start(market, textOf([{ listPrice: 29_000 }, { listPrice: 28_000 }, { listPrice: 60_000 }], models));
    expect(job).toMatchObject({ counts: { changed: 3 }, review: 1 });
    expect(await apply(market, job.id)).toMatchObject({ state: 'applied', progress: { rows: 3 }, skipped: [] });
    const items = await allItems(market.database);
    expect(items.filter(releaseRecord.is).map(releaseRecord.parse)).toMatchObject([{ models: [], parts: 1 }]);
    expect(items.filter(releasePartRecord.is).map(releasePartRecord.parse)).toMatchObject([{ models: ['wagens.01.a', 'wagens.01.b'] }]);
    expect(items.filter(submissionRecord.is).map((item) => item.state)).toEqual(expect.arrayContaining(['closed', 'closed', 'in-review']));
    expect(items.filter(modelVersionRecord.is)).toHaveLength(2);
    expect(granted(await market.getModel(supplier, modelId('wagens.01.b'))).versions[0].listPrice).toBe(28_000_00);
  });

  test('shows buyers nothing before its release', async () => {
    const models = [named('a'), named('b')];
    const market = await openImports({ models }, { budget: 0 });
    const job = await start(market, textOf([{ listPrice: 29_000 }, { listPrice: 28_000 }], models));
    granted(await market.imports.confirm(supplier, job.id, { version: 1 }));
    granted(await market.imports.proceed(supplier, job.id));
    const written = (await allItems(market.database)).filter((item) => item.kind === 'model' && item.release !== undefined);
    expect(written).toHaveLength(2);
    expect((await allItems(market.database)).filter(releaseRecord.is)).toEqual([]);
    expect(makeCollector().changes().models).toEqual([]);
  });

  test('goes on where it was interrupted, also by a colleague, and does nothing twice', async () => {
    const models = Array.from({ length: 45 }, (_, index) => named(`m-${index}`));
    const market = await openImports({ models }, { budget: 0 });
    const job = await start(
      market,
      textOf(
        models.map((): Cells => ({ deliveryWeeks: 3 })),
        models,
      ),
    );
    granted(await market.imports.confirm(supplier, job.id, { version: 1 }));
    const answers = await Promise.all([market.imports.proceed(supplier, job.id), market.imports.proceed(colleague, job.id)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    let now = granted(await market.imports.proceed(colleague, job.id));
    while (now.state !== 'applied') now = granted(await market.imports.proceed(colleague, job.id));
    expect(now.skipped).toEqual([]);
    const items = await allItems(market.database);
    expect(items.filter(({ kind }) => kind === 'model-event')).toHaveLength(45);
    expect(items.filter(({ kind }) => kind === 'model').every(({ version }) => version === 2)).toBe(true);
  });

  test('is refused as a whole where a model changed since it was checked, with both', async () => {
    const market = await openImports();
    const job = await start(market, textOf([{ listPrice: 29_000 }]));
    granted(await market.submitChange(supplier, aPriceChange(), untouched));
    const before = await tableDigest(market.database);
    expect(await market.imports.confirm(supplier, job.id, { version: 1 })).toMatchObject({
      code: 'stale-version',
      detail: { models: [{ row: 2, model: id, seen: 1, now: 2, lines: [{ field: 'listPrice', after: 29_000_00 }] }] },
    });
    expect(await tableDigest(market.database)).toBe(before);
  });

  test('leaves alone what somebody changed after it was confirmed, and says so', async () => {
    const market = await openImports();
    const job = await start(market, textOf([{ deliveryWeeks: 3 }]));
    granted(await market.imports.confirm(supplier, job.id, { version: 1 }));
    granted(await market.submitChange(supplier, aPriceChange(), untouched));
    const done = granted(await market.imports.proceed(supplier, job.id));
    expect(done).toMatchObject({ state: 'applied', skipped: [{ row: 2, model: id, code: 'stale-version', seen: 1, now: 2 }] });
    expect(granted(await market.getModel(supplier, id)).versions[0].listPrice).toBe(31_000_00);
  });

  test.each([
    ['with a wrong row', [{ discountRate: 4 }], 'import-has-errors'],
    ['that changes nothing', [{}], 'nothing-changed'],
  ] as const)('is none %s', async (_, changes, code) => {
    const market = await openImports();
    const job = await start(market, textOf(changes));
    expect(await market.imports.confirm(supplier, job.id, { version: 1 })).toMatchObject({ ok: false, code });
    expect(await market.imports.proceed(supplier, job.id)).toMatchObject({ code: 'import-not-confirmed' });
  });

  test('is none on another day, or under another award', async () => {
    const market = await openImports();
    const job = await start(market, textOf([{ deliveryWeeks: 3 }]));
    await market.replaceLot(aLot({ version: 2 }));
    expect(await market.imports.confirm(supplier, job.id, { version: 1 })).toMatchObject({ code: 'import-outdated' });
  });

  test('brings the replacement before the model that it replaces leaves', async () => {
    const market = await openImports({ models: [named('oud'), named('ander')] });
    granted(
      await market.setStanding(aPerson('manager'), aModel().framework, { version: 0, kinds: ['new-model', 'withdrawal', 'replacement'] }),
    );
    const day = { date: addDays(on, 5) };
    const job = await start(
      market,
      textOf(
        [{ withdrawnFrom: day, withdrawalReason: 'Opgevolgd', replacement: 'nieuw' }, { id: 'nieuw' }],
        [named('oud'), named('nieuw')],
      ),
    );
    expect(job.counts).toMatchObject({ new: 1, withdrawn: 1, error: 0 });
    expect(await apply(market, job.id)).toMatchObject({ skipped: [] });
    expect(granted(await market.getModel(supplier, modelId('wagens.01.oud'))).withdrawal).toMatchObject({ replacement: 'wagens.01.nieuw' });
  });

  test('never adds more models than were awarded', async () => {
    const award = { supplier: bodies.supplier, rank: 1, discountFloor: basisPoints(500), maximumModels: 2 };
    const market = await openImports({ lots: [aLot({ awards: [award] })], models: [named('a')] });
    granted(await market.setStanding(aPerson('manager'), aModel().framework, { version: 0, kinds: ['new-model'] }));
    const [b, c] = [named('b'), named('c')];
    const both = await start(market, textOf([{}, {}], [b, c]));
    expect(await rowsOf(market, both.id)).toMatchObject([
      { kind: 'new' },
      { kind: 'error', findings: [{ code: 'range-full', expected: '≤ 2' }] },
    ]);
    const one = await start(market, textOf([{}], [b]));
    expect(await apply(market, one.id)).toMatchObject({ state: 'applied', skipped: [] });
  });
});

test('an import is its own supplier’s only', async () => {
  const market = await openImports();
  const { imports } = market;
  const job = await start(market, textOf([{ deliveryWeeks: 3 }]));
  expect(granted(await imports.list(colleague, { limit: 5 })).items).toEqual([job]);
  expect(granted(await imports.list(otherSupplier, { limit: 5 })).items).toEqual([]);
  const unknown = await imports.get(otherSupplier, '0'.repeat(26));
  expect(await imports.get(otherSupplier, job.id)).toEqual(unknown);
  expect(await imports.rows(otherSupplier, job.id, { part: 0 })).toEqual(unknown);
  expect(await imports.confirm(otherSupplier, job.id, { version: 1 })).toEqual(unknown);
  expect(await imports.proceed(otherSupplier, job.id)).toEqual(unknown);
});

test.each(['xlsx', 'csv'] as const)('the own models as %s, put in unchanged, change nothing', async (format) => {
  const market = await openImports({ models: [named('a'), named('b', { supplier: bodies.otherSupplier })] });
  const { bytes, name } = granted(await market.imports.modelsFile(supplier, lot, { format, content: 'own' }));
  expect(name).toBe(`modellen-wagens.01-${on}.${format}`);
  expect((await start(market, bytes)).counts).toEqual({ new: 0, changed: 0, unchanged: 1, withdrawn: 0, error: 0 });
});
