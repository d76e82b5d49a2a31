import { expect, test } from 'vitest';
import { makeAttributionRepository } from '../../functions/organisations/attribution.repository.ts';
import { makeStatementSigningRepository } from '../../functions/organisations/statement-signing.repository.ts';
import { makeGetStatementSigning, makePutStatementSigning } from '../../functions/organisations/statement-signing.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { granted } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';

const first = aPerson('reviewer');
const second = aPerson('reviewer', bodies.intercommunale, 'tweede');
const stranger = aPerson('reviewer', bodies.otherIntercommunale);

const open = async () => {
  const market = await openMarket();
  const signing = makeStatementSigningRepository(market.database);
  const put = makePutStatementSigning({ signing, now: market.clock.now });
  const get = makeGetStatementSigning({ signing });
  const choose = async (caller: typeof first, needed: 1 | 2) => put(caller, { version: granted(await get(caller)).version, needed });
  return { ...market, put, get, choose };
};

test('two signatures hold at once, for statements that are issued from then on', async () => {
  const { database, clock, choose } = await open();
  const { issue, statements } = statementsOn(database, clock.now);
  const neededFor = async (quarter: string) => {
    await bookEntries(database, entriesOf(quarter, 1));
    const { id } = granted(await issue(aPerson('manager'), { ...usualScope, quarter }));
    return (await statements.withReview(id))?.review.signaturesNeeded;
  };
  expect(await neededFor('2025-Q3')).toBe(1);
  expect(granted(await choose(first, 2))).toMatchObject({ needed: 2, history: [{ action: 'raise', by: first.name }] });
  expect(await neededFor('2025-Q4')).toBe(2);
  expect(await choose(second, 2)).toMatchObject({ code: 'signatures-unchanged' });
});

test('one signature is enough again only when somebody else agrees to who asked it', async () => {
  const { choose, get } = await open();
  granted(await choose(first, 2));
  expect(granted(await choose(first, 1))).toMatchObject({ needed: 2, asked: { person: first.person } });
  expect(await choose(first, 1)).toMatchObject({ code: 'signatures-unchanged', detail: { needed: 2, asked: true } });
  expect(granted(await choose(second, 2))).not.toHaveProperty('asked');
  granted(await choose(second, 1));
  const agreed = granted(await choose(first, 1));
  expect(agreed).toMatchObject({ needed: 1 });
  expect(agreed).not.toHaveProperty('asked');
  expect(agreed.history.map(({ action }) => action)).toEqual(['agree', 'ask', 'keep', 'ask', 'raise']);
  expect(granted(await get(stranger))).toMatchObject({ needed: 1, history: [] });
});

test('of two choices at the same moment one is stale, and the changes of an organisation are told apart', async () => {
  const { put, get, database } = await open();
  const { version } = granted(await get(first));
  const answers = await Promise.all([first, second].map((caller) => put(caller, { version, needed: 2 })));
  expect(answers.map((answer) => (answer.ok ? 'done' : answer.code)).toSorted()).toEqual(['done', 'stale-version']);
  expect(granted(await get(first)).history).toHaveLength(1);
  expect(await makeAttributionRepository(database).history(bodies.intercommunale)).toEqual([]);
});
