import { expect, test } from 'vitest';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeGetFramework } from '../../functions/frameworks/get-framework.ts';
import { makeListFrameworks } from '../../functions/frameworks/list-frameworks.ts';
import { makeGetMe } from '../../functions/organisations/get-me.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import { frameworkId, lotId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aChoice, aFramework, aLot, aPerson, bodies, kboOf } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { meter } from '../support/metered.ts';
import { buyer, granted, placed } from '../support/purchases.ts';

const wagens = frameworkId('wagens');
const fietsen = frameworkId('fietsen');
const stock = {
  frameworks: [aFramework({ maximum: { value: cents(100_000_00), quantity: 10 } }), aFramework({ id: fietsen, authority: kboOf(2) })],
  lots: [aLot(), aLot({ id: lotId('wagens.02') }), aLot({ id: lotId('fietsen.01') })],
};

const open = async () => {
  const market = await openMarket(stock);
  const deps = { frameworks: makeFrameworkRepository(market.database) };
  return { ...market, listFrameworks: makeListFrameworks(deps), getFramework: makeGetFramework(deps) };
};

test('everybody sees all framework agreements with their room, a manager only those of the own organisation', async () => {
  const { listFrameworks } = await open();
  const ids = async (...person: Parameters<typeof aPerson>) =>
    granted(await listFrameworks(aPerson(...person))).items.map(({ framework }) => framework.id);
  for (const role of ['buyer', 'approver', 'supplier', 'reviewer', 'auditor'] as const) expect(await ids(role)).toEqual([fietsen, wagens]);
  expect(await ids('manager')).toEqual([wagens]);
  expect(await ids('manager', bodies.otherIntercommunale)).toEqual([]);
});

test('a framework agreement comes with its lots and how far each ceiling is used', async () => {
  const market = await open();
  await placed(market, { lines: [aChoice({ quantity: 3 })] });
  const detail = granted(await market.getFramework(buyer, wagens));
  expect(detail.framework.id).toBe(wagens);
  expect(detail.ceiling).toEqual({
    scope: wagens,
    maximum: { value: 100_000_00, quantity: 10 },
    room: { value: 100_000_00 - 81_000_00, quantity: 7 },
    usage: 8_100,
    level: 'attention',
  });
  expect(detail.lots.map(({ lot, ceiling }) => [lot.id, ceiling.room.value])).toEqual([
    ['wagens.01', 1_000_000_000 - 81_000_00],
    ['wagens.02', 1_000_000_000],
  ]);
});

test('to a manager of another authority a framework agreement does not exist, nor does one that there is not', async () => {
  const { getFramework } = await open();
  expect(await getFramework(aPerson('manager', bodies.otherIntercommunale), wagens)).toEqual({ ok: false, code: 'not-found', detail: {} });
  expect(await getFramework(buyer, frameworkId('geen'))).toEqual({ ok: false, code: 'not-found', detail: {} });
});

test('a framework agreement is one query, the list is a query and a batch', async () => {
  const { database, getFramework, listFrameworks } = await open();
  const measured = meter(database);
  expect((await measured(() => getFramework(buyer, wagens))).bill.commands).toEqual(['Query']);
  expect((await measured(() => listFrameworks(buyer))).bill.commands).toEqual(['Query', 'BatchGetItem']);
});

test('who signs in is shown with the organisation of the token; one that is not registered does not exist', async () => {
  const { database } = await open();
  const getMe = makeGetMe({ organisations: makeOrganisationRepository(database) });
  expect(granted(await getMe(buyer))).toMatchObject({
    person: buyer.person,
    roles: ['buyer'],
    organisation: { kbo: bodies.buyer, kind: 'municipality' },
  });
  expect(await getMe(aPerson('buyer', kboOf(99)))).toEqual({ ok: false, code: 'not-found', detail: {} });
});
