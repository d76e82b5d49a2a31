import { expect, test } from 'vitest';
import { makeListPeople } from '../../functions/organisations/list-people.ts';
import { organisationRecord } from '../../functions/organisations/organisation.record.ts';
import { makePersonRepository } from '../../functions/organisations/person.repository.ts';
import { makeRegisterMe } from '../../functions/organisations/register-me.ts';
import { type Instant, instant } from '../../shared/domain/time/local-date.ts';
import { anOrganisation, aPerson, bodies } from '../support/builders.ts';
import { freshTable } from '../support/engine.ts';
import { granted } from '../support/purchases.ts';
import { putItem } from '../support/table-contents.ts';

const openOffice = async () => {
  const database = await freshTable();
  let at: Instant = instant(new Date('2026-03-28T22:30:00Z'));
  const people = makePersonRepository(database);
  return {
    database,
    people,
    setClock: (text: string) => {
      at = instant(new Date(text));
    },
    signIn: makeRegisterMe({ people, now: () => at }),
    colleagues: makeListPeople({ people }),
  };
};

const buyer = { ...aPerson('buyer'), name: 'Zoë Baert', email: 'zoe@voorbeeld.be' };

test('who signs in is remembered with name, roles and address', async () => {
  const office = await openOffice();
  await office.signIn(buyer);
  expect(await office.people.find(buyer.organisation, buyer.person)).toEqual({
    id: buyer.person,
    name: 'Zoë Baert',
    roles: ['buyer'],
    email: 'zoe@voorbeeld.be',
    organisation: bodies.buyer,
    seenOn: '2026-03-28',
  });
});

test('a second login on the same Brussels day writes nothing, also over a change to summer time; one on the next day does', async () => {
  const office = await openOffice();
  await office.signIn(buyer);
  const before = office.database.lastChange();
  office.setClock('2026-03-28T22:59:59Z');
  await office.signIn(buyer);
  expect(office.database.lastChange()).toBe(before);
  office.setClock('2026-03-28T23:00:00Z');
  expect(granted(await office.signIn(buyer)).seenOn).toBe('2026-03-29');
  expect(office.database.lastChange()).toBeGreaterThan(before);
});

test('a new role counts at once', async () => {
  const office = await openOffice();
  await office.signIn(buyer);
  await office.signIn({ ...buyer, roles: ['buyer', 'approver'] });
  expect(granted(await office.colleagues(buyer, 'approver')).people).toEqual([
    { id: buyer.person, name: 'Zoë Baert', roles: ['buyer', 'approver'] },
  ]);
});

test('colleagues are listed by name, by role where asked, without their addresses and without anybody else', async () => {
  const office = await openOffice();
  await putItem(office.database, organisationRecord.toItem(anOrganisation()));
  const approver = { ...aPerson('approver'), name: 'Élise Aerts' };
  for (const person of [buyer, approver, aPerson('buyer', bodies.otherBuyer), aPerson('supplier')]) await office.signIn(person);
  const all = granted(await office.colleagues(buyer, undefined)).people;
  expect(all).toEqual([
    { id: approver.person, name: 'Élise Aerts', roles: ['approver'] },
    { id: buyer.person, name: 'Zoë Baert', roles: ['buyer'] },
  ]);
  expect(granted(await office.colleagues(buyer, 'supplier')).people).toEqual([]);
  expect(granted(await office.colleagues(aPerson('auditor', bodies.otherSupplier), undefined)).people).toEqual([]);
});
