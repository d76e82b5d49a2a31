import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded, type PartPlan, startPart, stopPart } from './child.ts';
import { StartProblem } from './start-problem.ts';

const mostRestarts = 5;
const withinMilliseconds = 60_000;

export interface SupervisedPart {
  /** The very first start; rejects when that fails, and then nothing is started again. */
  readonly started: Promise<void>;
  pid(): number | undefined;
  /** Resolves when the part works, also after it was restarted. */
  ready(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

interface Watcher {
  readonly say: (sentence: string) => void;
  /** The part ended too often to be helped. */
  readonly giveUp: (problem: StartProblem) => void;
  /** Runs each time the part works again. */
  readonly onReady: (child: ChildProcess) => void;
}

/** Starts a part and keeps it running: one that ends by itself is started again, up to five times a minute. */
export const supervisePart = (plan: PartPlan, { say, giveUp, onReady }: Watcher): SupervisedPart => {
  let restarts: readonly number[] = [];
  let stopping = false;

  const begin = () => {
    const child = startPart(plan);
    const ready = plan.ready(child).then(() => onReady(child));
    return { child, ready };
  };

  const watch = (child: ChildProcess): void => {
    if (hasEnded(child)) restart(child);
    else child.once('exit', () => restart(child));
  };

  const restart = ({ exitCode, signalCode }: ChildProcess): void => {
    if (stopping) return;
    const now = performance.now();
    restarts = [...restarts.filter((at) => now - at < withinMilliseconds), now];
    const how = signalCode ?? `code ${exitCode}`;
    if (restarts.length > mostRestarts) {
      giveUp(new StartProblem(`The ${plan.name} ended ${restarts.length} times within a minute (${how}). What it said stands above.`));
      return;
    }
    say(`the ${plan.name} ended (${how}); starting it again`);
    current = again(200 * (restarts.length - 1));
  };

  const again = (pause: number) => {
    const started = sleep(pause).then(() => {
      if (stopping) throw new Error(`the ${plan.name} was stopped`);
      const begun = begin();
      current.child = begun.child;
      watch(begun.child);
      // A part that runs but never works is ended, so that it counts as a failed start.
      begun.ready.catch(() => begun.child.kill('SIGKILL'));
      return begun.ready;
    });
    // Whoever waits for the part hears of a failure; with nobody waiting the next restart answers it.
    started.catch(() => undefined);
    return { child: current.child, ready: started };
  };

  let current: { child: ChildProcess; readonly ready: Promise<void> } = begin();
  const first = current.child;
  const started = current.ready.then(
    () => watch(first),
    async (error: unknown) => {
      stopping = true;
      await stopPart(first);
      throw error;
    },
  );

  return {
    started,
    pid: () => current.child.pid,
    /** A restart may fail and be followed by another: only the last word counts. */
    async ready() {
      for (;;) {
        const last = current;
        const works = await last.ready.then(
          () => true,
          () => false,
        );
        if (works && last === current && !last.child.killed && !hasEnded(last.child)) return;
        if (stopping) throw new Error(`the ${plan.name} was stopped`);
        await sleep(20);
      }
    },
    kill: (signal) => current.child.kill(signal),
    async stop() {
      stopping = true;
      await stopPart(current.child);
    },
  };
};
