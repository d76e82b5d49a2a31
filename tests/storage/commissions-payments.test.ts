import { expect, test } from 'vitest';
import { makeIndexedBooks } from '../../functions/commissions/indexed-books.repository.ts';
import { makeProveBooks } from '../../functions/commissions/prove-books.ts';
import { signing } from '../../functions/commissions/review-steps.ts';
import type { Item } from '../../functions/platform/record.ts';
import { type Cents, cents } from '../../shared/domain/money/cents.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { addDays, brusselsDate, instant } from '../../shared/domain/time/local-date.ts';
import { aPerson, bodies, kboOf } from '../support/builders.ts';
import { codaBytes, type TestMovement } from '../support/coda.ts';
import { openMarket } from '../support/market.ts';
import { meter } from '../support/metered.ts';
import { paymentsFor } from '../support/payments.ts';
import { granted, nextKey, placed } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';
import { allItems, putItem } from '../support/table-contents.ts';

const reviewer = aPerson('reviewer');
const otherReviewer = aPerson('reviewer', bodies.otherIntercommunale);
const payers = [bodies.buyer, kboOf(51), kboOf(52)] as const;

/** A statement with an invoice of € 121,00, € 242,00 and € 363,00 for three payers; signed. */
const open = async () => {
  const market = await openMarket();
  const { database, clock } = market;
  const { order } = await placed(market);
  const approve = async (quarter: string, count: number = payers.length) => {
    const entries = entriesOf(quarter, count, { order: order.id, orderNumber: order.number });
    await bookEntries(
      database,
      entries.map((entry, index) => ({
        ...entry,
        payer: payers[index % payers.length] as Kbo,
        payerName: `Gemeente Nummer${index}`,
        due: cents((index + 1) * 100_00),
        commission: cents((index + 1) * 100_00),
      })),
    );
    const { issue, review } = statementsOn(database, clock.now);
    const statement = granted(await issue(aPerson('manager'), { ...usualScope, quarter }));
    granted(await review(reviewer, { statementId: statement.id, action: 'sign', version: 1 }, signing(reviewer)));
    return statement;
  };
  const statement = await approve('2026-Q1');
  const payments = paymentsFor(database, clock.now);
  const listed = async () => granted(await payments.invoices(reviewer, statement.id));
  const references = (await listed()).invoices.map(({ reference }) => reference);
  let before = 0;
  const start = (movements: readonly TestMovement[], caller = reviewer) => {
    before += 1;
    return payments.start(caller, { name: 'bank.cod', bytes: codaBytes({ before: cents(before), movements }) }, nextKey());
  };
  const confirm = (view: Awaited<ReturnType<typeof checked>>, chosen: Parameters<typeof payments.confirm>[2]['chosen'] = []) =>
    payments.confirm(reviewer, view.import.id, { version: view.import.version, seen: view.toBook, chosen });
  const checked = async (movements: readonly TestMovement[]) => granted(await start(movements));
  const book = async (movements: readonly TestMovement[]) => granted(await confirm(await checked(movements)));
  const paying = (index: number, amount: number): TestMovement => ({
    amount: cents(amount),
    reference: references[index],
    counterparty: `Nummer${index}`,
  });
  return { market, statement, approve, payments, listed, references, start, confirm, checked, book, paying };
};

test('each movement is told apart before anything is booked', async () => {
  const { checked, paying, listed, book } = await open();
  const first = paying(2, 100_00);
  await book([first]);
  const view = await checked([
    paying(0, 121_00),
    paying(1, 200_00),
    paying(1, 50_00),
    { amount: cents(121_00), message: 'commissie' },
    { amount: cents(263_00), counterparty: 'Iemand anders', message: 'huur' },
    { amount: cents(-3_00), message: 'kosten' },
    first,
  ]);
  expect(view.movements.map(({ outcome }) => outcome)).toEqual([
    'paid',
    'partly-paid',
    'overpaid',
    'not-ours',
    'unknown',
    'not-ours',
    'likely-double',
  ]);
  expect(view.movements[1]).toMatchObject({ openBefore: 242_00, openAfter: 42_00 });
  expect(view.movements[2]).toMatchObject({ openBefore: 42_00, openAfter: -8_00 });
  expect(view.movements[4]?.suggestions).toMatchObject([{ payerName: 'Gemeente Nummer2', open: 263_00, because: 'amount' }]);
  expect(view.toBook).toEqual({ payments: 3, amount: 371_00 });
  expect((await listed()).totals.paid).toBe(100_00);
});

