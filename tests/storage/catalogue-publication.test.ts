import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { modelRecord } from '../../functions/catalogue/model.record.ts';
import { makePublicationRepository } from '../../functions/catalogue/publication.repository.ts';
import { publishAll } from '../../functions/catalogue/publish-all.ts';
import { makePublishBatch } from '../../functions/catalogue/publish-batch.ts';
import { makePublisher } from '../../functions/catalogue/publisher.ts';
import { organisationRecord } from '../../functions/organisations/organisation.record.ts';
import {
  type PublishedModel,
  type PublishedScheme,
  publicationPaths,
  type Rooms,
  type Segment,
} from '../../shared/domain/catalogue/publication.ts';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aBody, aCategory, aLot, aModel, aPerson, bodies, on } from '../support/builders.ts';
import { aPriceChange, aProposal, observedStore, openCatalogue, untouched } from '../support/catalogue.ts';
import { lagging } from '../support/lagging.ts';
import { draft, granted, placed } from '../support/purchases.ts';
import { streamRecords } from '../support/stream.ts';
import { putItem } from '../support/table-contents.ts';

const otherLot = lotId('wagens.02');
const van = modelId('wagens.02.bestelwagen');
const stock = {
  lots: [aLot(), aLot({ id: otherLot, number: '2' })],
  models: [aModel(), aModel({ id: van }), aModel({ id: modelId('wagens.01.andere'), supplier: bodies.otherSupplier })],
};

/** A table with a stock, a store, and a consumer that takes the stream from where it was left. */
const open = async () => {
  const market = await openCatalogue(stock);
  const { store, ...files } = await observedStore();
  const publish = makePublisher({
    store,
    files: files.putIn,
    source: makePublicationRepository(market.database),
    now: market.clock.now,
  });
  const errors: string[] = [];
  const batch = makePublishBatch({ publish, log: { error: (message: unknown) => void errors.push(String(message)) } });
  let taken = 0;
  const news = async (): Promise<readonly DynamoDBRecord[]> => {
    const records = await streamRecords(market.database);
    const fresh = records.slice(taken);
    taken = records.length;
    return fresh;
  };
  const segment = async (lot: string) => {
    const path = (await files.manifest()).segments.find((each) => each.lot === lot)?.path;
    return files.json<Segment>(path ?? 'none');
  };
  return {
    ...market,
    ...files,
    store,
    errors,
    segment,
    deliver: (records: readonly DynamoDBRecord[]) => batch({ Records: [...records] }),
    /** Delivers what happened since the last time. */
    async catchUp() {
      return batch({ Records: [...(await news())] });
    },
    news,
    model: async (lot: string, id: string) => {
      const row = (await segment(lot)).rows.find((each) => each.id === id);
      return files.json<PublishedModel>(row?.path ?? 'none');
    },
  };
};

const published = async () => {
  const opened = await open();
  expect(await opened.catchUp()).toEqual({ batchItemFailures: [] });
  opened.done();
  return opened;
};

describe('a table that is published from its stream', () => {
  test('shows its schemes, lots, names, categories, models and rooms', async () => {
    const { manifest, json, segment, model } = await published();
    const { schemes, categories, segments, version, publishedAt } = await manifest();
    expect([version, publishedAt]).toEqual([1, '2026-06-15T10:00:00.000Z']);
    expect(segments.map(({ lot, count }) => [lot, count])).toEqual([
      ['wagens.01', 2],
      ['wagens.02', 1],
    ]);
    const [scheme] = await json<PublishedScheme[]>(schemes);
    expect(scheme).toMatchObject({
      authorityName: 'Aankoopcentrale',
      framework: { id: 'wagens' },
      lots: [{ id: 'wagens.01' }, { id: 'wagens.02' }],
    });
    expect(Object.keys(scheme?.names ?? {}).toSorted()).toEqual([bodies.authority, bodies.supplier, bodies.otherSupplier].toSorted());
    expect(await json(categories)).toEqual([aCategory()]);
    expect((await segment('wagens.01')).rows.map(({ id }) => id)).toEqual(['wagens.01.andere', 'wagens.01.stadswagen']);
    expect(await model('wagens.01', 'wagens.01.stadswagen')).toEqual({ model: aModel(), supplierName: scheme?.names[bodies.supplier] });
    const rooms = await json<Rooms>(publicationPaths.rooms);
    expect(Object.keys(rooms).toSorted()).toEqual(['wagens', 'wagens.01', 'wagens.02']);
  });

  test('is the same as one that is published from the table at once', async () => {
    const streamed = await published();
    const { store, putIn, manifest, json } = await observedStore();
    await publishAll({ database: streamed.database, store, files: putIn, now: streamed.clock.now });
    expect(await manifest()).toEqual(await streamed.manifest());
    expect(await json(publicationPaths.rooms)).toEqual(await streamed.json(publicationPaths.rooms));
  });

  test('stays as it is when everything is delivered once more', async () => {
    const opened = await open();
    const all = await opened.news();
    await opened.deliver(all);
    const before = await opened.manifest();
    opened.done();
    await opened.deliver(all);
    expect(await opened.manifest()).toEqual(before);
    expect(opened.done().filter((line) => line.startsWith('swap'))).toEqual([]);
  });

  test('comes out the same whatever the batches', async () => {
    const opened = await open();
    for (const record of await opened.news()) await opened.deliver([record]);
    const { version: _, ...content } = await opened.manifest();
    const { version: __, ...atOnce } = await (await published()).manifest();
    expect(content).toEqual(atOnce);
  });
});

