import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** All that a page can follow from; what is built is no input of the build. */
const inputs = ['site/src', 'site/public', 'shared'];
const files = ['site/astro.config.mjs', 'site/tsconfig.json', 'package-lock.json', 'infra/local/site/site-build.ts'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** A fingerprint of everything that the site is built from. */
export const fingerprintSite = (): string => {
  const hash = createHash('sha256');
  for (const file of [...inputs.flatMap(filesBelow), ...files.map((path) => join(projectRoot, path))].sort()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(projectRoot.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
};