test('of what is not ours neither payer nor message is kept', async () => {
  const { market, checked } = await open();
  await checked([{ amount: cents(-1_234_56), counterparty: 'Geheime Schuldeiser', message: 'loon van Jan' }]);
  expect(JSON.stringify(await allItems(market.database))).not.toMatch(/Schuldeiser|loon van Jan/);
});

test('confirming books all of it, and the invoices say how far they are paid', async () => {
  const { confirm, checked, paying, listed } = await open();
  const view = granted(await confirm(await checked([paying(0, 121_00), paying(1, 200_00), paying(2, 400_00)])));
  expect(view).toMatchObject({ import: { state: 'confirmed', booked: { payments: 3, amount: 721_00 } }, movements: [] });
  expect(view.entries).toHaveLength(3);
  const { invoices, totals, allPaid } = await listed();
  expect(invoices.map(({ state, open: rest }) => [state, rest])).toEqual([
    ['paid', 0],
    ['partly-paid', 42_00],
    ['overpaid', -37_00],
  ]);
  expect([totals.paid, allPaid]).toEqual([721_00, false]);
});

test('when every invoice is paid the statement can be settled', async () => {
  const { book, paying, listed } = await open();
  await book([paying(0, 121_00), paying(1, 242_00), paying(2, 363_00)]);
  expect((await listed()).allPaid).toBe(true);
});

test('a file that is put in again books nothing twice', async () => {
  const { payments, paying, listed } = await open();
  const bytes = codaBytes({ movements: [paying(0, 60_00), paying(0, 60_00)] });
  const first = granted(await payments.start(reviewer, { name: 'a.cod', bytes }, nextKey()));
  const second = granted(await payments.start(reviewer, { name: 'b.cod', bytes }, nextKey()));
  const sent = (view: typeof first) => payments.confirm(reviewer, view.import.id, { version: 1, seen: view.toBook, chosen: [] });
  granted(await sent(first));
  expect(await sent(second)).toMatchObject({ ok: false, code: 'payments-changed' });
  const again = granted(await payments.get(reviewer, second.import.id));
  expect(again.movements.map(({ outcome }) => outcome)).toEqual(['double', 'double']);
  expect(await sent(again)).toMatchObject({ ok: false, code: 'no-payments' });
  expect((await listed()).totals.paid).toBe(120_00);
});

test('racing confirmations of the same movements book them once', async () => {
  const { payments, paying, listed } = await open();
  const bytes = codaBytes({ movements: [paying(0, 60_00), paying(1, 10_00)] });
  const views = await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (name) => granted(await payments.start(reviewer, { name, bytes }, nextKey()))),
  );
  const answers = await Promise.all(
    views.map((view) => payments.confirm(reviewer, view.import.id, { version: 1, seen: view.toBook, chosen: [] })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await listed()).totals.paid).toBe(70_00);
});

test('an import is confirmed once', async () => {
  const { confirm, checked, paying } = await open();
  const view = await checked([paying(0, 1_00)]);
  granted(await confirm(view));
  expect(await confirm(view)).toMatchObject({ ok: false, code: 'wrong-state' });
});

test('a movement without reference is given to the invoice that a person chose', async () => {
  const { confirm, checked, statement, listed } = await open();
  const view = await checked([{ amount: cents(242_00), message: 'commissies nummer1' }]);
  const [movement] = view.movements;
  const chosen = (invoice: string) => [{ payment: movement?.payment ?? '', invoice: { statement: statement.id, number: invoice } }];
  expect(await confirm(view, chosen(`${statement.number}-0009`))).toMatchObject({ ok: false, code: 'invoice-unknown' });
  granted(await confirm(view, chosen(`${statement.number}-0002`)));
  expect((await listed()).invoices.map(({ state }) => state)).toEqual(['open', 'paid', 'open']);
});

test('a payment that was given to the wrong invoice is taken back by a counter-entry and given to another one', async () => {
  const { book, paying, payments, statement, listed } = await open();
  const { entries } = await book([paying(0, 121_00)]);
  const [entry] = entries;
  const id = entry?.payment ?? '';
  const to = { statement: statement.id, number: `${statement.number}-0002` };
  const moved = granted(await payments.reassign(reviewer, id, { number: 1, reason: 'Voor de tweede factuur', invoice: to }));
  expect(moved.entries.map(({ number, type, amount, invoice }) => [number, type, amount, invoice.slice(-4)])).toEqual([
    [1, 'payment', 121_00, '0001'],
    [2, 'counter', -121_00, '0001'],
    [3, 'payment', 121_00, '0002'],
  ]);
  expect(moved.entries[0]).toEqual(entry);
  expect((await listed()).invoices.map(({ paid }) => paid)).toEqual([0, 121_00, 0]);
  expect(await payments.reassign(reviewer, id, { number: 1, reason: 'nog eens' })).toMatchObject({ ok: false, code: 'stale-version' });
  expect(await payments.reassign(reviewer, id, { number: 3, reason: 'zelfde', invoice: to })).toMatchObject({
    ok: false,
    code: 'payment-unchanged',
  });
  granted(await payments.reassign(reviewer, id, { number: 3, reason: 'Niet voor ons' }));
  expect(await payments.reassign(reviewer, id, { number: 4, reason: 'nog eens' })).toMatchObject({ ok: false, code: 'payment-unchanged' });
  expect((await listed()).totals.paid).toBe(0);
});

