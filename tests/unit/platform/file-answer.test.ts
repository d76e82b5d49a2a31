import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { implement, makeHandler } from '../../../functions/platform/http.ts';
import { defineRoute, routeKey } from '../../../shared/contract/define-route.ts';
import { type FileAnswer, fileAnswer, workbook, xml } from '../../../shared/contract/files.ts';
import { ok } from '../../../shared/domain/result.ts';

const route = defineRoute({
  operation: 'getFile',
  summary: 'A file',
  context: 'documents',
  method: 'GET',
  path: '/file',
  roles: 'public',
  request: {},
  files: [xml, workbook],
  response: fileAnswer,
  problems: [],
});

const asked = async (file: FileAnswer, accepts?: string) => {
  const handler = makeHandler([implement(route, async () => ok(file))]);
  const event = {
    routeKey: routeKey(route),
    headers: accepts === undefined ? {} : { 'accept-encoding': accepts },
    requestContext: { requestId: 'r-1' },
  } as unknown as APIGatewayProxyEventV2;
  const { headers, body = '' } = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
  return { encoding: headers?.['content-encoding'], bytes: Buffer.from(body, 'base64') };
};

const large = { name: 'catalogus.xml', mediaType: xml, bytes: new Uint8Array(2_000_000).fill(0x61) };

test('a large text is packed for whoever can unpack it, so that a function can answer it', async () => {
  const { encoding, bytes } = await asked(large, 'gzip, deflate, br');
  expect(encoding).toBe('gzip');
  expect(bytes.length).toBeLessThan(10_000);
  expect(gunzipSync(bytes).equals(large.bytes)).toBe(true);
});

test.each([
  ['for whoever cannot unpack it', large, undefined],
  ['for whoever says not to', large, 'gzip;q=0, identity'],
  ['when it is small', { ...large, bytes: large.bytes.slice(0, 500) }, 'gzip'],
  ['when it is packed already', { ...large, mediaType: workbook }, 'gzip'],
] as const)('a file is answered as it is %s', async (_, file, accepts) => {
  const { encoding, bytes } = await asked(file, accepts);
  expect(encoding).toBeUndefined();
  expect(bytes.equals(file.bytes)).toBe(true);
});
