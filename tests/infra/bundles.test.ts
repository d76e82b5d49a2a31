import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { entries } from '../../infra/constructs/entries.ts';
import type { FunctionName } from '../../infra/constructs/grants.ts';
import { getModelSheetRoute } from '../../shared/contract/documents.routes.ts';
import { type Bundled, bundleFunctions, mostKilobytes } from '../support/bundle.ts';
import { freshTable } from '../support/engine.ts';
import { eventFor } from '../support/gateway-event.ts';
import { stockItems } from '../support/market.ts';
import { putItems } from '../support/table-contents.ts';

const folder = mkdtempSync(join(tmpdir(), 'raamwerk-bundles-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const names = Object.keys(entries) as FunctionName[];
const bundles = bundleFunctions(names, folder);
// Each test says what went wrong; until then a failure must not count as unhandled.
bundles.catch(() => undefined);

const bundled = async (name: FunctionName): Promise<Bundled> => {
  const found = (await bundles).get(name);
  if (!found) throw new Error(`${name} was not bundled`);
  return found;
};

/** A copy beside it for each purpose: what is imported twice is the same module, which read its environment the first time. */
const imported = async <Handler>(file: string, purpose: string) => {
  const copy = file.replace(/\.mjs$/, `-${purpose}.mjs`);
  copyFileSync(file, copy);
  return ((await import(/* @vite-ignore */ pathToFileURL(copy).href)) as { handler: Handler }).handler;
};

type Answering = (event: object, context: object) => Promise<{ statusCode: number; body: string }>;

test.each(names)('the bundle of %s is small enough and loads as Lambda loads it', async (name) => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('RAAMWERK_PUBLICATION', 's3://publication');
  vi.stubEnv('RAAMWERK_FILES', 's3://files');
  vi.stubEnv('RAAMWERK_MAIL', 'ses://meldingen@voorbeeld.be');
  vi.stubEnv('RAAMWERK_ORIGIN', 'https://raamwerk.example.be');
  const { file, bytes } = await bundled(name);
  expect(bytes / 1000).toBeLessThan(mostKilobytes(name));
  expect(await imported(file, 'loading')).toBeTypeOf('function');
});

test('a bundle answers a request from the table', async () => {
  const { table, endpoint } = await freshTable();
  vi.stubEnv('RAAMWERK_TABLE', table);
  vi.stubEnv('DYNAMODB_ENDPOINT', endpoint);
  const handler = await imported<Answering>((await bundled('api')).file, 'answering');
  const event = { routeKey: 'GET /api/health', headers: {}, requestContext: { requestId: 'request', http: { method: 'GET' } } };
  const answer = await handler(event, { awsRequestId: 'request' });
  expect(answer).toMatchObject({ statusCode: 200, body: '{"status":"ok"}' });
});

test('the bundle of documents sets a paper with the typeface that it carries along', async () => {
  const { table, endpoint, ...database } = await freshTable();
  await putItems({ table, ...database }, stockItems());
  vi.stubEnv('RAAMWERK_TABLE', table);
  vi.stubEnv('DYNAMODB_ENDPOINT', endpoint);
  const handler = await imported<Answering>((await bundled('documents')).file, 'setting');
  const event = eventFor(getModelSheetRoute, { params: { modelId: 'wagens.01.stadswagen' } });
  const answer = await handler(event, { awsRequestId: 'request' });
  expect(answer.statusCode, answer.body).toBe(200);
  expect(Buffer.from(answer.body, 'base64').subarray(0, 8).toString()).toBe('%PDF-1.7');
});
