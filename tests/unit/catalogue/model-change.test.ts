import { describe, expect, test } from 'vitest';
import { changeModel, type ModelChange } from '../../../shared/domain/catalogue/model-change.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aFramework, aLot, aModel, anOption, aVersion, bodies, day, on } from '../../support/builders.ts';

const terms = { framework: aFramework(), lot: aLot(), today: on };
const change = (overrides: Partial<ModelChange> = {}): ModelChange => ({
  effectiveFrom: on,
  listPrice: cents(31_000_00),
  discountRate: basisPoints(900),
  options: [anOption()],
  ...overrides,
});
const scheduled = aModel({ versions: [aVersion(), aVersion({ number: 2, effectiveFrom: addDays(on, 10) })], version: 2 });

const changed = (...given: Parameters<typeof changeModel>) => {
  const result = changeModel(...given);
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
};

describe('the revision clause', () => {
  const percentUp = (percent: number) => cents(Math.round((base * (100 + percent)) / 100));
  const allowed = { ...terms, framework: aFramework({ terms: { ...aFramework().terms, revisionMaximum: basisPoints(500) } }) };
  const base = aVersion().listPrice;

  test('counts small rises of one year together, also when they come on different days', () => {
    const once = changed(aModel(), change({ listPrice: percentUp(3) }), allowed);
    expect(
      changeModel(once, change({ listPrice: percentUp(6), effectiveFrom: addDays(on, 40) }), { ...allowed, today: addDays(on, 40) }),
    ).toMatchObject({
      ok: false,
      code: 'outside-revision',
    });
    expect(
      changeModel(once, change({ listPrice: percentUp(5), effectiveFrom: addDays(on, 40) }), { ...allowed, today: addDays(on, 40) }).ok,
    ).toBe(true);
  });

  test('begins a new period a year after the first rise', () => {
    const once = changed(aModel(), change({ listPrice: percentUp(5) }), allowed);
    const year = addDays(on, 365);
    const endless = { ...allowed, framework: { ...allowed.framework, endsOn: addDays(on, 900) }, today: year };
    const next = changed(once, change({ listPrice: percentUp(10), effectiveFrom: year }), endless);
    expect(next.revision).toMatchObject({ since: year, listPrice: percentUp(5) });
  });
});

describe('a next version', () => {
  test('from today on takes the place of the one in force, numbered by the model version that publishes it', () => {
    const model = changed(aModel(), change(), terms);
    expect(model.version).toBe(2);
    expect(model.versions).toEqual([{ ...aVersion(), ...change(), number: 2 }]);
  });

  test('from later on stands beside the one in force', () => {
    const model = changed(aModel(), change({ effectiveFrom: addDays(on, 1) }), terms);
    expect(model.versions.map(({ number, effectiveFrom }) => [number, effectiveFrom])).toEqual([
      [1, '2022-03-01'],
      [2, '2026-06-16'],
    ]);
  });

  test('of the same date takes the place of the scheduled one under a higher number', () => {
    const model = changed(scheduled, change({ effectiveFrom: addDays(on, 10) }), terms);
    expect(model.versions.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('before a scheduled one leaves that as it is', () => {
    const model = changed(scheduled, change({ effectiveFrom: addDays(on, 5) }), terms);
    expect(model.versions.map(({ number }) => number)).toEqual([1, 3, 2]);
    expect(model.versions.at(-1)).toEqual(scheduled.versions.at(-1));
  });

  test('drops what is past, and never uses its number again', () => {
    const later = addDays(on, 20);
    const first = changed(scheduled, change(), terms);
    const second = changed(first, change({ effectiveFrom: later }), { ...terms, today: later });
    expect(first.versions.map(({ number }) => number)).toEqual([3, 2]);
    expect(second.versions.map(({ number }) => number)).toEqual([4]);
  });

  test('raises the model version also after a withdrawal was announced, which raised it without a new version', () => {
    const announced = aModel({ withdrawal: { from: addDays(on, 30), reason: 'uit het gamma' }, version: 2 });
    const model = changed(announced, change(), terms);
    expect([model.version, model.versions[0].number]).toEqual([3, 3]);
  });

  test('without a delivery time states none', () => {
    const model = aModel({ versions: [aVersion({ deliveryWeeks: 8 })] });
    expect(changed(model, change(), terms).versions[0].deliveryWeeks).toBeUndefined();
  });
});

describe('a change is refused', () => {
  const refusal = (...given: Parameters<typeof changeModel>) => {
    const result = changeModel(...given);
    return result.ok ? undefined : { code: result.code, detail: result.detail };
  };

  test('for yesterday, and for after the end of the framework', () => {
    expect(refusal(aModel(), change({ effectiveFrom: addDays(on, -1) }), terms)?.code).toBe('invalid-date');
    const framework = aFramework({ endsOn: day('2026-12-31') });
    expect(refusal(aModel(), change({ effectiveFrom: day('2027-01-01') }), { ...terms, framework })?.code).toBe('invalid-date');
  });

  test('when the discount of the model or of an option is below the awarded one', () => {
    expect(refusal(aModel(), change({ discountRate: basisPoints(499) }), terms)).toEqual({
      code: 'discount-below-award',
      detail: { below: [{ discountRate: 499, awarded: 500 }] },
    });
    const options = [anOption({ discountRate: basisPoints(0) })];
    expect(refusal(aModel(), change({ options }), terms)).toEqual({
      code: 'discount-below-award',
      detail: { below: [{ option: 'trekhaak', discountRate: 0, awarded: 500 }] },
    });
  });

  test('when the list price of the model or of an option rises one cent above what the revision clause allows', () => {
    expect(refusal(aModel(), change({ listPrice: cents(31_500_00) }), terms)).toBeUndefined();
    expect(refusal(aModel(), change({ listPrice: cents(31_500_01) }), terms)?.code).toBe('outside-revision');
    expect(refusal(aModel(), change({ options: [anOption({ listPrice: cents(840_01) })] }), terms)).toEqual({
      code: 'outside-revision',
      detail: { maximum: 500, rises: [{ field: 'option-price:trekhaak', from: 800_00, to: 840_01 }] },
    });
  });

  test('when two small rises would pass the clause together', () => {
    const risen = changed(aModel(), change({ listPrice: cents(31_500_00), effectiveFrom: addDays(on, 1) }), terms);
    expect(refusal(risen, change({ listPrice: cents(33_000_00), effectiveFrom: addDays(on, 2) }), terms)?.code).toBe('outside-revision');
  });

  test('when its options contradict each other', () => {
    expect(refusal(aModel(), change({ options: [anOption({ requires: ['x'] })] }), terms)?.code).toBe('invalid-choice');
  });

  test('once the model is withdrawn by then, not before', () => {
    const model = aModel({ withdrawal: { from: addDays(on, 5), reason: 'uit het gamma' } });
    expect(refusal(model, change({ effectiveFrom: addDays(on, 4) }), terms)).toBeUndefined();
    expect(refusal(model, change({ effectiveFrom: addDays(on, 5) }), terms)?.code).toBe('model-withdrawn');
  });

  test('to a supplier that lost its award', () => {
    expect(refusal(aModel({ supplier: bodies.buyer }), change(), terms)?.detail).toEqual({ reason: 'no-award', lot: 'wagens.01' });
  });

  test('when more than two prices would be scheduled', () => {
    const two = changed(scheduled, change({ effectiveFrom: addDays(on, 5) }), terms);
    expect(refusal(two, change({ effectiveFrom: addDays(on, 7) }), terms)?.detail).toMatchObject({ reason: 'too-many-scheduled' });
  });
});
