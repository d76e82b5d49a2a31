import { expect, test } from 'vitest';
import { headsDepsOn } from '../../functions/commissions/payments/wiring.ts';
import { signing } from '../../functions/commissions/review-steps.ts';
import { makeGetCommissionInvoiceUbl, makeListCommissionInvoices } from '../../functions/commissions/settlement/read-invoices.ts';
import { readInvoice } from '../../functions/documents/ubl/read-invoice.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aPerson, bodies, kboOf } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { granted, placed } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';

const quarter = '2026-Q1';
const manager = aPerson('manager');
const reviewer = aPerson('reviewer');

/** A statement of `amounts` booked on one real order of the usual buyer. */
const open = async (amounts: readonly number[] = [500_00, 250_01]) => {
  const market = await openMarket();
  const { database, clock } = market;
  const { order } = await placed(market);
  const entries = entriesOf(quarter, amounts.length, { order: order.id, orderNumber: order.number });
  await bookEntries(
    database,
    entries.map((entry, index) => ({ ...entry, due: cents(amounts[index] ?? 0), commission: cents(amounts[index] ?? 0) })),
  );
  const { issue, review, inputs } = statementsOn(database, clock.now);
  const statement = granted(await issue(manager, { ...usualScope, quarter }));
  const deps = headsDepsOn(database, inputs);
  return {
    statement,
    sign: () => review(reviewer, { statementId: statement.id, action: 'sign', version: 1 }, signing(reviewer)),
    list: makeListCommissionInvoices({ ...deps, now: clock.now }),
    ubl: makeGetCommissionInvoiceUbl(deps),
  };
};

test('an approved statement gives an invoice per payer, with VAT and a reference', async () => {
  const { statement, sign, list } = await open();
  granted(await sign());
  const { invoices, totals, passedOn } = granted(await list(reviewer, statement.id));
  expect(invoices).toMatchObject([
    { number: `${statement.number}-0001`, kind: 'invoice', payer: bodies.buyer, lineCount: 2, net: 750_01, vat: 157_50, gross: 907_51 },
  ]);
  expect(totals).toEqual({ net: 750_01, vat: 157_50, gross: 907_51, paid: 0, open: 907_51 });
  expect(passedOn).toBe(0);
  expect(granted(await list(manager, statement.id)).invoices).toEqual(invoices);
});

test('what is not approved is not invoiced', async () => {
  const { statement, list, ubl } = await open();
  expect(await list(reviewer, statement.id)).toMatchObject({ ok: false, code: 'wrong-state' });
  expect(await ubl(reviewer, { statementId: statement.id, payer: bodies.buyer })).toMatchObject({ ok: false, code: 'wrong-state' });
});

test('the Peppol document says what the list says', async () => {
  const { statement, sign, list, ubl } = await open();
  granted(await sign());
  const [listed] = granted(await list(reviewer, statement.id)).invoices;
  const file = granted(await ubl(reviewer, { statementId: statement.id, payer: bodies.buyer }));
  expect(new TextDecoder().decode(file.bytes)).toContain('VOORBEELD: dit is geen echte factuur.');
  expect(granted(readInvoice(file.bytes))).toMatchObject({
    type: 'invoice',
    number: listed?.number,
    dueOn: listed?.dueOn,
    paymentReference: listed?.reference,
    seller: { kbo: bodies.intercommunale },
    buyer: { kbo: bodies.buyer },
    totals: { withoutVat: listed?.net, withVat: listed?.gross },
  });
});

test('what is taken back is a credit note', async () => {
  const { statement, sign, list, ubl } = await open([-500_00, 100_00]);
  granted(await sign());
  expect(granted(await list(reviewer, statement.id)).invoices).toMatchObject([{ kind: 'credit-note', net: -400_00, gross: -484_00 }]);
  const file = granted(await ubl(reviewer, { statementId: statement.id, payer: bodies.buyer }));
  expect(new TextDecoder().decode(file.bytes)).toContain('VOORBEELD: dit is geen echte factuur.');
  expect(granted(readInvoice(file.bytes))).toMatchObject({ type: 'credit-note', totals: { withoutVat: 400_00, withVat: 484_00 } });
});

test('nobody else learns of them, and a stranger to the statement has none', async () => {
  const { statement, sign, list, ubl } = await open();
  granted(await sign());
  for (const stranger of [aPerson('reviewer', bodies.otherIntercommunale), aPerson('manager', bodies.otherIntercommunale)])
    expect(await list(stranger, statement.id)).toMatchObject({ ok: false, code: 'not-found' });
  expect(await ubl(reviewer, { statementId: statement.id, payer: kboOf(999) })).toMatchObject({ ok: false, code: 'not-found' });
});
