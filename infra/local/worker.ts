/**
 * The worker part: feeds the table's stream to the functions that hang on it, and calls those that the clock calls.
 * Started by the supervisor, with its settings in the environment.
 */

import { handler as projectSales } from '../../functions/catalogue/project-sales.stream.ts';
import { handler as publish } from '../../functions/catalogue/publish.stream.ts';
import { publishAll } from '../../functions/catalogue/publish-all.ts';
import { handler as notify } from '../../functions/notifications/notify.stream.ts';
import { handler as rounds } from '../../functions/notifications/rounds.schedule.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { makeDatabase } from '../../functions/platform/database.ts';
import { readEnvironment } from '../../functions/platform/environment.ts';
import { openFileStore } from '../../functions/platform/open-file-store.ts';
import { openStore } from '../../functions/platform/open-store.ts';
import { publicationPaths } from '../../shared/domain/catalogue/publication.ts';
import { liveAsPart } from './child-life.ts';
import { readPartSettings } from './part-settings.ts';
import { makeRoundsOften } from './rounds.ts';
import { consume, positionsBehind, reachedIn } from './stream/consumer.ts';
import { skipWhatWas } from './stream/skip.ts';
import { makeTableStream, type Position } from './stream/table-stream.ts';

const { checkpoint, notifierCheckpoint, projectorCheckpoint, deadLetters } = readPartSettings(process.env);
const environment = readEnvironment(process.env);
const database = makeDatabase(environment);
const stopping = new AbortController();
const logError = (sentence: string) => console.error(sentence);

const store = await openStore(process.env);
const stream = await makeTableStream(database, environment.endpoint ?? '', environment.region);
const common = { stream, deadLetters, logError, signal: stopping.signal };

const published = reachedIn(stream, checkpoint);
const isFirst = Object.keys(published).length === 0 || (await store.get(publicationPaths.manifest)) === undefined;

/** At a first start everything is published at once; the stream counts from just before that. */
const ends = async (): Promise<Map<string, Position>> => {
  const shards = await stream.shards();
  return new Map(await Promise.all(shards.map(async (shard) => [shard, await stream.end(shard)] as const)));
};
const positions = isFirst ? await ends() : await positionsBehind(stream, published);

let work: Promise<unknown> = Promise.resolve();
const life = liveAsPart(async () => {
  stopping.abort();
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 700))]);
});
if (isFirst) await publishAll({ database, store, files: openFileStore(process.env), now: systemClock });
/** Nobody is told of what happened before there was anybody to tell it: the sample data, or the years before an upgrade. */
await skipWhatWas(stream, notifierCheckpoint);
const toTell = await positionsBehind(stream, reachedIn(stream, notifierCheckpoint));
/** Sample data was counted when it was loaded. */
await skipWhatWas(stream, projectorCheckpoint);
const toCount = await positionsBehind(stream, reachedIn(stream, projectorCheckpoint));
work = Promise.all([
  consume({ ...common, name: 'publisher', handler: publish, checkpoint }, positions),
  consume({ ...common, name: 'notifier', handler: notify, checkpoint: notifierCheckpoint }, toTell),
  consume({ ...common, name: 'projector', handler: projectSales, checkpoint: projectorCheckpoint }, toCount),
  makeRoundsOften({ rounds, logError, signal: stopping.signal }),
]);
life.sayReady();
