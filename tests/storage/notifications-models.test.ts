import { expect, test } from 'vitest';
import { catalogueOn } from '../../functions/catalogue/wiring.ts';
import { importsOn } from '../../functions/imports/wiring.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { pathOf } from '../../shared/domain/notifications/notification.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { aModel, aPerson, aVersion, bodies } from '../support/builders.ts';
import { aPriceChange, aProposal, untouched } from '../support/catalogue.ts';
import { lot, textOf } from '../support/imports.ts';
import { openOffice } from '../support/notifying.ts';
import { granted, nextKey } from '../support/purchases.ts';

const supplier = aPerson('supplier');
const manager = aPerson('manager');
const buyer = aPerson('buyer');
const strangers = [aPerson('supplier', bodies.otherSupplier), aPerson('manager', bodies.otherIntercommunale)];

test('a manager is told of what waits, the supplier of what was decided, and nobody of what passes by itself', async () => {
  const { market, deliver, meet, inbox } = await openOffice();
  await meet(supplier, manager, buyer, ...strangers);
  const { submitChange, decideChanges, askRevision } = catalogueOn(market.database, market.clock.now);
  const told = async (person: Principal) => (await inbox.page(person, { limit: 50 })).items.map(({ topic }) => topic);
  const change = aProposal({ description: 'Een nieuwe tekst' });

  granted(await submitChange(supplier, aPriceChange(), untouched));
  await deliver();
  expect([...(await told(manager)), ...(await told(supplier))]).toEqual([]);
  granted(await submitChange(supplier, change, { model: 2, submission: 0 }));
  await deliver();
  expect(await told(manager)).toEqual(['model-proposed']);
  granted(await askRevision(manager, change.model, { version: 2, reason: 'Te kort' }));
  await deliver();
  granted(await submitChange(supplier, change, { model: 2, submission: 3 }));
  granted(await decideChanges(manager, { decisions: [{ model: change.model, version: 4, confirm: ['description'], decline: [] }] }));
  await deliver();
  expect((await told(supplier)).toSorted()).toEqual(['model-confirmed', 'model-revision-asked']);
  for (const other of [buyer, ...strangers]) expect(await told(other)).toEqual([]);
  const [{ about } = {}] = (await inbox.page(supplier, { limit: 50 })).items.filter(({ topic }) => topic === 'model-revision-asked');
  expect(about).toMatchObject({ kind: 'model', id: change.model, number: 'Merk Stadswagen', by: manager.name, note: 'Te kort' });
});

test('who is told of many models at once is told once, of how many', async () => {
  const { market, deliver, meet, inbox } = await openOffice();
  await meet(supplier, manager);
  const { decideChanges } = catalogueOn(market.database, market.clock.now);
  const imports = importsOn(market.database, market.clock.now);
  const own = (name: string) => modelId(`wagens.01.${name}`);
  const models = ['a', 'b', 'c'].map((name) => aModel({ id: own(name), versions: [aVersion({ name })] }));
  const given = { lot, name: 'gamma.csv', bytes: textOf([], models) };
  const job = granted(await imports.start(supplier, given, nextKey()));
  granted(await imports.confirm(supplier, job.id, { version: job.version }));
  granted(await imports.proceed(supplier, job.id));
  await deliver();
  expect((await inbox.page(manager, { limit: 50 })).items).toMatchObject([
    { topic: 'model-proposed', about: { kind: 'proposal', together: 3, number: expect.stringMatching(/^Merk [abc]$/) } },
  ]);
  const decided = (name: string, confirm: readonly string[], decline: readonly string[] = []) => ({
    model: own(name),
    version: 1,
    confirm,
    decline,
  });
  const decisions = [decided('a', ['model']), decided('b', ['model']), decided('c', [], ['model'])];
  granted(await decideChanges(manager, { decisions, reason: 'Twee volstaan' }));
  await deliver();
  const told = (await inbox.page(supplier, { limit: 50 })).items.toSorted((a, b) => (a.topic < b.topic ? -1 : 1));
  expect(told.map(({ topic, about }) => [topic, about.together, pathOf(about)])).toEqual([
    ['model-confirmed', 2, '/aanbod/'],
    ['model-declined', undefined, '/aanbod/wagens.01.c/'],
  ]);
});
