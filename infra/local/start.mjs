/** `npm start`: everything on this machine with one command. Options and settings: infra/local/README.md. */
import { ensureInstalled, projectRoot, runWithProjectNode } from './bootstrap.mjs';

await ensureInstalled();
process.exitCode = await runWithProjectNode([`${projectRoot}infra/local/main.ts`, ...process.argv.slice(2)]);
