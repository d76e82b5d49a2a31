import { describe, expect, test } from 'vitest';
import { makeInvoiceLists } from '../../functions/deliveries/invoice-lists.repository.ts';
import { makeListInvoices } from '../../functions/deliveries/list-invoices.ts';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import type { Invoice } from '../../shared/domain/deliveries/invoice.ts';
import { mostDisputed } from '../../shared/domain/deliveries/receive-invoice.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aChoice, aPerson, bodies, day } from '../support/builders.ts';
import { deliveringOn } from '../support/delivering.ts';
import { anInvoice, billing } from '../support/invoices.ts';
import { type Market, openMarket } from '../support/market.ts';
import { buyer, granted, nextKey, placed } from '../support/purchases.ts';
import { allItems } from '../support/table-contents.ts';

const supplier = aPerson('supplier');
type Shown = (Awaited<ReturnType<Market['get']>> & { readonly ok: true })['value'];

const opened = async () => {
  const market = await openMarket();
  const use = deliveringOn(market.database, market.clock.now);
  /** Two of the usual model, promised for 1 September and delivered then unless said otherwise. */
  const delivered = async (deliveredOn = day('2026-09-01')) => {
    const { order } = await placed(market, { lines: [aChoice({ quantity: 2 })] });
    const step = { orderId: order.id, action: 'acknowledge', version: order.version } as const;
    const view = granted(await market.change(supplier, step, acknowledgement(day('2026-09-01'), undefined)));
    market.clock.setDay(deliveredOn);
    return granted(await use.report(supplier, view.order.id, { version: view.order.version, deliveredOn }));
  };
  const accepted = async () => accept(await delivered());
  const accept = async (view: Shown): Promise<Shown> =>
    granted(await use.check(buyer, { orderId: view.order.id, number: 1 }, { version: view.order.version, lines: [], checklist: [] }));
  const receive = (view: Shown, invoice: Invoice, by = supplier) =>
    use.receive(by, { orderId: view.order.id, version: view.order.version }, { invoice, source: 'typed' });
  return { market, ...use, delivered, accepted, accept, receive };
};

const invoicesOf = (view: Shown) => view.execution?.invoices ?? [];
const firstOf = (view: Shown) => {
  const [invoice] = invoicesOf(view);
  if (!invoice) throw new Error('there is no invoice');
  return invoice;
};
const half = (view: Shown, changes: Partial<Invoice> = {}) =>
  anInvoice(view.order, { lines: view.order.lines.map((line) => billing(line, 1)), ...changes });

test('a matching invoice is payable within the term from its receipt, and counts what it bills', async () => {
  const { accepted, receive } = await opened();
  const view: Shown = granted(await receive(await accepted(), anInvoice((await accepted()).order)));
  expect(firstOf(view)).toMatchObject({ state: 'disputed' });
  const right = await accepted();
  const after: Shown = granted(await receive(right, anInvoice(right.order, { number: nextKey() })));
  expect(firstOf(after)).toMatchObject({ state: 'payable', receivedOn: '2026-09-01', payableBy: '2026-10-01', differences: [] });
  expect(after.order).toMatchObject({ state: 'accepted', lines: [{ invoiced: 2 }] });
  expect(after.events.at(-1)).toMatchObject({ action: 'invoice', about: `invoice/${firstOf(after).id}` });
});

test('an invoice with a wrong price is disputed with the difference, and a right one after it is payable', async () => {
  const { accepted, receive } = await opened();
  const view = await accepted();
  const [line] = view.order.lines;
  if (!line) throw new Error('one line was ordered');
  const wrong = anInvoice(view.order, { lines: [billing(line, 2, { unitPrice: cents(27_500_00), amount: cents(55_000_00) })] });
  const disputed: Shown = granted(await receive(view, wrong));
  expect(firstOf(disputed)).toMatchObject({
    state: 'disputed',
    differences: [{ line: '1', field: 'unit-price', expected: 27_000_00, found: 27_500_00, effect: 1_000_00 }],
  });
  expect(disputed.order.lines[0]?.invoiced).toBe(0);
  const after: Shown = granted(await receive(disputed, anInvoice(view.order, { number: 'F-2' })));
  expect(invoicesOf(after).map(({ state }) => state)).toEqual(['disputed', 'payable']);
});

