import { expect, test } from 'vitest';
import { quoteEventRecord } from '../../functions/quotes/quote.record.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { addDays, instant } from '../../shared/domain/time/local-date.ts';
import { aChoice, aForm, aFramework, aLot, aModel, anOrganisation, aPerson, aVersion, bodies, day } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { buyer, granted, seen } from '../support/purchases.ts';
import { accepting, offered, offering, quotingOn, requested, seenOffer, stepping, supplier } from '../support/quotes.ts';
import { allItems, putItems } from '../support/table-contents.ts';

const openQuotes = async (stock: Parameters<typeof openMarket>[0] = {}) => {
  const market = await openMarket(stock);
  return { market, quoting: quotingOn(market.database, market.clock.now) };
};

const body = { answers: [{ line: 1, discountRate: basisPoints(1_500), extras: [{ name: 'Zwaailicht op maat', price: cents(1_250_00) }] }] };

test('an accepted offer becomes a draft order with exactly its lines, commission and totals', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting, { lines: [aChoice({ quantity: 2, options: ['trekhaak'] })] }, body);
  const { quote, order } = granted(await accepting(quoting, view));
  const { offer } = view.quote;
  expect(order.order).toMatchObject({
    state: 'draft',
    quote: { id: quote.quote.id, number: quote.quote.number },
    lines: offer?.lines,
    commission: offer?.commission,
    totals: offer?.totals,
  });
  // (30 000 + 800) at 15 % off, and the extra at its own price: 26 180 + 1 250, twice.
  expect(order.order.totals.net).toBe(2 * (26_180_00 + 1_250_00));
  expect(quote.quote).toMatchObject({ state: 'accepted', order: { id: order.order.id } });
  expect(quote.events.map(({ action }) => action)).toEqual(['request', 'offer', 'accept']);
  expect(await market.orders()).toHaveLength(1);
});

test('accepting twice answers the same order, also with another form', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting);
  const first = granted(await accepting(quoting, view));
  const again = granted(await quoting.accept(buyer, view.quote.id, { ...seenOffer(view), form: aForm({ remarks: 'Toch anders' }) }));
  expect(again.order.order).toEqual(first.order.order);
  expect(again.quote.quote.version).toBe(first.quote.quote.version);
  expect(await market.orders()).toHaveLength(1);
});

test('accepting from everywhere at once makes one order', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting);
  const people = Array.from({ length: 8 }, (_, index) => aPerson('buyer', bodies.buyer, `besteller-${index}`));
  const answers = await Promise.all(people.map((person) => accepting(quoting, view, person)));
  const orders = new Set(answers.map((answer) => granted(answer).order.order.id));
  expect(orders.size).toBe(1);
  expect(await market.orders()).toHaveLength(1);
  const accepts = (await allItems(market.database)).filter(({ kind, action }) => kind === 'quote-event' && action === 'accept');
  expect(accepts).toHaveLength(1);
});

test('acceptance and rejection at once: one of both happened, whole', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting);
  const [accepted, rejected] = await Promise.all([accepting(quoting, view), stepping(quoting, view, 'reject', buyer)]);
  expect(accepted.ok).not.toBe(rejected.ok);
  expect(await market.orders()).toHaveLength(accepted.ok ? 1 : 0);
});

test('a quote keeps its price through to placing, whatever becomes of the catalogue', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting, {}, body);
  await market.replaceModel(
    aModel({
      version: 7,
      versions: [aVersion({ number: 7, listPrice: cents(99_000_00), options: [] })],
      withdrawal: { from: day('2026-06-01'), reason: 'Uit het gamma' },
    }),
  );
  const { order } = granted(await accepting(quoting, view));
  const submitted = granted(await market.submit(buyer, order.order.id, seen(order)));
  const approved =
    submitted.order.state === 'approved'
      ? submitted
      : granted(
          await market.change(
            aPerson('approver'),
            { orderId: order.order.id, action: 'approve', version: submitted.order.version },
            market.plainly,
          ),
        );
  await market.replaceModel(aModel({ version: 8, versions: [aVersion({ number: 8, listPrice: cents(10_00) })] }));
  const placed = granted(await market.place(buyer, order.order.id, seen(approved)));
  expect(placed.order.state).toBe('placed');
  expect(placed.order.totals).toEqual(view.quote.offer?.totals);
  expect((await market.ledger()).reduce((sum, entry) => sum + entry.commission, 0)).toBe(view.quote.offer?.totals.commission);
});

test('the order of a quote still needs room and entitlement to be placed', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting);
  const { order } = granted(await accepting(quoting, view));
  await market.replaceFramework(aFramework({ version: 2, endsOn: day('2026-06-01') }));
  expect(await market.submit(buyer, order.order.id, seen(order))).toMatchObject({ ok: false, code: 'framework-ended' });
});

test('what could not be placed today is not accepted', async () => {
  const { market, quoting } = await openQuotes({ lots: [aLot({ maximum: { value: cents(20_000_00) } })] });
  const view = await offered(quoting);
  expect(await accepting(quoting, view)).toMatchObject({ ok: false, code: 'ceiling-reached' });
  await market.replaceOrganisation(anOrganisation({ version: 2, kind: 'supplier' }));
  expect(await accepting(quoting, view)).toMatchObject({ ok: false });
  expect(await market.orders()).toHaveLength(0);
});

