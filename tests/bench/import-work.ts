/** What the function of imports does for one supplier with a large range, in a process of its own so that its memory is only that. Started by `import.bench.ts`. */

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importsOn } from '../../functions/imports/wiring.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { makeDatabase } from '../../functions/platform/database.ts';
import type { ImportJob } from '../../shared/domain/catalogue/import/import-job.ts';
import type { Result } from '../../shared/domain/result.ts';
import { aLot, aPerson, bodies } from '../support/builders.ts';
import { meter } from '../support/metered.ts';

/** What one step took: seconds by the clock and of the processor, and what it asked of the engine. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly processor: number;
  readonly roundTrips: number;
  readonly capacity: number;
  readonly counts: ImportJob['counts'];
  readonly skipped: number;
  /** The most memory that this process held so far, in MB. */
  readonly memory: number;
}

const [endpoint = '', folder = '', ...asked] = process.argv.slice(2);
const database = makeDatabase({ table: 'raamwerk', region: 'eu-west-1', endpoint });
const metered = meter(database);
const imports = importsOn(database, systemClock);
const supplier = aPerson('supplier', bodies.supplier);
const granted = <T>(answer: Result<T, string>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};

const step = async (name: string, work: () => Promise<ImportJob>): Promise<ImportJob> => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const { answer, bill } = await metered(work);
  const { user, system } = process.cpuUsage(before);
  const told: Step = {
    name,
    seconds: (performance.now() - began) / 1000,
    processor: (user + system) / 1_000_000,
    roundTrips: bill.roundTrips,
    capacity: bill.capacity,
    counts: answer.counts,
    skipped: answer.skipped.length,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  process.send?.(told);
  return answer;
};

const check = async (name: string) => {
  const bytes = await readFile(join(folder, name));
  return step(`check ${name}`, async () => granted(await imports.start(supplier, { lot: aLot().id, name, bytes }, randomUUID())));
};

/** Files to check, and `apply` for the last of them. */
let job: ImportJob | undefined;
for (const name of asked) {
  if (name !== 'apply') {
    job = await check(name);
    continue;
  }
  if (!job) throw new Error('nothing to apply');
  const { id, version } = job;
  await step('apply the last', async () => {
    let now = granted(await imports.confirm(supplier, id, { version }));
    while (now.state !== 'applied') now = granted(await imports.proceed(supplier, id));
    return now;
  });
}
process.disconnect?.();
