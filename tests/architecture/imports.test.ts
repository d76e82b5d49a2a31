import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { violationsIn } from './violations.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = /\.(ts|tsx|mts|js|mjs|astro)$/;
const skipped = /(^|\/)(node_modules|dist|\.astro)\//;

const projectTree = () =>
  new Map(
    ['shared', 'functions', 'infra', 'site', 'tests'].flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .filter((path) => source.test(path) && !skipped.test(path))
        .map((path) => [path, readFileSync(root + path, 'utf8')] as const),
    ),
  );

const violationsOf = (files: Record<string, string>) => violationsIn(new Map(Object.entries(files)));

test('the project keeps to its layers', () => {
  const tree = projectTree();
  expect(tree.size).toBeGreaterThan(50);
  expect(violationsIn(tree)).toEqual([]);
});

describe('the check notices', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'the domain importing the contract',
      { 'shared/domain/a.ts': "import { b } from '../contract/b.ts';" },
      'shared/domain/a.ts:1 may not import shared/contract/b.ts',
    ],
    [
      'the domain importing a package',
      { 'shared/domain/a.ts': "import * as z from 'zod';" },
      'shared/domain/a.ts:1 may not import the package zod',
    ],
    [
      'the contract importing a function, even for its types',
      { 'shared/contract/a.ts': "import type { B } from '../../functions/b.ts';" },
      'shared/contract/a.ts:1 may not import functions/b.ts',
    ],
    [
      'a builtin of Node in shared code',
      { 'shared/contract/a.ts': "import 'node:fs';" },
      'shared/contract/a.ts:1 may not import the package node:fs',
    ],
    [
      'a function importing the site',
      { 'functions/a.ts': "export { b } from '../site/b.ts';" },
      'functions/a.ts:1 may not import site/b.ts',
    ],
    [
      'a repository building a key of its own',
      { 'functions/ordering/a.repository.ts': "import { partition } from '../platform/keys/key-parts.ts';" },
      'functions/ordering/a.repository.ts:1 may not import functions/platform/keys/key-parts.ts',
    ],
    [
      'a dynamic import',
      { 'functions/a.ts': "\nexport const b = () => import('../infra/b.ts');" },
      'functions/a.ts:2 may not import infra/b.ts',
    ],
    [
      'the site importing a function from its front matter',
      { 'site/a.astro': "---\nimport { b } from '../functions/b.ts';\n---\n<p>import 'x' is only text here</p>" },
      'site/a.astro:2 may not import functions/b.ts',
    ],
    [
      'the site importing a function from a script element',
      { 'site/a.astro': "<p></p>\n<script>\nimport { b } from '../functions/b.ts';\n</script>" },
      'site/a.astro:3 may not import functions/b.ts',
    ],
    [
      'the AWS deployment importing a handler',
      { 'infra/stacks/a.ts': "import { b } from '../../functions/ordering/handlers.ts';" },
      'infra/stacks/a.ts:1 may not import functions/ordering/handlers.ts',
    ],
    [
      'the AWS deployment importing the local one',
      { 'infra/stacks/a.ts': "import { b } from '../local/b.ts';" },
      'infra/stacks/a.ts:1 may not import infra/local/b.ts',
    ],
    [
      'the AWS SDK in a use case',
      { 'functions/ordering/a.ts': "import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';" },
      'functions/ordering/a.ts:1 may not import the package @aws-sdk/client-dynamodb',
    ],
    [
      'the AWS SDK in the site',
      { 'site/a.tsx': "import '@aws-sdk/client-s3';" },
      'site/a.tsx:1 may not import the package @aws-sdk/client-s3',
    ],
    [
      'a file outside the project',
      { 'tests/infra/a.test.ts': "import data from '../../../shared/data.json';" },
      'tests/infra/a.test.ts:1 imports ../../../shared/data.json from outside the project',
    ],
    ['an absolute path', { 'tests/a.test.ts': "import '/opt/b.ts';" }, 'tests/a.test.ts:1 imports the absolute path /opt/b.ts'],
    ['the clock', { 'shared/domain/a.ts': 'export const a = () => Date.now();' }, 'shared/domain/a.ts:1 may not call Date.now()'],
    [
      'a date without argument',
      { 'shared/contract/a.ts': 'export const a = new Date();' },
      'shared/contract/a.ts:1 may not call new Date()',
    ],
    [
      'randomness',
      { 'shared/domain/a.ts': 'export const a = globalThis.Math.random();' },
      'shared/domain/a.ts:1 may not call Math.random()',
    ],
    ['a folder without a rule', { 'tools/a.ts': '' }, 'tools/a.ts lies in no layer'],
    [
      'a circle',
      { 'functions/b.ts': "import './c.ts';", 'functions/c.ts': "import './a.ts';", 'functions/a.ts': "import './b.ts';" },
      'imports go in a circle: functions/a.ts → functions/b.ts → functions/c.ts',
    ],
  ])('%s', (_what, files, violation) => {
    expect(violationsOf(files)).toEqual([violation]);
  });
});

test('the check lets through what the layers allow', () => {
  expect(
    violationsOf({
      'shared/domain/a.ts': "import type { B } from './b.ts';\nexport const at = (ms: number) => new Date(ms);",
      'shared/domain/b.ts': "import type { A } from './a.ts';\n// Date.now() in a comment\nexport const text = 'Math.random()';",
      'shared/contract/c.ts': "import * as z from 'zod';\nimport { text } from '../domain/b.ts';",
      'functions/ordering/order.repository.ts': "import { QueryCommand } from '@aws-sdk/lib-dynamodb';",
      'functions/platform/clock.ts': 'export const now = () => new Date();',
      'infra/stacks/data.stack.ts': "import { tableDefinition } from '../../functions/platform/table.ts';",
      'infra/local/gateway.ts': "import { handler } from '../../functions/ordering/handlers.ts';",
      'site/src/price.tsx': "import { h } from 'preact';\nimport { c } from '../../shared/contract/c.ts';",
    }),
  ).toEqual([]);
});
