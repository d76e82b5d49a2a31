import { expect, test } from 'vitest';
import { catalogueOn } from '../../functions/catalogue/wiring.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { aPriceChange, aProposal, untouched } from '../support/catalogue.ts';
import { openOffice } from '../support/notifying.ts';
import { granted } from '../support/purchases.ts';

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
