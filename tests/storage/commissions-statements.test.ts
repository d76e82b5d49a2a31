import { expect, test } from 'vitest';
import { makeIssueStatement } from '../../functions/commissions/issue-statement.ts';
import { hashOf } from '../../functions/commissions/make-statement.ts';
import { makeListStatements, makePreviewStatement } from '../../functions/commissions/read-statements.ts';
import { answering, disputing, signing } from '../../functions/commissions/review-steps.ts';
import { statementRecord } from '../../functions/commissions/statement.record.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents, mostCents } from '../../shared/domain/money/cents.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { anOrganisation, aPerson, bodies, day, kboOf } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { meter } from '../support/metered.ts';
import { granted } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';
import { allItems } from '../support/table-contents.ts';

const quarter = '2026-Q1';
const scope = { ...usualScope, quarter };
const manager = aPerson('manager');
const reviewer = aPerson('reviewer');

const open = async (count = 5) => {
  const market = await openMarket();
  await bookEntries(market.database, entriesOf(quarter, count));
  return { ...market, ...statementsOn(market.database, market.clock.now) };
};

test('a statement says what was booked, to the cent, and proves its lines by a hash', async () => {
  const { issue, statements } = await open(450);
  const issued = granted(await issue(manager, scope));
  expect(issued).toMatchObject({ number: '2026-0001', lineCount: 450, totals: { commission: 450 * 500_00, orders: 450 } });
  const lines = await statements.lines(issued);
  expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
  const { authority, beneficiary, framework } = issued;
  expect(hashOf({ authority, beneficiary, framework, quarter }, lines)).toBe(issued.hash);
});

test('what comes later does not touch an issued statement', async () => {
  const { issue, statements, database } = await open();
  const issued = granted(await issue(manager, scope));
  const before = await statements.lines(issued);
  await bookEntries(database, entriesOf(quarter, 9));
  expect(granted(await issue(manager, scope))).toEqual(issued);
  expect(await statements.lines(issued)).toEqual(before);
});

test('an interrupted issue leaves nothing that anybody sees, and can be done again', async () => {
  const { issue, statements, inputs, database, clock } = await open();
  const crash = { ...statements, issue: () => Promise.reject(new Error('killed')) };
  const broken = makeIssueStatement({ ...inputs, statements: crash, now: clock.now });
  await expect(broken(manager, scope)).rejects.toThrow('killed');
  expect((await statements.list('authority', bodies.authority, { limit: 10 })).items).toEqual([]);
  await bookEntries(database, entriesOf(quarter, 7));
  const issued = granted(await issue(manager, scope));
  expect(issued).toMatchObject({ number: '2026-0001', lineCount: 7 });
  expect(await statements.lines(issued)).toHaveLength(7);
});

