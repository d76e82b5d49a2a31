import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeAttachmentRepository } from '../../functions/attachments/attachment.repository.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import { anAttachment } from '../support/attachments.ts';
import { aChoice, aPerson, bodies } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { buyer, granted, nextKey } from '../support/purchases.ts';
import { quotingOn, requested, supplier } from '../support/quotes.ts';

const files = makeFolderFiles(mkdtempSync(join(tmpdir(), 'raamwerk-files-')));

test('what is sent along can be read by the other party from then on, and by nobody else', async () => {
  const market = await openMarket();
  const quoting = quotingOn(market.database, market.clock.now);
  const file = await anAttachment(market.database, buyer, 'nota.txt', { files });
  const readers = async () => (await makeAttachmentRepository(market.database).find(file.id))?.sharedWith ?? [];
  expect([...(await readers())]).toEqual([]);
  const asked = { lines: [aChoice()], attachments: [file.id] };
  const [view] = granted(await quoting.request(buyer, asked, nextKey())).quotes;
  expect(view?.events[0]?.attachments).toEqual([file]);
  expect([...(await readers())]).toEqual([bodies.supplier]);
});

test('another organisation’s file is not sent along, and nothing is said then', async () => {
  const market = await openMarket();
  const quoting = quotingOn(market.database, market.clock.now);
  const theirs = await anAttachment(market.database, aPerson('buyer', bodies.otherBuyer), 'nota.txt', { files });
  const asked = { lines: [aChoice()], attachments: [theirs.id] };
  expect(await quoting.request(buyer, asked, nextKey())).toMatchObject({ ok: false, code: 'attachment-unknown' });
  const view = await requested(quoting);
  const answer = { version: view.quote.version, answers: [], validUntil: quoting.today(), attachments: [theirs.id] };
  expect(await quoting.offer(supplier, view.quote.id, answer)).toMatchObject({ ok: false, code: 'attachment-unknown' });
  expect(granted(await quoting.get(supplier, view.quote.id)).quote).toMatchObject({ state: 'requested', version: 1 });
});
