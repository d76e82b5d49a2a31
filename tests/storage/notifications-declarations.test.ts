import { expect, test } from 'vitest';
import { declarationsOn } from '../../functions/commissions/declarations/declaration-endpoints.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { pathOf } from '../../shared/domain/notifications/notification.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { openOffice } from '../support/notifying.ts';
import { granted } from '../support/purchases.ts';

const [supplier, manager] = [aPerson('supplier'), aPerson('manager')];
const colleague = aPerson('supplier', bodies.supplier, 'collega');
const scope = { framework: frameworkId('wagens'), month: '2026-06' };

const open = async () => {
  const office = await openOffice();
  await office.meet(supplier, colleague, manager);
  const morningOf = (date: string) => office.market.clock.set(instant(new Date(`${date}T05:30:00Z`)));
  const toldTo = async (person: Principal) => (await office.inbox.page(person, { limit: 50 })).items;
  const topicsOf = async (person: Principal) => (await toldTo(person)).map(({ topic }) => topic);
  morningOf('2026-07-14');
  const rounds = office.roundsWithDeclarations;
  await rounds();
  return { ...office, rounds, ...declarationsOn(office.market.database, office.market.clock.now), morningOf, toldTo, topicsOf };
};

test('a supplier is reminded on the fifteenth of what it did not declare, and told the next day that it is late', async () => {
  const { rounds, morningOf, toldTo, topicsOf } = await open();
  expect(await topicsOf(supplier)).toEqual([]);
  morningOf('2026-07-15');
  await Promise.all([rounds(), rounds()]);
  const [reminder] = await toldTo(supplier);
  expect(reminder).toMatchObject({ topic: 'declaration-due', about: { before: '2026-07-15' } });
  expect(reminder && pathOf(reminder.about)).toBe('/aangiften/?raamcontract=wagens&maand=2026-06');
  morningOf('2026-07-16');
  await rounds();
  expect(await topicsOf(colleague)).toEqual(['declaration-late', 'declaration-due']);
  morningOf('2026-07-31');
  await rounds();
  expect(await topicsOf(supplier)).toHaveLength(2);
});

test('managers hear once for each framework which suppliers are late, the day after the term and never when all declared', async () => {
  const { rounds, morningOf, declare, toldTo, topicsOf } = await open();
  morningOf('2026-07-15');
  await rounds();
  expect(await topicsOf(manager)).toEqual([]);
  morningOf('2026-07-16');
  await Promise.all([rounds(), rounds()]);
  const [told, ...others] = await toldTo(manager);
  expect(told).toMatchObject({ topic: 'declarations-missing', about: { note: 'Andere leverancier, Leverancier' } });
  expect(told && pathOf(told.about)).toBe('/aangiften/?raamcontract=wagens&maand=2026-06');
  expect(others).toEqual([]);
  morningOf('2026-08-03');
  granted(await declare(supplier, { ...scope, month: '2026-07', lines: [] }));
  morningOf('2026-08-16');
  await rounds();
  expect(await toldTo(manager)).toMatchObject([{ about: { note: 'Andere leverancier' } }, {}]);
  morningOf('2026-09-03');
  for (const each of [supplier, aPerson('supplier', bodies.otherSupplier)])
    granted(await declare(each, { ...scope, month: '2026-08', lines: [] }));
  morningOf('2026-09-16');
  await rounds();
  expect(await topicsOf(manager)).toHaveLength(2);
});

test('what was declared is confirmed to its supplier, also to who sent it, and reminds of nothing', async () => {
  const { rounds, morningOf, declare, deliver, toldTo, topicsOf } = await open();
  const { declaration } = granted(await declare(supplier, { ...scope, lines: [] }));
  await deliver();
  const [confirmed] = await toldTo(supplier);
  expect(confirmed).toMatchObject({ topic: 'declaration-received' });
  expect(confirmed && pathOf(confirmed.about)).toBe(`/aangiften/${declaration.id}/`);
  morningOf('2026-07-15');
  await rounds();
  morningOf('2026-07-16');
  await rounds();
  expect(await topicsOf(colleague)).toEqual(['declaration-received']);
});

test('the manager is told of an explanation, and the supplier of what comes of it', async () => {
  const { declare, settle, deliver, topicsOf } = await open();
  const line = { order: '2026-ELDE-RS00', model: 'Wagen', quantity: 1, net: cents(100_00) };
  const { declaration } = granted(await declare(supplier, { ...scope, lines: [line] }));
  const step = { declarationId: declaration.id, order: line.order };
  granted(await settle(supplier, { ...step, version: 1, action: 'explain', text: 'Een particulier.' }));
  granted(await settle(manager, { ...step, version: 2, action: 'decline', text: 'Met welk nummer?' }));
  await deliver();
  expect(await topicsOf(manager)).toEqual(['difference-explained']);
  expect((await topicsOf(supplier)).toSorted()).toEqual(['declaration-received', 'difference-declined']);
});
