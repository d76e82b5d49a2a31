import { expect, test } from 'vitest';
import { parseRequest } from '../../../functions/platform/request.ts';
import { uploadAttachmentRoute } from '../../../shared/contract/attachments.routes.ts';
import { maximumFileBytes } from '../../../shared/contract/define-route.ts';
import { eventFor, type SentRequest } from '../../support/gateway-event.ts';

const parse = (request: Partial<SentRequest>) =>
  parseRequest(
    uploadAttachmentRoute,
    eventFor(uploadAttachmentRoute, { query: { name: 'nota.txt' }, idempotencyKey: 'een-sleutel', ...request }),
  );

test('a file arrives byte for byte', () => {
  const file = Buffer.from([0, 255, 128, 13, 10]);
  const parsed = parse({ file });
  expect(parsed.ok && Buffer.from(parsed.value.file ?? [])).toEqual(file);
});

test('a file of exactly the most bytes is read, one byte more is not', () => {
  expect(parse({ file: new Uint8Array(maximumFileBytes) }).ok).toBe(true);
  expect(parse({ file: new Uint8Array(maximumFileBytes + 1) })).toMatchObject({
    ok: false,
    code: 'body-too-large',
    detail: { maximumBytes: maximumFileBytes },
  });
});

test('text that came as text is read, text that lost something underway is not', () => {
  expect(parse({ rawBody: 'één regel', base64: false }).ok).toBe(true);
  const lost = Buffer.from([0x65, 0xe9, 0x6e]).toString('utf8');
  expect(parse({ rawBody: lost, base64: false })).toMatchObject({ ok: false, code: 'invalid-input' });
});
