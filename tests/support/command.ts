import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A command of the project as a person runs it, with what it prints. */
export interface RunningCommand {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves when the output matches. @throws with the output when the command ends or time runs out before that */
  says(pattern: RegExp, withinMilliseconds?: number): Promise<void>;
  /** The exit code, once it has ended; null for an end by a signal. */
  ended(): Promise<number | null>;
}

export const runCommand = (args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningCommand => {
  const child = spawn(process.execPath, [...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    output: () => output,
    ended: () => ended,
    async says(pattern, withinMilliseconds = 60_000) {
      const until = performance.now() + withinMilliseconds;
      while (!pattern.test(output)) {
        if (child.exitCode !== null || performance.now() > until) throw new Error(`never said ${pattern}:\n${output}`);
        await sleep(20);
      }
    },
  };
};

const readOr = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended between the listing and the reading.
    return '';
  }
};

export interface FoundProcess {
  readonly pid: number;
  readonly command: string;
}

/** Every process that was started with this text somewhere in its environment, such as the path of a data folder. */
export const processesWith = (text: string): readonly FoundProcess[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && readOr(`/proc/${name}/environ`).includes(text))
    .map((name) => ({ pid: Number(name), command: readOr(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }))
    .filter(({ command }) => command !== '');
