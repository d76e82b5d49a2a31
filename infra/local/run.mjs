/** `node infra/local/run.mjs <file.ts> …`: one of the project's commands, after the same bootstrap as `npm start`. */
import { resolve } from 'node:path';
import { ensureInstalled, projectRoot, runWithProjectNode } from './bootstrap.mjs';

const [file = '', ...args] = process.argv.slice(2);
await ensureInstalled();
process.exitCode = await runWithProjectNode([resolve(projectRoot, file), ...args]);
