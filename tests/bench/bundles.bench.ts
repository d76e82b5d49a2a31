import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entries, projectRoot } from '../../infra/constructs/entries.ts';
import type { FunctionName } from '../../infra/constructs/grants.ts';
import { bundleFunctions, mostKilobytes } from '../support/bundle.ts';

/** How long a function's first import may take on the machine that measures. */
const mostMilliseconds = 150;
const runs = 9;
const folder = join(projectRoot, '.build', 'bench');

const measuring = 'const start=performance.now();await import(process.argv[1]);process.stdout.write(String(performance.now()-start));';

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const packageOf = (path: string) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1]?.replace(/^(@aws-sdk|@smithy)\/.*/, '$1') ?? 'own';

/** The three heaviest origins of a bundle's bytes: `@smithy 96, zod 95, own 40`. */
const heaviest = (inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): string => {
  const bytes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs))
    bytes.set(packageOf(path), (bytes.get(packageOf(path)) ?? 0) + bytesInOutput);
  return [...bytes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([name, size]) => `${name} ${Math.round(size / 1000)}`)
    .join(', ');
};

/** Milliseconds of the import alone, in a process that has loaded nothing before. */
const coldImport = (file: string): number =>
  Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', measuring, file], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        RAAMWERK_TABLE: 'raamwerk',
        RAAMWERK_PUBLICATION: 's3://publication',
        RAAMWERK_FILES: 's3://files',
        RAAMWERK_MAIL: 'ses://meldingen@voorbeeld.be',
        RAAMWERK_ORIGIN: 'https://raamwerk.example.be',
        AWS_REGION: 'eu-west-1',
      },
    }),
  );

mkdirSync(folder, { recursive: true });
const rows: Record<string, Record<string, string | number>> = {};
let exceeded = 0;
for (const [name, { file, bytes, inputs }] of await bundleFunctions(Object.keys(entries) as FunctionName[], folder)) {
  const kilobytes = bytes / 1000;
  const milliseconds = median(Array.from({ length: runs }, () => coldImport(file)));
  if (kilobytes > mostKilobytes(name) || milliseconds > mostMilliseconds) exceeded += 1;
  rows[name] = {
    kB: Math.round(kilobytes),
    'of its limit': (kilobytes / mostKilobytes(name)).toFixed(2),
    'import ms': Math.round(milliseconds),
    [`of ${mostMilliseconds} ms`]: (milliseconds / mostMilliseconds).toFixed(2),
    'heaviest (kB)': heaviest(inputs),
  };
}
rmSync(folder, { recursive: true, force: true });

console.log(`Functions: minified bundle and cold import (median of ${runs} fresh processes)`);
console.table(rows);
if (exceeded > 0) {
  console.error(`${exceeded} function(s) above a limit`);
  process.exitCode = 1;
}