test('money that a bank takes back leaves the invoice open again', async () => {
  const { book, paying, checked, listed } = await open();
  await book([paying(0, 121_00)]);
  expect((await checked([paying(0, -121_00)])).movements[0]).toMatchObject({ outcome: 'taken-back', openAfter: 121_00 });
  await book([paying(0, -121_00)]);
  expect((await listed()).invoices[0]).toMatchObject({ state: 'open', paid: 0 });
});

test('what is open is listed by due day, and what is late comes first', async () => {
  const { market, book, paying, payments, approve } = await open();
  await book([paying(0, 121_00), paying(1, 300_00)]);
  const today = brusselsDate(market.clock.now());
  expect(granted(await payments.receivables(reviewer))).toMatchObject({ totals: { open: 363_00, late: 0, overpaid: 58_00, lateCount: 0 } });
  market.clock.set(instant(new Date(`${addDays(today, 31)}T10:00:00.000Z`)));
  await approve('2025-Q4');
  const { items, totals } = granted(await payments.receivables(reviewer));
  expect(items.map(({ state, late, gross }) => [state, late, gross])).toEqual([
    ['open', true, 363_00],
    ['overpaid', false, 242_00],
    ['open', false, 121_00],
    ['open', false, 242_00],
    ['open', false, 363_00],
  ]);
  expect(totals).toEqual({ open: 1_089_00, late: 363_00, overpaid: 58_00, lateCount: 1 });
});

test('another region pays, sees and takes back nothing of it', async () => {
  const { start, paying, book, payments, listed, statement, checked } = await open();
  const { entries } = await book([paying(0, 121_00)]);
  const theirs = granted(await start([paying(1, 242_00)], otherReviewer));
  expect(theirs.movements).toMatchObject([{ outcome: 'not-ours', suggestions: [] }]);
  expect(granted(await payments.receivables(otherReviewer)).items).toEqual([]);
  const own = await checked([paying(1, 5_00)]);
  for (const answer of [
    await payments.get(otherReviewer, own.import.id),
    await payments.confirm(otherReviewer, own.import.id, { version: 1, seen: own.toBook, chosen: [] }),
    await payments.reassign(otherReviewer, entries[0]?.payment ?? '', { number: 1, reason: 'x' }),
    await payments.invoices(otherReviewer, statement.id),
  ])
    expect(answer).toEqual({ ok: false, code: 'not-found', detail: {} });
  expect((await listed()).totals.paid).toBe(121_00);
});

test('a file of another organisation’s account is refused, and one that is no bank file with its findings', async () => {
  const { payments } = await open();
  const movements = [{ amount: 100 as Cents }];
  expect(
    await payments.start(reviewer, { name: 'a', bytes: codaBytes({ holder: bodies.otherBuyer, movements }) }, nextKey()),
  ).toMatchObject({ ok: false, code: 'bank-file-of-other' });
  granted(await payments.start(reviewer, { name: 'a', bytes: codaBytes({ holder: reviewer.organisation, movements }) }, nextKey()));
  expect(await payments.start(reviewer, { name: 'a', bytes: Buffer.from('a;b') }, nextKey())).toMatchObject({
    ok: false,
    code: 'bank-file-invalid',
    detail: { findings: [{ line: 1 }] },
  });
});

