import { afterAll } from 'vitest';
import { startTemporaryInstance, type TemporaryInstance, type TemporaryOptions } from '../../infra/local/temporary-instance.ts';

const running = new Set<TemporaryInstance>();

afterAll(async () => {
  for (const instance of running) await instance.stop();
  running.clear();
});

/** A whole instance for one test file, stopped after it. With the sample data it takes some seconds to start. */
export const runningInstance = async (options: TemporaryOptions = {}): Promise<TemporaryInstance> => {
  const instance = await startTemporaryInstance(options);
  running.add(instance);
  return instance;
};
