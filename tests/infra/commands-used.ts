import { basename } from 'node:path';
import { build } from 'esbuild';
import { entryPath } from '../../infra/constructs/entries.ts';
import type { FunctionName, IndexName, TableAction } from '../../infra/constructs/grants.ts';

/** What a command of the SDK is authorised as; a writing transaction by its items, see below. */
const actionOf: Readonly<Record<string, TableAction | undefined>> = {
  BatchGetCommand: 'BatchGetItem',
  DeleteCommand: 'DeleteItem',
  GetCommand: 'GetItem',
  PutCommand: 'PutItem',
  QueryCommand: 'Query',
  TransactGetCommand: 'GetItem',
  UpdateCommand: 'UpdateItem',
};
const actionOfWrite: Readonly<Record<string, TableAction | undefined>> = {
  ConditionCheck: 'ConditionCheckItem',
  Delete: 'DeleteItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
};
/** Commands of other services, which have grants of their own. */
const elsewhere = new Set(['GetObjectCommand', 'PutObjectCommand']);

export interface CommandsUsed {
  readonly actions: readonly TableAction[];
  readonly indexes: readonly IndexName[];
}

const matches = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];

/** The code of these functions, tree-shaken and without that of packages; read in one go, because they have much in common. */
const codeOf = async (names: readonly FunctionName[]): Promise<ReadonlyMap<string, string>> => {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: entryPath(name), out: name })),
    outdir: '.',
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
};

const used = (name: FunctionName, code: string): CommandsUsed => {
  const actions = matches(code, /new (\w+Command)\d*\(/g)
    .filter((command) => !elsewhere.has(command))
    .flatMap((command) => {
      if (command === 'TransactWriteCommand')
        return matches(code, /[{,]\s*(ConditionCheck|Delete|Put|Update)\s*[:,}]/g).flatMap((write) => actionOfWrite[write] ?? []);
      const action = actionOf[command];
      if (!action) throw new Error(`${name} uses ${command}, for which there is no grant`);
      return action;
    });
  return { actions: [...new Set(actions)].sort(), indexes: matches(code, /"(gsi\d)"/g).sort() as IndexName[] };
};

/** What the code that each function is made of can ask of the table. */
export const commandsUsed = async (names: readonly FunctionName[]): Promise<ReadonlyMap<FunctionName, CommandsUsed>> => {
  const codes = await codeOf(names);
  return new Map(
    names.map((name) => {
      const code = codes.get(name);
      if (code === undefined) throw new Error(`nothing came out of ${name}`);
      return [name, used(name, code)];
    }),
  );
};
