import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import { makeS3Files } from '../../functions/platform/file-store.s3.ts';
import { type FileStore, pathOfFile } from '../../functions/platform/file-store.ts';
import { openFileStore } from '../../functions/platform/open-file-store.ts';
import { temporaryFolder } from '../support/catalogue.ts';

const bytes = Buffer.from([0, 255, 13, 10, 128, 0]);
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const id = '0123456789abcdefghjkmnpqrs';

/** A bucket as S3 documents it, so far as files use it: signed requests, a hash that must be that of the body, 403 for what is not there. */
const bucket = async (faults: number[] = []) => {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const fault = faults.shift();
      const { authorization = '', 'x-amz-content-sha256': hash } = request.headers;
      if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) return response.writeHead(401).end();
      if (fault !== undefined) return response.writeHead(fault).end();
      if (request.method === 'PUT') {
        if (hash !== hashOf(body)) return response.writeHead(400).end();
        objects.set(request.url ?? '', body);
        return response.writeHead(200).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(request.url ?? '');
        return response.writeHead(204).end();
      }
      const found = objects.get(request.url ?? '');
      return found ? response.writeHead(200).end(found) : response.writeHead(403).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const store = makeS3Files({
    bucket: 'files',
    region: 'eu-west-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: async () => ({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'session' }),
  });
  return { store, objects };
};

const stores: readonly (readonly [string, () => Promise<FileStore>])[] = [
  ['a folder', async () => makeFolderFiles(await temporaryFolder())],
  ['a bucket', async () => (await bucket()).store],
];

describe.each(stores)('%s', (_, open) => {
  test('gives back the very bytes, however often they were put', async () => {
    const store = await open();
    await store.put(id, hashOf(bytes), bytes);
    await store.put(id, hashOf(bytes), bytes);
    expect(Buffer.from(await store.get(id, hashOf(bytes)))).toEqual(bytes);
  });

  test('throws away one file, also one that is gone already', async () => {
    const store = await open();
    const other = Buffer.from('een ander');
    for (const content of [bytes, other]) await store.put(id, hashOf(content), content);
    for (const _ of ['once', 'again']) await store.remove(id, hashOf(bytes));
    await expect(store.get(id, hashOf(bytes))).rejects.toThrow();
    expect(Buffer.from(await store.get(id, hashOf(other)))).toEqual(other);
  });

  test('keeps what two put under one id apart', async () => {
    const store = await open();
    const other = Buffer.from('anders');
    await Promise.all([store.put(id, hashOf(bytes), bytes), store.put(id, hashOf(other), other)]);
    expect(Buffer.from(await store.get(id, hashOf(bytes)))).toEqual(bytes);
    expect(Buffer.from(await store.get(id, hashOf(other)))).toEqual(other);
  });

  test('fails for what was never put, and for what is no id', async () => {
    const store = await open();
    await expect(store.get(id, hashOf(bytes))).rejects.toThrow();
    await expect(store.get('../../etc', hashOf(bytes))).rejects.toThrow('not the id');
    await expect(store.put(id, '../passwd', bytes)).rejects.toThrow('not the id');
  });
});

test('a bucket keeps files under the prefix that the function is granted', async () => {
  const { store, objects } = await bucket();
  await store.put(id, hashOf(bytes), bytes);
  expect([...objects.keys()]).toEqual([`/${pathOfFile(id, hashOf(bytes))}`]);
  expect(pathOfFile(id, hashOf(bytes))).toMatch(/^attachments\//);
});

test('a bucket that fails for a moment is asked again; one that refuses is an error', async () => {
  const { store } = await bucket([503, 500]);
  await store.put(id, hashOf(bytes), bytes);
  const refusing = await bucket();
  await expect(refusing.store.put(id, hashOf(Buffer.from('x')), bytes)).rejects.toThrow('S3 answered 400 to PUT attachments/');
});

test('an address that is neither a folder nor a bucket is refused', () => {
  expect(() => openFileStore({ RAAMWERK_FILES: 'https://elders' })).toThrow('RAAMWERK_FILES');
  expect(() => openFileStore({})).toThrow('RAAMWERK_FILES');
});
