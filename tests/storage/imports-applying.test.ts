import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { makePublicationRepository } from '../../functions/catalogue/publication.repository.ts';
import { makePublishBatch } from '../../functions/catalogue/publish-batch.ts';
import { makePublisher } from '../../functions/catalogue/publisher.ts';
import { releasePartRecord, releaseRecord } from '../../functions/catalogue/release.record.ts';
import { makeConfirmImport } from '../../functions/imports/confirm-import.ts';
import { makeImportRepository } from '../../functions/imports/import.repository.ts';
import { makeRangeRepository } from '../../functions/imports/range.repository.ts';
import { makeResumeImports } from '../../functions/imports/resume-imports.ts';
import { importsOn } from '../../functions/imports/wiring.ts';
import type { Database } from '../../functions/platform/database.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { contentOf } from '../../shared/domain/catalogue/model-change.ts';
import type { PublishedModel, Segment } from '../../shared/domain/catalogue/publication.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { aModel, aPerson, aVersion } from '../support/builders.ts';
import { aPriceChange, observedStore } from '../support/catalogue.ts';
import { type Cells, lot, openImports, textOf } from '../support/imports.ts';
import { lagging } from '../support/lagging.ts';
import { granted, nextKey } from '../support/purchases.ts';
import { streamRecords } from '../support/stream.ts';
import { allItems } from '../support/table-contents.ts';

const supplier = aPerson('supplier');
const manager = aPerson('manager');
const named = (own: string) => aModel({ id: modelId(`wagens.01.${own}`), versions: [aVersion({ name: own })] });
const cheaper = 29_000_00;

type Opened = Awaited<ReturnType<typeof openImports>>;

/** A file that lowers the price of each of these models, checked. */
const checked = async ({ imports }: Opened, models: readonly Model[]) => {
  const bytes = textOf(
    models.map((): Cells => ({ listPrice: cheaper / 100 })),
    models,
  );
  return granted(await imports.start(supplier, { lot, name: 'gamma.csv', bytes }, nextKey()));
};

/** The same confirmed, in parts of two rows. */
const confirmed = async (models: readonly Model[]) => {
  const market = await openImports({ models }, { rowsPerPart: 2, budget: 0 });
  const job = await checked(market, models);
  granted(await market.imports.confirm(supplier, job.id, { version: 1 }));
  return { ...market, id: job.id };
};

const applied = async ({ imports }: Opened, id: string) => {
  let { state } = granted(await imports.proceed(supplier, id));
  for (let call = 0; call < 20 && state !== 'applied'; call += 1) ({ state } = granted(await imports.proceed(supplier, id)));
  expect(state).toBe('applied');
};

const later = ({ clock }: Pick<Opened, 'clock'>, seconds: number) => clock.set(instant(new Date(Date.parse(clock.now()) + seconds * 1000)));

class Killed extends Error {}

/** The same table for a process that is killed at its n-th transaction, before it is sent or before its answer comes. */
const killedAt = (database: Database, nth: number, when: 'before' | 'after'): Database => {
  let sent = 0;
  const send = async (command: Parameters<Database['client']['send']>[0]) => {
    const isLast = command instanceof TransactWriteCommand && ++sent === nth;
    if (sent > nth || (isLast && when === 'before')) throw new Killed();
    const answer = await database.client.send(command as never);
    if (isLast) throw new Killed();
    return answer;
  };
  return { ...database, client: { send } as unknown as Database['client'] };
};

const outcome = async ({ database }: Opened) => {
  const items = await allItems(database);
  return {
    events: items.filter(({ kind }) => kind === 'model-event').length,
    versions: items.filter(({ kind }) => kind === 'model').map(({ version }) => version),
    releases: items.filter(releaseRecord.is).length,
    released: items.filter(releasePartRecord.is).flatMap((item) => releasePartRecord.parse(item).models).length,
  };
};

test('rows that the table tells of later are not taken for none', async () => {
  const models = ['a', 'b', 'c'].map(named);
  const market = await confirmed(models);
  const late = importsOn(lagging(market.database, 'IMPORT#'), market.clock.now, { rowsPerPart: 2, budget: 0 });
  await applied({ ...market, imports: late }, market.id);
  expect(await outcome(market)).toEqual({ events: 3, versions: [2, 2, 2], releases: 1, released: 3 });
});

