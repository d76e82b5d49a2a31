/** `npm run demo`: one order from catalogue to acknowledgement over HTTP, on the running instance or on one of its own. */
import { DemoFailure } from './demo/outcome.ts';
import { walkThrough } from './demo/walk-through.ts';
import { readStartSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';
import { startTemporaryInstance } from './temporary-instance.ts';

const say = (line: string) => console.log(line);

const isRunning = async (origin: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5000) });
    return answer.ok && ((await answer.json()) as { status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
};

const onOwnInstance = async (): Promise<void> => {
  say('Nothing runs yet: starting an instance for the demonstration …');
  const instance = await startTemporaryInstance({ sample: true });
  try {
    await walkThrough(instance.origin, say);
  } finally {
    await instance.stop();
  }
};

try {
  const origin = `http://localhost:${readStartSettings(process.env).port}`;
  if (await isRunning(origin)) await walkThrough(origin, say);
  else await onOwnInstance();
  say('\nEvery step held.');
} catch (error) {
  console.error(error instanceof DemoFailure || error instanceof StartProblem ? `\nThe demonstration failed: ${error.message}` : error);
  process.exitCode = 1;
}
