import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteRewriteCode } from '../../infra/constructs/site-rewrite.ts';
import { rewritePath, siteRewrites } from '../../shared/contract/site-paths.ts';

const handler = runInNewContext(`${siteRewriteCode()}; handler`) as (event: { request: { uri: string } }) => { uri: string };
const fileOf = (uri: string) => handler({ request: { uri } }).uri;

test.each([
  ['/', '/index.html'],
  ['/catalogus/', '/catalogus/index.html'],
  ['/catalogus', '/catalogus/index.html'],
  ['/catalogus/gestroomd.01.x/', '/catalogus/model/index.html'],
  ['/catalogus/gestroomd.01.x', '/catalogus/model/index.html'],
  ['/bestellingen/0123456789abcdefghjkmnpqrs/', '/bestellingen/detail/index.html'],
  ['/_astro/page.Abc123.js', '/_astro/page.Abc123.js'],
  ['/favicon.svg', '/favicon.svg'],
])('%s is answered by %s', (uri, file) => {
  expect(fileOf(uri)).toBe(file);
});

test('the function at the edge rewrites as the shared table does', () => {
  const segment = fc.stringMatching(/^[a-z0-9.-]{1,12}$/);
  const path = fc
    .tuple(fc.constantFrom('/', ...siteRewrites.map(({ prefix }) => prefix)), fc.array(segment, { maxLength: 3 }), fc.boolean())
    .map(([prefix, segments, slash]) => `${prefix}${segments.join('/')}${slash && segments.length > 0 ? '/' : ''}`);
  fc.assert(
    fc.property(path, (uri) => {
      const page = rewritePath(uri);
      expect([page, `${page}index.html`, `${page}/index.html`]).toContain(fileOf(uri));
    }),
  );
});
