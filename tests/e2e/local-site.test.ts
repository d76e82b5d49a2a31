import { request } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { siteRewrites } from '../../shared/contract/site-paths.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ site: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${instance.origin}${path}`, { method, headers, redirect: 'manual' });

/** The encoding and size on the wire, which `fetch` hides. */
const transfer = (path: string, encoding: string): Promise<{ encoding: string | undefined; bytes: number }> =>
  new Promise((resolve, reject) => {
    request(`${instance.origin}${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ encoding: response.headers['content-encoding'], bytes }));
    })
      .on('error', reject)
      .end();
  });

test('a page is asked for each time and answered with 304 while it is the same', async () => {
  const first = await ask('/catalogus/');
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(await first.text()).toContain('<html lang="nl');
  const again = await ask('/catalogus/', { 'if-none-match': String(first.headers.get('etag')) });
  expect(again.status).toBe(304);
});

test('files that are named after their content may be kept for ever', async () => {
  const [asset = ''] = /\/assets\/[^"]+\.css/.exec(await (await ask('/')).text()) ?? [];
  const answer = await ask(asset);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('text travels compressed for whoever can read it so', async () => {
  const plain = await transfer('/', 'identity');
  const brotli = await transfer('/', 'gzip, br');
  const gzip = await transfer('/', 'gzip');
  expect([plain.encoding, brotli.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
  expect(brotli.bytes).toBeLessThan(plain.bytes / 2);
  expect(gzip.bytes).toBeLessThan(plain.bytes / 2);
});

test('an address that names a thing is answered by the one page of its kind', async () => {
  for (const { prefix, page } of siteRewrites) {
    const answer = await ask(`${prefix}some-thing/`);
    expect([prefix, answer.status]).toEqual([prefix, 200]);
    expect(await answer.text()).toBe(await (await ask(page)).text());
  }
});

test('what is not there is 404 with the site’s own page, and pages cannot be written to', async () => {
  const missing = await ask('/nergens/heen/');
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html;charset=utf-8']);
  expect(await missing.text()).toContain('Deze pagina bestaat niet');
  const written = await ask('/catalogus/', {}, 'POST');
  expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect((await ask('/catalogus/', { range: 'bytes=9-1' })).status).toBe(200);
});

test('the site learns where to sign in', async () => {
  expect(await (await ask('/config.json')).json()).toEqual({
    issuer: '/login',
    clientId: 'raamwerk-site',
    scope: 'openid',
    resource: 'urn:raamwerk:api',
  });
});

test('no page needs a script or style that the policy forbids', async () => {
  for (const path of ['/', '/catalogus/', '/bestellingen/', '/aangemeld/', '/login/nothing']) {
    const html = await (await ask(path)).text();
    expect([path, html.match(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=/g)]).toEqual([path, null]);
  }
});
