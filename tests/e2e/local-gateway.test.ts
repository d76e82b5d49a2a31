import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLoginKeys } from '../../infra/local/issuer/keys.ts';
import { signIn } from '../../infra/local/sign-in.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { maximumBodyBytes } from '../../shared/contract/define-route.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;
let token: string;

beforeAll(async () => {
  instance = await runningInstance();
  token = (await signIn(instance.origin, 'berlaar-buyer')).accessToken;
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${instance.origin}${path}`, { redirect: 'manual', ...init });
const bearing = (text: string) => ({ authorization: `Bearer ${text}` });

/** Sends a path as it is: `fetch` would tidy it up first. */
const askRaw = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; location: string | undefined }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(instance.origin);
    httpRequest({ host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
    })
      .on('error', reject)
      .end();
  });

describe('the API behind the gateway', () => {
  test('a public route answers without a token', async () => {
    const answer = await ask('/api/health');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  test('an unknown address is 404, and the wrong method 405 with those that are right', async () => {
    const unknown = await ask('/api/no/such/thing');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const wrong = await ask('/api/health', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
  });

  test('a route for people is 401 without a token, with a scribble, and with a token in the query', async () => {
    for (const answer of [
      await ask('/api/orders'),
      await ask('/api/orders', { headers: bearing('scribble') }),
      await ask('/api/orders', { headers: { authorization: `Basic ${token}` } }),
      await ask(`/api/orders?access_token=${token}`),
    ]) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(await answer.json()).toMatchObject({ code: 'not-signed-in' });
    }
  });

  test('a good token reaches the function with its claims', async () => {
    const answer = await ask('/api/orders', { headers: bearing(token) });
    expect([answer.status, await answer.json()]).toEqual([200, { items: [] }]);
  });

  test('a body over the limit is 413, told or untold, and the server goes on', async () => {
    const body = `{"lines":"${'x'.repeat(maximumBodyBytes)}"}`;
    const headers = { ...bearing(token), 'content-type': 'application/json' };
    expect((await ask('/api/orders/preview', { method: 'POST', headers, body })).status).toBe(413);
    const untold = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const streamed = await ask('/api/orders/preview', { method: 'POST', headers, body: untold, duplex: 'half' } as RequestInit);
    expect(streamed.status).toBe(413);
    expect((await ask('/api/health')).status).toBe(200);
  });
});

describe('access tokens', () => {
  const claims = { vo_orgcode: '0207537339', raamwerk_roles: 'buyer', name: 'Iemand' };
  const signed = async (key: JWK, change: (token: SignJWT) => SignJWT = (same) => same, typ = 'at+jwt') => {
    const base = new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ, kid: String(key.kid) })
      .setIssuer(`${instance.origin}/login`)
      .setAudience('raamwerk-api')
      .setSubject('berlaar-buyer')
      .setExpirationTime('5m');
    return await change(base).sign(await importJWK(key, 'ES256'));
  };
  const statusFor = async (text: string) => (await ask('/api/orders', { headers: bearing(text) })).status;

  test('only those that this issuer signed for this API, and that still hold, are accepted', async () => {
    const { signing } = await loadLoginKeys(instance.data.loginKeys);
    expect(await statusFor(await signed(signing))).toBe(200);
    const foreign = { ...(await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey)), kid: signing.kid } as JWK;
    expect(await statusFor(await signed(foreign))).toBe(401);
    expect(await statusFor(await signed(signing, (each) => each.setExpirationTime('-1s')))).toBe(401);
    expect(await statusFor(await signed(signing, (each) => each.setAudience('raamwerk-site')))).toBe(401);
    expect(await statusFor(await signed(signing, (each) => each.setIssuer('https://elsewhere.example')))).toBe(401);
    expect(await statusFor(await signed(signing, undefined, 'JWT'))).toBe(401);
  });

  test('an altered or unsigned token is refused, also when the good one is known', async () => {
    const { signing } = await loadLoginKeys(instance.data.loginKeys);
    const good = await signed(signing);
    expect(await statusFor(good)).toBe(200);
    const [header = '', payload = '', signature = ''] = good.split('.');
    const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), raamwerk_roles: 'manager' }));
    expect(await statusFor([header, other.toString('base64url'), signature].join('.'))).toBe(401);
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
    expect(await statusFor(`${none}.${payload}.`)).toBe(401);
  });

  test('a token that is remembered stops working when it expires', async () => {
    const { signing } = await loadLoginKeys(instance.data.loginKeys);
    const brief = await signed(signing, (each) => each.setExpirationTime(Math.floor(Date.now() / 1000) + 2));
    expect(await statusFor(brief)).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await statusFor(brief)).toBe(401);
  });
});

describe('published files', () => {
  const publish = async (path: string, content: unknown) => {
    const file = join(instance.data.publication, 'catalogue', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
  };

  test('the manifest is asked for each time and answered with 304 while it is the same', async () => {
    await publish('manifest.json', { version: 1 });
    const first = await ask('/catalogue/manifest.json');
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const etag = String(first.headers.get('etag'));
    expect((await ask('/catalogue/manifest.json', { headers: { 'if-none-match': etag } })).status).toBe(304);
    await publish('manifest.json', { version: 2 });
    const second = await ask('/catalogue/manifest.json', { headers: { 'if-none-match': etag } });
    expect([second.status, await second.json()]).toEqual([200, { version: 2 }]);
  });

  test('other files may be kept for ever, and large ones are compressed', async () => {
    await publish('segments/large.json', { rows: 'abc '.repeat(5000) });
    const answer = await ask('/catalogue/segments/large.json', { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(1000);
    expect(await answer.json()).toEqual({ rows: 'abc '.repeat(5000) });
  });

  test('nothing outside the folder can be reached', async () => {
    for (const path of [
      '/catalogue/../../login-keys.json',
      '/catalogue/%2e%2e/%2e%2e/login-keys.json',
      '/catalogue/..%2f..%2flogin-keys.json',
      '/catalogue/..%5c..%5clogin-keys.json',
      '/catalogue//etc/passwd',
      '/catalogue/%00',
      '/catalogue/%ff',
    ])
      expect([path, (await askRaw(path)).status]).toEqual([path, 404]);
  });
});

describe('the origin', () => {
  test('every answer carries the security headers, without those that need TLS', async () => {
    for (const path of ['/', '/api/health', '/api/orders', '/catalogue/nothing.json', '/login/nothing']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });

  test('another host name is refused; the numeric address leads people to the one that the login knows', async () => {
    const { port } = new URL(instance.origin);
    expect((await askRaw('/api/health', { host: 'evil.example' })).status).toBe(421);
    const numeric = { host: `127.0.0.1:${port}` };
    expect((await askRaw('/api/health', numeric)).status).toBe(200);
    const page = await askRaw('/catalogus/?q=a', { ...numeric, accept: 'text/html' });
    expect(page).toEqual({ status: 307, location: `${instance.origin}/catalogus/?q=a` });
  });

  test('hostile request lines are answered, not fallen over', async () => {
    for (const path of ['//evil.example/', '/%', '/api/%E0%A4%A', '/?q=%', '/login/interaction/none', '/assets/..%2f..%2f'])
      expect((await askRaw(path)).status).toBeLessThan(500);
    const { port } = new URL(instance.origin);
    const first = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
      );
      socket.once('data', (data) => {
        resolve(data.toString().split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(first).toMatch(/ 4\d\d /);
    expect((await ask('/api/health')).status).toBe(200);
  });
});