describe('a change of a model', () => {
  test('writes its file, the segment of its lot and the manifest, and reads no other', async () => {
    const { submitChange, catchUp, done, model, manifest } = await published();
    const before = await manifest();
    granted(await submitChange(aPerson('supplier'), aPriceChange(modelId('wagens.01.stadswagen')), untouched));
    await catchUp();
    expect(done()).toEqual([
      'get /catalogue/manifest.json',
      'get /catalogue/schemes/all',
      'get /catalogue/segments/wagens.01',
      'put /catalogue/models/wagens.01.stadswagen',
      'put /catalogue/segments/wagens.01',
      'swap /catalogue/manifest.json',
    ]);
    expect((await model('wagens.01', 'wagens.01.stadswagen')).model.versions[0].listPrice).toBe(31_000_00);
    const after = await manifest();
    expect(after.segments[1]).toEqual(before.segments[1]);
    expect([after.schemes, after.categories, after.version]).toEqual([before.schemes, before.categories, 2]);
  });

  test('that is scheduled is announced in its row', async () => {
    const { submitChange, catchUp, segment } = await published();
    const from = addDays(on, 3);
    granted(await submitChange(aPerson('supplier'), aPriceChange(van, { effectiveFrom: from }), untouched));
    await catchUp();
    const [row] = (await segment('wagens.02')).rows;
    expect([row?.listPrice, row?.upcoming]).toEqual([30_000_00, [{ from, listPrice: 31_000_00, discountRate: 900 }]]);
  });

  test('that a manager confirms with others is seen with them by one swap, though the stream tells of them one by one', async () => {
    const opened = await published();
    const car = modelId('wagens.01.stadswagen');
    for (const model of [car, van])
      granted(await opened.submitChange(aPerson('supplier'), aProposal({ description: 'Een nieuwe tekst' }, { model }), untouched));
    await opened.catchUp();
    opened.done();
    const decisions = [car, van].map((model) => ({ model, version: 1, confirm: ['description'], decline: [] }));
    granted(await opened.decideChanges(aPerson('manager'), { decisions }));
    const seen: number[] = [];
    for (const record of await opened.news()) {
      await opened.deliver([record]);
      const rows = [...(await opened.segment('wagens.01')).rows, ...(await opened.segment('wagens.02')).rows];
      seen.push(rows.filter(({ version }) => version === 2).length);
    }
    expect([...new Set(seen)]).toEqual([0, 2]);
    expect(opened.done().filter((line) => line.startsWith('swap'))).toEqual(['swap /catalogue/manifest.json']);
  });

  test('that arrives after a later one is left out', async () => {
    const opened = await published();
    granted(await opened.submitChange(aPerson('supplier'), aPriceChange(van), untouched));
    const first = await opened.news();
    const cheaper = aProposal({ listPrice: cents(29_000_00), discountRate: basisPoints(900) }, { model: van });
    granted(await opened.submitChange(aPerson('supplier'), cheaper, { model: 2, submission: 0 }));
    await opened.catchUp();
    await opened.deliver(first);
    expect((await opened.segment('wagens.02')).rows[0]).toMatchObject({ version: 3, listPrice: 29_000_00 });
  });
});

