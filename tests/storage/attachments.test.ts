import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeAttachmentRepository } from '../../functions/attachments/attachment.repository.ts';
import { makeClearUnsent } from '../../functions/attachments/clear-unsent.ts';
import { makeDownloadAttachment } from '../../functions/attachments/download-attachment.ts';
import { makeUploadModelFile } from '../../functions/attachments/model-files/upload-model-file.ts';
import { findOwnAttachments, passOnWrite } from '../../functions/attachments/share.ts';
import { makeUnsentRepository } from '../../functions/attachments/unsent.repository.ts';
import { makeUploadAttachment } from '../../functions/attachments/upload-attachment.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import { transact } from '../../functions/platform/transact.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { share, smallFiles } from '../support/attachments.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { temporaryFolder } from '../support/catalogue.ts';
import { freshTable } from '../support/engine.ts';
import { noon } from '../support/orders.ts';
import { granted, nextKey } from '../support/purchases.ts';
import { allItems } from '../support/table-contents.ts';

const [buyer, supplier, manager] = [aPerson('buyer'), aPerson('supplier'), aPerson('manager')];
const note = { name: 'nota.txt', bytes: smallFiles['nota.txt'] };

const daysLater = (days: number) => instant(new Date(Date.parse(noon) + days * 86_400_000));

const open = async () => {
  const [database, folder] = [await freshTable(), await temporaryFolder()];
  let at = noon;
  const unsent = makeUnsentRepository(database);
  const deps = { attachments: makeAttachmentRepository(database), files: makeFolderFiles(folder), now: () => at };
  const [upload, download] = [makeUploadAttachment(deps), makeDownloadAttachment(deps)];
  return {
    database,
    folder,
    deps,
    unsent,
    clearAfter: (days: number) => {
      at = daysLater(days);
      return makeClearUnsent({ ...deps, unsent })();
    },
    upload,
    put: async (caller: Principal, file = note) => granted(await upload(caller, file, nextKey())),
    codeFor: async (caller: Principal, id: string) => {
      const answer = await download(caller, id);
      return answer.ok ? Buffer.from(answer.value.bytes).toString() : answer.code;
    },
    download,
    onDisk: async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()),
  };
};

test('a file comes back as it was put in, for colleagues of whoever put it in', async () => {
  const store = await open();
  const kept = await store.put(buyer, { name: 'foto.png', bytes: smallFiles['foto.png'] });
  expect(kept).toMatchObject({ name: 'foto.png', mediaType: 'image/png', bytes: smallFiles['foto.png'].length });
  const answer = granted(await store.download(aPerson('approver'), kept.id));
  expect(answer).toMatchObject({ name: 'foto.png', mediaType: 'image/png' });
  expect(Buffer.from(answer.bytes)).toEqual(smallFiles['foto.png']);
});

test('a stranger learns nothing, not even that the file exists', async () => {
  const store = await open();
  const kept = await store.put(buyer);
  expect(await store.download(supplier, kept.id)).toEqual(await store.download(supplier, '0'.repeat(26)));
  expect(await store.codeFor(aPerson('buyer', bodies.otherBuyer), kept.id)).toBe('not-found');
});

test('whoever a file was sent to reads it, and nobody else', async () => {
  const store = await open();
  const kept = await store.put(buyer);
  expect((await share(store.database, kept, buyer, [bodies.buyer, bodies.supplier])).ok).toBe(true);
  expect(await store.codeFor(supplier, kept.id)).toContain('deur');
  expect(await store.codeFor(manager, kept.id)).toBe('not-found');
  granted(await transact(store.database, [passOnWrite(store.database.table, kept, bodies.authority)]));
  expect(await store.codeFor(manager, kept.id)).toContain('deur');
});

test('sharing with several at once, and again, loses nobody', async () => {
  const store = await open();
  const kept = await store.put(buyer);
  const parties = [bodies.supplier, bodies.authority, bodies.otherSupplier, bodies.supplier];
  await Promise.all(parties.map((party) => share(store.database, kept, buyer, [party])));
  for (const organisation of parties) expect(await store.codeFor({ ...supplier, organisation }, kept.id)).toContain('deur');
});

test('only the owner sends a file along, also when another may read it', async () => {
  const store = await open();
  const kept = await store.put(buyer);
  granted(await share(store.database, kept, buyer, [bodies.supplier]));
  expect(await findOwnAttachments(store.database, supplier, [kept.id])).toMatchObject({ ok: false, code: 'attachment-unknown' });
  expect(await share(store.database, kept, supplier, [bodies.authority])).toMatchObject({ ok: false, code: 'attachment-unknown' });
  expect(await store.codeFor(manager, kept.id)).toBe('not-found');
});

test('files are found in the sequence that was asked, each once; one unknown refuses all', async () => {
  const store = await open();
  const [first, second] = [await store.put(buyer), await store.put(buyer)];
  expect(granted(await findOwnAttachments(store.database, buyer, [second.id, first.id, second.id]))).toEqual([second, first]);
  expect(granted(await findOwnAttachments(store.database, buyer, []))).toEqual([]);
  expect(await findOwnAttachments(store.database, buyer, [first.id, '0'.repeat(26)])).toEqual({
    ok: false,
    code: 'attachment-unknown',
    detail: { attachments: ['0'.repeat(26)] },
  });
});

