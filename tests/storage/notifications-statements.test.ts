import { expect, test } from 'vitest';
import { answering, disputing, settling, signing, ticking } from '../../functions/commissions/review-steps.ts';
import { settingsRecord } from '../../functions/notifications/settings.record.ts';
import { defaultMailSettings } from '../../shared/domain/notifications/settings.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { anOrganisation, aPerson, bodies, day } from '../support/builders.ts';
import { openOffice } from '../support/notifying.ts';
import { granted } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';
import { putItem } from '../support/table-contents.ts';

const manager = aPerson('manager');
const reviewer = aPerson('reviewer');
const colleague: Principal = { ...reviewer, person: 'tweede-nazicht', name: 'Tweede' };
const strangers = [aPerson('reviewer', bodies.otherIntercommunale), aPerson('manager', bodies.otherIntercommunale), aPerson('buyer')];
const quarter = '2026-Q1';

const open = async () => {
  const office = await openOffice();
  const { market, inbox, deliver, meet } = office;
  await meet(manager, reviewer, colleague, ...strangers);
  await bookEntries(market.database, entriesOf(quarter, 2));
  market.clock.setDay(day('2026-04-07'));
  const { issue, review, statements } = statementsOn(market.database, market.clock.now);
  const statement = granted(await issue(manager, { ...usualScope, quarter }));
  await deliver();
  const told = async (person: Principal) => (await inbox.page(person, { limit: 50 })).items.map(({ topic }) => topic);
  /** What a person hears of what a step brought about, newest first. */
  const after = async (person: Principal, step: () => Promise<unknown>) => {
    const before = (await told(person)).length;
    await step();
    await deliver();
    const all = await told(person);
    return all.slice(0, all.length - before);
  };
  let version = 1;
  const take = async (by: Principal, action: Parameters<typeof review>[1]['action'], decide: Parameters<typeof review>[2]) => {
    granted(await review(by, { statementId: statement.id, action, version }, decide));
    version += 1;
  };
  return { ...office, statement, statements, told, after, take };
};

test('both sides hear what the other did with a statement, and nobody else', async () => {
  const { market, told, after, take, inbox, statement } = await open();
  const { database, clock } = market;
  expect(await told(reviewer)).toEqual(['statement-issued']);
  const [{ about } = {}] = (await inbox.page(reviewer, { limit: 1 })).items;
  expect(about).toMatchObject({ kind: 'statement', id: statement.id, number: statement.number, turn: 'reviewer', before: '2026-05-07' });

  expect(await after(manager, () => take(reviewer, 'check', ticking([1], true)))).toEqual([]);
  const dispute = { line: 1, remark: 'Te veel', attachments: [] };
  expect(await after(manager, () => take(reviewer, 'dispute', disputing(database, reviewer, dispute)))).toEqual(['statement-disputed']);
  const [heard] = (await inbox.page(manager, { limit: 1 })).items;
  expect(heard?.about).toMatchObject({ note: 'Te veel', by: reviewer.name, turn: 'manager', before: '2026-04-21' });
  const { statements } = statementsOn(database, clock.now);
  const answer = { line: 1, outcome: 'rejected', text: 'Het klopt.' } as const;
  expect(await after(reviewer, () => take(manager, 'answer', answering(statements, manager, answer)))).toEqual(['statement-answered']);
  expect(await after(manager, () => take(reviewer, 'sign', signing(reviewer)))).toEqual(['statement-approved']);
  expect(await after(reviewer, () => take(manager, 'settle', settling(brusselsDate(clock.now()))))).toEqual(['statement-settled']);
  for (const stranger of strangers) expect(await told(stranger)).toEqual([]);
});

test('of a first signature the colleague hears who may give the second', async () => {
  const office = await openOffice();
  const { market, inbox, deliver, meet } = office;
  await market.replaceOrganisation({
    ...anOrganisation({ kbo: bodies.intercommunale, name: 'Streekintercommunale', kind: 'intercommunale', memberships: [] }),
    statementSignatures: 2,
  });
  await meet(manager, reviewer, colleague);
  await bookEntries(market.database, entriesOf(quarter, 1));
  const { issue, review } = statementsOn(market.database, market.clock.now);
  const { id } = granted(await issue(manager, { ...usualScope, quarter }));
  granted(await review(reviewer, { statementId: id, action: 'sign', version: 1 }, signing(reviewer)));
  await deliver();
  const topics = async (person: Principal) => (await inbox.page(person, { limit: 50 })).items.map(({ topic }) => topic);
  expect(await topics(colleague)).toContain('statement-signed');
  expect(await topics(reviewer)).not.toContain('statement-signed');
  expect(await topics(manager)).toEqual([]);
});

test('reviewers are reminded on the last day, and both sides are told the day after', async () => {
  const { market, told, rounds } = await open();
  const morning = async (on: string) => {
    market.clock.setDay(day(on));
    await rounds();
  };
  await morning('2026-05-06');
  expect(await told(reviewer)).toEqual(['statement-issued']);
  await morning('2026-05-07');
  expect(await told(reviewer)).toEqual(['statement-due', 'statement-issued']);
  expect(await told(manager)).toEqual([]);
  await morning('2026-05-08');
  expect(await told(reviewer)).toContain('statement-late');
  expect(await told(manager)).toEqual(['statement-late']);
});

test('nobody is reminded of a statement that was signed in time', async () => {
  const { told, rounds, take, deliver, market } = await open();
  await take(reviewer, 'sign', signing(reviewer));
  await deliver();
  for (const on of ['2026-05-07', '2026-05-08']) {
    market.clock.setDay(day(on));
    await rounds();
  }
  expect((await told(reviewer)).filter((topic) => topic === 'statement-due' || topic === 'statement-late')).toEqual([]);
});

test('what was issued is mailed at once, also to who chose before there were statements', async () => {
  const office = await openOffice();
  const { market, meet, deliver, office: post } = office;
  await meet(reviewer);
  const { statements: _, ...earlier } = defaultMailSettings(reviewer.roles);
  await putItem(market.database, settingsRecord.toItem({ person: reviewer.person, organisation: reviewer.organisation, mail: earlier }));
  await bookEntries(market.database, entriesOf(quarter, 1));
  granted(await statementsOn(market.database, market.clock.now).issue(manager, { ...usualScope, quarter }));
  await deliver();
  expect(post.read().map(({ to }) => to)).toEqual([`${reviewer.person}@voorbeeld.be`]);
});
