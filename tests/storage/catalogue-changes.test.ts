import { describe, expect, test } from 'vitest';
import { categoryRecord } from '../../functions/catalogue/category.record.ts';
import { modelVersionRecord } from '../../functions/catalogue/model-version.record.ts';
import { prepareSubmission } from '../../functions/catalogue/prepare-submission.ts';
import { rangeCountRecord } from '../../functions/catalogue/range-count.record.ts';
import { releaseRecord } from '../../functions/catalogue/release.record.ts';
import { modelEventRecord } from '../../functions/catalogue/submission.record.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { frameworkId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aCategory, aLot, aModel, anOption, aPerson, bodies, kboOf, on } from '../support/builders.ts';
import { aPriceChange, aProposal, openCatalogue, untouched } from '../support/catalogue.ts';
import { aTypedModel } from '../support/catalogue-examples.ts';
import { meter } from '../support/metered.ts';
import { buyer, granted } from '../support/purchases.ts';
import { allItems, putItem, tableDigest } from '../support/table-contents.ts';

const id = modelId('wagens.01.stadswagen');
const supplier = aPerson('supplier');
const colleague = aPerson('supplier', bodies.supplier, 'tweede');
const otherSupplier = aPerson('supplier', bodies.otherSupplier);
const manager = aPerson('manager');
const stranger = aPerson('manager', bodies.otherIntercommunale);
const page = { limit: 25 };

/** A rise beyond the clause, a new text, and an option that goes: three lines that the manager looks at. */
const threeLines = aProposal({ listPrice: cents(40_000_00), description: 'Een nieuwe tekst', options: [] });
const decide = (confirm: readonly string[], decline: readonly string[] = [], version = 1) => ({
  decisions: [{ model: id, version, confirm, decline }],
  reason: 'Na overleg',
});
const everything = ['listPrice', 'description', 'option:trekhaak'];

describe('what passes by itself', () => {
  test('is published at once, and kept with who and why', async () => {
    const { submitChange, getModel, database } = await openCatalogue();
    const { model, submission } = granted(await submitChange(supplier, aPriceChange(), untouched));
    expect(model).toMatchObject({ version: 2, versions: [{ number: 2, listPrice: 31_000_00, discountRate: 900 }] });
    expect(submission).toMatchObject({ state: 'closed', lines: [], version: 1 });
    expect(granted(await getModel(buyer, id))).toEqual(model);
    const items = await allItems(database);
    expect(items.filter(modelVersionRecord.is).map(modelVersionRecord.parse)).toEqual([
      {
        model: id,
        published: model?.versions[0],
        reason: 'index',
        index: 'Agoria 112,4',
        by: supplier.person,
        at: '2026-06-15T10:00:00.000Z',
      },
    ]);
    expect(items.filter(modelEventRecord.is).map(modelEventRecord.parse)).toMatchObject([
      { action: 'published', supplier: bodies.supplier, authority: bodies.authority, byName: supplier.name, version: 1 },
    ]);
  });

  test('takes one batch of reads and one transaction', async () => {
    const { submitChange, database } = await openCatalogue();
    const { bill } = await meter(database)(() => submitChange(supplier, aPriceChange(), untouched));
    expect(bill.commands).toEqual(['BatchGetItem', 'TransactWriteItems']);
  });

  test('is what the manager of the framework says, from then on', async () => {
    const { submitChange, setStanding, getStanding, listSubmissions } = await openCatalogue();
    const wagens = frameworkId('wagens');
    expect(await setStanding(stranger, wagens, { version: 0, kinds: [] })).toMatchObject({ code: 'not-found' });
    expect(granted(await setStanding(manager, wagens, { version: 0, kinds: ['presentation'] })).version).toBe(1);
    expect(await setStanding(manager, wagens, { version: 0, kinds: [] })).toMatchObject({ code: 'stale-version' });
    expect(granted(await getStanding(manager, wagens)).kinds).toEqual(['presentation']);
    expect(granted(await submitChange(supplier, aProposal({ description: 'Anders' }), untouched)).submission.state).toBe('closed');
    const second = aProposal({ description: 'Anders', deliveryWeeks: 8 });
    expect(granted(await submitChange(supplier, second, { model: 2, submission: 0 })).submission.state).toBe('in-review');
    expect(granted(await listSubmissions(manager, page)).items).toHaveLength(1);
  });

  test('is not published on a standing approval that was taken back meanwhile', async () => {
    const { changes, setStanding } = await openCatalogue();
    const context = (await changes.contexts([{ id, category: 'personenwagen' }])).get(id);
    if (!context) throw new Error('the model is there');
    const who = { supplier: bodies.supplier, by: 'x', byName: 'X', at: '2026-06-15T10:00:00.000Z' as never };
    const outcome = granted(prepareSubmission(context, aPriceChange(), who));
    granted(await setStanding(manager, frameworkId('wagens'), { version: 0, kinds: [] }));
    expect(await changes.commit([outcome])).toMatchObject({ ok: false, code: 'stale-version' });
  });

  test('is not published on an award that was raised meanwhile', async () => {
    const { changes, replaceLot } = await openCatalogue();
    const context = (await changes.contexts([{ id, category: 'personenwagen' }])).get(id);
    if (!context) throw new Error('the model is there');
    const who = { supplier: bodies.supplier, by: 'x', byName: 'X', at: '2026-06-15T10:00:00.000Z' as never };
    const outcome = granted(prepareSubmission(context, aPriceChange(), who));
    await replaceLot(aLot({ version: 2, awards: [{ supplier: bodies.supplier, rank: 1, discountFloor: basisPoints(2_000) }] }));
    expect(await changes.commit([outcome])).toMatchObject({ ok: false, code: 'stale-version' });
  });
});

