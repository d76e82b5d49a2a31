/** Adds to the data of an instance that is not running: `npm run seed -- --orders 100000`, `npm run seed -- --scheme deelfietsen`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../functions/platform/database.ts';
import { frameworkKey } from '../../functions/platform/keys/frameworks.keys.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import { loadScheme, readScheme, schemeFileOf } from './sample-data/load/load-scheme.ts';
import { loadVolume } from './sample-data/load/load-volume.ts';
import { volume } from './sample-data/schemes/volume/volume.ts';
import { readSeedOptions } from './seed/seed-options.ts';
import { withDatabase } from './seed/with-database.ts';
import { readStartSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

const say = (line: string) => console.log(line);

/** What is there may have been ordered from: loading it again would give its room back. */
const assertNew = async ({ client, table }: Database, id: FrameworkId): Promise<void> => {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...frameworkKey(id) } }));
  if (Item) throw new StartProblem(`The framework agreement "${id}" is there already. Begin anew with: npm start -- --fresh`);
};

const schemeFrom = (name: string) => {
  const file = name.endsWith('.json') ? pathToFileURL(resolve(name)) : schemeFileOf(name);
  try {
    return readScheme(file);
  } catch (error) {
    throw new StartProblem(`The scheme ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

try {
  const options = readSeedOptions(process.argv.slice(2));
  const scheme = options.scheme === undefined ? undefined : schemeFrom(options.scheme);
  const { orders } = options;
  await withDatabase(readStartSettings(process.env), say, async ({ database, inBulk }) => {
    if (scheme) {
      await assertNew(database, scheme.framework.id);
      await loadScheme(database, scheme);
      say(`Loaded "${scheme.framework.title}" with ${scheme.models.length} models.`);
    }
    if (orders !== undefined) {
      await assertNew(database, volume.framework.id);
      const began = performance.now();
      await inBulk(() => loadVolume({ database, orders, progress: say }));
      say(`Done in ${Math.round((performance.now() - began) / 1000)} s.`);
    }
  });
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
