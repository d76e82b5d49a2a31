import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startInstance } from '../../infra/local/instance.ts';
import { loadSampleData } from '../../infra/local/sample-data/load.ts';
import { sampleData, sampleMark } from './sample-folder.ts';

/** Starts an instance once with the sample data, until that is published, and ends it. */
const fillFolder = async (folder: string, signal: AbortSignal): Promise<void> => {
  const site = join(folder, 'site');
  await mkdir(site);
  const instance = await startInstance({
    data: join(folder, sampleData),
    port: 0,
    load: (database, files) => loadSampleData({ database, files }),
    site: () => Promise.resolve(site),
    signal,
    say: () => undefined,
    onGivenUp: (problem) => {
      throw problem;
    },
  });
  await instance.stop();
};

/**
 * Begins to make the one folder of sample data that every instance of a run is a copy of: loading it takes some
 * seconds, copying it none. The run goes on meanwhile; who needs the folder waits for it with `sampleFolder()`.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'raamwerk-sample-'));
  const ending = new AbortController();
  const made = fillFolder(folder, ending.signal).then(
    () => writeFile(join(folder, sampleMark), ''),
    (problem: unknown) => writeFile(join(folder, sampleMark), String(problem instanceof Error ? problem.stack : problem)),
  );
  project.provide('sampleFolder', folder);
  return async () => {
    ending.abort();
    await made;
    await rm(folder, { recursive: true, force: true });
  };
};
