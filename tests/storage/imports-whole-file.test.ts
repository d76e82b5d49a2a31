import { expect, test } from 'vitest';
import { modelRecord } from '../../functions/catalogue/model.record.ts';
import { releaseRecord } from '../../functions/catalogue/release.record.ts';
import type { ChangeKind } from '../../shared/domain/catalogue/change-kind.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { withdrawnOn } from '../../shared/domain/catalogue/price.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import { addDays, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { aLot, aModel, aPerson, aVersion, bodies, on } from '../support/builders.ts';
import { aProposal, untouched } from '../support/catalogue.ts';
import { type Cells, lot, openImports, textOf } from '../support/imports.ts';
import { granted, nextKey } from '../support/purchases.ts';
import { allItems } from '../support/table-contents.ts';

const supplier = aPerson('supplier');
const manager = aPerson('manager');
const named = (own: string) => aModel({ id: modelId(`wagens.01.${own}`), versions: [aVersion({ name: own })] });
const most = 2;
const award = { supplier: bodies.supplier, rank: 1, discountFloor: basisPoints(500), maximumModels: most };
const gone = (replacement?: string, from: LocalDate = on): Cells => ({
  withdrawnFrom: { date: from },
  withdrawalReason: 'Uit productie',
  ...(replacement !== undefined && { replacement }),
});

/** A lot that is full with `a` and `b`. */
const full = async (...kinds: readonly ChangeKind[]) => {
  const market = await openImports({ lots: [aLot({ awards: [award] })], models: [named('a'), named('b')] });
  granted(await market.setStanding(manager, aModel().framework, { version: 0, kinds: [...kinds] }));
  return market;
};
type Full = Awaited<ReturnType<typeof full>>;

const check = async ({ imports }: Full, rows: Readonly<Record<string, Cells>>) => {
  const bytes = textOf(Object.values(rows), Object.keys(rows).map(named));
  const job = granted(await imports.start(supplier, { lot, name: 'gamma.csv', bytes }, nextKey()));
  return { job, rows: granted(await imports.rows(supplier, job.id, { part: 0 })).items };
};
const apply = async ({ imports }: Full, id: string) => {
  granted(await imports.confirm(supplier, id, { version: 1 }));
  return granted(await imports.proceed(supplier, id));
};
const offered = async ({ database }: Full, day: LocalDate = on) => {
  const models = (await allItems(database)).filter(modelRecord.is).map(modelRecord.parse);
  return models.filter((model: Model) => !withdrawnOn(model, day)).map(({ id }) => id.split('.').at(-1));
};

const all = ['new-model', 'withdrawal', 'replacement'] as const;

test.each([
  ['after it', { c: {}, a: gone() }],
  ['before it', { a: gone(), c: {} }],
  ['and names it as its replacement', { c: {}, a: gone('c') }],
] as const)('a model that leaves a full lot makes room for one that the same file adds, %s', async (_, rows) => {
  const market = await full(...all);
  const { job } = await check(market, rows);
  expect(job).toMatchObject({ counts: { new: 1, withdrawn: 1, error: 0 }, review: 0 });
  expect(await apply(market, job.id)).toMatchObject({ state: 'applied', skipped: [] });
  expect(await offered(market)).toEqual(expect.arrayContaining(['b', 'c']));
  expect(await offered(market)).toHaveLength(most);
});

test('models are counted after the whole file: one too many is told at its row, also when the one that leaves does so later', async () => {
  const market = await full(...all);
  const { rows } = await check(market, { a: gone(), c: {}, d: {} });
  expect(rows.map(({ kind, findings }) => [kind, findings[0]?.code])).toEqual([
    ['withdrawn', undefined],
    ['new', undefined],
    ['error', 'range-full'],
  ]);
  const later = addDays(on, 10);
  expect((await check(market, { a: gone(undefined, later), c: {} })).rows[1]).toMatchObject({
    kind: 'error',
    findings: [{ code: 'range-full' }],
  });
  expect((await check(market, { a: gone('c', later), c: { effectiveFrom: { date: later } } })).job.counts).toMatchObject({ error: 0 });
});

test('a new model that only has room once the manager lets another go waits for the manager with it', async () => {
  const market = await full('new-model');
  const { job } = await check(market, { a: gone(), c: {} });
  expect(job).toMatchObject({ counts: { error: 0 }, review: 2 });
  await apply(market, job.id);
  expect(await offered(market)).toEqual(['a', 'b']);
});

test('a replacement that waits for the manager is confirmed with the model that it replaces, by one release, and not without it', async () => {
  const market = await full('withdrawal', 'replacement');
  const { job } = await check(market, { a: gone('c'), c: {} });
  expect(job).toMatchObject({ counts: { new: 1, withdrawn: 1, error: 0 }, review: 2 });
  expect(await apply(market, job.id)).toMatchObject({ skipped: [] });
  const decide = (own: string, field: string) => ({ model: modelId(`wagens.01.${own}`), version: 1, confirm: [field], decline: [] });
  const [leave, come] = [decide('a', 'withdrawal'), decide('c', 'model')];
  expect(await market.decideChanges(manager, { decisions: [leave] })).toMatchObject({ code: 'replacement-unfit' });
  expect(await market.decideChanges(manager, { decisions: [come] })).toMatchObject({ code: 'range-full' });
  const { submissions } = granted(await market.decideChanges(manager, { decisions: [leave, come] }));
  expect(submissions.map(({ model, state }) => [model, state])).toEqual([
    ['wagens.01.a', 'closed'],
    ['wagens.01.c', 'closed'],
  ]);
  expect(await offered(market)).toEqual(expect.arrayContaining(['b', 'c']));
  expect((await allItems(market.database)).filter(releaseRecord.is)).toHaveLength(1);
});

test('where somebody changes the model that was to leave, neither leaves nor comes, and no more are offered than awarded', async () => {
  const market = await full(...all, 'presentation');
  const { job } = await check(market, { a: gone('c'), c: {} });
  granted(await market.imports.confirm(supplier, job.id, { version: 1 }));
  granted(await market.submitChange(supplier, aProposal({ name: 'Anders' }, { model: modelId('wagens.01.a') }), untouched));
  const done = granted(await market.imports.proceed(supplier, job.id));
  expect(done.skipped.map(({ model, code }) => [model, code])).toEqual(expect.arrayContaining([['wagens.01.c', 'stale-version']]));
  expect(await offered(market)).toEqual(['a', 'b']);
});
