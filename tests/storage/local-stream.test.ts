import { setTimeout as sleep } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import { makeDelivery, type StreamHandler } from '../../infra/local/stream/deliver.ts';
import { follow } from '../../infra/local/stream/follow.ts';
import { makeTableStream, type Position } from '../../infra/local/stream/table-stream.ts';
import { freshTable } from '../support/engine.ts';
import { putItem } from '../support/table-contents.ts';

const numbersIn = ({ Records }: DynamoDBStreamEvent) => Records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');

/** A table with its stream, and ways to write to it and to follow it with a handler of the test. */
const openStream = async () => {
  const database = await freshTable();
  const stream = await makeTableStream(database, database.endpoint, 'eu-west-1');
  const errors: string[] = [];
  const done: string[] = [];
  const aside: string[] = [];
  const numberOf = ({ dynamodb }: StreamRecord) => dynamodb?.SequenceNumber ?? '';
  return {
    stream,
    errors,
    done,
    aside,
    async write(...names: readonly string[]) {
      for (const name of names) await putItem(database, { pk: name, sk: name });
    },
    /** Follows until the test ends or the answer is called. */
    begin(handler: StreamHandler, positions: ReadonlyMap<string, Position> = new Map()): () => Promise<void> {
      const stopping = new AbortController();
      const deliver = makeDelivery({
        handler,
        done: (record) => done.push(numberOf(record)),
        setAside: (record) => aside.push(numberOf(record)),
        logError: (sentence) => errors.push(sentence),
        firstPauseMilliseconds: 1,
      });
      const following = follow({
        stream,
        positions,
        deliver: (_shard, records) => deliver(records, stream.arn, stopping.signal),
        logError: (sentence) => errors.push(sentence),
        signal: stopping.signal,
      });
      const stop = async () => {
        stopping.abort();
        await following;
      };
      onTestFinished(stop);
      return stop;
    },
  };
};

const accept: StreamHandler = async () => ({ batchItemFailures: [] });

test('every change is delivered in order, soon after it was written', async () => {
  const world = await openStream();
  const keys: string[] = [];
  world.begin(async ({ Records }) => {
    keys.push(...Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S ?? ''));
    return { batchItemFailures: [] };
  });
  await world.write('a', 'b');
  await expect.poll(() => keys, { timeout: 5000 }).toEqual(['a', 'b']);
  await sleep(300);
  await world.write('c');
  await expect.poll(() => keys, { timeout: 5000 }).toEqual(['a', 'b', 'c']);
});

test('reading resumes behind the last record that was done with, or at an end that was taken before', async () => {
  const world = await openStream();
  await world.write('a', 'b');
  const stop = world.begin(accept);
  await expect.poll(() => world.done.length, { timeout: 5000 }).toBe(1);
  await stop();
  const [shard = ''] = await world.stream.shards();
  const end = await world.stream.end(shard);
  await world.write('c');

  const resumed: string[] = [];
  const hearing =
    (heard: string[]): StreamHandler =>
    async (event) => {
      heard.push(...numbersIn(event));
      return { batchItemFailures: [] };
    };
  world.begin(hearing(resumed), new Map([[shard, { after: world.done.at(-1) ?? '' }]]));
  await expect.poll(() => resumed, { timeout: 5000 }).toHaveLength(1);
  const fromEnd: string[] = [];
  world.begin(hearing(fromEnd), new Map([[shard, end]]));
  await expect.poll(() => fromEnd, { timeout: 5000 }).toEqual(resumed);
});

test('a batch is delivered again from the record that failed, and what was handled counts', async () => {
  const world = await openStream();
  await world.write('a', 'b', 'c');
  const deliveries: string[][] = [];
  world.begin(async (event) => {
    const numbers = numbersIn(event);
    deliveries.push(numbers);
    return { batchItemFailures: deliveries.length === 1 ? [{ itemIdentifier: numbers[1] ?? '' }] : [] };
  });
  await expect.poll(() => deliveries, { timeout: 5000 }).toHaveLength(2);
  expect(deliveries[1]).toEqual(deliveries[0]?.slice(1));
  expect(world.done).toEqual([deliveries[0]?.[0], deliveries[0]?.[2]]);
  expect(world.aside).toEqual([]);
});

test('a record that keeps failing is set aside, and those after it are delivered', async () => {
  const world = await openStream();
  await world.write('a', 'b', 'c');
  let bad = '';
  let attempts = 0;
  world.begin(async (event) => {
    const numbers = numbersIn(event);
    bad ||= numbers[1] ?? '';
    if (!numbers.includes(bad)) return { batchItemFailures: [] };
    attempts += 1;
    return { batchItemFailures: [{ itemIdentifier: bad }] };
  });
  await expect.poll(() => world.done, { timeout: 5000 }).toHaveLength(3);
  expect(world.aside).toEqual([bad]);
  expect(attempts).toBe(8);
});

test('a handler that throws is a failed delivery, said once each time, and nothing is skipped', async () => {
  const world = await openStream();
  await world.write('a');
  let attempts = 0;
  world.begin(async () => {
    attempts += 1;
    if (attempts < 3) throw new Error('the disk is full');
    return { batchItemFailures: [] };
  });
  await expect.poll(() => world.done, { timeout: 5000 }).toHaveLength(1);
  expect(world.errors).toEqual([expect.stringContaining('the disk is full'), expect.stringContaining('the disk is full')]);
  expect(world.aside).toEqual([]);
});