describe('nobody may publish', () => {
  test.each([
    ['a discount below the awarded one', aProposal({ discountRate: basisPoints(499) }), 'discount-below-award'],
    ['an unmet minimum', aProposal({ attributes: { range: 299 } }), 'minimum-unmet'],
    ['an attribute that the category does not have', aProposal({ attributes: { range: 400, kleur: 'rood' } }), 'invalid-specification'],
    ['options that contradict each other', aProposal({ options: [anOption({ requires: ['x'] })] }), 'invalid-choice'],
    [
      'a rise that follows an index without naming it',
      aProposal({ listPrice: cents(31_000_00) }, { reason: 'index' }),
      'revision-unfounded',
    ],
    ['a rise as a promotion', aProposal({ listPrice: cents(31_000_00) }, { reason: 'promotion' }), 'revision-unfounded'],
    ['yesterday', aProposal({ deliveryWeeks: 4 }, { effectiveFrom: addDays(on, -1) }), 'invalid-date'],
    ['under another category', aProposal({ deliveryWeeks: 4 }, { category: 'bakfiets' }), 'invalid-choice'],
    ['what changes nothing', aProposal({}), 'nothing-changed'],
  ])('%s, and nothing is written', async (_, proposal, code) => {
    const { submitChange, database } = await openCatalogue({
      lots: [aLot({ minimumSpecification: [{ attribute: 'range', atLeast: 300 }] })],
    });
    const before = await tableDigest(database);
    expect(await submitChange(supplier, proposal, untouched)).toMatchObject({ ok: false, code });
    expect(await tableDigest(database)).toBe(before);
  });

  test('another supplier’s model, nor withdraw it, draft it, see its file or take back what was sent in', async () => {
    const { submitChange, withdrawModel, saveDraft, dossier, retract, database } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    const before = await tableDigest(database);
    const missing = { ok: false, code: 'not-found', detail: {} };
    expect(await submitChange(otherSupplier, threeLines, untouched)).toEqual(missing);
    expect(await withdrawModel(otherSupplier, id, { ...untouched, version: 1, from: on, reason: 'weg' })).toEqual(missing);
    expect(await saveDraft(otherSupplier, id, { version: 0, basedOn: 1, category: 'personenwagen', typed: aTypedModel })).toEqual(missing);
    expect(await dossier(otherSupplier, id)).toEqual(missing);
    expect(await dossier(stranger, id)).toEqual(missing);
    expect(await retract(otherSupplier, id, { version: 1 })).toEqual(missing);
    expect(await tableDigest(database)).toBe(before);
  });
});

