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

const matches = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];

/** What the code that a function is made of can ask of the table, read from its tree-shaken bundle. */
export const commandsUsed = async (
  name: FunctionName,
): Promise<{ readonly actions: readonly TableAction[]; readonly indexes: readonly IndexName[] }> => {
  const { outputFiles } = await build({
    entryPoints: [entryPath(name)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
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
