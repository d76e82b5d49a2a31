import { describe, expect, test } from 'vitest';
import {
  type DifferenceAction,
  type DifferenceStep,
  differenceMark,
  mayStep,
  settlingOf,
} from '../../../shared/domain/commissions/difference.ts';
import type { OrderVariance } from '../../../shared/domain/commissions/variance.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { bodies } from '../../support/builders.ts';

const difference: OrderVariance = {
  number: '2026-AAAA-BBBB',
  kinds: ['missing-here'],
  declared: { quantity: 1, net: cents(100_00) },
  netDifference: cents(100_00),
};
const dearer: OrderVariance = { ...difference, declared: { quantity: 1, net: cents(100_01) } };

const taken = (of: OrderVariance, ...actions: readonly DifferenceAction[]): readonly DifferenceStep[] =>
  actions.map((action, index) => ({
    declaration: 'a',
    order: of.number,
    version: index + 1,
    action,
    about: differenceMark(of),
    at: instant(new Date('2026-07-02T08:00:00.000Z')),
    by: { person: 'an', name: 'An', organisation: bodies.supplier },
  }));

const allowed = (...actions: readonly DifferenceAction[]) =>
  (['explain', 'accept', 'decline'] as const).filter(
    (action) => mayStep(difference, taken(difference, ...actions), { action, version: actions.length + 1 }).ok,
  );

describe('a difference', () => {
  test('is explained first, decided then, and closed once it is accepted', () => {
    expect(allowed()).toEqual(['explain']);
    expect(allowed('explain')).toEqual(['explain', 'accept', 'decline']);
    expect(allowed('explain', 'decline')).toEqual(['explain']);
    expect(allowed('explain', 'accept')).toEqual([]);
  });

  test('that becomes another one is open again, and its earlier steps stay', () => {
    const steps = taken(difference, 'explain', 'accept');
    expect(settlingOf(difference, steps).state).toBe('accepted');
    expect(settlingOf(dearer, steps)).toMatchObject({ state: 'open', version: 2, steps });
    expect(mayStep(dearer, steps, { action: 'explain', version: 3 }).ok).toBe(true);
  });

  test('takes no step that somebody else took, and none once nothing differs', () => {
    expect(mayStep(difference, taken(difference, 'explain'), { action: 'accept', version: 1 })).toMatchObject({
      code: 'stale-version',
      detail: { seen: 0, now: 1 },
    });
    expect(mayStep(undefined, [], { action: 'explain', version: 1 })).toMatchObject({ code: 'no-difference' });
  });

  test('knows only the steps of its own order', () => {
    expect(settlingOf({ ...difference, number: '2026-CCCC-DDDD' }, taken(difference, 'explain'))).toMatchObject({
      version: 0,
      steps: [],
    });
  });
});
