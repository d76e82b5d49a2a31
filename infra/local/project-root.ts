import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What is built and may be deleted at any time. */
export const buildFolder = `${projectRoot}.build`;
