import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import { modelRecord } from '../../functions/catalogue/model.record.ts';
import { frameworkRecord } from '../../functions/frameworks/framework.record.ts';
import { lotRecord } from '../../functions/frameworks/lot.record.ts';
import { writeText } from '../../functions/imports/file/write-text.ts';
import { writeWorkbook } from '../../functions/imports/file/write-workbook.ts';
import { importsOn } from '../../functions/imports/wiring.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { makeDatabase } from '../../functions/platform/database.ts';
import { createTableInput } from '../../functions/platform/table.ts';
import { startPart, stopPart } from '../../infra/local/child.ts';
import { findEngine } from '../../infra/local/engine/binary.ts';
import { enginePlan } from '../../infra/local/engine/engine-part.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { modelColumns, optionColumns } from '../../shared/domain/catalogue/import/columns.ts';
import { writtenTables } from '../../shared/domain/catalogue/import/write-cells.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { Result } from '../../shared/domain/result.ts';
import { brusselsDate, localDate } from '../../shared/domain/time/local-date.ts';
import { aCategory, aFramework, aLot, aModel, aPerson, aVersion, bodies } from '../support/builders.ts';
import { putItems } from '../support/table-contents.ts';

/** What a supplier with a large range waits for, in seconds, and what the function that does it may hold, in MB. */
const limits = { check: 10, apply: 30, memory: 512 } as const;
const count = 10_000;

const folder = await mkdtemp(join(tmpdir(), 'raamwerk-bench-'));
const endpoint = `http://127.0.0.1:${await freePort()}`;
const plan = enginePlan(findEngine(), endpoint, join(folder, 'table.db'));
const engine = startPart(plan);
await plan.ready(engine);
const database = makeDatabase({ table: 'raamwerk', region: 'eu-west-1', endpoint });
await database.client.send(new CreateTableCommand(createTableInput(database.table)));
const granted = <T>(answer: Result<T, string>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};

const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, seconds: number]> => {
  const began = performance.now();
  const value = await work();
  return [value, (performance.now() - began) / 1000];
};

try {
  const today = brusselsDate(systemClock());
  const models = Array.from({ length: count }, (_, index) =>
    aModel({ id: modelId(`wagens.01.model-${index}`), versions: [aVersion({ name: `Model ${index}` })] }),
  );
  const framework = aFramework();
  await putItems(database, [frameworkRecord.toItem({ ...framework, endsOn: localDate('2099-12-31') }), lotRecord.toItem(aLot())]);
  await putItems(database, [categoryRecord.toItem(aCategory()), ...models.map(modelRecord.toItem)]);
  const columns = { models: modelColumns([aCategory()]), options: optionColumns };
  const cheaper = (by: number) => {
    const next = models.map((model) => ({ ...model, versions: [{ ...model.versions[0], listPrice: cents(30_000_00 - by) }] as const }));
    return writtenTables(next, columns, today);
  };
  const supplier = aPerson('supplier', bodies.supplier);
  const imports = importsOn(database, systemClock);
  const lot = aLot().id;
  const check = (bytes: Uint8Array, name: string) =>
    timed(async () => granted(await imports.start(supplier, { lot, name, bytes }, randomUUID())));

  const text = writeText(columns, cheaper(100));
  const workbook = await writeWorkbook(columns, cheaper(200), { title: 'Meting', explanation: [] });
  const [ofWorkbook, workbookSeconds] = await check(workbook, 'gamma.xlsx');
  const [job, textSeconds] = await check(text, 'gamma.csv');
  if (job.counts.changed !== count || ofWorkbook.counts.changed !== count)
    throw new Error(`not all rows changed: ${JSON.stringify(job.counts)}`);
  const [done, applySeconds] = await timed(async () => {
    let now = granted(await imports.confirm(supplier, job.id, { version: job.version }));
    while (now.state !== 'applied') now = granted(await imports.proceed(supplier, job.id));
    return now;
  });
  if (done.skipped.length > 0) throw new Error('rows were skipped');
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(`Import of ${count} models`);
  console.table({
    'check a workbook': {
      measured: `${workbookSeconds.toFixed(1)} s`,
      limit: `${limits.check} s`,
      file: `${Math.round(workbook.length / 1000)} kB`,
    },
    'check a text file': {
      measured: `${textSeconds.toFixed(1)} s`,
      limit: `${limits.check} s`,
      file: `${Math.round(text.length / 1000)} kB`,
    },
    apply: { measured: `${applySeconds.toFixed(1)} s`, limit: `${limits.apply} s` },
    memory: { measured: `${Math.round(memory)} MB`, limit: `${limits.memory} MB` },
  });
  if (workbookSeconds > limits.check || textSeconds > limits.check || applySeconds > limits.apply || memory > limits.memory)
    process.exitCode = 1;
} finally {
  await stopPart(engine);
  await rm(folder, { recursive: true, force: true });
}
