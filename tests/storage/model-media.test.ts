import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeAttachmentRepository } from '../../functions/attachments/attachment.repository.ts';
import { makeDownloadAttachment } from '../../functions/attachments/download-attachment.ts';
import { makeUploadModelFile } from '../../functions/attachments/model-files/upload-model-file.ts';
import { makeUploadAttachment } from '../../functions/attachments/upload-attachment.ts';
import { makePublicationRepository } from '../../functions/catalogue/publication.repository.ts';
import { makePublisher } from '../../functions/catalogue/publisher.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import type { ModelContent } from '../../shared/domain/catalogue/model.ts';
import { publishedMediaPath } from '../../shared/domain/catalogue/model-media.ts';
import type { PublishedModel, Segment } from '../../shared/domain/catalogue/publication.ts';
import { frameworkId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { aModel, aPerson, aVersion, bodies } from '../support/builders.ts';
import { aProposal, observedStore, openCatalogue, temporaryFolder, untouched } from '../support/catalogue.ts';
import { aTypedModel } from '../support/catalogue-examples.ts';
import { catalogueOf, lot, openImports, textOf, workbookOf } from '../support/imports.ts';
import { meter } from '../support/metered.ts';
import { aModelDocument, aModelPicture, aPng } from '../support/pictures.ts';
import { granted, nextKey } from '../support/purchases.ts';

const id = modelId('wagens.01.stadswagen');
const wagens = frameworkId('wagens');
const supplier = aPerson('supplier');
const otherSupplier = aPerson('supplier', bodies.otherSupplier);
const manager = aPerson('manager');
const none = { released: [], frameworks: [], ceilings: [], categories: [], names: new Map() };

/** A market with a store of what is put in and one of what is published. */
const open = async () => {
  const market = await openCatalogue();
  const { database } = market;
  const files = makeFolderFiles(await temporaryFolder());
  const { store, json, manifest, done } = await observedStore();
  const publish = makePublisher({ store, files, source: makePublicationRepository(database), now: market.clock.now });
  const attachments = makeAttachmentRepository(database);
  const download = makeDownloadAttachment({ attachments, files });
  const way = { files, now: market.clock.now };
  return {
    ...market,
    store,
    done,
    upload: makeUploadAttachment({ attachments, ...way }),
    picture: (caller: Principal, shade = 120) => aModelPicture(database, caller, { ...way, shade, alt: `Grijs ${shade}` }),
    document: (caller: Principal) => aModelDocument(database, caller, way),
    codeFor: async (caller: Principal, file: string) => {
      const answer = await download(caller, file);
      return answer.ok ? createHash('sha256').update(answer.value.bytes).digest('hex') : answer.code;
    },
    /** What buyers see, once the model as it now is has been published. */
    async published() {
      await publish({ ...none, models: [granted(await market.getModel(supplier, id))] });
      const [segment] = (await manifest()).segments;
      const row = (await json<Segment>(segment?.path ?? '')).rows.find((each) => each.id === id);
      return { row, model: (await json<PublishedModel>(row?.path ?? '')).model };
    },
  };
};

const withMedia = (content: Pick<ModelContent, 'pictures' | 'documents'>) => aProposal(content, { model: id });

test('a picture and a paper are the supplier’s alone, then the manager’s too, and everybody’s once they are published', async () => {
  const on = await open();
  const [picture, document] = [await on.picture(supplier), await on.document(supplier)];
  granted(
    await on.saveDraft(supplier, id, {
      version: 0,
      basedOn: 1,
      category: 'personenwagen',
      typed: { ...aTypedModel, pictures: [{ ...picture, alt: '' }], documents: [document] },
    }),
  );
  expect(await on.codeFor(supplier, picture.file)).toBe(picture.sha256);
  expect(await on.codeFor(manager, picture.file)).toBe('not-found');

  const { submission } = granted(await on.submitChange(supplier, withMedia({ pictures: [picture], documents: [document] }), untouched));
  expect(submission).toMatchObject({
    state: 'in-review',
    lines: [
      { field: 'pictures', kind: 'media' },
      { field: 'documents', kind: 'media' },
    ],
  });
  expect(await on.codeFor(manager, picture.file)).toBe(picture.sha256);
  expect(await on.codeFor(manager, document.file)).toBe(document.sha256);
  for (const stranger of [aPerson('buyer'), otherSupplier, aPerson('manager', bodies.otherIntercommunale)])
    expect(await on.codeFor(stranger, picture.file)).toBe('not-found');
  expect((await on.published()).row?.picture).toBeUndefined();
  expect(await on.store.has(publishedMediaPath(picture))).toBe(false);

  const confirm = { decisions: [{ model: id, version: 1, confirm: ['pictures', 'documents'], decline: [] }], reason: 'In orde' };
  granted(await on.decideChanges(manager, confirm));
  const { row, model } = await on.published();
  expect(row?.picture).toEqual({ path: `/catalogue/media/${picture.sha256}.png`, width: 96, height: 64, alt: 'Grijs 120' });
  expect(model.versions[0]).toMatchObject({ pictures: [picture], documents: [document] });
  expect(await on.store.has(publishedMediaPath(picture))).toBe(true);
  expect(await on.store.has(publishedMediaPath(document))).toBe(true);
});

test('what a supplier says of a file itself counts for nothing', async () => {
  const on = await open();
  const picture = await on.picture(supplier);
  const lied = { ...picture, sha256: 'f'.repeat(64), width: 1, height: 1, bytes: 1, mediaType: 'image/webp' as const };
  const { submission } = granted(await on.submitChange(supplier, withMedia({ pictures: [lied] }), untouched));
  expect(submission.proposal.content?.pictures).toEqual([picture]);
});

test('a supplier cannot take another’s file, nor one that was not put in for a model, nor one kind for the other', async () => {
  const on = await open();
  const theirs = await on.picture(otherSupplier);
  const own = await on.picture(supplier);
  const plain = granted(await on.upload(supplier, { name: 'foto.png', bytes: aPng() }, nextKey()));
  const document = await on.document(supplier);
  const given = [theirs, { ...own, file: '0'.repeat(26) }, { ...own, file: plain.id }, { ...own, file: document.file }];
  for (const picture of given) {
    const refused = await on.submitChange(supplier, withMedia({ pictures: [picture] }), untouched);
    expect(refused).toMatchObject({ ok: false, code: 'attachment-unknown' });
  }
  expect(await on.codeFor(manager, theirs.file)).toBe('not-found');
  const asPaper = await on.submitChange(supplier, withMedia({ documents: [{ ...document, file: own.file }] }), untouched);
  expect(asPaper).toMatchObject({ ok: false, code: 'attachment-unknown' });
  expect(await on.submitChange(otherSupplier, withMedia({ pictures: [theirs] }), untouched)).toMatchObject({ code: 'not-found' });
});

test('another order, another description and a removal are changes; the same again is none', async () => {
  const on = await open();
  granted(await on.setStanding(manager, wagens, { version: 0, kinds: ['media'] }));
  const [first, second] = [await on.picture(supplier, 10), await on.picture(supplier, 20)];
  const seen = { ...untouched };
  const submit = async (pictures: ModelContent['pictures']) => {
    const answer = await on.submitChange(supplier, withMedia(pictures ? { pictures } : {}), seen);
    if (answer.ok) Object.assign(seen, { model: answer.value.model?.version });
    return answer;
  };
  granted(await submit([first, second]));
  expect(await submit([first, second])).toMatchObject({ ok: false, code: 'nothing-changed' });
  granted(await submit([second, first]));
  expect((await on.published()).row?.picture?.alt).toBe('Grijs 20');
  granted(await submit([{ ...second, alt: 'Anders' }, first]));
  granted(await submit(undefined));
  expect((await on.published()).row?.picture).toBeUndefined();
});

test('a file is copied once, however often its model is published', async () => {
  const on = await open();
  granted(await on.setStanding(manager, wagens, { version: 0, kinds: ['media', 'presentation'] }));
  const picture = await on.picture(supplier);
  granted(await on.submitChange(supplier, withMedia({ pictures: [picture] }), untouched));
  await on.published();
  expect(on.done()).toContain(`file ${publishedMediaPath(picture)}`);
  granted(await on.submitChange(supplier, aProposal({ pictures: [picture], name: 'Anders' }, { model: id }), { ...untouched, model: 2 }));
  await on.published();
  const done = on.done();
  expect(done).toContain(`has ${publishedMediaPath(picture)}`);
  expect(done).not.toContain(`file ${publishedMediaPath(picture)}`);
});

test('files cost one batch of reads more, however many there are', async () => {
  const on = await open();
  const pictures = [await on.picture(supplier, 1), await on.picture(supplier, 2), await on.picture(supplier, 3)];
  const { bill } = await meter(on.database)(() => on.submitChange(supplier, withMedia({ pictures }), untouched));
  expect(bill.commands).toEqual(['BatchGetItem', 'BatchGetItem', 'TransactWriteItems']);
});

/** A model with both, as an earlier day published it. */
const illustrated = aModel({
  versions: [
    aVersion({
      pictures: [
        { file: '0'.repeat(26), sha256: 'a'.repeat(64), mediaType: 'image/png', bytes: 9, width: 96, height: 64, alt: 'Een vlak' },
      ],
      documents: [
        { file: '1'.repeat(26), sha256: 'b'.repeat(64), mediaType: 'application/pdf', bytes: 9, name: 'brochure.pdf', title: 'Brochure' },
      ],
    }),
  ],
});

test.each([
  ['text', 'gamma.csv', async (price: number) => textOf([{ listPrice: price }], [illustrated])],
  ['a workbook', 'gamma.xlsx', async (price: number) => workbookOf([{ listPrice: price }], [illustrated])],
  [
    'a Peppol catalogue',
    'gamma.xml',
    async (price: number) =>
      Buffer.from(catalogueOf([{ ...illustrated, versions: [{ ...illustrated.versions[0], listPrice: cents(price * 100) }] }])),
  ],
])('a file of the range as %s holds no pictures and papers, and takes none away', async (_, name, fileWith) => {
  const { imports, getModel } = await openImports({ models: [illustrated] });
  const start = async (bytes: Uint8Array) => granted(await imports.start(supplier, { lot, name, bytes }, nextKey()));
  expect((await start(await fileWith(30_000))).counts).toMatchObject({ unchanged: 1, changed: 0 });
  const job = await start(await fileWith(29_000));
  const [row] = granted(await imports.rows(supplier, job.id, { part: 0 })).items;
  expect(row?.lines.map(({ field }) => field)).toEqual(['listPrice']);
  granted(await imports.confirm(supplier, job.id, { version: 1 }));
  await imports.proceed(supplier, job.id);
  const [published] = granted(await getModel(supplier, id)).versions;
  expect(published).toMatchObject({
    listPrice: 29_000_00,
    pictures: illustrated.versions[0].pictures,
    documents: illustrated.versions[0].documents,
  });
});

test('a supplier has only so many pictures and papers waiting: who sends them in may go on, and so may others, and later', async () => {
  const { database, submitChange, clock } = await openCatalogue();
  const files = makeFolderFiles(await temporaryFolder());
  const upload = makeUploadModelFile({ attachments: makeAttachmentRepository(database), files, now: clock.now, most: 2 });
  const bytes = aPng({ shade: 90 });
  const put = (caller: Principal, key = nextKey()) => upload(caller, { name: 'foto.png', bytes }, key);
  const first = await aModelPicture(database, supplier, { files, now: clock.now });
  const key = nextKey();
  const second = granted(await put(supplier, key));
  const refused = { code: 'model-files-waiting', detail: { most: 2, days: 30 } };
  expect(await put(supplier)).toMatchObject(refused);
  expect(granted(await put(supplier, key))).toEqual(second);
  granted(await put(otherSupplier));
  granted(await submitChange(supplier, aProposal({ pictures: [first] }), untouched));
  granted(await put(supplier));
  expect(await put(supplier)).toMatchObject(refused);
  clock.set(instant(new Date(Date.parse(clock.now()) + 31 * 86_400_000)));
  granted(await put(supplier));
});