test('more payments than one transaction holds are booked in parts, and who is broken off in between goes on with the rest', async () => {
  const { market, confirm, checked, paying, payments, listed } = await open();
  const same = [paying(1, 5), paying(1, 5)];
  const view = await checked([...Array.from({ length: 94 }, (_, index) => paying(0, index + 1)), ...same, paying(2, 7)]);
  const half = granted(await confirm(view));
  expect(half.import).toMatchObject({ state: 'checked', booked: { payments: 95 } });
  expect(half.entries).toHaveLength(95);
  // The second of two equal payments is no repetition of the first, for one file tells both.
  expect(half.movements.map(({ outcome }) => outcome)).toEqual(['partly-paid', 'partly-paid']);
  expect(half.toBook).toEqual({ payments: 2, amount: 12 });
  expect(await confirm(view)).toMatchObject({ ok: false, code: 'stale-version' });
  expect((await listed()).totals.paid).toBe(44_65 + 5);
  const prove = makeProveBooks(market.database, makeIndexedBooks(market.database, market.clock.now));
  const misbooked = async () => (await prove()).differences.filter(({ kind }) => kind === 'payment');
  expect(await misbooked()).toEqual([]);

  const found = granted(await payments.get(reviewer, view.import.id));
  expect(found.movements).toHaveLength(2);
  const racing = await Promise.all([confirm(found), confirm(found)]);
  expect(racing.filter(({ ok }) => ok)).toHaveLength(1);
  const whole = granted(await payments.get(reviewer, view.import.id));
  expect(whole.import).toMatchObject({ state: 'confirmed', booked: { payments: 97, amount: 44_65 + 5 + 12 } });
  expect(whole.entries).toHaveLength(97);
  expect((await listed()).totals.paid).toBe(44_65 + 5 + 12);
  expect(await misbooked()).toEqual([]);
});

test('nothing that was written of a payment or an invoice is ever written again', async () => {
  const { market, book, paying, payments, statement, listed } = await open();
  const kept = async () => {
    const items = await allItems(market.database);
    return new Map(
      items
        .filter(({ kind }) => ['payment', 'settlement', 'statement', 'statement-lines'].includes(String(kind)))
        .map((item) => [`${item.pk} ${item.sk}`, item]),
    );
  };
  const { entries } = await book([paying(0, 121_00)]);
  const before = await kept();
  await book([paying(1, 1_00)]);
  granted(await payments.reassign(reviewer, entries[0]?.payment ?? '', { number: 1, reason: 'Fout' }));
  await listed();
  granted(await payments.receivables(reviewer));
  const after = await kept();
  for (const [key, item] of before) expect(after.get(key)).toEqual(item);
  expect(after.size).toBe(before.size + 2);
  expect((await listed()).statement).toBe(statement.id);
});

test('the books prove payments against invoices, and tell what was tampered with', async () => {
  const { market, book, paying, payments, statement } = await open();
  const { entries } = await book([paying(0, 121_00), paying(1, 1_00)]);
  const to = { statement: statement.id, number: `${statement.number}-0003` };
  granted(await payments.reassign(reviewer, entries[0]?.payment ?? '', { number: 1, reason: 'Voor een andere', invoice: to }));
  const prove = async () => {
    const { differences, payments: count } = await makeProveBooks(market.database, makeIndexedBooks(market.database, market.clock.now))();
    return { count, found: differences.filter(({ kind }) => kind === 'payment') };
  };
  expect(await prove()).toEqual({ count: 2, found: [] });
  const items = await allItems(market.database);
  const altered = async (kind: string, change: (item: Item) => Item) => {
    const item = items.find((candidate) => candidate.kind === kind && candidate.number !== 2);
    if (!item) throw new Error(`no item of kind ${kind}`);
    await putItem(market.database, change(item));
    const { found } = await prove();
    await putItem(market.database, item);
    return found.length;
  };
  expect(await altered('payment', (item) => ({ ...item, amount: Number(item.amount) + 1 }))).toBeGreaterThan(0);
  expect(await altered('payment', (item) => ({ ...item, invoice: `${statement.number}-0009` }))).toBeGreaterThan(0);
  expect(await altered('settlement', (item) => ({ ...item, passedOn: Number(item.passedOn) + 1 }))).toBe(1);
  expect(await altered('payment-import', (item) => ({ ...item, booked: { ...(item.booked as object), amount: 5 } }))).toBe(1);
});

test('what is open, and a file to check, cost the same whether a statement has three lines or three hundred', async () => {
  const bills = [];
  for (const lines of [3, 300]) {
    const { market, approve, payments, paying } = await open();
    const statement = await approve('2025-Q4', lines);
    const [invoice] = granted(await payments.invoices(reviewer, statement.id)).invoices;
    granted(await payments.receivables(reviewer));
    const measured = meter(market.database);
    const movements = [paying(0, 1_00), { amount: cents(1_00), reference: invoice?.reference }];
    const listed = await measured(() => payments.receivables(reviewer));
    const checked = await measured(() => payments.start(reviewer, { name: 'a.cod', bytes: codaBytes({ movements }) }, nextKey()));
    bills.push([listed.bill.roundTrips, listed.bill.capacity, checked.bill.roundTrips, checked.bill.capacity]);
  }
  expect(bills[1]).toEqual(bills[0]);
});
