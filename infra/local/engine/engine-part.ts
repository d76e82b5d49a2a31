import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded, type PartPlan } from '../child.ts';
import { StartProblem } from '../start-problem.ts';

/** Any answer over HTTP will do: the engine has opened its file before it listens. */
const answers = async (endpoint: string): Promise<boolean> => {
  try {
    await (await fetch(endpoint, { signal: AbortSignal.timeout(1000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
};

const patienceMilliseconds = 10_000;

const listens = (endpoint: string, said: readonly string[]) => async (child: ChildProcess) => {
  const until = performance.now() + patienceMilliseconds;
  while (child.pid !== undefined && !hasEnded(child) && performance.now() < until) {
    if (await answers(endpoint)) return;
    await sleep(10);
  }
  throw new StartProblem(`The database engine could not start: ${said.join(' ') || 'it does not answer'}`);
};

/** The embedded engine on a file, as a part to be supervised. What it says is kept to explain a failure. */
export const enginePlan = (binary: string, endpoint: string, file: string): PartPlan => {
  const { hostname, port } = new URL(endpoint);
  const said: string[] = [];
  return {
    name: 'engine',
    command: binary,
    args: ['serve', '--host', hostname, '--port', port, '--db-path', file],
    env: process.env,
    channel: false,
    ready: listens(endpoint, said),
    onLine: (line) => {
      said.push(line);
      said.splice(0, said.length - 5);
    },
  };
};
