import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBeneficiaryRepository } from '../../functions/commissions/beneficiary.repository.ts';
import { makeBooksRepository } from '../../functions/commissions/books.repository.ts';
import { makeGetCommissionSummary } from '../../functions/commissions/get-commission-summary.ts';
import { makeGetFlandersSummary } from '../../functions/commissions/get-flanders-summary.ts';
import { makeReconcile } from '../../functions/commissions/reconcile.ts';
import { answering, disputing } from '../../functions/commissions/review-steps.ts';
import type { OrderView } from '../../functions/ordering/order-view.ts';
import { proposed } from '../../functions/ordering/supplier-answers.ts';
import { issuableFrom, quarterDays, type StatementLine } from '../../shared/domain/commissions/statement.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { addDays, brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import {
  aChoice,
  aCommissionRule,
  aFramework,
  aMembership,
  aModel,
  anOrganisation,
  aPerson,
  aVersion,
  bodies,
  day,
} from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { granted, placed } from '../support/purchases.ts';
import {
  type ReferenceBody,
  type ReferenceCorrection,
  type ReferenceFact,
  reference,
  referenceStatement,
} from '../support/reference-commission.ts';
import { statementsOn, usualScope } from '../support/statements.ts';

const points = (rate: bigint) => basisPoints(Number(rate));
const amount = (value: bigint) => cents(Number(value));
const all = [{ to: 'own-intercommunale', share: basisPoints(10_000) }] as const;

const stock = {
  frameworks: [
    aFramework({
      commissionRules: [
        aCommissionRule({
          id: 'first-half',
          base: { kind: 'percentage', of: 'net', rate: points(reference.firstRate) },
          shares: [
            { to: 'own-intercommunale', share: points(reference.ownShare) },
            { to: 'authority', share: points(10_000n - reference.ownShare) },
          ],
          until: addDays(day(reference.changesOn), -1),
        }),
        aCommissionRule({
          id: 'second-half',
          base: { kind: 'per-unit', amount: amount(reference.perUnit) },
          maximum: amount(reference.most),
          shares: [],
          key: {
            method: 'by-turnover',
            on: day('2025-12-31'),
            weights: [
              { body: bodies.intercommunale, weight: Number(reference.ownWeight) },
              { body: bodies.authority, weight: Number(reference.authorityWeight) },
            ],
            source: 'statements of 2025',
          },
          from: day(reference.changesOn),
        }),
        aCommissionRule({
          id: 'other-region',
          base: {
            kind: 'tiers',
            of: 'list',
            tiers: [
              { above: cents(0), rate: points(reference.lowRate) },
              { above: amount(reference.tierUntil), rate: points(reference.highRate) },
            ],
          },
          minimum: amount(reference.least),
          shares: all,
          regions: [bodies.otherIntercommunale],
        }),
      ],
    }),
  ],
  models: [aModel({ versions: [aVersion({ listPrice: amount(reference.unitList), discountRate: points(reference.discountRate) })] })],
  buyers: [
    anOrganisation(),
    anOrganisation({
      kbo: bodies.otherBuyer,
      name: 'Andere',
      memberships: [
        aMembership({ intercommunale: bodies.otherIntercommunale, until: addDays(day(reference.movesOn), -1) }),
        aMembership({ from: day(reference.movesOn) }),
      ],
    }),
  ],
};

const kbos = { own: bodies.intercommunale, other: bodies.otherIntercommunale, authority: bodies.authority } as const;
const names = ['own', 'other', 'authority'] as const satisfies readonly ReferenceBody[];
const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] as const;

const moves = fc.array(
  fc.record({
    does: fc.constantFrom('order' as const, 'order' as const, 'reduce' as const, 'cancel' as const),
    second: fc.boolean(),
    units: fc.integer({ min: 1, max: 9 }),
    pick: fc.nat(99),
    on: fc.integer({ min: 8, max: 89 }),
  }),
  { minLength: 2, maxLength: 7 },
);
const years = fc.tuple(moves, moves, moves, moves);
const complaints = fc.array(fc.record({ body: fc.nat(2), line: fc.nat(99), amount: fc.integer({ min: 0, max: 900_000 }) }), {
  minLength: 4,
  maxLength: 4,
});

/** What a dispute set right about one booking of an order. */
interface Upheld {
  readonly order: string;
  readonly version: number;
  readonly body: ReferenceBody;
  readonly difference: bigint;
}

/** What the books must take back of it when the order is cancelled. */
const countersOf = (upheld: readonly Upheld[], order: string, on: string): readonly ReferenceCorrection[] =>
  [
    ...Map.groupBy(
      upheld.filter((each) => each.order === order),
      ({ body, version }) => `${body} ${version}`,
    ).values(),
  ].flatMap((same) => {
    const difference = same.reduce((sum, each) => sum - each.difference, 0n);
    const [first] = same;
    return first && difference !== 0n ? [{ day: on, beneficiary: first.body, difference, together: `${order} ${first.version}` }] : [];
  });

interface Known {
  view: OrderView;
  readonly buyer: 'first' | 'second';
  readonly placedOn: string;
  units: number;
  open: boolean;
}