test('other figures than those of the offer are not accepted', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting);
  const figures = { ...seenOffer(view), net: cents(1) };
  expect(await quoting.accept(buyer, view.quote.id, { ...figures, form: aForm() })).toMatchObject({ ok: false, code: 'price-changed' });
  expect(await market.orders()).toHaveLength(0);
});

test('an offer is accepted on its last day in Brussels, and the day after it has expired for everybody at once', async () => {
  const { market, quoting } = await openQuotes();
  const [kept, lost] = [await offered(quoting, {}, { days: 10 }), await offered(quoting, {}, { days: 10 })];
  const last = addDays(quoting.today(), 10);
  market.clock.set(instant(new Date(`${last}T21:59:59Z`)));
  expect((await accepting(quoting, kept)).ok).toBe(true);
  market.clock.set(instant(new Date(`${last}T22:00:00Z`)));
  expect(await accepting(quoting, lost)).toMatchObject({ ok: false, code: 'quote-expired', detail: { validUntil: last } });
  expect(await stepping(quoting, lost, 'reject', buyer)).toMatchObject({ ok: false, code: 'quote-expired' });
  const shown = granted(await quoting.get(supplier, lost.quote.id));
  expect(shown.quote.state).toBe('expired');
  expect(shown.actions).toEqual([]);
  expect(
    granted(await quoting.list(buyer, { limit: 10 }))
      .items.map(({ state }) => state)
      .toSorted(),
  ).toEqual(['accepted', 'expired']);
});

test('expiry is written once, only when it is due, and changes nothing for an accepted quote', async () => {
  const { market, quoting } = await openQuotes();
  const [accepted, open] = [await offered(quoting, {}, { days: 3 }), await offered(quoting, {}, { days: 3 })];
  granted(await accepting(quoting, accepted));
  expect(await quoting.expire(open.quote.id)).toMatchObject({ ok: false, code: 'wrong-state' });
  market.clock.setDay(addDays(quoting.today(), 4));
  expect(await quoting.expire(accepted.quote.id)).toMatchObject({ ok: false, code: 'wrong-state' });
  expect(granted(await quoting.expire(open.quote.id)).state).toBe('expired');
  expect(await quoting.expire(open.quote.id)).toMatchObject({ ok: false, code: 'wrong-state' });
  const { events } = granted(await quoting.get(buyer, open.quote.id));
  expect(events.at(-1)).toMatchObject({ action: 'expire', from: 'offered', to: 'expired', buyer: bodies.buyer, supplier: bodies.supplier });
});

test('the form of an order from a quote can be revised, its lines cannot', async () => {
  const { market, quoting } = await openQuotes();
  const view = await offered(quoting, { lines: [aChoice({ options: ['trekhaak'] })] }, body);
  const { order } = granted(await accepting(quoting, view));
  const lines = order.order.lines.map(({ model, options, quantity }) => ({
    model,
    options: options.map(({ id }) => id).toReversed(),
    quantity,
  }));
  const revised = granted(
    await market.revise(buyer, order.order.id, { version: order.order.version, lines, form: aForm({ remarks: 'Graag bellen' }) }),
  );
  expect(revised.order).toMatchObject({ remarks: 'Graag bellen', lines: order.order.lines, totals: order.order.totals });
  const more = lines.map((line) => ({ ...line, quantity: 2 }));
  expect(await market.revise(buyer, order.order.id, { version: revised.order.version, lines: more, form: aForm() })).toMatchObject({
    ok: false,
    code: 'quote-fixed',
  });
});

test('nobody but the buyer accepts, and the supplier does not see the draft that came of it', async () => {
  const { quoting } = await openQuotes();
  const view = await offered(quoting);
  for (const stranger of [aPerson('buyer', bodies.otherBuyer), aPerson('approver'), supplier, aPerson('manager')])
    expect(await accepting(quoting, view, stranger)).toMatchObject({ ok: false, code: 'not-found' });
  granted(await accepting(quoting, view));
  expect(granted(await quoting.get(supplier, view.quote.id)).quote.order).toBeUndefined();
});

test('a basket of two suppliers becomes two quotes, and each supplier knows only its own', async () => {
  const other = aModel({ id: modelId('wagens.01.andere'), supplier: bodies.otherSupplier });
  const { quoting } = await openQuotes({ models: [aModel(), other] });
  const asked = { lines: [{ ...aChoice(), wishes: 'Blauw' }, aChoice({ model: other.id })], wishes: 'Snel', attachments: [] };
  const { quotes } = granted(await quoting.request(buyer, asked, 'sleutel-van-twee'));
  expect(quotes.map(({ quote }) => [quote.supplier, quote.state, quote.lines[0]?.wishes])).toEqual([
    [bodies.supplier, 'requested', 'Blauw'],
    [bodies.otherSupplier, 'requested', undefined],
  ]);
  const again = granted(await quoting.request(buyer, asked, 'sleutel-van-twee'));
  expect(again.quotes.map(({ quote }) => quote.id)).toEqual(quotes.map(({ quote }) => quote.id));
  expect(await quoting.request(buyer, { ...asked, wishes: 'Traag' }, 'sleutel-van-twee')).toMatchObject({ ok: false, code: 'key-reused' });
  expect(granted(await quoting.list(supplier, { limit: 10 })).items).toHaveLength(1);
  const theirs = quotes[1];
  if (!theirs) throw new Error('two were asked');
  expect(await quoting.get(supplier, theirs.quote.id)).toMatchObject({ ok: false, code: 'not-found' });
});

