import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lotId, modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, percentOf } from '../../../shared/domain/money/cents.ts';
import { assess, choicesOf } from '../../../shared/domain/ordering/assess.ts';
import { priceOffer } from '../../../shared/domain/quotes/price-offer.ts';
import { choices, prices, rates, versions } from '../../support/arbitraries.ts';
import { aChoice, aLot, aModel, bodies } from '../../support/builders.ts';
import { inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';
import { aQuote } from '../../support/quoted.ts';

const id = modelId('wagens.01.stadswagen');

const requests = () =>
  fc
    .record({
      version: versions(),
      awarded: rates(),
      offered: fc.option(rates(), { nil: undefined }),
      quantity: fc.integer({ min: 1, max: 40 }),
      options: choices(),
      extras: fc.array(fc.record({ name: fc.constant('Opbouw'), price: prices() }), { maxLength: 6 }),
    })
    .map(({ version, awarded, offered, quantity, options, extras }) => {
      const lots = [aLot({ id: lotId('wagens.01'), awards: [{ supplier: bodies.supplier, rank: 1, discountFloor: awarded }] })];
      const inputs = inputsFor({ lots, models: [aModel({ id, versions: [version] })] });
      const lines = [aChoice({ model: id, quantity, options })];
      return { version, awarded, offered, extras, inputs, lines };
    })
    .filter(({ lines, inputs }) => assess(lines, inputs).ok);

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

test('no offer ever gives less than was awarded or published, and none is refused that gives more', () => {
  fc.assert(
    fc.property(requests(), ({ version, awarded, offered, extras, inputs, lines }) => {
      const floor = Math.max(version.discountRate, awarded);
      const priced = priceOffer(aQuote({}, lines, inputs), [{ line: 1, discountRate: offered, extras }], inputs);
      if (offered !== undefined && offered < floor) {
        expect(priced).toMatchObject({ ok: false, code: 'discount-below-award' });
        return;
      }
      const [line] = granted(priced).lines;
      expect(line?.discountRate).toBe(offered ?? floor);
      expect(line?.discount).toBeGreaterThanOrEqual(percentOf(version.listPrice, basisPoints(floor)) * (line?.quantity ?? 0));
    }),
    { numRuns: 200 },
  );
});

test('an offer is the catalogue price with a better rate, and each extra at exactly its own price', () => {
  fc.assert(
    fc.property(requests(), ({ version, awarded, extras, inputs, lines }) => {
      const rate = basisPoints(Math.max(version.discountRate, awarded));
      const asked = aQuote({}, lines, inputs);
      const plain = granted(priceOffer(asked, [{ line: 1, discountRate: rate, extras: [] }], inputs));
      const dressed = granted(priceOffer(asked, [{ line: 1, discountRate: rate, extras }], inputs));
      const quantity = lines[0]?.quantity ?? 0;
      expect(dressed.totals.net - plain.totals.net).toBe(quantity * sum(extras.map(({ price }) => price)));
      expect(dressed.totals.discount).toBe(plain.totals.discount);
      for (const { lines: priced, commission, totals } of [plain, dressed]) {
        expect(totals.net).toBe(sum(priced.map(({ net }) => net)));
        expect(totals.net).toBe(totals.list - totals.discount);
        expect(totals.commission).toBe(sum(commission.map(({ amount }) => amount)));
        expect(totals.costWithVat).toBe(totals.cost + totals.vat + totals.commissionVat);
        for (const line of priced) {
          const { model, options, discount, net } = line.unitPrice;
          expect(net).toBe(model + options - discount);
          expect(line.net).toBe(net * line.quantity);
          expect(options).toBe(sum(line.options.map(({ listPrice }) => listPrice)));
          expect(new Set(line.options.map((option) => option.id)).size).toBe(line.options.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('an offer without an answer, by a catalogue that did not change, is the catalogue’s own price', () => {
  fc.assert(
    fc.property(requests(), ({ version, awarded, inputs, lines }) => {
      fc.pre(awarded <= version.discountRate);
      const [assessed] = granted(assess(lines, inputs));
      const priced = granted(priceOffer(aQuote({}, lines, inputs), [], inputs));
      expect(priced).toEqual(assessed);
      expect(choicesOf(priced)).toEqual(choicesOf(aQuote({}, lines, inputs)));
    }),
    { numRuns: 100 },
  );
});