test('an invoice that comes before the acceptance becomes payable with it, from that day on', async () => {
  const { market, delivered, accept, receive } = await opened();
  const view = await delivered();
  const early: Shown = granted(await receive(view, half(view)));
  expect(firstOf(early)).toMatchObject({ state: 'disputed', differences: [{ field: 'quantity', expected: 0, found: 10_000 }] });
  market.clock.setDay(day('2026-12-20'));
  const after = await accept(early);
  expect(firstOf(after)).toMatchObject({ state: 'payable', receivedOn: '2026-09-01', payableBy: '2027-01-19', differences: [] });
  expect(after.order.lines[0]).toMatchObject({ accepted: 2, invoiced: 1 });
});

test('invoices together bill no more than was accepted', async () => {
  const { accepted, receive } = await opened();
  let view: Shown = await accepted();
  for (const number of ['F-1', 'F-2', 'F-3']) view = granted(await receive(view, half(view, { number })));
  expect(invoicesOf(view).map(({ state }) => state)).toEqual(['payable', 'payable', 'disputed']);
  expect(invoicesOf(view)[2]?.differences).toMatchObject([{ field: 'quantity', expected: 0, effect: 27_000_00 }]);
  expect(view.order.lines[0]?.invoiced).toBe(2);
});

describe('the number of an invoice', () => {
  test('is used once, whatever its spacing, also for another order', async () => {
    const { market, accepted, receive } = await opened();
    const [first, second] = [await accepted(), await accepted()];
    const view: Shown = granted(await receive(first, half(first, { number: 'F 2026-1' })));
    const before = market.database.lastChange();
    expect(await receive(view, half(view, { number: 'f2026-1' }))).toMatchObject({ code: 'invoice-known' });
    expect(await receive(second, half(second, { number: 'F2026-1' }))).toMatchObject({ code: 'invoice-known' });
    expect(market.database.lastChange()).toBe(before);
  });

  test('is taken by one of several who send it at once', async () => {
    const { accepted, receive } = await opened();
    const views = [await accepted(), await accepted(), await accepted()];
    const answers = await Promise.all(views.map((view) => receive(view, half(view))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))).toEqual(['invoice-known', 'invoice-known']);
  });

  test('is free again once the invoice is withdrawn, and what it billed too', async () => {
    const { accepted, receive, withdraw } = await opened();
    const first = await accepted();
    let view: Shown = granted(await receive(first, anInvoice(first.order)));
    const aim = () => ({ orderId: view.order.id, invoiceId: firstOf(view).id });
    const because = () => ({ version: view.order.version, reason: 'Verkeerd ingetypt' });
    expect(await withdraw(buyer, aim(), because())).toMatchObject({ code: 'not-found' });
    view = granted(await withdraw(supplier, aim(), because()));
    expect(firstOf(view)).toMatchObject({ state: 'withdrawn', withdrawn: { reason: 'Verkeerd ingetypt' } });
    expect(view.order.lines[0]?.invoiced).toBe(0);
    expect(await withdraw(supplier, aim(), because())).toMatchObject({ code: 'wrong-state' });
    view = granted(await receive(view, anInvoice(first.order)));
    expect(invoicesOf(view).map(({ state }) => state)).toEqual(['payable']);
  });
});

