import { setTimeout as sleep } from 'node:timers/promises';

interface Deps {
  readonly rounds: () => Promise<void>;
  readonly logError: (sentence: string) => void;
  readonly signal: AbortSignal;
}

/** More often than on AWS: on one machine nothing is charged for, and a person may be waiting to see it. */
const everyMilliseconds = 60_000;

/** What the clock calls on AWS, called every minute until told to stop. One that fails is said, and made again. */
export const makeRoundsOften = async ({ rounds, logError, signal }: Deps): Promise<void> => {
  while (!signal.aborted) {
    try {
      await rounds();
    } catch (error) {
      logError(`the rounds failed: ${error instanceof Error ? error.stack : String(error)}`);
    }
    await sleep(everyMilliseconds, undefined, { signal }).catch(() => undefined);
  }
};
