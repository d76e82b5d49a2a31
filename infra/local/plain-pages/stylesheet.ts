import { readFileSync } from 'node:fs';
import { projectRoot } from '../project-root.ts';

/** The site's own tokens and basics, so that these pages look like the site in light and dark; then what is theirs. */
export const plainStylesheet = (own: string): string =>
  ['site/src/styles/tokens.css', 'site/src/styles/base.css', 'infra/local/plain-pages/page.css', own]
    .map((path) => readFileSync(`${projectRoot}${path}`, 'utf8'))
    .join('\n');
