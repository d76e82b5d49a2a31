import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export const partNames = ['engine', 'gateway', 'worker'] as const;
export type PartName = (typeof partNames)[number];

export interface PartPlan {
  readonly name: PartName;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Node processes speak with the supervisor over a channel, and end when it closes. */
  readonly channel: boolean;
  /** Waits until the part does its work. @throws when it never will */
  readonly ready: (child: ChildProcess) => Promise<void>;
  readonly onLine: (line: string) => void;
}

const pipeLines = (stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void => {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
};

/**
 * Starts a part in a process group of its own: Ctrl-C in a terminal reaches the whole foreground group, and the
 * parts must stop in order, the engine last.
 */
export const startPart = ({ command, args, env, channel, onLine }: PartPlan): ChildProcess => {
  const child = spawn(command, [...args], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(channel ? (['ipc'] as const) : [])],
  });
  pipeLines(child.stdout, onLine);
  pipeLines(child.stderr, onLine);
  // A program that cannot be run has no exit: whoever waits for it is told by what it said.
  child.on('error', (error) => onLine(error.message));
  return child;
};

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Resolves when a part says over its channel that it is ready. @throws when it ends before that */
export const saysReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message === 'ready') resolve();
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`ended with ${signal ?? `code ${code}`} before it was ready`)));
  });

/** Asks a part to stop, and after a second makes it. */
export const stopPart = async (child: ChildProcess, patience = 1000): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const forcing = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(forcing);
};
