import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs every benchmark of this folder, one after the other so that none disturbs another; names after `--`
 * choose some: `npm run bench -- bundles`. Numbers are handed to them: `npm run bench -- statements 200000`. Fails when
 * one of them does.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const isNumber = (word: string) => /^\d+$/.test(word);
const wanted = process.argv.slice(2).filter((word) => !isNumber(word));
const numbers = process.argv.slice(2).filter(isNumber);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace(/\.bench\.ts$/, '')))
  .sort();
if (files.length === 0) {
  console.error(`no benchmark is called ${wanted.join(', ')}`);
  process.exitCode = 2;
}
for (const file of files) {
  console.log(`\n── ${file}`);
  const { status } = spawnSync(process.execPath, [`${folder}${file}`, ...numbers], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