test('the same key gives the same attachment, also at the same moment', async () => {
  const store = await open();
  const answers = await Promise.all(Array.from({ length: 8 }, () => store.upload(buyer, note, 'een-sleutel')));
  expect(new Set(answers.map((answer) => granted(answer).id)).size).toBe(1);
  expect(await allItems(store.database)).toHaveLength(1);
  expect(await store.onDisk()).toHaveLength(1);
});

test('another file under a key that was used is refused, and the first stays what it was', async () => {
  const store = await open();
  const first = granted(await store.upload(buyer, note, 'een-sleutel'));
  const other = { name: 'nota.txt', bytes: Buffer.from('iets anders') };
  expect(await store.upload(buyer, other, 'een-sleutel')).toMatchObject({ ok: false, code: 'key-reused' });
  expect(await store.codeFor(buyer, first.id)).toContain('deur');
  const racing = await Promise.all([store.upload(buyer, note, 'twee'), store.upload(buyer, other, 'twee')]);
  expect(racing.map((answer) => (answer.ok ? 'kept' : answer.code)).toSorted()).toEqual(['kept', 'key-reused']);
  const kept = racing.find((answer) => answer.ok);
  expect(await store.codeFor(buyer, kept?.ok ? kept.value.id : '')).toBe(racing[0]?.ok ? note.bytes.toString() : 'iets anders');
});

test('two organisations may use the same key for files of their own', async () => {
  const store = await open();
  const [mine, theirs] = [await store.upload(buyer, note, 'een-sleutel'), await store.upload(supplier, note, 'een-sleutel')];
  expect(granted(mine).id).not.toBe(granted(theirs).id);
});

test('a refused file leaves nothing behind', async () => {
  const store = await open();
  expect(await store.upload(buyer, { name: 'factuur.pdf', bytes: Buffer.from('MZ') }, nextKey())).toMatchObject({ ok: false });
  expect(await allItems(store.database)).toEqual([]);
  expect(await store.onDisk()).toEqual([]);
});

test('files lie under no name that a person chose, readable to this user alone and never executable', async () => {
  const store = await open();
  await store.put(buyer, { name: '../../../tmp/nota.txt', bytes: note.bytes });
  const [file] = await store.onDisk();
  expect(file?.name).toMatch(/^[0-9a-f]{64}$/);
  expect((await stat(join(file?.parentPath ?? '', file?.name ?? ''))).mode & 0o777).toBe(0o600);
});

test('a file that was altered behind the back of the table is not handed out', async () => {
  const store = await open();
  const kept = await store.put(buyer);
  const [file] = await store.onDisk();
  await writeFile(join(file?.parentPath ?? '', file?.name ?? ''), 'anders');
  await expect(store.download(buyer, kept.id)).rejects.toThrow('altered');
});

describe('what was never sent along', () => {
  test('is thrown away after thirty days, with its file; what was sent along stays', async () => {
    const store = await open();
    const [left, sent] = [await store.put(buyer), await store.put(buyer)];
    granted(await share(store.database, sent, buyer, [bodies.supplier]));
    await store.clearAfter(30);
    expect(await store.onDisk()).toHaveLength(2);
    await store.clearAfter(31);
    await store.clearAfter(31);
    expect(await store.onDisk()).toHaveLength(1);
    expect([await store.codeFor(buyer, left.id), await store.codeFor(buyer, sent.id)]).toEqual(['not-found', note.bytes.toString()]);
    expect(await findOwnAttachments(store.database, buyer, [left.id])).toMatchObject({ ok: false, code: 'attachment-unknown' });
    expect(await share(store.database, left, buyer, [bodies.supplier])).toMatchObject({ ok: false, code: 'attachment-unknown' });
    expect((await allItems(store.database)).filter(({ gsi1pk }) => gsi1pk !== undefined)).toEqual([]);
  });

  test('is thrown away by the next round when one broke off, and not when it is sent along meanwhile', async () => {
    const store = await open();
    const [broken, saved] = [await store.put(buyer), await store.put(buyer)];
    const remove = () => Promise.reject(new Error('the store is away'));
    const later = { unsent: store.unsent, now: () => daysLater(31), files: { ...store.deps.files, remove } };
    await expect(makeClearUnsent(later)()).rejects.toThrow('away');
    expect(await store.onDisk()).toHaveLength(2);
    const [first] = (await allItems(store.database)).filter(({ expired }) => expired === true);
    const other = first?.id === broken.id ? saved : broken;
    const before: typeof store.unsent.before = async (...asked) => {
      const found = await store.unsent.before(...asked);
      granted(await share(store.database, other, buyer, [bodies.supplier]));
      return found;
    };
    await makeClearUnsent({ ...store.deps, now: () => daysLater(31), unsent: { ...store.unsent, before } })();
    expect(await store.codeFor(supplier, other.id)).toBe(note.bytes.toString());
    expect(await store.onDisk()).toHaveLength(1);
  });

  test('stays when it was put in for a model', async () => {
    const store = await open();
    const uploadModelFile = makeUploadModelFile(store.deps);
    granted(await uploadModelFile(supplier, { name: 'verslag.pdf', bytes: smallFiles['verslag.pdf'] }, nextKey()));
    await store.clearAfter(400);
    expect(await store.onDisk()).toHaveLength(1);
  });
});