describe('beside models', () => {
  test('an order changes the rooms and nothing else', async () => {
    const opened = await published();
    const { order } = await placed(opened);
    await opened.catchUp();
    expect(opened.done()).toEqual(['get /catalogue/rooms.json', 'swap /catalogue/rooms.json']);
    const rooms = await opened.json<Rooms>(publicationPaths.rooms);
    const lot = lotId('wagens.01');
    expect(rooms[lot]?.room).toEqual({ value: 1_000_000_000 - order.totals.net });
  });

  test('a new name of a supplier reaches the scheme and the files of its models only', async () => {
    const opened = await published();
    await putItem(opened.database, organisationRecord.toItem({ ...aBody(bodies.otherSupplier, 'supplier', 'Nieuwe naam'), version: 2 }));
    await opened.catchUp();
    expect(opened.done().filter((line) => line.startsWith('put'))).toEqual([
      'put /catalogue/schemes/all',
      'put /catalogue/models/wagens.01.andere',
      'put /catalogue/segments/wagens.01',
    ]);
    expect((await opened.model('wagens.01', 'wagens.01.andere')).supplierName).toBe('Nieuwe naam');
  });

  test('a lot that changes is published with its framework', async () => {
    const opened = await published();
    await opened.replaceLot(aLot({ title: 'Kleine wagens', version: 2 }));
    await opened.catchUp();
    const [scheme] = await opened.json<PublishedScheme[]>((await opened.manifest()).schemes);
    expect(scheme?.lots.map(({ title }) => title)).toEqual(['Kleine wagens', 'Personenwagens']);
  });

  test('a lot that changes is published as it then is, also from a table that tells of it later', async () => {
    const opened = await published();
    await opened.replaceLot(aLot({ title: 'Wagens en fietsen', version: 2 }));
    const source = makePublicationRepository(lagging(opened.database, 'FRAMEWORK#'));
    const publish = makePublisher({ store: opened.store, files: opened.putIn, source, now: opened.clock.now });
    const batch = makePublishBatch({ publish, log: { error: () => expect.unreachable() } });
    await batch({ Records: [...(await opened.news())] });
    const [scheme] = await opened.json<PublishedScheme[]>((await opened.manifest()).schemes);
    expect(scheme?.lots[0]?.title).toBe('Wagens en fietsen');
  });

  test('drafts and other records touch no file', async () => {
    const opened = await published();
    await draft(opened);
    await opened.catchUp();
    expect(opened.done()).toEqual([]);
  });
});

describe('when something is wrong', () => {
  test('what stands before an unreadable record is published, and delivery resumes at that record', async () => {
    const opened = await published();
    granted(await opened.submitChange(aPerson('supplier'), aPriceChange(van), untouched));
    const good = await opened.news();
    await putItem(opened.database, { ...modelRecord.toItem(aModel()), lot: 'not a lot' });
    const bad = await opened.news();
    const answer = await opened.deliver([...good, ...bad]);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: bad[0]?.dynamodb?.SequenceNumber }] });
    expect((await opened.segment('wagens.02')).rows[0]?.version).toBe(2);
    expect(opened.errors).toHaveLength(1);
  });

  test('a store that fails has the whole batch delivered again, and the old publication stands', async () => {
    const opened = await published();
    const before = await opened.manifest();
    granted(await opened.submitChange(aPerson('supplier'), aPriceChange(van), untouched));
    const records = await opened.news();
    const broken = makePublisher({
      store: { ...opened.store, putImmutable: () => Promise.reject(new Error('disk full')) },
      files: opened.putIn,
      source: makePublicationRepository(opened.database),
      now: opened.clock.now,
    });
    const answer = await makePublishBatch({ publish: broken, log: { error: () => undefined } })({ Records: [...records] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: records[0]?.dynamodb?.SequenceNumber }] });
    expect(await opened.manifest()).toEqual(before);
  });

  test('two publishers at once lose no change', async () => {
    const opened = await published();
    granted(await opened.submitChange(aPerson('supplier'), aPriceChange(modelId('wagens.01.stadswagen')), untouched));
    const first = await opened.news();
    granted(await opened.submitChange(aPerson('supplier'), aPriceChange(van), untouched));
    const second = await opened.news();
    await Promise.all([opened.deliver(first), opened.deliver(second)]);
    const versions = [...(await opened.segment('wagens.01')).rows, ...(await opened.segment('wagens.02')).rows].map(({ id, version }) => [
      id,
      version,
    ]);
    expect(versions).toEqual([
      ['wagens.01.andere', 1],
      ['wagens.01.stadswagen', 2],
      ['wagens.02.bestelwagen', 2],
    ]);
  });
});

test('publishing all anew leaves out what the table no longer holds', async () => {
  const opened = await published();
  const empty = await openCatalogue({ frameworks: [], lots: [], models: [] });
  await publishAll({ database: empty.database, store: opened.store, files: opened.putIn, now: empty.clock.now });
  expect((await opened.manifest()).segments).toEqual([]);
  expect(await opened.json(publicationPaths.rooms)).toEqual({});
});
