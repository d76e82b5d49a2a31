import { afterAll } from 'vitest';
import { startTemporaryInstance, type TemporaryInstance, type TemporaryOptions } from '../../infra/local/temporary-instance.ts';
import { sampleFolder } from './sample-folder.ts';

const running = new Set<TemporaryInstance>();

afterAll(async () => {
  for (const instance of running) await instance.stop();
  running.clear();
});

/** A whole instance for one test file, stopped after it. The sample data are a copy of those that the run made once. */
export const runningInstance = async ({ sample = false, ...options }: Omit<TemporaryOptions, 'from'> = {}): Promise<TemporaryInstance> => {
  const instance = await startTemporaryInstance(sample ? { ...options, from: await sampleFolder() } : options);
  running.add(instance);
  return instance;
};