test('a counter-offer with other lines ends the offer and is answered at their price', async () => {
  const { quoting } = await openQuotes();
  const view = await offered(quoting);
  const lines = [aChoice({ quantity: 3, options: ['trekhaak'] })];
  const countered = granted(
    await quoting.counter(buyer, view.quote.id, { version: view.quote.version, note: 'Drie, met trekhaak', lines, attachments: [] }),
  );
  expect(countered.quote.state).toBe('countered');
  expect(await accepting(quoting, countered)).toMatchObject({ ok: false, code: 'wrong-state' });
  const anew = granted(await offering(quoting, countered));
  expect(anew.quote.offer?.totals.net).toBe(3 * (27_000_00 + 720_00));
  expect(anew.events.filter(({ action }) => action === 'offer').map(({ offered: figures }) => figures?.net)).toEqual([
    27_000_00,
    3 * 27_720_00,
  ]);
});

test('an offer below the awarded or the published discount, or valid too long, is refused', async () => {
  const { quoting } = await openQuotes();
  const view = await requested(quoting);
  const low = { answers: [{ line: 1, discountRate: basisPoints(999), extras: [] }] };
  expect(await offering(quoting, view, low)).toMatchObject({ ok: false, code: 'discount-below-award' });
  for (const days of [-1, 181]) expect(await offering(quoting, view, { days })).toMatchObject({ ok: false, code: 'invalid-date' });
  expect(await offering(quoting, view, { answers: [{ line: 2, extras: [] }] })).toMatchObject({ ok: false, code: 'invalid-choice' });
});

test('whoever may not order under the framework cannot ask either, and an offer does not outlive the framework', async () => {
  const { market, quoting } = await openQuotes();
  const view = await requested(quoting);
  await market.replaceFramework(aFramework({ version: 2, endsOn: addDays(quoting.today(), 20) }));
  expect(await offering(quoting, view, { days: 21 })).toMatchObject({ ok: false, code: 'invalid-date' });
  expect((await offering(quoting, view, { days: 20 })).ok).toBe(true);
  await market.replaceFramework(aFramework({ version: 3, endsOn: addDays(quoting.today(), -1) }));
  const asked = { lines: [aChoice()], attachments: [] };
  expect(await quoting.request(buyer, asked, 'sleutel-te-laat')).toMatchObject({ ok: false, code: 'framework-ended' });
});

test('two answers at the same moment: one is written, the other hears that somebody was first', async () => {
  const { quoting } = await openQuotes();
  const view = await requested(quoting);
  const answers = await Promise.all([offering(quoting, view), offering(quoting, view), stepping(quoting, view, 'withdraw', buyer)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    answers.flatMap((answer) => (answer.ok ? [] : [answer.code])).every((code) => code === 'stale-version' || code === 'wrong-state'),
  ).toBe(true);
});

test('whoever of the buyer asked the quote prepared the order that it makes, and so does not approve it', async () => {
  const { market, quoting } = await openQuotes();
  const asker = aPerson('buyer', bodies.buyer, 'vrager');
  const first = await offered(quoting, { by: asker });
  const bargainer = aPerson('buyer', bodies.buyer, 'onderhandelaar');
  const asked = { version: first.quote.version, note: 'Kan het voor minder?', attachments: [] };
  const countered = granted(await quoting.counter(bargainer, first.quote.id, asked));
  const view = granted(await offering(quoting, countered));
  const { order } = granted(await accepting(quoting, view)).order;
  expect(order.preparers.toSorted()).toEqual([buyer.person, bargainer.person, asker.person].toSorted());
  const waiting = granted(
    await market.submit(buyer, order.id, { version: order.version, net: order.totals.net, commission: order.totals.commission }),
  );
  const signer: Principal = { ...asker, roles: ['buyer', 'approver'] };
  expect(await market.approve(signer, order.id, seen(waiting))).toMatchObject({ code: 'own-order' });
});

test('a quote about which more was said than one answer of the table holds is still there whole', async () => {
  const { market, quoting } = await openQuotes();
  const { quote, events } = await offered(quoting);
  const [said] = events;
  if (!said) throw new Error('the request is an event');
  const note = '€'.repeat(2_000);
  const messages = Array.from({ length: 200 }, (_, index) => ({ ...said, action: 'message' as const, version: index + 3, note }));
  await putItems(market.database, messages.map(quoteEventRecord.toItem));
  const whole = granted(await quoting.get(buyer, quote.id));
  expect(whole.quote).toEqual(quote);
  expect(whole.events).toHaveLength(202);
});
