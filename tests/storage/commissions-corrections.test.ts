import { describe, expect, test } from 'vitest';
import { makeBooksRepository } from '../../functions/commissions/books.repository.ts';
import { makeReconcile } from '../../functions/commissions/reconcile.ts';
import { answering, disputing } from '../../functions/commissions/review-steps.ts';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { aCommissionRule, aFramework, aPerson, bodies, day } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { buyer, granted, placed } from '../support/purchases.ts';
import { statementsOn, usualScope } from '../support/statements.ts';

const manager = aPerson('manager');

describe('of an order that is cancelled after a dispute about it', () => {
  const shared = aFramework({
    commissionRules: [
      aCommissionRule({
        shares: [
          { to: 'own-intercommunale', share: basisPoints(7_000) },
          { to: 'authority', share: basisPoints(3_000) },
        ],
      }),
    ],
  });
  const reason = 'niet meer nodig';

  /** An order of the second quarter, whose line on the authority's statement was set right in the third. */
  const corrected = async () => {
    const market = await openMarket({ frameworks: [shared] });
    const use = statementsOn(market.database, market.clock.now);
    const { order } = await placed(market);
    market.clock.setDay(day('2026-07-03'));
    const issued = granted(await use.issue(manager, { ...usualScope, beneficiary: bodies.authority, quarter: '2026-Q2' }));
    const receiver = aPerson('reviewer', bodies.authority);
    const dispute = disputing(market.database, receiver, { line: 1, remark: 'De sleutel was 80/20.', attachments: [] });
    granted(await use.review(receiver, { statementId: issued.id, action: 'dispute', version: 1 }, dispute));
    const answer = answering(use.statements, manager, { line: 1, outcome: 'upheld', text: 'Klopt.', commission: cents(1_00) });
    const uphold = () => use.review(manager, { statementId: issued.id, action: 'answer', version: 2 }, answer);
    const cancel = () => market.change(buyer, { orderId: order.id, action: 'cancel', version: order.version }, market.withReason(reason));
    const received = async () => Map.groupBy(await market.ledger(), ({ beneficiary }) => beneficiary);
    return { market, uphold, cancel, received };
  };
  const sumOf = (entries: readonly LedgerEntry[] = []) => entries.reduce((sum, { commission }) => sum + commission, 0);

  test('nobody receives or passes on anything, and its statement says why', async () => {
    const { market, uphold, cancel, received } = await corrected();
    granted(await uphold());
    market.clock.setDay(day('2026-07-20'));
    granted(await cancel());
    const entries = await received();
    expect([...entries.values()].map(sumOf)).toEqual([0, 0]);
    expect((await market.ledger()).reduce((sum, { due }) => sum + due, 0)).toBe(0);
    expect(entries.get(bodies.authority)?.filter(({ corrects }) => corrects)).toMatchObject([
      { bookedOn: '2026-07-03', corrects: { remark: 'Klopt.' } },
      { bookedOn: '2026-07-20', corrects: { line: 1, remark: reason } },
    ]);
    expect((await makeReconcile({ books: makeBooksRepository(market.database) })()).differences).toEqual([]);
  });

  test('at the same moment, one of both is refused or the cancellation takes the other along', async () => {
    const { market, uphold, cancel, received } = await corrected();
    const [answered, cancelled] = await Promise.all([uphold(), cancel()]);
    expect(answered.ok || cancelled.ok).toBe(true);
    if (!cancelled.ok) {
      expect(cancelled.code).toBe('stale-version');
      market.clock.setDay(day('2026-07-20'));
      granted(await cancel());
    }
    const sums = [...(await received()).values()].map(sumOf);
    // An answer that came after the cancellation stands: it was given about an order of which nothing was left.
    expect(sums.reduce((total, sum) => total + sum, 0)).toBe(0);
    if (!cancelled.ok) expect(sums).toEqual([0, 0]);
  });
});