test('the buyer notes the payment of a payable invoice, between its receipt and today', async () => {
  const { market, accepted, receive, pay, withdraw } = await opened();
  const first = await accepted();
  const received: Shown = granted(await receive(first, anInvoice(first.order), buyer));
  market.clock.setDay(day('2026-09-20'));
  const aim = { orderId: received.order.id, invoiceId: firstOf(received).id };
  const { version } = received.order;
  expect(await pay(buyer, { ...aim, invoiceId: '0'.repeat(26) }, { version, paidOn: day('2026-09-15') })).toMatchObject({
    code: 'not-found',
  });
  expect(await pay(supplier, aim, { version, paidOn: day('2026-09-15') })).toMatchObject({ code: 'not-found' });
  for (const paidOn of ['2026-08-31', '2026-09-21'])
    expect(await pay(buyer, aim, { version, paidOn: day(paidOn) })).toMatchObject({ code: 'invalid-date' });
  const view: Shown = granted(await pay(buyer, aim, { version, paidOn: day('2026-09-15') }));
  expect(firstOf(view)).toMatchObject({ state: 'paid', paidOn: '2026-09-15' });
  expect(await pay(buyer, aim, { version: view.order.version, paidOn: day('2026-09-15') })).toMatchObject({ code: 'wrong-state' });
  expect(await withdraw(buyer, aim, { version: view.order.version, reason: 'Toch niet' })).toMatchObject({ code: 'wrong-state' });
});

test('what of an imposed penalty goes off an invoice is kept with its payment, and goes off once', async () => {
  const { delivered, accept, receive, penalise, pay } = await opened();
  const came = await accept(await delivered(day('2026-09-06')));
  const amount = came.execution?.lateness?.amount ?? expect.unreachable();
  const decided = { version: came.order.version, decision: 'imposed', reason: 'Vijf dagen te laat', amount } as const;
  let view: Shown = granted(await penalise(buyer, came.order.id, decided));
  for (const number of ['F-1', 'F-2']) view = granted(await receive(view, half(view, { number })));
  for (const { id } of invoicesOf(view)) {
    const aim = { orderId: view.order.id, invoiceId: id };
    view = granted(await pay(buyer, aim, { version: view.order.version, paidOn: day('2026-09-06') }));
  }
  expect(invoicesOf(view).map(({ state, deducted }) => [state, deducted])).toEqual([
    ['paid', amount],
    ['paid', undefined],
  ]);
});

test('what was kept back for a penalty that is waived since is paid after all, once, from that decision on', async () => {
  const { market, delivered, accept, receive, penalise, pay } = await opened();
  const came = await accept(await delivered(day('2026-09-06')));
  const amount = came.execution?.lateness?.amount ?? expect.unreachable();
  const decide = async ({ order: { id, version } }: Shown, decision: 'imposed' | 'waived'): Promise<Shown> =>
    granted(await penalise(buyer, id, { version, decision, reason: 'Zo beslist', amount }));
  let view: Shown = granted(await receive(await decide(came, 'imposed'), anInvoice(came.order)));
  const aim = { orderId: view.order.id, invoiceId: firstOf(view).id };
  const paidOn = day('2026-09-08');
  market.clock.setDay(paidOn);
  view = granted(await pay(buyer, aim, { version: view.order.version, paidOn }));
  expect(view.next).toMatchObject({ action: 'close' });
  market.clock.setDay(day('2026-09-10'));
  view = await decide(view, 'waived');
  expect([view.order.pending, view.next?.action]).toEqual([{ giveBack: true }, 'invoice']);
  const { version } = view.order;
  expect(await pay(buyer, aim, { version, paidOn: day('2026-09-09') })).toMatchObject({ code: 'invalid-date' });
  view = granted(await pay(buyer, aim, { version, paidOn: day('2026-09-10') }));
  expect(firstOf(view)).toMatchObject({ state: 'paid', paidOn, restitutions: [{ amount, on: '2026-09-10' }] });
  expect(firstOf(view)).not.toHaveProperty('deducted');
  expect([view.order.pending, view.next?.action]).toEqual([{}, 'close']);
  expect(view.events.at(-1)).toMatchObject({ action: 'invoice', about: `restitution/${aim.invoiceId}` });
  expect(await pay(buyer, aim, { version: view.order.version, paidOn: day('2026-09-10') })).toMatchObject({ code: 'wrong-state' });
});

