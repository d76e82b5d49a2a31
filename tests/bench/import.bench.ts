import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { build } from 'esbuild';
import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import { modelRecord } from '../../functions/catalogue/model.record.ts';
import { makePublicationRepository } from '../../functions/catalogue/publication.repository.ts';
import { makePublisher } from '../../functions/catalogue/publisher.ts';
import { frameworkRecord } from '../../functions/frameworks/framework.record.ts';
import { lotRecord } from '../../functions/frameworks/lot.record.ts';
import { writeText } from '../../functions/imports/file/write-text.ts';
import { writeWorkbook } from '../../functions/imports/file/write-workbook.ts';
import { writeCatalogue } from '../../functions/imports/ubl/write-catalogue.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { makeDatabase } from '../../functions/platform/database.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import { makeFileStore } from '../../functions/platform/object-store.file.ts';
import type { ObjectStore } from '../../functions/platform/object-store.ts';
import type { Item } from '../../functions/platform/record.ts';
import { createTableInput } from '../../functions/platform/table.ts';
import { bundle } from '../../infra/constructs/bundling.ts';
import { startPart, stopPart } from '../../infra/local/child.ts';
import { findEngine } from '../../infra/local/engine/binary.ts';
import { enginePlan } from '../../infra/local/engine/engine-part.ts';
import { indexStream } from '../../infra/local/engine/file.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { modelColumns, optionColumns } from '../../shared/domain/catalogue/import/columns.ts';
import { writtenTables } from '../../shared/domain/catalogue/import/write-cells.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { brusselsDate, localDate } from '../../shared/domain/time/local-date.ts';
import { aCategory, aFramework, aLot, aModel, aVersion, bodies } from '../support/builders.ts';
import type { Step } from './import-work.ts';

/** What a supplier with a large range waits for, in seconds, and what the function that does it may hold, in MB. */
const limits = { check: 10, apply: 30, memory: 512 } as const;
const count = 10_000;
/** The largest file that is read at all, in rows, and the seconds that its function has. */
const [most, mostSeconds] = [50_000, 28] as const;
/** What the engine of JavaScript may hold, in MB: without a limit it collects garbage only when it has taken more. */
const heap = 256;

const folder = await mkdtemp(join(tmpdir(), 'raamwerk-bench-'));
const endpoint = `http://127.0.0.1:${await freePort()}`;
const table = join(folder, 'table.db');
const plan = enginePlan(findEngine(), endpoint, table);
const engine = startPart(plan);
await plan.ready(engine);
// As every start does: without, each write walks over all that were before it.
indexStream(table);
const database = makeDatabase({ table: 'raamwerk', region: 'eu-west-1', endpoint });
await database.client.send(new CreateTableCommand(createTableInput(database.table)));

const today = brusselsDate(systemClock());
const framework = { ...aFramework(), endsOn: localDate('2099-12-31') };
const modelOf = (own: string) => aModel({ id: modelId(`wagens.01.${own}`), versions: [aVersion({ name: own })] });
const models = Array.from({ length: count }, (_, index) => modelOf(`model-${index}`));

const layDown = async (items: readonly Item[]): Promise<void> => {
  for (let start = 0; start < items.length; start += 100)
    await database.client.send(
      new TransactWriteCommand({
        TransactItems: items.slice(start, start + 100).map((each) => ({ Put: { TableName: database.table, Item: { ...each } } })),
      }),
    );
};

