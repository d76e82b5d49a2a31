import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entitlement } from '../../../shared/domain/frameworks/eligibility.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { assess } from '../../../shared/domain/ordering/assess.ts';
import { undisturbedPeriod } from '../../../shared/domain/ordering/dated-basis.ts';
import { addDays, holdsOn } from '../../../shared/domain/time/local-date.ts';
import { days, periods } from '../../support/arbitraries.ts';
import {
  aChoice,
  aCommissionRule,
  aFramework,
  aMembership,
  aModel,
  anOrganisation,
  aVatRule,
  aVersion,
  bodies,
  day,
} from '../../support/builders.ts';
import { inputsFor } from '../../support/orders.ts';

const span = 12;
const firstDay = addDays(day('2026-06-15'), -3 * span);
const calendar = Array.from({ length: 6 * span }, (_, index) => addDays(firstDay, index));

const shares = (['authority', 'own-intercommunale'] as const).map((to) => [{ to, share: basisPoints(10_000) }]);

/** A world in which everything that can be dated begins and ends at random. */
const worlds = () =>
  fc
    .record({
      term: periods(span),
      starts: fc.uniqueArray(days(span), { minLength: 1, maxLength: 3 }),
      withdrawn: fc.option(days(span), { nil: undefined }),
      commissions: fc.array(periods(span), { maxLength: 3 }),
      supplies: fc.array(periods(span), { maxLength: 3 }),
      memberships: fc.array(fc.tuple(periods(span), fc.constantFrom(bodies.intercommunale, bodies.otherIntercommunale)), { maxLength: 3 }),
      accessions: fc.array(periods(span), { maxLength: 2 }),
      accessionRequired: fc.boolean(),
    })
    .map((drawn) => {
      const [first = firstDay, ...later] = drawn.starts.toSorted();
      const version = (effectiveFrom: typeof first, number: number) =>
        aVersion({ effectiveFrom, number, listPrice: cents(1_000 * number) });
      const model = aModel({
        versions: [version(first, 1), ...later.map((from, index) => version(from, index + 2))],
        ...(drawn.withdrawn && { withdrawal: { from: drawn.withdrawn, reason: 'uit het gamma' } }),
      });
      const framework = aFramework({
        startsOn: drawn.term.from,
        endsOn: drawn.term.until ?? day('9999-12-31'),
        eligibility: { anyOf: [{ regions: [bodies.intercommunale] }], accessionRequired: drawn.accessionRequired },
        commissionRules: drawn.commissions.map((period, index) =>
          aCommissionRule({
            id: `c${index}`,
            base: { kind: 'per-unit', amount: cents(index + 1) },
            shares: shares[index % 2] ?? [],
            ...period,
          }),
        ),
        vatRules: [
          aVatRule(),
          ...drawn.supplies.map((period, index) => aVatRule({ seller: 'supplier', rate: basisPoints(index * 600), ...period })),
          aVatRule({ lineType: 'commission', until: day('9999-12-31') }),
        ],
      });
      const organisation = anOrganisation({
        memberships: drawn.memberships.map(([period, intercommunale]) => aMembership({ ...period, intercommunale })),
        accessions: drawn.accessions.map((period) => ({
          framework: 'wagens',
          decidedBy: 'gemeenteraad',
          decidedOn: firstDay,
          reference: 'GR 1',
          ...period,
        })),
      });
      return { model, framework, organisation };
    });

type World = ReturnType<typeof worlds> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** All that a buyer would be told on a day, save the day itself and the dates between which it is said to hold. */
const answerOn = ({ model, framework, organisation }: World, on: (typeof calendar)[number]) => {
  const inputs = inputsFor({ frameworks: [framework], models: [model], buyers: [organisation] });
  const assessed = assess([aChoice()], { ...inputs, on });
  const entitled = entitlement(framework, organisation, on);
  if (!assessed.ok) return { entitled, refused: assessed.code, detail: { ...assessed.detail, on: undefined } };
  return { entitled, orders: assessed.value.map(({ basis: { from: _, until: __, ...versions }, ...order }) => ({ ...order, versions })) };
};

test('inside the period that an order rests on, no day gives another answer', () => {
  fc.assert(
    fc.property(worlds(), days(span), (world, on) => {
      const period = undisturbedPeriod(world.framework, world.organisation, [world.model], on);
      expect(holdsOn(period, on)).toBe(true);
      const answer = answerOn(world, on);
      for (const date of calendar) if (holdsOn(period, date)) expect(answerOn(world, date)).toEqual(answer);
    }),
    { numRuns: 80 },
  );
});

test('the periods of a calendar meet without gap or overlap', () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const periodOn = (on: (typeof calendar)[number]) => undisturbedPeriod(world.framework, world.organisation, [world.model], on);
      for (const date of calendar) {
        const { until } = periodOn(date);
        if (until < '9999-12-31') expect(periodOn(addDays(until, 1)).from).toBe(addDays(until, 1));
      }
    }),
    { numRuns: 40 },
  );
});
