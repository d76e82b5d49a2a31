import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFileStore } from '../../functions/platform/object-store.file.ts';
import { makeS3Store } from '../../functions/platform/object-store.s3.ts';
import { type ObjectStore, updatePointer } from '../../functions/platform/object-store.ts';
import { openStore } from '../../functions/platform/open-store.ts';
import { temporaryFolder } from '../support/catalogue.ts';

interface Kept {
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** A bucket as S3 documents it, so far as the publication uses it: conditional writes, and 403 for what is not there. */
const bucket = async (faults: number[] = []) => {
  const objects = new Map<string, Kept>();
  const etagOf = (body: string) => `"${createHash('md5').update(body).digest('hex')}"`;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    const kept = objects.get(request.url ?? '');
    const fault = faults.shift();
    const { 'if-match': match, 'if-none-match': none, authorization = '' } = request.headers;
    if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) return response.writeHead(401).end();
    if (fault !== undefined) return response.writeHead(fault).end();
    if (request.method === 'HEAD') return response.writeHead(kept ? 200 : 403).end();
    if (request.method === 'GET')
      return kept ? response.writeHead(200, { etag: etagOf(kept.body) }).end(kept.body) : response.writeHead(403).end();
    if ((none === '*' && kept) || (match !== undefined && match !== (kept && etagOf(kept.body)))) return response.writeHead(412).end();
    objects.set(request.url ?? '', { body, headers: request.headers });
    return response.writeHead(200, { etag: etagOf(body) }).end();
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const store = makeS3Store({
    bucket: 'publication',
    region: 'eu-west-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: async () => ({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'session' }),
  });
  return { store, objects };
};

const stores: readonly (readonly [string, () => Promise<ObjectStore>])[] = [
  ['a folder', async () => makeFileStore(await temporaryFolder())],
  ['a bucket', async () => (await bucket()).store],
];

describe.each(stores)('%s', (_, open) => {
  test('gives back what was put, and nothing for what was not', async () => {
    const store = await open();
    await store.putImmutable('/catalogue/models/a.json', '{"naam":"Liëge"}');
    await store.putImmutable('/catalogue/models/a.json', '{"naam":"Liëge"}');
    expect((await store.get('/catalogue/models/a.json'))?.body).toBe('{"naam":"Liëge"}');
    expect(await store.get('/catalogue/models/b.json')).toBeUndefined();
  });

  test('swaps a pointer for who saw it as it is, and for nobody else', async () => {
    const store = await open();
    expect(await store.swapPointer('/p.json', '1', undefined)).toBe(true);
    expect(await store.swapPointer('/p.json', '2', undefined)).toBe(false);
    const seen = await store.get('/p.json');
    expect(await store.swapPointer('/p.json', '3', seen?.tag)).toBe(true);
    expect(await store.swapPointer('/p.json', '4', seen?.tag)).toBe(false);
    expect((await store.get('/p.json'))?.body).toBe('3');
  });

  test('knows which files it has, whatever is in them', async () => {
    const store = await open();
    await store.putFile('/catalogue/media/a.png', Buffer.from([0, 255, 128]), 'image/png');
    expect(await store.has('/catalogue/media/a.png')).toBe(true);
    expect(await store.has('/catalogue/media/b.png')).toBe(false);
  });

  test('loses no update of several at once', async () => {
    const store = await open();
    const add = (name: string) => updatePointer<readonly string[]>(store, '/p.json', async (names = []) => [...names, name]);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(add));
    expect(JSON.parse((await store.get('/p.json'))?.body ?? '').toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

test('a folder holds no unfinished files', async () => {
  const folder = await temporaryFolder();
  const store = makeFileStore(folder);
  await store.swapPointer('/catalogue/p.json', '1', undefined);
  expect(await readdir(join(folder, 'catalogue'))).toEqual(['p.json']);
});

test('a bucket lets browsers keep immutable files and ask again for pointers', async () => {
  const { store, objects } = await bucket();
  await store.putImmutable('/i.json', '{}');
  await store.swapPointer('/p.json', '{}', undefined);
  expect(objects.get('/i.json')?.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'application/json',
  });
  expect(objects.get('/p.json')?.headers['cache-control']).toBe('no-cache');
  await store.putFile('/m.png', Buffer.from('png'), 'image/png');
  expect(objects.get('/m.png')?.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'image/png',
    'content-disposition': 'attachment',
  });
});

test('a bucket that fails for a moment is asked again; one that refuses is an error', async () => {
  const { store } = await bucket([503, 500]);
  await store.putImmutable('/i.json', '{}');
  expect((await store.get('/i.json'))?.body).toBe('{}');
  const refusing = await bucket([400]);
  await expect(refusing.store.putImmutable('/i.json', '{}')).rejects.toThrow('S3 answered 400 to PUT /i.json');
});

test('a write that others did at the same moment is a lost race', async () => {
  const { store } = await bucket([409]);
  expect(await store.swapPointer('/p.json', '1', undefined)).toBe(false);
});

test('a pointer that others swap every time is an error, not a loop', async () => {
  const busy: ObjectStore = {
    get: async () => undefined,
    putImmutable: async () => undefined,
    has: async () => false,
    putFile: async () => undefined,
    swapPointer: async () => false,
  };
  await expect(updatePointer(busy, '/p.json', async () => ({}))).rejects.toThrow('8 times in a row');
});

test('an address that is neither a folder nor a bucket is refused', () => {
  expect(() => openStore({ RAAMWERK_PUBLICATION: 'https://elders' })).toThrow('RAAMWERK_PUBLICATION');
  expect(() => openStore({})).toThrow('RAAMWERK_PUBLICATION');
});