test('a credit note, and an invoice of tomorrow, are not received', async () => {
  const { market, accepted, receive } = await opened();
  const view = await accepted();
  const before = (await allItems(market.database)).length;
  expect(await receive(view, half(view, { type: 'credit-note' }))).toMatchObject({ code: 'credit-note' });
  expect(await receive(view, half(view, { issuedOn: day('2026-09-02') }))).toMatchObject({ code: 'invalid-date' });
  expect(await allItems(market.database)).toHaveLength(before);
});

describe('the list of invoices', () => {
  const listsOf = ({ database }: Market) => {
    const list = makeListInvoices({ invoices: makeInvoiceLists(database) });
    return async (person: typeof buyer, state?: 'payable' | 'disputed' | 'paid' | 'withdrawn') =>
      (await list(person, { state, limit: 100 })).value.items;
  };

  test('both parties see an invoice as the order has it, under its latest state only, and nobody else sees it', async () => {
    const { market, accepted, receive, pay } = await opened();
    const rows = listsOf(market);
    const view = await accepted();
    const received: Shown = granted(await receive(view, anInvoice(view.order)));
    const { id, invoice } = firstOf(received);
    for (const person of [buyer, supplier])
      expect(await rows(person)).toMatchObject([
        { id, order: view.order.id, state: 'payable', payableBy: '2026-10-01', payable: invoice.totals.payable, differences: 0 },
      ]);
    granted(await pay(buyer, { orderId: view.order.id, invoiceId: id }, { version: received.order.version, paidOn: day('2026-09-01') }));
    for (const person of [buyer, supplier]) {
      expect(await rows(person, 'payable')).toEqual([]);
      expect(await rows(person, 'paid')).toMatchObject([{ id, paidOn: '2026-09-01' }]);
      expect(await rows(person)).toHaveLength(1);
    }
    for (const stranger of [aPerson('buyer', bodies.otherBuyer), aPerson('supplier', bodies.otherSupplier)])
      expect(await rows(stranger)).toEqual([]);
  });

  test('what may be paid stands by its last day, all else newest first', async () => {
    const { market, accepted, receive } = await opened();
    const views = [await accepted(), await accepted(), await accepted()];
    for (const [index, view] of views.entries()) {
      market.clock.setDay(day(`2026-09-0${4 - index}`));
      granted(await receive(view, anInvoice(view.order, { number: `F-${index}` })));
    }
    const rows = listsOf(market);
    expect((await rows(buyer, 'payable')).map(({ payableBy }) => payableBy)).toEqual(['2026-10-02', '2026-10-03', '2026-10-04']);
    expect((await rows(buyer)).map(({ number }) => number)).toEqual(['F-0', 'F-1', 'F-2']);
  });

  test('an acceptance that makes an invoice right shows in the list', async () => {
    const { market, delivered, accept, receive } = await opened();
    const rows = listsOf(market);
    const view = await delivered();
    const early = granted(
      await receive(view, anInvoice({ ...view.order, lines: view.order.lines.map((line) => ({ ...line, accepted: 2 })) })),
    );
    expect(await rows(buyer)).toMatchObject([{ state: 'disputed', differences: 1 }]);
    await accept(early);
    expect(await rows(buyer)).toMatchObject([{ state: 'payable', differences: 0 }]);
  });
});

test('however many invoices come before the acceptance, what was delivered can be accepted', async () => {
  const { delivered, receive, accept } = await opened();
  let view: Shown = await delivered();
  const early = async () =>
    receive(view, anInvoice(view.order, { lines: view.order.lines.map((line) => billing(line, 3)), number: nextKey() }));
  for (let count = 0; count < mostDisputed; count += 1) view = granted(await early());
  expect(await early()).toMatchObject({ code: 'invoices-disputed', detail: { most: mostDisputed } });
  const after = await accept(view);
  expect(after.order.state).toBe('accepted');
  expect(invoicesOf(after)).toHaveLength(mostDisputed);
  expect(invoicesOf(after).every(({ differences }) => differences.some(({ expected }) => expected === 20_000))).toBe(true);
  const right: Shown = granted(await receive(after, anInvoice(after.order, { number: nextKey() })));
  expect(invoicesOf(right).at(-1)).toMatchObject({ state: 'payable' });
});
