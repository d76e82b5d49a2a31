import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findEngine } from '../../infra/local/engine/binary.ts';
import { runCommand } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'raamwerk-bootstrap-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A checkout in which nothing was installed yet. */
const checkout = (name: string): string => {
  const root = join(folder, name);
  mkdirSync(join(root, 'infra', 'local'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'infra/local/bootstrap.mjs', 'infra/local/start.mjs'])
    cpSync(file, join(root, file));
  return root;
};

/** Asks the checkout's own bootstrap. */
const isInstalled = async (root: string): Promise<string> => {
  const question = `import('${root}/infra/local/bootstrap.mjs').then((it) => console.log(it.isInstalled()))`;
  const command = runCommand(['--input-type=module', '-e', question]);
  await command.ended();
  return command.output().trim();
};

const lock = (): { packages: Record<string, { version?: string; optional?: boolean }> } =>
  JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('packages count as installed when each is there in the version of the lock file', async () => {
  const root = checkout('versions');
  expect(await isInstalled(root)).toBe('false');
  mkdirSync(join(root, 'node_modules'));
  const write = (packages: unknown) => writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  const { packages } = lock();
  write(packages);
  expect(await isInstalled(root)).toBe('true');
  const needed = Object.fromEntries(Object.entries(packages).filter(([, { optional }]) => !optional));
  write(needed);
  expect(await isInstalled(root)).toBe('true');
  write({ ...needed, 'node_modules/zod': { version: '0.0.1' } });
  expect(await isInstalled(root)).toBe('false');
});

test('without a network the first start says so in one sentence', async () => {
  const root = checkout('offline');
  const command = runCommand([join(root, 'infra/local/start.mjs')], {
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_cache: join(folder, 'cache'),
    npm_config_fetch_retries: '0',
  });
  expect(await command.ended()).toBe(1);
  expect(command.output()).toMatch(/the npm registry is out of reach\. Check the network/);
});

test('a missing engine is named with three remedies; one on the path will do', () => {
  expect(() => findEngine('', [])).toThrow(/engine for .* is missing.*npm ci.*PATH.*DYNAMODB_ENDPOINT/);
  const file = join(folder, 'dynoxide');
  writeFileSync(file, '', { mode: 0o755 });
  expect(findEngine(`/nowhere:${folder}`, [])).toBe(file);
  expect(findEngine('')).toMatch(/dynoxide$/);
});