test('twenty issuers at once give twenty numbers without a gap, and the same statement once', async () => {
  const intercommunales = Array.from({ length: 20 }, (_, index) => kboOf(200 + index));
  const buyers = intercommunales.map((kbo) => anOrganisation({ kbo, kind: 'intercommunale', name: `Streek ${kbo}`, memberships: [] }));
  const market = await openMarket({ buyers });
  const { issue, statements } = statementsOn(market.database, market.clock.now);
  for (const beneficiary of intercommunales) await bookEntries(market.database, entriesOf(quarter, 2, { beneficiary }));
  const asked = intercommunales.flatMap((beneficiary: Kbo) => [
    issue(manager, { ...scope, beneficiary }),
    issue(manager, { ...scope, beneficiary }),
  ]);
  const answers = (await Promise.all(asked)).map(granted);
  const numbers = new Set(answers.map(({ number }) => number));
  expect([...numbers].toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`));
  expect((await statements.list('authority', bodies.authority, { limit: 50 })).items).toHaveLength(20);
  for (let index = 0; index < answers.length; index += 2) expect(answers[index]).toEqual(answers[index + 1]);
});

test('nothing is issued before the quarter is over for good, by a stranger, or about nothing', async () => {
  const { issue, clock } = await open();
  clock.setDay(day('2026-04-02'));
  expect(await issue(manager, scope)).toMatchObject({ code: 'too-early', detail: { from: '2026-04-03' } });
  clock.setDay(day('2026-04-03'));
  expect(await issue(aPerson('manager', bodies.otherIntercommunale), scope)).toMatchObject({ code: 'not-found', detail: {} });
  expect(await issue(manager, { ...scope, quarter: '2025-Q4' })).toMatchObject({ code: 'nothing-to-state' });
  expect(granted(await issue(manager, scope)).number).toBe('2026-0001');
});

test('an upheld dispute is set right in the next statement, pointing back; the issued one stays as it is', async () => {
  const { issue, review, statements, database, inputs } = await open();
  const issued = granted(await issue(manager, scope));
  const before = (await allItems(database)).filter(statementRecord.is);
  const dispute = disputing(database, reviewer, { line: 2, remark: 'Er was maar één wagen.', attachments: [] });
  granted(await review(reviewer, { statementId: issued.id, action: 'dispute', version: 1 }, dispute));
  expect(await review(reviewer, { statementId: issued.id, action: 'sign', version: 2 }, signing(reviewer))).toMatchObject({
    code: 'dispute-open',
    detail: { lines: [2] },
  });
  const impossible = answering(statements, manager, { line: 2, outcome: 'upheld', text: 'Klopt.', commission: cents(-mostCents) });
  expect(await review(manager, { statementId: issued.id, action: 'answer', version: 2 }, impossible)).toMatchObject({
    code: 'answer-incomplete',
  });
  const answer = answering(statements, manager, { line: 2, outcome: 'upheld', text: 'Klopt.', commission: cents(200_00) });
  granted(await review(manager, { statementId: issued.id, action: 'answer', version: 2 }, answer));
  const approved = granted(await review(reviewer, { statementId: issued.id, action: 'sign', version: 3 }, signing(reviewer)));
  expect(approved.review.state).toBe('approved');
  expect((await allItems(database)).filter(statementRecord.is)).toEqual(before);
  const preview = makePreviewStatement(inputs);
  const next = granted(await preview(reviewer, { ...usualScope, quarter: '2026-Q2' }));
  expect(next.totals).toMatchObject({ commission: -300_00, orders: 0 });
  expect(next.lines).toMatchObject([
    { cause: 'correction', due: -300_00, corrects: { statement: issued.number, id: issued.id, line: 2, remark: 'Klopt.' } },
  ]);
});

test('a line that is disputed again is set right from what was answered before, so that the last answer is what is received', async () => {
  const { issue, review, statements, database, inputs, clock } = await open(1);
  const issued = granted(await issue(manager, scope));
  const again = async (version: number, commission: number) => {
    const dispute = disputing(database, reviewer, { line: 1, remark: 'Klopt niet.', attachments: [] });
    granted(await review(reviewer, { statementId: issued.id, action: 'dispute', version }, dispute));
    clock.setDay(day(`2026-06-${15 + version}`));
    const answer = answering(statements, manager, { line: 1, outcome: 'upheld', text: 'Klopt.', commission: cents(commission) });
    return review(manager, { statementId: issued.id, action: 'answer', version: version + 1 }, answer);
  };
  granted(await again(1, 400_00));
  granted(await again(3, 450_00));
  const next = granted(await makePreviewStatement(inputs)(reviewer, { ...usualScope, quarter: '2026-Q2' }));
  expect(next.lines.map(({ commission }) => commission)).toEqual([-100_00, 50_00]);
  expect(issued.totals.commission + next.totals.commission).toBe(450_00);
  expect(await again(5, 450_00)).toMatchObject({ code: 'answer-incomplete' });
});

test('what is no longer passed on stays with who collects it, so that the parts still sum to what the buyer owes', async () => {
  const market = await openMarket();
  const { issue, review, statements, inputs } = statementsOn(market.database, market.clock.now);
  const part = { due: cents(500_00), commission: cents(100_00), region: bodies.intercommunale };
  const passedOn = { ...usualScope, beneficiary: bodies.authority };
  await bookEntries(market.database, entriesOf(quarter, 1, { ...part, beneficiary: bodies.authority }));
  const issued = granted(await issue(manager, { ...passedOn, quarter }));
  const receiver = aPerson('reviewer', bodies.authority);
  const dispute = disputing(market.database, receiver, { line: 1, remark: 'De sleutel was 80/20.', attachments: [] });
  granted(await review(receiver, { statementId: issued.id, action: 'dispute', version: 1 }, dispute));
  const answer = answering(statements, manager, { line: 1, outcome: 'upheld', text: 'Klopt.', commission: cents(60_00) });
  granted(await review(manager, { statementId: issued.id, action: 'answer', version: 2 }, answer));
  const preview = makePreviewStatement(inputs);
  const linesOf = async (scopeOf: typeof usualScope) => granted(await preview(manager, { ...scopeOf, quarter: '2026-Q2' })).lines;
  const corrects = { statement: issued.number, line: 1, remark: 'Klopt.' };
  expect(await linesOf(passedOn)).toMatchObject([{ due: 0, commission: -40_00, corrects: { ...corrects, id: issued.id } }]);
  const [kept, ...more] = await linesOf(usualScope);
  expect(kept).toMatchObject({ due: 0, commission: 40_00, corrects });
  expect(kept?.corrects).toEqual(corrects);
  expect(more).toEqual([]);
});

test('where the beneficiary wants it two different people sign', async () => {
  const market = await openMarket();
  const body = anOrganisation({ kbo: bodies.intercommunale, kind: 'intercommunale', name: 'Streek', memberships: [] });
  await market.replaceOrganisation({ ...body, statementSignatures: 2 });
  const { issue, review } = statementsOn(market.database, market.clock.now);
  await bookEntries(market.database, entriesOf(quarter, 1));
  const issued = granted(await issue(manager, scope));
  const step = (version: number) => ({ statementId: issued.id, action: 'sign', version }) as const;
  expect(granted(await review(reviewer, step(1), signing(reviewer))).review.state).toBe('in-review');
  expect(await review(reviewer, step(2), signing(reviewer))).toMatchObject({ code: 'signed-already' });
  const second = { ...reviewer, person: 'tweede' };
  expect(granted(await review(second, step(2), signing(second))).review.state).toBe('approved');
});

test('a preview costs as much whatever else is in the ledger', async () => {
  const { database, inputs } = await open(10);
  const preview = makePreviewStatement(inputs);
  const measure = meter(database);
  const cost = async () => (await measure(() => preview(manager, scope))).bill;
  const before = await cost();
  await bookEntries(database, entriesOf(quarter, 500, { beneficiary: bodies.otherIntercommunale }));
  await bookEntries(database, entriesOf('2025-Q4', 500));
  await bookEntries(database, entriesOf(quarter, 500, { framework: frameworkId('andere') }));
  expect(await cost()).toEqual(before);
});

test('of another’s statement nobody learns anything', async () => {
  const { issue, review, inputs, statements } = await open();
  const issued = granted(await issue(manager, scope));
  const stranger = aPerson('reviewer', bodies.otherIntercommunale);
  expect(await review(stranger, { statementId: issued.id, action: 'sign', version: 1 }, signing(stranger))).toMatchObject({
    code: 'not-found',
  });
  expect(await makePreviewStatement(inputs)(stranger, scope)).toMatchObject({ code: 'not-found', detail: {} });
  expect((await statements.list('beneficiary', stranger.organisation, { limit: 10 })).items).toEqual([]);
});

test('a list is narrowed to a quarter, a beneficiary or a state, page after page, and never to what is somebody else’s', async () => {
  const other = bodies.otherIntercommunale;
  const { database, issue, review, statements } = await open();
  for (const next of ['2025-Q4', '2026-Q1']) await bookEntries(database, entriesOf(next, 1, { beneficiary: other }));
  await bookEntries(database, entriesOf('2025-Q4', 2));
  for (const beneficiary of [scope.beneficiary, other])
    for (const each of [quarter, '2025-Q4']) granted(await issue(manager, { ...scope, beneficiary, quarter: each }));
  const [first] = (await statements.list('beneficiary', scope.beneficiary, { quarter, limit: 1 })).items;
  granted(await review(reviewer, { statementId: first?.id ?? '', action: 'sign', version: 1 }, signing(reviewer)));

  const list = makeListStatements({ statements });
  const seen = async (caller: typeof manager, asked: Partial<Parameters<typeof list>[1]>) => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = granted(await list(caller, { limit: 2, ...asked, cursor }));
      expect(items.length).toBeLessThanOrEqual(asked.limit ?? 2);
      found.push(...items.map(({ statement, state }) => `${statement.beneficiary} ${statement.quarter} ${state}`));
      cursor = next;
    } while (cursor !== undefined);
    return found.toSorted();
  };
  const [own, theirs] = [scope.beneficiary, other];
  expect(await seen(manager, {})).toHaveLength(4);
  expect(await seen(manager, { beneficiary: theirs })).toEqual([`${theirs} 2025-Q4 issued`, `${theirs} 2026-Q1 issued`]);
  expect(await seen(manager, { state: 'approved', limit: 1 })).toEqual([`${own} 2026-Q1 approved`]);
  expect(await seen(manager, { state: 'issued', quarter: '2025-Q4', beneficiary: own })).toEqual([`${own} 2025-Q4 issued`]);
  expect(await seen(manager, { state: 'settled' })).toEqual([]);
  expect(await seen(reviewer, { beneficiary: theirs })).toEqual([]);
});
