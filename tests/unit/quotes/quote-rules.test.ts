import { describe, expect, test } from 'vitest';
import { priceUnit } from '../../../shared/domain/catalogue/price.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { quoteNextStepOf } from '../../../shared/domain/quotes/next-step.ts';
import { quoteActionsFor, quoteRolesOn } from '../../../shared/domain/quotes/ownership.ts';
import { priceOffer } from '../../../shared/domain/quotes/price-offer.ts';
import { quoteSummaryOf } from '../../../shared/domain/quotes/summary.ts';
import { checkValidity, hasExpired, latestValidity, stateOn } from '../../../shared/domain/quotes/validity.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aChoice, anOption, aPerson, aVersion, bodies, day, on } from '../../support/builders.ts';
import { inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';
import { anOffer, aQuote } from '../../support/quoted.ts';

const offered = () => {
  const quote = aQuote();
  return aQuote({ state: 'offered', offer: anOffer(quote) });
};

describe('the price of one unit with what a supplier offered', () => {
  test('takes the offered rate on the model and its options, and nothing off an extra', () => {
    const unit = granted(
      priceUnit(aVersion(), ['trekhaak'], { discountRate: basisPoints(2_000), extras: [{ name: 'Opbouw', price: cents(1_000_00) }] }),
    );
    expect(unit.unitPrice).toEqual({
      model: cents(30_000_00),
      options: cents(1_800_00),
      discount: cents(6_160_00),
      net: cents(25_640_00),
    });
    expect(unit.options.map(({ id, discount }) => [id, discount])).toEqual([
      ['trekhaak', 160_00],
      ['extra-1', 0],
    ]);
  });

  test('leaves an option its own rate, and gives an extra an id that no option has', () => {
    const version = aVersion({ options: [anOption({ id: 'extra-1', discountRate: basisPoints(500) })] });
    const unit = granted(
      priceUnit(version, ['extra-1'], { discountRate: basisPoints(2_000), extras: [{ name: 'Meer', price: cents(5) }] }),
    );
    expect(unit.options).toEqual([
      { id: 'extra-1', name: 'Trekhaak', listPrice: 800_00, discount: 40_00 },
      { id: 'extra-2', name: 'Meer', listPrice: 5, discount: 0 },
    ]);
  });
});

describe('the validity of an offer', () => {
  test('lies between today and 180 days from now, and never past the framework', () => {
    expect(latestValidity({ endsOn: day('2030-01-01') }, on)).toBe(addDays(on, 180));
    expect(latestValidity({ endsOn: day('2026-07-01') }, on)).toBe('2026-07-01');
    const framework = { endsOn: day('2030-01-01') };
    expect(checkValidity(on, framework, on).ok).toBe(true);
    expect(checkValidity(addDays(on, 180), framework, on).ok).toBe(true);
    for (const other of [addDays(on, -1), addDays(on, 181)])
      expect(checkValidity(other, framework, on)).toMatchObject({ ok: false, code: 'invalid-date', detail: { field: 'validUntil' } });
  });

  test('holds on its last day, is over the day after, and concerns only an open offer', () => {
    const quote = offered();
    const last = addDays(on, 30);
    expect([stateOn(quote, last), stateOn(quote, addDays(last, 1))]).toEqual(['offered', 'expired']);
    for (const state of ['requested', 'countered', 'accepted', 'rejected'] as const)
      expect(hasExpired({ ...quote, state }, addDays(last, 99))).toBe(false);
  });
});

describe('who may do what', () => {
  const today = on;

  test('each party has its own steps; onlookers of the buyer and strangers have none', () => {
    expect(quoteActionsFor(aQuote(), aPerson('supplier'), today)).toEqual(['message', 'offer', 'decline']);
    expect(quoteActionsFor(aQuote(), aPerson('buyer'), today)).toEqual(['message', 'withdraw']);
    expect(quoteActionsFor(offered(), aPerson('buyer'), today)).toEqual(['message', 'counter', 'accept', 'reject']);
    expect(quoteActionsFor(offered(), aPerson('approver'), today)).toEqual([]);
    expect(quoteActionsFor(offered(), aPerson('supplier', bodies.otherSupplier), today)).toEqual([]);
  });

  test('a supplier who also buys is a supplier only to what it was asked', () => {
    const both = { ...aPerson('supplier'), roles: ['supplier', 'buyer', 'auditor'] as const };
    expect(quoteRolesOn(aQuote(), both)).toEqual(['supplier', 'auditor']);
    expect(quoteRolesOn(aQuote(), aPerson('manager', bodies.authority))).toEqual([]);
  });

  test('nothing can be done any more once the offer lies past its validity', () => {
    expect(quoteActionsFor(offered(), aPerson('buyer'), addDays(on, 31))).toEqual([]);
  });
});

test('the next step is the supplier’s until it offered, then the buyer’s until the last day', () => {
  expect(quoteNextStepOf(aQuote(), on)).toEqual({ action: 'offer', by: 'supplier' });
  expect(quoteNextStepOf(offered(), on)).toEqual({ action: 'accept', by: 'buyer', before: addDays(on, 30) });
  expect(quoteNextStepOf(offered(), addDays(on, 31))).toBeUndefined();
  expect(quoteNextStepOf(aQuote({ state: 'accepted' }), on)).toBeUndefined();
});

test('a row of the list names what was asked, and amounts only once there is an offer', () => {
  expect(quoteSummaryOf(aQuote(), on)).not.toHaveProperty('net');
  expect(quoteSummaryOf(offered(), addDays(on, 31))).toMatchObject({ state: 'expired', title: '1 × Merk Stadswagen', net: 27_000_00 });
});

test('an answer to a line twice, or to a line that was not asked, is no offer', () => {
  const extras = [] as const;
  for (const answers of [
    [{ line: 2, extras }],
    [
      { line: 1, extras },
      { line: 1, extras },
    ],
  ])
    expect(priceOffer(aQuote({}, [aChoice()]), answers, inputsFor())).toMatchObject({ ok: false, code: 'invalid-choice' });
});
