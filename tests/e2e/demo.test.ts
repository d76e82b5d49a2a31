import { expect, test } from 'vitest';
import { walkThrough } from '../../infra/local/demo/walk-through.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { runCommand } from '../support/command.ts';
import { runningInstance } from '../support/instance.ts';

test('with nothing running, the demonstration starts its own instance and every step holds', async () => {
  const command = runCommand(['infra/local/run.mjs', 'infra/local/demo.ts'], { PORT: String(await freePort()) });
  expect([await command.ended(), command.output()]).toEqual([0, expect.stringContaining('Every step held.')]);
  expect(command.output()).toMatch(/2024 +€ 520\.072,00 +€ 71\.644,00 +€ 9\.360,00 +€ 62\.284,00 +16/);
});

test('it uses the instance that runs, time after time, and a token can be had for it', async () => {
  const instance = await runningInstance({ sample: true });
  const said: string[] = [];
  await walkThrough(instance.origin, (line) => said.push(line));
  await walkThrough(instance.origin, (line) => said.push(line));
  expect(said.filter((line) => line.includes('acknowledged it'))).toHaveLength(2);

  const { port } = new URL(instance.origin);
  const token = runCommand(['infra/local/run.mjs', 'infra/local/token.ts', 'igemo-reviewer'], { PORT: port });
  expect(await token.ended()).toBe(0);
  const me = await fetch(`${instance.origin}/api/me`, { headers: { authorization: `Bearer ${token.output().trim()}` } });
  expect(await me.json()).toMatchObject({ person: 'igemo-reviewer' });
});

test('without an instance or with a stranger a token is refused in one sentence; without a name the people are listed', async () => {
  const env = { PORT: String(await freePort()) };
  const tokenFor = async (...args: string[]) => {
    const command = runCommand(['infra/local/run.mjs', 'infra/local/token.ts', ...args], env);
    return { code: await command.ended(), output: command.output().trim() };
  };
  expect(await tokenFor('berlaar-buyer')).toEqual({ code: 1, output: expect.stringMatching(/^Nothing answers on .*npm start$/) });
  expect(await tokenFor('mallory')).toEqual({ code: 1, output: expect.stringMatching(/^There is no sample person mallory\./) });
  const list = await tokenFor();
  expect(list.code).toBe(0);
  for (const person of ['berlaar-buyer', 'igemo-reviewer', 'solva-manager']) expect(list.output).toContain(person);
});
