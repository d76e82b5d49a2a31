import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instance, type InstanceOptions, startInstance } from './instance.ts';
import { ensureSite } from './site/site-build.ts';

export interface TemporaryOptions {
  /** With the sample data; otherwise the table is empty. */
  readonly sample?: boolean;
  /** Begins from a copy of this data folder, of an instance that does not run. */
  readonly from?: string;
  /** With the built site, which is built first when it is outdated; otherwise there are no pages. */
  readonly site?: boolean;
  /** Hears what the parts say and when one is restarted. */
  readonly say?: (line: string) => void;
}

const loadSample: InstanceOptions['load'] = async (database, files) => {
  const { loadSampleData } = await import('./sample-data/load.ts');
  await loadSampleData({ database, files });
};

/** A whole instance on free ports in a folder of its own, which goes away with it. */
export const startTemporaryInstance = async ({ sample = false, from, site = false, say = () => undefined }: TemporaryOptions = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'raamwerk-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const data = join(folder, 'data');
  const noSite = join(folder, 'site');
  await mkdir(noSite);
  if (from !== undefined) await cp(from, data, { recursive: true });
  const instance = await startInstance({
    data,
    port: 0,
    ...(sample && { load: loadSample }),
    site: () => (site ? ensureSite(() => say('Building the site …')) : Promise.resolve(noSite)),
    say,
    onGivenUp: (problem) => {
      throw problem;
    },
  }).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return {
    ...instance,
    /** Ends without warning and waits until the part works again. */
    async killAndRecover(...parts: readonly Parameters<Instance['kill']>[0][]) {
      for (const part of parts) instance.kill(part);
      await instance.ready();
    },
    async stop() {
      await instance.stop();
      await remove();
    },
  };
};

export type TemporaryInstance = Awaited<ReturnType<typeof startTemporaryInstance>>;