describe('a confirmed import that nobody goes on with', () => {
  const models = ['a', 'b', 'c', 'd', 'e'].map(named);
  const whole = { events: 5, versions: [2, 2, 2, 2, 2], releases: 1, released: 5 };

  // Three parts, each with its models and then its progress, and the end with the release.
  const moments = [1, 2, 3, 4, 5, 6, 7].flatMap((nth) => [[nth, 'before'] as const, [nth, 'after'] as const]);
  test.each(moments)('is finished by itself when it was killed at write %i, %s it was written', async (nth, when) => {
    const market = await confirmed(models);
    const { proceed } = importsOn(killedAt(market.database, nth, when), market.clock.now, { budget: 60_000 });
    await expect(proceed(supplier, market.id)).rejects.toThrow(Killed);
    expect((await outcome(market)).releases).toBe(nth === 7 && when === 'after' ? 1 : 0);
    later(market, 31);
    await importsOn(market.database, market.clock.now, { budget: 60_000 }).resume();
    expect(granted(await market.imports.get(supplier, market.id))).toMatchObject({ state: 'applied', progress: { rows: 5 }, skipped: [] });
    expect(await outcome(market)).toEqual(whole);
    const next = await checked(market, [named('f')]);
    expect(granted(await market.imports.confirm(supplier, next.id, { version: 1 })).state).toBe('applying');
  });

  test('is left to whoever goes on with it, for as long as that one does', async () => {
    const market = await confirmed(models);
    later(market, 29);
    await market.imports.resume();
    granted(await market.imports.proceed(supplier, market.id));
    later(market, 29);
    await market.imports.resume();
    expect(granted(await market.imports.get(supplier, market.id))).toMatchObject({ state: 'applying', progress: { rows: 2 } });
    later(market, 2);
    await market.imports.resume();
    expect(granted(await market.imports.get(supplier, market.id))).toMatchObject({ progress: { rows: 4 } });
  });
});

describe('one import of a supplier and lot is applied at a time', () => {
  test('however many are confirmed at the same moment', async () => {
    const models = ['a', 'b', 'c', 'd'].map(named);
    const market = await openImports({ models }, { budget: 0 });
    const jobs = await Promise.all(models.map((model) => checked(market, [model])));
    const answers = await Promise.all(jobs.map(({ id }) => market.imports.confirm(supplier, id, { version: 1 })));
    expect(answers.map((answer) => (answer.ok ? answer.value.state : answer.code)).toSorted()).toEqual([
      'applying',
      ...Array(3).fill('import-busy'),
    ]);
    await applied(market, answers.find((answer) => answer.ok)?.value.id ?? '');
    const again = answers.findIndex(({ ok }) => !ok);
    expect(granted(await market.imports.confirm(supplier, jobs[again]?.id ?? '', { version: 1 })).state).toBe('applying');
  });

  test('also when each of them found that none was', async () => {
    const models = ['a', 'b'].map(named);
    const market = await openImports({ models }, { budget: 0 });
    const [first, second] = [await checked(market, models.slice(0, 1)), await checked(market, models.slice(1))];
    const imports = { ...makeImportRepository(market.database), isClaimed: async () => false };
    const confirm = makeConfirmImport({ imports, range: makeRangeRepository(market.database), now: market.clock.now });
    granted(await confirm(supplier, first.id, { version: 1 }));
    expect(await confirm(supplier, second.id, { version: 1 })).toMatchObject({ code: 'import-busy' });
    expect(granted(await market.imports.get(supplier, second.id))).toMatchObject({ state: 'checked', version: 1 });
  });
});

