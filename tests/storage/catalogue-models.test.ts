import { describe, expect, test } from 'vitest';
import { makeModelRepository } from '../../functions/catalogue/model.repository.ts';
import { modelVersionRecord } from '../../functions/catalogue/model-version.record.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aFramework, aLot, aModel, aPerson, aVersion, bodies, kboOf, on } from '../support/builders.ts';
import { aPriceChange, openCatalogue } from '../support/catalogue.ts';
import { meter } from '../support/metered.ts';
import { buyer, granted } from '../support/purchases.ts';
import { allItems, tableDigest } from '../support/table-contents.ts';

const id = modelId('wagens.01.stadswagen');
const lot = lotId('wagens.01');
const supplier = aPerson('supplier');
const otherSupplier = aPerson('supplier', bodies.otherSupplier);
const withScheduled = aModel({ versions: [aVersion(), aVersion({ number: 2, effectiveFrom: addDays(on, 10) })], version: 2 });

/** A lot full of models, of two suppliers in turn. */
const range = (count: number): readonly Model[] =>
  Array.from({ length: count }, (_, index) =>
    aModel({
      id: modelId(`wagens.01.model-${index}`),
      supplier: index % 2 === 0 ? bodies.supplier : bodies.otherSupplier,
      versions: [aVersion({ name: `Model ${String(index).padStart(4, '0')}` })],
    }),
  );

describe('the list of models', () => {
  test('goes through a lot page by page, by name, each model once', async () => {
    const { listModels } = await openCatalogue({ models: range(60) });
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = granted(await listModels(buyer, { lot, limit: 25, cursor }));
      names.push(...page.items.map(({ versions: [first] }) => first.name));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(names).toEqual(range(60).map(({ versions: [first] }) => first.name));
  });

  test('of a supplier holds its models only', async () => {
    const { listModels } = await openCatalogue({ models: range(10) });
    const { items } = granted(await listModels(buyer, { supplier: bodies.otherSupplier, limit: 25 }));
    expect(items.map((model) => model.supplier)).toEqual(Array(5).fill(bodies.otherSupplier));
  });

  test('takes one query a page and costs the same however many models there are', async () => {
    const bills = [];
    for (const size of [30, 600]) {
      const { database, listModels } = await openCatalogue({ models: range(size) });
      const { bill } = await meter(database)(() => listModels(buyer, { lot, limit: 25 }));
      bills.push(bill);
    }
    expect(bills[0]?.commands).toEqual(['Query']);
    expect(bills[0]?.roundTrips).toBe(1);
    expect(bills[0]?.capacity).toBeGreaterThan(0);
    expect(bills[1]).toEqual(bills[0]);
  });
});

describe('a scheduled price', () => {
  const unborn = aModel({ id: modelId('wagens.01.morgen'), versions: [aVersion({ effectiveFrom: addDays(on, 1) })] });

  test.each([
    ['its supplier', supplier, 2],
    ['the manager of the framework', aPerson('manager'), 2],
    ['another supplier', otherSupplier, 1],
    ['a buyer', buyer, 1],
    ['a manager elsewhere', aPerson('manager', bodies.otherIntercommunale), 1],
    ['a colleague at the supplier without its role', aPerson('auditor', bodies.supplier), 1],
  ])('is shown to %s as it should', async (_, caller, versions) => {
    const { getModel, listModels } = await openCatalogue({ models: [withScheduled, unborn] });
    expect(granted(await getModel(caller, id)).versions).toHaveLength(versions);
    const { items } = granted(await listModels(caller, { lot, limit: 25 }));
    expect(items.map((model) => model.versions.length)).toEqual(versions === 2 ? [1, 2] : [1]);
    expect((await getModel(caller, unborn.id)).ok).toBe(versions === 2);
  });
});