describe('a manager', () => {
  test('sees what waits under the own frameworks, and buyers see nothing of it', async () => {
    const { submitChange, listSubmissions, getModel } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    const [waiting] = granted(await listSubmissions(manager, page)).items;
    expect(waiting?.lines.map(({ field, kind }) => [field, kind])).toEqual([
      ['description', 'presentation'],
      ['listPrice', 'price-up-beyond'],
      ['option:trekhaak', 'option-removed'],
    ]);
    expect(granted(await listSubmissions(stranger, page)).items).toEqual([]);
    expect(granted(await getModel(buyer, id))).toEqual(aModel());
  });

  test('confirms one line: exactly that one is published, the rest stays in review and can be declined', async () => {
    const { submitChange, decideChanges, getModel, listSubmissions, dossier } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    const [after] = granted(await decideChanges(manager, decide(['description']))).submissions;
    const published = granted(await getModel(buyer, id));
    expect(published.versions[0]).toEqual({ ...aModel().versions[0], number: 2, effectiveFrom: on, description: 'Een nieuwe tekst' });
    expect([after?.state, after?.basedOn, after?.lines.map(({ field }) => field)]).toEqual([
      'in-review',
      2,
      ['listPrice', 'option:trekhaak'],
    ]);
    granted(await decideChanges(manager, decide(['listPrice'], ['option:trekhaak'], 2)));
    expect(granted(await getModel(buyer, id)).versions[0]).toMatchObject({ listPrice: 40_000_00, options: [{ id: 'trekhaak' }] });
    expect(granted(await listSubmissions(manager, page)).items).toEqual([]);
    const { events, versions } = granted(await dossier(supplier, id));
    expect(events.map(({ action, note }) => [action, note])).toEqual([
      ['confirmed', 'Na overleg'],
      ['confirmed', 'Na overleg'],
      ['submitted', undefined],
    ]);
    expect(events[0]?.declined.map(({ field }) => field)).toEqual(['option:trekhaak']);
    expect(versions.map(({ published: { number } }) => number)).toEqual([3, 2]);
  });

  test('declines only with a reason, and publishes nothing by it', async () => {
    const { submitChange, decideChanges, getModel, listSubmissions } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    const { reason: _, ...silently } = decide([], everything);
    expect(await decideChanges(manager, silently)).toMatchObject({ code: 'reason-missing' });
    expect(granted(await decideChanges(manager, decide([], everything))).submissions).toMatchObject([
      { state: 'closed', note: 'Na overleg' },
    ]);
    expect(granted(await getModel(buyer, id))).toEqual(aModel());
    expect(granted(await listSubmissions(supplier, page)).items).toEqual([]);
  });

  test('asks a revision: it leaves the queue, the supplier keeps it and sends in another', async () => {
    const { submitChange, askRevision, listSubmissions } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    granted(await askRevision(manager, id, { version: 1, reason: 'De index ontbreekt' }));
    expect(granted(await listSubmissions(manager, page)).items).toEqual([]);
    expect(granted(await listSubmissions(supplier, page)).items).toMatchObject([{ state: 'revision-asked', note: 'De index ontbreekt' }]);
    expect(await submitChange(supplier, threeLines, untouched)).toMatchObject({ code: 'stale-version' });
    granted(await submitChange(supplier, threeLines, { model: 1, submission: 2 }));
    expect(granted(await listSubmissions(manager, page)).items).toMatchObject([{ state: 'in-review', version: 3 }]);
  });

  test('of another authority, or of lines that are not there, decides nothing', async () => {
    const { submitChange, decideChanges, askRevision, database } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    const before = await tableDigest(database);
    expect(await decideChanges(stranger, decide(everything))).toEqual({ ok: false, code: 'not-found', detail: {} });
    expect(await askRevision(stranger, id, { version: 1, reason: 'x' })).toEqual({ ok: false, code: 'not-found', detail: {} });
    expect(await decideChanges(manager, decide(['brand']))).toMatchObject({ code: 'nothing-changed' });
    expect(await decideChanges(manager, decide(['listPrice'], ['listPrice']))).toMatchObject({ code: 'nothing-changed' });
    expect(await tableDigest(database)).toBe(before);
  });

  test('who saw an older version of the model is refused with both', async () => {
    const { submitChange, decideChanges, replaceModel } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    const now: Model = aModel({ version: 2, versions: [{ ...aModel().versions[0], number: 2, listPrice: cents(39_000_00) }] });
    await replaceModel(now);
    const answer = await decideChanges(manager, decide(everything));
    expect(answer).toMatchObject({ code: 'stale-version', detail: { model: id, seen: 1, now: 2 } });
    if (answer.ok) throw new Error('it was refused');
    const prices = [answer.detail.lines, answer.detail.linesNow].map(
      (lines) => (lines as { field: string; before: number }[]).find(({ field }) => field === 'listPrice')?.before,
    );
    expect(prices).toEqual([30_000_00, 39_000_00]);
  });

  test('decides about several models in one transaction, published by one release', async () => {
    const others = [1, 2, 3].map((number) => modelId(`wagens.01.model-${number}`));
    const { submitChange, decideChanges, database } = await openCatalogue({ models: others.map((other) => aModel({ id: other })) });
    for (const model of others) granted(await submitChange(supplier, { ...threeLines, model }, untouched));
    const decisions = others.map((model) => ({ model, version: 1, confirm: everything, decline: [] }));
    const { bill } = await meter(database)(async () => granted(await decideChanges(manager, { decisions })));
    expect(bill.commands).toEqual(['BatchGetItem', 'BatchGetItem', 'TransactWriteItems']);
    expect((await allItems(database)).filter(releaseRecord.is).map(releaseRecord.parse)).toMatchObject([{ models: others }]);
    const wrong = [{ model: others[0] ?? id, version: 2, confirm: everything, decline: [] }];
    expect(await decideChanges(manager, { decisions: wrong })).toMatchObject({ code: 'stale-version' });
  });

  test('and the supplier at once: one of both is first, the other is told', async () => {
    const { submitChange, decideChanges, getModel } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    const answers = await Promise.all([
      decideChanges(manager, decide(everything)),
      submitChange(colleague, aProposal({ description: 'Toch anders' }), { model: 1, submission: 1 }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok).map((answer) => !answer.ok && answer.code)).toEqual(['stale-version']);
    expect(granted(await getModel(buyer, id)).version).toBe(answers[0]?.ok ? 2 : 1);
  });
});

describe('two colleagues', () => {
  const typed = { version: 0, basedOn: 1, category: 'personenwagen', typed: aTypedModel };

  test('who type in the same model: the second is shown what the first saved, and nothing is overwritten', async () => {
    const { saveDraft, dossier } = await openCatalogue();
    granted(await saveDraft(supplier, id, typed));
    const mine = { ...aTypedModel, name: 'Mijn naam' };
    const refused = await saveDraft(colleague, id, { ...typed, typed: mine });
    expect(refused).toMatchObject({
      code: 'stale-version',
      detail: { seen: 0, now: 1, by: supplier.name, at: '2026-06-15T10:00:00.000Z', draft: { typed: aTypedModel } },
    });
    expect(granted(await dossier(colleague, id)).draft?.typed).toEqual(aTypedModel);
    granted(await saveDraft(colleague, id, { ...typed, version: 1, typed: mine }));
    expect(granted(await dossier(supplier, id)).draft).toMatchObject({ version: 2, byName: colleague.name, typed: { name: 'Mijn naam' } });
  });

  test('who save at the same moment: exactly one does', async () => {
    const { saveDraft } = await openCatalogue();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => saveDraft(supplier, id, { ...typed, typed: { ...aTypedModel, name: `Naam ${index}` } })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('who send in at the same moment: exactly one does', async () => {
    const { submitChange, listSubmissions } = await openCatalogue();
    const answers = await Promise.all(Array.from({ length: 8 }, () => submitChange(supplier, threeLines, untouched)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(granted(await listSubmissions(manager, page)).items).toHaveLength(1);
  });

  test('of whom one sends the draft in: the other, still typing, is told', async () => {
    const { saveDraft, submitChange, listDrafts } = await openCatalogue();
    granted(await saveDraft(supplier, id, typed));
    expect(granted(await listDrafts(colleague, page)).items).toHaveLength(1);
    granted(await submitChange(supplier, aPriceChange(), { ...untouched, draft: 1 }));
    expect(granted(await listDrafts(colleague, page)).items).toEqual([]);
    expect(await saveDraft(colleague, id, { ...typed, version: 1 })).toMatchObject({
      code: 'stale-version',
      detail: { draft: { open: false } },
    });
  });

  test('of whom one throws the draft away', async () => {
    const { saveDraft, discardDraft, listDrafts, dossier } = await openCatalogue();
    granted(await saveDraft(supplier, id, typed));
    expect(await discardDraft(otherSupplier, id, { version: 1 })).toMatchObject({ code: 'not-found' });
    granted(await discardDraft(colleague, id, { version: 1 }));
    expect(granted(await listDrafts(supplier, page)).items).toEqual([]);
    expect(granted(await dossier(supplier, id)).draft?.open).toBe(false);
    expect(granted(await dossier(manager, id)).draft).toBeUndefined();
  });

  test('take back what they sent in', async () => {
    const { submitChange, retract, listSubmissions } = await openCatalogue();
    granted(await submitChange(supplier, threeLines, untouched));
    granted(await retract(colleague, id, { version: 1 }));
    expect(granted(await listSubmissions(manager, page)).items).toEqual([]);
    expect(await retract(colleague, id, { version: 2 })).toMatchObject({ code: 'stale-version' });
  });
});

describe('a new model', () => {
  test('is confirmed whatever order the store answers its specification in', async () => {
    const { submitChange, decideChanges, database } = await openCatalogue();
    const keys = Array.from({ length: 30 }, (_, index) => `kenmerk-${index}`);
    const attributes = keys.map((key) => ({ key, label: key, type: 'number', facet: false, highlight: false }) as const);
    await putItem(database, categoryRecord.toItem(aCategory({ attributes: [...aCategory().attributes, ...attributes] })));
    const own = modelId('wagens.01.volledig');
    const specification = Object.fromEntries(keys.map((key, index) => [key, index]));
    const proposal = aProposal({ attributes: { range: 400, ...specification } }, { model: own });
    granted(await submitChange(supplier, { ...proposal, unit: 'stuk' }, { model: 0, submission: 0 }));
    const { submissions } = granted(
      await decideChanges(manager, { decisions: [{ model: own, version: 1, confirm: ['model'], decline: [] }] }),
    );
    expect(submissions).toMatchObject([{ state: 'closed' }]);
  });

  const fresh = (name: string) => aProposal({ name }, { model: modelId(`wagens.01.${name}`), unit: 'stuk' });
  const nothing = { model: 0, submission: 0 };
  const limited = (most: number) => [
    aLot({ awards: [{ supplier: bodies.supplier, rank: 1, discountFloor: basisPoints(500), maximumModels: most }] }),
  ];
  const confirmed = (model: string) => ({
    decisions: [{ model: modelId(`wagens.01.${model}`), version: 1, confirm: ['model'], decline: [] }],
  });

  test('waits for the manager and is in the catalogue once confirmed', async () => {
    const { submitChange, decideChanges, getModel } = await openCatalogue();
    expect(granted(await submitChange(supplier, fresh('nieuw'), nothing)).submission).toMatchObject({ state: 'in-review', basedOn: 0 });
    expect(await getModel(buyer, modelId('wagens.01.nieuw'))).toMatchObject({ code: 'not-found' });
    expect(await submitChange(otherSupplier, fresh('nieuw'), nothing)).toMatchObject({ code: 'not-found' });
    granted(await decideChanges(manager, confirmed('nieuw')));
    expect(granted(await getModel(buyer, modelId('wagens.01.nieuw')))).toMatchObject({ supplier: bodies.supplier, version: 1 });
  });

  test('is only for who was awarded in the lot', async () => {
    const { submitChange } = await openCatalogue();
    expect(await submitChange(aPerson('supplier', kboOf(77)), fresh('nieuw'), nothing)).toEqual({
      ok: false,
      code: 'not-found',
      detail: {},
    });
  });

  test('beyond the awarded number is refused, until another one leaves', async () => {
    const { submitChange, withdrawModel } = await openCatalogue({ lots: limited(1) });
    expect(await submitChange(supplier, fresh('nieuw'), nothing)).toMatchObject({ code: 'range-full', detail: { most: 1 } });
    granted(await withdrawModel(supplier, id, { version: 1, submission: 0, from: addDays(on, 5), reason: 'weg' }));
    expect(await submitChange(supplier, fresh('nieuw'), nothing)).toMatchObject({ code: 'range-full' });
    const later = { ...fresh('nieuw'), effectiveFrom: addDays(on, 5) };
    expect(granted(await submitChange(supplier, later, nothing)).submission.state).toBe('in-review');
    const postponed = await withdrawModel(supplier, id, { version: 2, submission: 0, from: addDays(on, 50), reason: 'weg' });
    expect(postponed).toMatchObject({ code: 'invalid-date', detail: { latest: addDays(on, 5) } });
  });

  test('is counted with the others of the same confirmation', async () => {
    const both = (version: number) => ({
      decisions: ['een', 'twee'].flatMap((name) => confirmed(name).decisions.map((one) => ({ ...one, version }))),
    });
    const { submitChange, decideChanges, replaceLot, database } = await openCatalogue({ lots: limited(2) });
    for (const name of ['een', 'twee']) granted(await submitChange(supplier, fresh(name), nothing));
    expect(await decideChanges(manager, both(1))).toMatchObject({ code: 'range-full' });
    const [wider] = limited(3);
    if (!wider) throw new Error('there is a lot');
    await replaceLot({ ...wider, version: 2 });
    granted(await decideChanges(manager, both(1)));
    const counts = (await allItems(database)).filter(rangeCountRecord.is).map(rangeCountRecord.parse);
    expect(counts).toMatchObject([{ added: ['wagens.01.een', 'wagens.01.twee'], version: 2 }]);
  });

  test('is counted, also when two are confirmed at the same moment', async () => {
    const { submitChange, decideChanges, database } = await openCatalogue({ lots: limited(2) });
    for (const name of ['een', 'twee']) granted(await submitChange(supplier, fresh(name), nothing));
    const answers = await Promise.all(['een', 'twee'].map((name) => decideChanges(manager, confirmed(name))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await allItems(database)).filter(({ kind }) => kind === 'model')).toHaveLength(2);
    const again = await Promise.all(['een', 'twee'].map((name) => decideChanges(manager, confirmed(name))));
    expect(again.map((answer) => (answer.ok ? 'ok' : answer.code)).toSorted()).toEqual(['range-full', 'stale-version']);
  });
});

describe('a withdrawal', () => {
  test('names a replacement of the supplier’s own that fits', async () => {
    const replacement = modelId('wagens.01.nieuwe');
    const { withdrawModel, getModel } = await openCatalogue({ models: [aModel(), aModel({ id: replacement })] });
    const withdrawal = { from: on, reason: 'uit het gamma', replacement };
    expect(granted(await withdrawModel(supplier, id, { version: 1, submission: 0, ...withdrawal })).model?.version).toBe(2);
    expect(granted(await getModel(buyer, id)).withdrawal).toEqual(withdrawal);
  });

  test('with a replacement that does not exist is refused', async () => {
    const { withdrawModel } = await openCatalogue();
    const answer = await withdrawModel(supplier, id, {
      version: 1,
      submission: 0,
      from: on,
      reason: 'weg',
      replacement: modelId('wagens.01.geen'),
    });
    expect(answer).toMatchObject({ code: 'replacement-unfit', detail: { reason: 'unknown' } });
  });

  test('waits for the manager where that kind does not pass', async () => {
    const { withdrawModel, setStanding, decideChanges, getModel } = await openCatalogue();
    granted(await setStanding(manager, frameworkId('wagens'), { version: 0, kinds: ['price-down'] }));
    expect(granted(await withdrawModel(supplier, id, { version: 1, submission: 0, from: on, reason: 'weg' })).model).toBeUndefined();
    granted(await decideChanges(manager, decide(['withdrawal'])));
    expect(granted(await getModel(buyer, id)).withdrawal).toMatchObject({ from: on, reason: 'weg' });
  });
});