describe('a model that an import has written and not yet released', () => {
  const models = ['a', 'b', 'c'].map(named);
  const priced = ({ id, versions: [version] }: Model, listPrice: number) =>
    aPriceChange(id, { content: { ...contentOf(version), listPrice: cents(listPrice) } });
  /** The first two are written. */
  const halfway = async () => {
    const market = await confirmed(models);
    granted(await market.imports.proceed(supplier, market.id));
    return market;
  };
  const [written = aModel(), , untouched = aModel()] = models;

  test('is not published by a form until it is; one that it did not reach yet is, and stays so', async () => {
    const market = await halfway();
    const seen = { model: 2, submission: 1 };
    expect(await market.submitChange(supplier, priced(written, 28_000_00), seen)).toMatchObject({
      code: 'import-busy',
      detail: { model: written.id },
    });
    granted(await market.submitChange(supplier, priced(untouched, 28_000_00), { model: 1, submission: 0 }));
    await applied(market, market.id);
    expect(granted(await market.imports.get(supplier, market.id)).skipped).toMatchObject([{ model: untouched.id, seen: 1, now: 2 }]);
    expect(granted(await market.submitChange(supplier, priced(written, 28_000_00), seen)).model).toMatchObject({ version: 3 });
  });

  test('is not published by the manager either, who decides once it is', async () => {
    const market = await halfway();
    const { submission } = granted(await market.submitChange(supplier, priced(written, 40_000_00), { model: 2, submission: 1 }));
    expect(submission).toMatchObject({ state: 'in-review' });
    const decision = {
      decisions: [{ model: written.id, version: submission.version, confirm: submission.lines.map(({ field }) => field), decline: [] }],
    };
    expect(await market.decideChanges(manager, decision)).toMatchObject({ code: 'import-busy', detail: { model: written.id } });
    await applied(market, market.id);
    expect(granted(await market.decideChanges(manager, decision)).submissions).toMatchObject([{ state: 'closed' }]);
  });

  test('is not shown by an earlier release of it that is published late', async () => {
    const market = await halfway();
    const source = makePublicationRepository(market.database);
    const earlier = { id: 'earlier', models: models.map(({ id }) => id), at: market.clock.now() };
    expect((await source.released([earlier])).map(({ id, version }) => ({ id, version }))).toEqual([{ id: untouched.id, version: 1 }]);
    await applied(market, market.id);
    expect((await source.released([earlier])).map(({ version }) => version)).toEqual([2, 2, 2]);
  });
});

test('an import that cannot be gone on with holds up none of the others, and is told of', async () => {
  const market = await confirmed(['a', 'b'].map(named));
  const done: string[] = [];
  const resume = makeResumeImports({
    imports: {
      leftAlone: async () => ['broken', market.id],
      find: async (id) => ({ ...granted(await market.imports.get(supplier, market.id)), id }),
    },
    apply: async (job) => {
      if (job.id === 'broken') throw new Error('the lot is gone');
      done.push(job.id);
      return job;
    },
    now: market.clock.now,
  });
  await expect(resume()).rejects.toThrow('could not be gone on with: 1');
  expect(done).toEqual([market.id]);
});

test('buyers see all of an import at the same moment, in the list and on the pages of the models, in however many parts it was written', async () => {
  const models = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(named);
  const market = await confirmed(models);
  const { store, putIn, manifest, json, done } = await observedStore();
  const source = makePublicationRepository(market.database);
  const publish = makePublishBatch({
    publish: makePublisher({ store, files: putIn, source, now: market.clock.now }),
    log: {
      error: (sentence) => {
        throw new Error(sentence);
      },
    },
  });
  /** Prices by where a buyer meets them: searching, filtering and sorting go by the rows, the price panel by the model's own file. */
  const seen = async () => {
    const lists = await Promise.all((await manifest()).segments.map(({ path }) => json<Segment>(path)));
    const rows = lists.flatMap((list) => list.rows);
    const pages = await Promise.all(rows.map(({ path }) => json<PublishedModel>(path)));
    return [...rows.map(({ listPrice }) => listPrice), ...pages.map(({ model }) => model.versions[0].listPrice)];
  };
  let taken = 0;
  const moments = new Set<string>();
  const catchUp = async () => {
    const records = (await streamRecords(market.database)).slice(taken);
    taken += records.length;
    for (const record of records) {
      expect(await publish({ Records: [record] })).toEqual({ batchItemFailures: [] });
      moments.add((await seen()).join());
    }
  };
  taken = (await streamRecords(market.database)).length;
  await makePublisher({ store, files: putIn, source, now: market.clock.now })(
    { models, released: [], frameworks: [], ceilings: [], categories: [], names: new Map() },
    { anew: true },
  );
  done();
  let state = 'applying';
  while (state !== 'applied') {
    state = granted(await market.imports.proceed(supplier, market.id)).state;
    await catchUp();
  }
  expect((await allItems(market.database)).filter(releasePartRecord.is)).toHaveLength(4);
  expect([...moments]).toEqual([Array(14).fill(30_000_00).join(), Array(14).fill(cheaper).join()]);
  expect(done().filter((line) => line.startsWith('swap'))).toEqual(['swap /catalogue/manifest.json']);
});
