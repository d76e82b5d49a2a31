import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const site = new URL('../../site/src/', import.meta.url).pathname;
const read = (pattern: string) => globSync(`${site}${pattern}`).map((file) => readFileSync(file, 'utf8'));

test('every component of the design system that a page uses has its style, and no other is loaded', () => {
  const markup = read('**/*.{tsx,astro}').join('\n');
  const styles = read('styles/site.css').join('\n');
  const used = new Set([...markup.matchAll(/utrecht-([a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name));
  const loaded = new Set([...styles.matchAll(/@utrecht\/([a-z-]+)-css\//g)].map(([, name]) => name));
  expect(loaded).toEqual(used);
});