test('ledger, statements and report say to the cent what a slow calculation of the same history says', async () => {
  await fc.assert(
    fc.asyncProperty(years, complaints, async (year, disputes) => {
      const market = await openMarket(stock);
      const { database, clock } = market;
      const { issue, review, statements, inputs } = statementsOn(database, clock.now);
      const manager = aPerson('manager');
      const supplier = aPerson('supplier');
      const known: Known[] = [];
      const facts: ReferenceFact[] = [];
      const corrections: ReferenceCorrection[] = [];
      const upheld: Upheld[] = [];
      const numbers: string[] = [];
      const today = (): LocalDate => brusselsDate(clock.now());

      const move = async ({ does, second, units, pick }: (typeof year)[0][number]): Promise<void> => {
        if (does === 'order') {
          const buyer = second && today() < reference.movesOn ? 'second' : 'first';
          const by = aPerson('buyer', second ? bodies.otherBuyer : bodies.buyer);
          const view = await placed(market, { by, lines: [aChoice({ quantity: units })] });
          known.push({ view, buyer, placedOn: today(), units, open: true });
          facts.push({ day: today(), placedOn: today(), buyer, before: 0, after: units });
          return;
        }
        const open = known.filter((order) => order.open && (does === 'cancel' || order.view.order.state === 'placed') && order.units > 1);
        const order = open[pick % Math.max(open.length, 1)];
        if (!order) return;
        const by = aPerson('buyer', order.view.order.buyer);
        const step = (action: 'cancel' | 'propose') => ({ orderId: order.view.order.id, action, version: order.view.order.version });
        const before = order.units;
        if (does === 'cancel') {
          granted(await market.change(by, step('cancel'), market.withReason('niet nodig')));
          Object.assign(order, { units: 0, open: false });
          corrections.push(...countersOf(upheld, order.view.order.id, today()));
        } else {
          const fewer = 1 + (units % (before - 1 || 1));
          if (fewer >= before) return;
          const proposal = { promisedOn: addDays(today(), 30), lines: [{ line: 1, quantity: fewer }], note: 'Minder' };
          const waiting = granted(await market.change(supplier, step('propose'), proposed(proposal)));
          const view = granted(await market.agree(by, { orderId: waiting.order.id, version: waiting.order.version }));
          Object.assign(order, { view, units: fewer });
        }
        facts.push({ day: today(), placedOn: order.placedOn, buyer: order.buyer, before, after: order.units });
      };

      for (const [index, quarter] of quarters.entries()) {
        const { from, until } = quarterDays(quarter);
        for (const each of (year[index] ?? []).toSorted((a, b) => a.on - b.on)) {
          clock.setDay(addDays(from, each.on));
          await move(each);
        }
        clock.setDay(issuableFrom(quarter));
        const lines = new Map<ReferenceBody, readonly StatementLine[]>();
        for (const body of names) {
          const expected = referenceStatement(facts, corrections, body, from, until);
          const issued = await issue(manager, { ...usualScope, beneficiary: kbos[body], quarter });
          if (expected.lines.length === 0) expect(issued).toMatchObject({ code: 'nothing-to-state' });
          else {
            const { totals, number, id } = granted(issued);
            const own = await statements.lines(granted(issued));
            lines.set(body, own);
            numbers.push(number);
            expect({ ...totals, orders: undefined }).toEqual({
              list: Number(expected.list),
              discount: Number(expected.discount),
              due: Number(expected.due),
              commission: Number(expected.commission),
              orders: undefined,
            });
            expect(own.map(({ commission }) => commission).toSorted((a, b) => a - b)).toEqual(expected.lines.map(Number));
            const complaint = disputes[index];
            const line = own[(complaint?.line ?? 0) % own.length];
            if (complaint === undefined || names[complaint.body] !== body || !line || line.commission === complaint.amount) continue;
            const reviewer = aPerson('reviewer', kbos[body]);
            const dispute = disputing(database, reviewer, { line: line.number, remark: 'Klopt niet', attachments: [] });
            granted(await review(reviewer, { statementId: id, action: 'dispute', version: 1 }, dispute));
            const answer = answering(statements, manager, {
              line: line.number,
              outcome: 'upheld',
              text: 'Klopt',
              commission: cents(complaint.amount),
            });
            granted(await review(manager, { statementId: id, action: 'answer', version: 2 }, answer));
            const difference = BigInt(complaint.amount - line.commission);
            corrections.push({ day: today(), beneficiary: body, difference });
            upheld.push({ order: line.order, version: line.orderVersion, body, difference });
          }
        }
      }

      expect(numbers.filter((number) => number.startsWith('2026-')).toSorted()).toEqual(
        Array.from(
          { length: numbers.filter((number) => number.startsWith('2026-')).length },
          (_, index) => `2026-${String(index + 1).padStart(4, '0')}`,
        ),
      );
      const summary = makeGetCommissionSummary(inputs);
      let inAllRegions = 0;
      for (const body of ['own', 'other'] as const) {
        const expected = referenceStatement(facts, corrections, body, '2026-01-01', '2026-12-31');
        const reviewer = aPerson('reviewer', kbos[body]);
        expect(granted(await summary(reviewer, { intercommunale: kbos[body], from: 2026, to: 2026 })).total).toMatchObject({
          listCents: Number(expected.list),
          discountCents: Number(expected.discount),
          commissionCents: Number(expected.due),
          receivedCents: Number(expected.commission),
        });
        inAllRegions += Number(expected.due);
      }
      const flanders = makeGetFlandersSummary({ ...inputs, beneficiaries: makeBeneficiaryRepository(database) });
      expect(granted(await flanders(manager, { from: 2026, to: 2026 })).total.commissionCents).toBe(inAllRegions);
      expect((await makeReconcile({ books: makeBooksRepository(database) })()).differences).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
