import { describe, expect, test } from 'vitest';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aModel, aPerson, aVersion, bodies, on } from '../support/builders.ts';
import { openCatalogue } from '../support/catalogue.ts';
import { meter } from '../support/metered.ts';
import { buyer, granted } from '../support/purchases.ts';

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
