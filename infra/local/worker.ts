/** The worker part: feeds the table's stream to the functions that hang on it. Started by the supervisor, with its settings in the environment. */
import { appendFileSync } from 'node:fs';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { handler } from '../../functions/catalogue/publish.stream.ts';
import { publishAll } from '../../functions/catalogue/publish-all.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { makeDatabase } from '../../functions/platform/database.ts';
import { readEnvironment } from '../../functions/platform/environment.ts';
import { openStore } from '../../functions/platform/open-store.ts';
import { publicationPaths } from '../../shared/domain/catalogue/publication.ts';
import { liveAsPart } from './child-life.ts';
import { readPartSettings } from './part-settings.ts';
import { readCheckpoint, writeCheckpoint } from './stream/checkpoint.ts';
import { makeDelivery } from './stream/deliver.ts';
import { follow } from './stream/follow.ts';
import { makeTableStream, type Position } from './stream/table-stream.ts';

const settings = readPartSettings(process.env);
const environment = readEnvironment(process.env);
const database = makeDatabase(environment);
const stopping = new AbortController();
const logError = (sentence: string) => console.error(sentence);

const store = await openStore(process.env);
const stream = await makeTableStream(database, environment.endpoint ?? '', environment.region);
const known = readCheckpoint(settings.checkpoint);
const reached: Record<string, string> = known?.stream === stream.arn ? { ...known.shards } : {};
const isFirst = Object.keys(reached).length === 0 || (await store.get(publicationPaths.manifest)) === undefined;

/** At a first start everything is published at once; the stream counts from just before that. */
const positions = new Map<string, Position>();
for (const shard of await stream.shards()) {
  const after = reached[shard];
  positions.set(shard, isFirst ? await stream.end(shard) : after === undefined ? 'oldest' : { after });
}

const setAside = (record: StreamRecord): void => {
  appendFileSync(settings.deadLetters, `${JSON.stringify({ at: systemClock(), stream: stream.arn, record })}\n`);
  logError(`a change could not be handled and was set aside in ${settings.deadLetters}: record ${record.dynamodb?.SequenceNumber}`);
};

const deliverIn = (shard: string) =>
  makeDelivery({
    handler,
    setAside,
    logError,
    done: ({ dynamodb }) => {
      if (dynamodb?.SequenceNumber === undefined) return;
      reached[shard] = dynamodb.SequenceNumber;
      writeCheckpoint(settings.checkpoint, { stream: stream.arn, shards: reached });
    },
  });

const following = async (): Promise<void> => {
  const deliveries = new Map<string, ReturnType<typeof makeDelivery>>();
  const deliver = async (shard: string, records: readonly StreamRecord[]) => {
    const delivery = deliveries.get(shard) ?? deliverIn(shard);
    deliveries.set(shard, delivery);
    await delivery(records, stream.arn, stopping.signal);
  };
  await follow({ stream, positions, deliver, logError, signal: stopping.signal });
};

let work: Promise<void> = Promise.resolve();
const life = liveAsPart(async () => {
  stopping.abort();
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 700))]);
});
if (isFirst) await publishAll({ database, store, now: systemClock });
work = following();
life.sayReady();