/** Seconds of processor time of the engine so far; only where the system tells. */
const engineProcessor = (): number => {
  try {
    const [, fields = ''] = readFileSync(`/proc/${engine.pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) / 100;
  } catch {
    return Number.NaN;
  }
};

/** The work as it is deployed, in one file: else the reading of TypeScript would be measured with it. */
const bundledWork = async (): Promise<string> => {
  const outfile = join(folder, 'import-work.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('import-work.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
    target: bundle.target,
    format: bundle.format,
    mainFields: [...bundle.mainFields],
    banner: { js: bundle.banner },
    alias: bundle.alias,
  });
  return outfile;
};

const work = (file: string, args: readonly string[], megabytes: number): Promise<readonly (Step & { readonly engine: number })[]> =>
  new Promise((resolve, reject) => {
    const steps: (Step & { readonly engine: number })[] = [];
    let before = engineProcessor();
    const child = fork(file, [endpoint, folder, ...args], { execArgv: [`--max-old-space-size=${megabytes}`] });
    child.on('message', (told: Step) => {
      const now = engineProcessor();
      steps.push({ ...told, engine: now - before });
      before = now;
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(steps) : reject(new Error(`the work ended with ${code}`))));
  });

/** As a supplier's own software sends it. */
const catalogueOf = ([first, ...others]: readonly Model[], columns: Parameters<typeof writeCatalogue>[1]['columns']): Uint8Array => {
  if (!first) throw new Error('no models');
  const party = (kbo: typeof bodies.supplier) => ({ kbo, name: kbo });
  const parties = { supplier: party(bodies.supplier), authority: party(bodies.authority) };
  return writeCatalogue([first, ...others], { lot: aLot(), framework, ...parties, columns, today });
};

const importing = async (): Promise<boolean> => {
  await layDown([frameworkRecord.toItem(framework), lotRecord.toItem(aLot()), categoryRecord.toItem(aCategory())]);
  await layDown(models.map(modelRecord.toItem));
  const columns = { models: modelColumns([aCategory()]), options: optionColumns };
  const priced = (by: number) =>
    models.map((model) => ({ ...model, versions: [{ ...model.versions[0], listPrice: cents(30_000_00 - by) }] as const }));
  const cheaper = (by: number) => writtenTables(priced(by), columns, today);
  await writeFile(join(folder, 'gamma.csv'), writeText(columns, cheaper(100)));
  await writeFile(join(folder, 'gamma.xlsx'), await writeWorkbook(columns, cheaper(200), { title: 'Meting', explanation: [] }));
  await writeFile(join(folder, 'gamma.xml.gz'), gzipSync(catalogueOf(priced(300), columns)));
  await writeFile(
    join(folder, 'largest.xlsx'),
    await writeWorkbook(
      columns,
      writtenTables(
        Array.from({ length: most }, (_, index) => modelOf(`nieuw-${index}`)),
        columns,
        today,
      ),
      {
        title: 'Meting',
        explanation: [],
      },
    ),
  );
  const file = await bundledWork();
  const steps = [
    ...(await work(file, ['gamma.xlsx', 'gamma.csv', 'apply'], heap)),
    ...(await work(file, ['gamma.xml.gz'], heap)),
    ...(await work(file, ['largest.xlsx'], 2 * heap)),
  ];
  const isLargest = ({ name }: Step) => name.includes('largest');
  for (const step of steps) {
    const done = step.name.includes('largest') ? step.counts.new === most : step.counts.changed === count;
    if (!done || step.skipped > 0) throw new Error(`${step.name}: not all rows were done: ${JSON.stringify(step.counts)}`);
  }
  const limitOf = (step: Step) => (isLargest(step) ? mostSeconds : step.name.startsWith('check') ? limits.check : limits.apply);
  const memoryOf = (step: Step) => (isLargest(step) ? 2 * limits.memory : limits.memory);
  console.log(`Import of ${count} models and check of ${most} rows, on a machine under load ${loadavg()[0]?.toFixed(1)}`);
  console.table(
    Object.fromEntries(
      steps.map((step) => [
        step.name,
        {
          seconds: step.seconds.toFixed(1),
          limit: limitOf(step),
          'processor: function': step.processor.toFixed(1),
          'and engine': step.engine.toFixed(1),
          'round trips': step.roundTrips,
          capacity: Math.round(step.capacity),
          MB: Math.round(step.memory),
          'of MB': memoryOf(step),
        },
      ]),
    ),
  );
  return steps.every((step) => step.seconds <= limitOf(step) && step.memory <= memoryOf(step));
};

/** A store that counts what passes through it. */
const counting = (store: ObjectStore) => {
  const seen = { files: 0, bytes: 0 };
  const pass = (body: string) => {
    seen.files += 1;
    seen.bytes += body.length;
  };
  const counted: ObjectStore = {
    async get(path) {
      const found = await store.get(path);
      if (found) pass(found.body);
      return found;
    },
    putImmutable: (path, body) => {
      pass(body);
      return store.putImmutable(path, body);
    },
    has: store.has,
    putFile: store.putFile,
    swapPointer: (path, body, tag) => {
      pass(body);
      return store.swapPointer(path, body, tag);
    },
  };
  return { store: counted, seen };
};

const unchanged = { released: [], frameworks: [], ceilings: [], categories: [], names: new Map() };
const changes = 20;

/** Publishes changes of one model, one after the other, in a lot that holds so many; what one took. */
const publishing = async (size: number) => {
  const { store, seen } = counting(makeFileStore(join(folder, `published-${size}`)));
  const files = makeFolderFiles(join(folder, 'files'));
  const publish = makePublisher({ store, files, source: makePublicationRepository(database), now: systemClock });
  const published = models.slice(0, size);
  await publish({ ...unchanged, models: published, frameworks: [framework.id], categories: [aCategory()] }, { anew: true });
  Object.assign(seen, { files: 0, bytes: 0 });
  const [began, before] = [performance.now(), process.cpuUsage()];
  for (let change = 0; change < changes; change += 1) {
    const model = published[Math.floor((change * size) / changes)] as Model;
    await publish({ ...unchanged, models: [{ ...model, version: 2 }] });
  }
  const { user, system } = process.cpuUsage(before);
  return {
    files: seen.files / changes,
    kB: Math.round(seen.bytes / changes / 1000),
    milliseconds: Number(((performance.now() - began) / changes).toFixed(1)),
    'of processor': Number(((user + system) / 1000 / changes).toFixed(1)),
  };
};

try {
  const kept = await importing();
  console.log('Publishing one changed model, by models in its lot');
  console.table({ 100: await publishing(100), [count]: await publishing(count) });
  if (!kept) process.exitCode = 1;
} finally {
  await stopPart(engine);
  await rm(folder, { recursive: true, force: true });
}
