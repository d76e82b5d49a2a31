import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { projectRoot } from './project-root.ts';
import { StartProblem } from './start-problem.ts';

const schema = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(65_535)).default(8080),
  RAAMWERK_DATA: z.string().min(1).default('.data'),
  RAAMWERK_TABLE: z.string().min(3).default('raamwerk'),
  DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});

export interface StartSettings {
  readonly port: number;
  readonly data: string;
  readonly table: string;
  readonly endpoint?: string;
}

const hints: Readonly<Record<string, string>> = {
  PORT: 'PORT must be a number from 1 to 65535, for instance PORT=8081',
  RAAMWERK_DATA: 'RAAMWERK_DATA must name a folder',
  RAAMWERK_TABLE: 'RAAMWERK_TABLE must have at least three characters',
  DYNAMODB_ENDPOINT: 'DYNAMODB_ENDPOINT must be an address such as http://127.0.0.1:8000',
};

/** Where this project's instance runs, by the environment. @throws StartProblem naming the setting that cannot be */
export const readStartSettings = (variables: NodeJS.ProcessEnv): StartSettings => {
  // An empty variable counts as none.
  const read = schema.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')));
  if (!read.success) throw new StartProblem(`${hints[String(read.error.issues[0]?.path[0])]}.`);
  const { PORT, RAAMWERK_DATA, RAAMWERK_TABLE, DYNAMODB_ENDPOINT } = read.data;
  return {
    port: PORT,
    data: resolve(projectRoot, RAAMWERK_DATA),
    table: RAAMWERK_TABLE,
    ...(DYNAMODB_ENDPOINT !== undefined && { endpoint: DYNAMODB_ENDPOINT }),
  };
};

/** @throws StartProblem for an option that does not exist */
export const readStartOptions = (args: readonly string[]): { readonly fresh: boolean } => {
  try {
    const { values } = parseArgs({ args: [...args], options: { fresh: { type: 'boolean', default: false } } });
    return { fresh: values.fresh };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : '';
    throw new StartProblem(`${reason}. The only option is --fresh: npm start -- --fresh`);
  }
};