describe('a supplier', () => {
  test('publishes a version, which is kept with who and why', async () => {
    const { changeModel, getModel, database } = await openCatalogue();
    const changed = granted(await changeModel(supplier, id, aPriceChange));
    expect(changed).toMatchObject({ version: 2, versions: [{ number: 2, listPrice: 31_000_00 }] });
    expect(granted(await getModel(buyer, id))).toEqual(changed);
    const kept = (await allItems(database)).filter(modelVersionRecord.is).map(modelVersionRecord.parse);
    expect(kept).toEqual([
      { model: id, published: changed.versions[0], reason: 'index', by: supplier.person, at: '2026-06-15T10:00:00.000Z' },
    ]);
  });

  test('changes a model by one read and one transaction', async () => {
    const { changeModel, database } = await openCatalogue();
    const { bill } = await meter(database)(() => changeModel(supplier, id, aPriceChange));
    expect(bill.commands).toEqual(['BatchGetItem', 'TransactWriteItems']);
  });

  test('of another supplier’s model is told that it does not exist, and nothing is written', async () => {
    const { changeModel, withdrawModel, database } = await openCatalogue();
    const before = await tableDigest(database);
    expect(await changeModel(otherSupplier, id, aPriceChange)).toEqual({ ok: false, code: 'not-found', detail: {} });
    expect(await withdrawModel(otherSupplier, id, { version: 1, from: on, reason: 'weg' })).toEqual({
      ok: false,
      code: 'not-found',
      detail: {},
    });
    expect(await tableDigest(database)).toBe(before);
  });

  test('that saw an older version is refused, also when two changes race', async () => {
    const { changeModel } = await openCatalogue();
    const answers = await Promise.all(Array.from({ length: 8 }, () => changeModel(supplier, id, aPriceChange)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok).map((answer) => !answer.ok && answer.code)).toEqual(Array(7).fill('stale-version'));
    expect(await changeModel(supplier, id, aPriceChange)).toMatchObject({ code: 'stale-version', detail: { seen: 1, now: 2 } });
  });

  test('below the awarded discount is refused and writes nothing', async () => {
    const { changeModel, database } = await openCatalogue();
    const before = await tableDigest(database);
    expect(await changeModel(supplier, id, { ...aPriceChange, discountRate: basisPoints(499) })).toMatchObject({
      code: 'discount-below-award',
    });
    expect(await tableDigest(database)).toBe(before);
  });

  test('withdraws a model for one of its own that fits', async () => {
    const replacement = modelId('wagens.01.nieuwe');
    const { withdrawModel, getModel } = await openCatalogue({ models: [aModel(), aModel({ id: replacement })] });
    const withdrawal = { from: on, reason: 'uit het gamma', replacement };
    expect(granted(await withdrawModel(supplier, id, { version: 1, ...withdrawal })).version).toBe(2);
    expect(granted(await getModel(buyer, id)).withdrawal).toEqual(withdrawal);
  });

  test('names a replacement that does not exist: unfit', async () => {
    const { withdrawModel } = await openCatalogue();
    const answer = await withdrawModel(supplier, id, { version: 1, from: on, reason: 'weg', replacement: modelId('wagens.01.geen') });
    expect(answer).toMatchObject({ code: 'replacement-unfit', detail: { reason: 'unknown' } });
  });
});

test('a change decided on an award that meanwhile was raised is not written', async () => {
  const { database, replaceLot } = await openCatalogue();
  const models = makeModelRepository(database);
  const before = await models.withTerms(id);
  if (!before) throw new Error('the model is there');
  await replaceLot(aLot({ version: 2, awards: [{ supplier: bodies.supplier, rank: 1, discountFloor: basisPoints(2_000) }] }));
  expect(await models.save({ before, after: { ...before.model, version: 2 } })).toMatchObject({ ok: false, code: 'stale-version' });
});

test('a model of a framework that is not there does not exist for its supplier', async () => {
  const { changeModel } = await openCatalogue({ frameworks: [aFramework({ authority: kboOf(7) })], lots: [] });
  expect(await changeModel(supplier, id, aPriceChange)).toMatchObject({ code: 'not-found' });
});
