import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFailed, onTestFinished, test } from 'vitest';
import { hasEnded } from '../../infra/local/child.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { signIn } from '../../infra/local/sign-in.ts';
import { processesWith, type RunningCommand, runCommand } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'raamwerk-start-'));
const data = join(folder, 'data');
const start = ['infra/local/start.mjs'];
const port = String(await freePort());
const origin = `http://localhost:${port}`;

/** Everything that a test started ends with it, whatever became of the test. */
const endAll = async (): Promise<void> => {
  for (const { pid } of processesWith(folder)) process.kill(pid, 'SIGKILL');
  while (processesWith(folder).length > 0) await sleep(20);
};

afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

const starting = (options: { args?: readonly string[]; env?: Record<string, string> } = {}): RunningCommand => {
  onTestFailed(endAll);
  return runCommand([...start, ...(options.args ?? [])], { PORT: port, RAAMWERK_DATA: data, ...options.env });
};

let current: RunningCommand | undefined;

const started = async (): Promise<RunningCommand> => {
  const command = starting();
  await command.says(/Ready in/, 200_000);
  current = command;
  return command;
};

/** The instance that the test before left as it found it, or a new one: starting is most of what these tests cost. */
const running = async (): Promise<RunningCommand> => {
  if (!current || hasEnded(current.child)) return started();
  onTestFailed(endAll);
  return current;
};

const pidOf = (part: string): number => processesWith(data).find(({ command }) => command.includes(part))?.pid ?? 0;

/** What is said by an instance that cannot start: the one sentence, without a stack. */
const refusal = async (env: Record<string, string>): Promise<string> => {
  const command = starting({ env });
  expect(await command.ended()).toBe(1);
  expect(command.output()).not.toMatch(/\n {4}at /);
  return command.output();
};

const orders = async (): Promise<unknown[]> => {
  const { accessToken } = await signIn(origin, 'berlaar-buyer');
  const answer = await fetch(`${origin}/api/orders?limit=100`, { headers: { authorization: `Bearer ${accessToken}` } });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { items: unknown[] }).items;
};

/** Everything has ended within two seconds of the signal, in good order. */
const expectToStop = async (command: RunningCommand, signal: 'SIGTERM' | 'SIGINT'): Promise<void> => {
  const began = performance.now();
  command.child.kill(signal);
  // A terminal sends Ctrl-C to the whole group; here only the outermost process hears it, so its child is told as well.
  if (signal === 'SIGINT') process.kill(pidOf('infra/local/main.ts'), signal);
  expect(await command.ended()).toBe(0);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(processesWith(data)).toEqual([]);
};

test('a damaged data file is named with its remedy; a start anew that is stopped half-way leaves nothing behind', async () => {
  mkdirSync(data);
  writeFileSync(join(data, 'table.sqlite'), Buffer.alloc(50_000, 'damage'));
  expect(await refusal({})).toMatch(/table\.sqlite is damaged.*--fresh/);
  const command = starting({ args: ['--fresh'] });
  await command.says(/models in \d+ schemes/, 200_000);
  command.child.kill('SIGTERM');
  expect(await command.ended()).toBe(0);
  expect(processesWith(data)).toEqual([]);
});

test('a first start shows its progress, loads the sample and prints address, people and how to stop', async () => {
  const command = await started();
  for (const part of [/Loading the sample data/, new RegExp(`runs on {2}${origin}`), /berlaar-buyer/, /Ctrl-C/])
    expect(command.output()).toMatch(part);
  expect((await orders()).length).toBeGreaterThan(0);
});

test('a second instance on the same folder is refused', async () => {
  await running();
  const sentence = await refusal({ PORT: String(await freePort()) });
  expect(sentence).toMatch(/Another instance is running on .*RAAMWERK_DATA=/);
});

test('SIGTERM stops everything within two seconds, with exit code 0', async () => {
  await expectToStop(await running(), 'SIGTERM');
});

test('a second start reuses the data and is ready within five seconds', async () => {
  const command = await started();
  expect(Number(/Ready in ([\d.]+) s/.exec(command.output())?.[1])).toBeLessThan(5);
  expect(command.output()).not.toMatch(/Loading the sample data/);
  expect((await orders()).length).toBeGreaterThan(0);
});

test('SIGINT stops everything within two seconds, with exit code 0', async () => {
  await expectToStop(await running(), 'SIGINT');
});

test('each part that is killed is started again, and the answers are the same', async () => {
  const command = await started();
  const before = await orders();
  for (const part of ['dynoxide', 'infra/local/gateway.ts', 'infra/local/worker.ts']) {
    const killed = pidOf(part);
    process.kill(killed, 'SIGKILL');
    while ([0, killed].includes(pidOf(part))) await sleep(20);
  }
  await command.says(/worker ended .* starting it again/);
  await expect.poll(() => orders().catch(() => []), { timeout: 30_000 }).toEqual(before);
});

test('a part that keeps dying is given up in one sentence', async () => {
  const command = await running();
  for (let time = 0; time < 6 && command.child.exitCode === null; time += 1) {
    const killed = pidOf('infra/local/worker.ts');
    process.kill(killed, 'SIGKILL');
    while (command.child.exitCode === null && [0, killed].includes(pidOf('infra/local/worker.ts'))) await sleep(20);
  }
  expect(await command.ended()).toBe(1);
  expect(command.output()).toMatch(/worker ended 6 times within a minute/);
  expect(processesWith(data)).toEqual([]);
});

test('a supervisor that is killed takes its parts with it, and the next start finds the data whole', async () => {
  const command = await started();
  const before = await orders();
  process.kill(pidOf('infra/local/main.ts'), 'SIGKILL');
  await command.ended();
  await expect.poll(() => processesWith(data), { timeout: 30_000 }).toEqual([]);
  await started();
  expect(await orders()).toEqual(before);
  await endAll();
});

test('a busy port is named with its remedy', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const busy = String((server.address() as AddressInfo).port);
  expect(await refusal({ PORT: busy, RAAMWERK_DATA: join(folder, 'other') })).toMatch(
    new RegExp(`Port ${busy} is in use .*PORT=8081 npm start`),
  );
});

test('a data folder that cannot be made or written to is named with its remedy', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await refusal({ RAAMWERK_DATA: join(file, 'data') })).toMatch(/cannot be written to \(ENOTDIR\).*RAAMWERK_DATA=/);
  expect(await refusal({ RAAMWERK_DATA: file })).toMatch(/cannot be written to|not a folder/);
  expect(await refusal({ RAAMWERK_DATA: '/sys/raamwerk' })).toMatch(/cannot be written to/);
});

test('settings that cannot be are named', async () => {
  expect(await refusal({ PORT: 'http' })).toMatch(/PORT must be a number/);
  expect(await refusal({ PORT: '70000' })).toMatch(/PORT must be a number/);
  expect(await refusal({ DYNAMODB_ENDPOINT: 'somewhere' })).toMatch(/DYNAMODB_ENDPOINT must be an address/);
  const command = starting({ args: ['--frsh'] });
  expect(await command.ended()).toBe(1);
  expect(command.output()).toMatch(/only option is --fresh/);
});
