import { afterAll } from 'vitest';
import { startTemporaryInstance, type TemporaryInstance, type TemporaryOptions } from '../../infra/local/temporary-instance.ts';
import { sampleFolder } from './sample-folder.ts';

const started: Promise<TemporaryInstance>[] = [];

// Also one that was still starting when whoever asked for it gave up: nothing of it may outlive the run.
afterAll(async () => {
  for (const outcome of await Promise.allSettled(started.splice(0))) if (outcome.status === 'fulfilled') await outcome.value.stop();
});

/** A whole instance for one test file, stopped after it. The sample data are a copy of those that the run made once. */
export const runningInstance = async ({ sample = false, ...options }: Omit<TemporaryOptions, 'from'> = {}): Promise<TemporaryInstance> => {
  const instance = startTemporaryInstance(sample ? { ...options, from: await sampleFolder() } : options);
  started.push(instance);
  return instance;
};
