import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAmounts, optionConflicts, priceUnit } from '../../../shared/domain/catalogue/price.ts';
import { choices, versions } from '../../support/arbitraries.ts';

/** Prices of versions and choices that go together. */
const priced = () =>
  fc
    .tuple(versions(), choices())
    .map(([version, drawn]) => ({ version, chosen: drawn.filter((id) => optionConflicts(version, [id]).length === 0) }))
    .map(({ version, chosen }) => ({ version, chosen: optionConflicts(version, chosen).length === 0 ? chosen : chosen.slice(0, 1) }));

test('net = model + options − discount, and no discount exceeds what it is given on', () => {
  fc.assert(
    fc.property(priced(), ({ version, chosen }) => {
      const unit = priceUnit(version, chosen);
      if (!unit.ok) throw new Error('these go together');
      const { unitPrice, options } = unit.value;
      expect(unitPrice.net).toBe(unitPrice.model + unitPrice.options - unitPrice.discount);
      expect(unitPrice.options).toBe(options.reduce((sum, option) => sum + option.listPrice, 0));
      expect(unitPrice.net).toBeGreaterThanOrEqual(0);
      expect(unitPrice.discount).toBeGreaterThanOrEqual(0);
      for (const option of options) expect(option.discount).toBeLessThanOrEqual(option.listPrice);
    }),
  );
});

test('a line is exactly quantity × months × unit price, and net = list − discount', () => {
  fc.assert(
    fc.property(priced(), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 60 }), ({ version, chosen }, quantity, months) => {
      const unit = priceUnit(version, chosen);
      if (!unit.ok) throw new Error('these go together');
      const line = lineAmounts(unit.value.unitPrice, quantity, months);
      expect(BigInt(line.net)).toBe(BigInt(unit.value.unitPrice.net) * BigInt(quantity) * BigInt(months));
      expect(line.net).toBe(line.list - line.discount);
    }),
  );
});

test('options have a price together exactly when all that they require is there and nothing that they exclude', () => {
  fc.assert(
    fc.property(versions(), choices(), (version, chosen) => {
      const known = new Map(version.options.map((option) => [option.id, option]));
      const fits = chosen.every((id) => {
        const option = known.get(id);
        return option?.requires.every((other) => chosen.includes(other)) && !option.excludes.some((other) => chosen.includes(other));
      });
      expect(priceUnit(version, chosen).ok).toBe(fits);
    }),
  );
});

test('the price does not depend on the sequence in which options were chosen', () => {
  fc.assert(
    fc.property(priced(), ({ version, chosen }) => {
      expect(priceUnit(version, [...chosen].reverse())).toEqual(priceUnit(version, chosen));
    }),
  );
});
