import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { consume, positionsBehind, reachedIn } from '../../infra/local/stream/consumer.ts';
import type { StreamHandler } from '../../infra/local/stream/deliver.ts';
import { skipWhatWas } from '../../infra/local/stream/skip.ts';
import { makeTableStream } from '../../infra/local/stream/table-stream.ts';
import { freshTable } from '../support/engine.ts';
import { putItem } from '../support/table-contents.ts';

/** A table, and consumers of its stream with their files in one folder, as the worker has them. */
const openWorker = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'raamwerk-consumers-'));
  const database = await freshTable();
  const stream = await makeTableStream(database, database.endpoint, 'eu-west-1');
  const errors: string[] = [];
  const stops: (() => Promise<void>)[] = [];
  onTestFinished(async () => {
    for (const stop of stops) await stop();
    await rm(folder, { recursive: true, force: true });
  });
  const checkpointOf = (name: string) => join(folder, `${name}.json`);
  const deadLetters = join(folder, 'dead-letters.jsonl');
  return {
    stream,
    errors,
    checkpointOf,
    write: (name: string) => putItem(database, { pk: name, sk: name }),
    async begin(name: string, handler: StreamHandler): Promise<() => Promise<void>> {
      const stopping = new AbortController();
      const checkpoint = checkpointOf(name);
      const running = consume(
        { name, handler, stream, checkpoint, deadLetters, logError: (sentence) => errors.push(sentence), signal: stopping.signal },
        await positionsBehind(stream, reachedIn(stream, checkpoint)),
      );
      const stop = async () => {
        stopping.abort();
        await running;
      };
      stops.push(stop);
      return stop;
    },
    deadLetters: async () =>
      (await readFile(deadLetters, 'utf8').catch(() => ''))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { readonly consumer: string }),
  };
};

const hearing =
  (heard: string[]): StreamHandler =>
  async ({ Records }) => {
    heard.push(...Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S ?? ''));
    return { batchItemFailures: [] };
  };

test('a consumer that keeps failing does not hold up another, nor lose what it could not handle', async () => {
  const worker = await openWorker();
  const heard: string[] = [];
  let broken = true;
  await worker.begin('failing', async (event) => {
    if (broken) throw new Error('no');
    return hearing([])(event);
  });
  await worker.begin('working', hearing(heard));
  await worker.write('a');
  await expect.poll(() => heard, { timeout: 5000 }).toEqual(['a']);
  await worker.write('b');
  await expect.poll(() => heard, { timeout: 5000 }).toEqual(['a', 'b']);
  expect(worker.errors[0]).toContain('no');
  expect(reachedIn(worker.stream, worker.checkpointOf('failing'))).toEqual({});
  expect(Object.keys(reachedIn(worker.stream, worker.checkpointOf('working')))).toHaveLength(1);
  broken = false;
  await expect.poll(() => Object.keys(reachedIn(worker.stream, worker.checkpointOf('failing'))).length, { timeout: 10_000 }).toBe(1);
  expect(await worker.deadLetters()).toEqual([]);
});

test('each goes on behind what it handled itself', async () => {
  const worker = await openWorker();
  const [first, second, again]: string[][] = [[], [], []];
  const stop = await worker.begin('one', hearing(first ?? []));
  await worker.write('a');
  await expect.poll(() => first, { timeout: 5000 }).toEqual(['a']);
  await stop();
  await worker.write('b');
  await worker.begin('one', hearing(again ?? []));
  await worker.begin('other', hearing(second ?? []));
  await expect.poll(() => again, { timeout: 5000 }).toEqual(['b']);
  await expect.poll(() => second, { timeout: 5000 }).toEqual(['a', 'b']);
});

test('a consumer that never ran can skip what was, once, and misses nothing that comes after', async () => {
  const worker = await openWorker();
  await worker.write('before');
  await skipWhatWas(worker.stream, worker.checkpointOf('new'));
  await worker.write('after');
  await skipWhatWas(worker.stream, worker.checkpointOf('new'));
  const heard: string[] = [];
  await worker.begin('new', hearing(heard));
  await expect.poll(() => heard, { timeout: 5000 }).toEqual(['after']);
});
