import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountDue, commissionOn, commissionRuleFor, conflictingRules } from '../../../shared/domain/commissions/commission.ts';
import type { CommissionBase, CommissionRule } from '../../../shared/domain/commissions/commission-rule.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { periods, prices, rates } from '../../support/arbitraries.ts';
import { aCommissionRule, bodies, day } from '../../support/builders.ts';

/** A world small enough to ask every question there is. */
const lots = ['wagens.01', 'wagens.02'].map(lotId);
const categories = ['personenwagen', 'bestelwagen'];
const kinds = ['municipality', 'ocmw'] as const;
const regions = [bodies.intercommunale, bodies.otherIntercommunale];
const calendar = Array.from({ length: 12 }, (_, index) => addDays(day('2026-06-15'), index - 6));

const questions = lots.flatMap((lot) =>
  categories.flatMap((category) =>
    kinds.flatMap((buyerKind) =>
      [...regions, undefined].flatMap((intercommunale) =>
        calendar.map((on) => ({ lot, category, buyerKind, intercommunale, authority: bodies.authority, on })),
      ),
    ),
  ),
);

const narrowing = <T>(all: readonly T[]) => fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined });
const ruleSets = () =>
  fc

    .array(
      fc.record({
        period: periods(5),
        lots: narrowing(lots),
        categories: narrowing(categories),
        buyerKinds: narrowing(kinds),
        regions: narrowing(regions),
      }),
      {
        maxLength: 5,
      },
    )
    .map((drawn) => drawn.map(({ period, ...narrowed }, index) => aCommissionRule({ id: `rule-${index}`, ...period, ...narrowed })));

/** Read from the words of the rule, not from its code: all that fit, and how many ways each is narrowed. */
const fitting = (rules: readonly CommissionRule[], { lot, category, buyerKind, intercommunale, on }: (typeof questions)[number]) =>
  rules.filter(
    (rule) =>
      rule.from <= on &&
      !(rule.until && rule.until < on) &&
      (!rule.lots || rule.lots.includes(lot)) &&
      (!rule.categories || rule.categories.includes(category)) &&
      (!rule.buyerKinds || rule.buyerKinds.includes(buyerKind)) &&
      (!rule.regions || (intercommunale !== undefined && rule.regions.includes(intercommunale))),
  );
const narrowness = (rule: CommissionRule) =>
  (rule.lots ? 1 : 0) + (rule.categories ? 1 : 0) + (rule.buyerKinds ? 1 : 0) + (rule.regions ? 1 : 0);

test('the answer to every question is the one most specific rule, nothing, or a tie', () => {
  fc.assert(
    fc.property(ruleSets(), (rules) => {
      for (const question of questions) {
        const fit = fitting(rules, question);
        const most = fit.filter((rule) => fit.every((other) => narrowness(other) <= narrowness(rule)));
        const answer = commissionRuleFor(rules, question);
        if (most.length > 1) expect(answer).toMatchObject({ ok: false, code: 'commission-undetermined' });
        else expect(answer).toEqual({ ok: true, value: most[0] });
      }
    }),
    { numRuns: 60 },
  );
});

test('a set of rules is refused at entry exactly when two equally specific rules fit one question', () => {
  fc.assert(
    fc.property(ruleSets(), (rules) => {
      const tied = new Set<string>();
      for (const question of questions) {
        const fit = fitting(rules, question);
        for (const [index, a] of fit.entries())
          for (const b of fit.slice(index + 1)) if (narrowness(a) === narrowness(b)) tied.add(`${a.id} ${b.id}`);
      }
      expect(new Set(conflictingRules(rules).map(([a, b]) => `${a.id} ${b.id}`))).toEqual(tied);
    }),
    { numRuns: 100 },
  );
});

const tieredBases = () =>
  fc
    .record({
      of: fc.constantFrom('list' as const, 'net' as const),
      steps: fc.array(fc.record({ width: fc.integer({ min: 1, max: 50_000_00 }), rate: rates() }), { minLength: 1, maxLength: 5 }),
    })
    .map(({ of, steps }): CommissionBase => {
      let above = 0;
      const tiers = steps.map(({ width, rate }) => {
        const tier = { above: cents(above), rate };
        above += width;
        return tier;
      });
      return { kind: 'tiers', of, tiers };
    });

const lineOf = (amount: number) => ({ quantity: 1, list: cents(amount), net: cents(amount) });

test('in tiers a larger line never owes less, and one tier is a percentage', () => {
  fc.assert(
    fc.property(tieredBases(), fc.nat(300_000_00), fc.nat(100_000_00), rates(), (base, amount, more, rate) => {
      const rule = aCommissionRule({ base });
      expect(amountDue(rule, lineOf(amount + more))).toBeGreaterThanOrEqual(amountDue(rule, lineOf(amount)));
      const single = aCommissionRule({ base: { kind: 'tiers', of: 'net', tiers: [{ above: cents(0), rate }] } });
      const plain = aCommissionRule({ base: { kind: 'percentage', of: 'net', rate } });
      expect(amountDue(single, lineOf(amount))).toBe(amountDue(plain, lineOf(amount)));
    }),
  );
});

test('what is due lies between the rule’s bounds, and is nothing on a line of which nothing is left', () => {
  fc.assert(
    fc.property(tieredBases(), fc.nat(300_000_00), fc.nat(5_000_00), fc.nat(5_000_00), (base, amount, one, other) => {
      const [minimum, maximum] = [cents(Math.min(one, other)), cents(Math.max(one, other))];
      const rule = aCommissionRule({ base, minimum, maximum });
      expect(amountDue(rule, lineOf(amount))).toBeGreaterThanOrEqual(minimum);
      expect(amountDue(rule, lineOf(amount))).toBeLessThanOrEqual(maximum);
      expect(amountDue(rule, { ...lineOf(0), quantity: 0 })).toBe(0);
    }),
  );
});

test('parts sum to the commission, each for another body', () => {
  const bases: fc.Arbitrary<CommissionBase> = fc.oneof(
    fc.record({ kind: fc.constant('per-unit' as const), amount: prices(1_000_000) }),
    fc.record({ kind: fc.constant('percentage' as const), of: fc.constantFrom('list' as const, 'net' as const), rate: rates() }),
    tieredBases(),
  );
  fc.assert(
    fc.property(
      bases,
      rates(),
      fc.constantFrom(bodies.authority, bodies.intercommunale),
      fc.record({ quantity: fc.integer({ min: 1, max: 1_000 }), list: prices(), net: prices() }),
      (base, share, intercommunale, line) => {
        const shares = [
          { to: 'own-intercommunale', share },
          { to: 'authority', share: basisPoints(10_000 - share) },
        ] as const;
        const question = {
          lot: lotId('wagens.01'),
          category: 'personenwagen',
          buyerKind: 'municipality',
          intercommunale,
          authority: bodies.authority,
          on: day('2026-06-15'),
        } as const;
        const answer = commissionOn([aCommissionRule({ base, shares })], question, line);
        if (!answer.ok) throw new Error('one rule fits');
        const { amount, parts } = answer.value;
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
        expect(new Set(parts.map(({ beneficiary }) => beneficiary)).size).toBe(parts.length);
        expect(parts.every((part) => part.amount >= 0)).toBe(true);
      },
    ),
  );
});
