import { describe, expect, test } from 'vitest';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { needsApproval } from '../../../shared/domain/ordering/approval.ts';
import { plainRules } from '../../../shared/domain/ordering/approval-policy.ts';
import { changesBetween } from '../../../shared/domain/ordering/changes.ts';
import { checkSeen, checkUnchanged } from '../../../shared/domain/ordering/figures.ts';
import { checkForm } from '../../../shared/domain/ordering/form.ts';
import { movesOf, nextStepFor } from '../../../shared/domain/ordering/next-step.ts';
import type { OrderState } from '../../../shared/domain/ordering/order-transitions.ts';
import { summaryOf } from '../../../shared/domain/ordering/summary.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { aChoice, aForm, aLot, aModel, anOrganisation, aVersion, bodies, day, on } from '../../support/builders.ts';
import { anOrder, inputsFor } from '../../support/orders.ts';

test('approval is needed from a cent above the threshold', () => {
  const order = anOrder();
  const threshold = (amount: number) => plainRules(anOrganisation({ approvalThreshold: cents(amount) }));
  expect(needsApproval(threshold(27_000_00), order)).toBe(false);
  expect(needsApproval(threshold(26_999_99), order)).toBe(true);
  expect(needsApproval(threshold(0), order)).toBe(true);
});

describe('figures', () => {
  const order = anOrder();
  const { net, commission } = order.totals;

  test('are those that were seen, or both are shown', () => {
    expect(checkSeen(order, { net, commission })).toMatchObject({ ok: true });
    expect(checkSeen(order, { net: cents(1), commission })).toMatchObject({
      code: 'price-changed',
      detail: { before: { net: 1, commission }, after: { net, commission } },
    });
    expect(checkSeen(order, { net, commission: cents(1) })).toMatchObject({ code: 'price-changed' });
  });

  test('that moved are shown line by line', () => {
    const dearer = inputsFor({ models: [aModel({ versions: [aVersion({ listPrice: cents(31_000_00) })] })] });
    expect(checkUnchanged(order, anOrder())).toMatchObject({ ok: true });
    expect(checkUnchanged(order, anOrder({}, [aChoice()], dearer))).toEqual({
      ok: false,
      code: 'price-changed',
      detail: {
        before: { net: 27_000_00, commission: 540_00 },
        after: { net: 27_900_00, commission: 558_00 },
        lines: [
          { line: 1, name: 'Merk Stadswagen', before: 27_000_00, after: 27_900_00, commissionBefore: 540_00, commissionAfter: 558_00 },
        ],
      },
    });
  });

  test('of which only the VAT moved have changed too', () => {
    const [line] = order.lines;
    if (!line) throw new Error('one line');
    expect(checkUnchanged(order, { ...order, lines: [{ ...line, vat: cents(line.vat + 1) }] })).toMatchObject({ code: 'price-changed' });
  });
});

describe('the form', () => {
  const today = on;
  const share = (entity: typeof bodies.buyer, part: number) => ({ entity, name: 'Entiteit', share: basisPoints(part) });

  test.each([
    ['nothing but the necessary', aForm(), undefined],
    ['shares that make up the whole', aForm({ billing: [share(bodies.buyer, 6_000), share(bodies.otherBuyer, 4_000)] }), undefined],
    ['shares that leave something', aForm({ billing: [share(bodies.buyer, 9_999)] }), { code: 'invalid-billing', detail: { sum: 9_999 } }],
    ['shares of too much', aForm({ billing: [share(bodies.buyer, 10_000), share(bodies.otherBuyer, 1)] }), { code: 'invalid-billing' }],
    [
      'one body twice',
      aForm({ billing: [share(bodies.buyer, 5_000), share(bodies.buyer, 5_000)] }),
      { code: 'invalid-billing', detail: { reason: 'entity-twice' } },
    ],
    ['wanted today', aForm({ delivery: { ...aForm().delivery, wantedOn: today } }), undefined],
    [
      'wanted yesterday',
      aForm({ delivery: { ...aForm().delivery, wantedOn: day('2026-06-14') } }),
      { code: 'invalid-date', detail: { earliest: today } },
    ],
  ])('%s', (_, form, refusal) => {
    expect(checkForm(form, [aLot()], today)).toMatchObject(refusal ?? { ok: true });
  });

  test('names its site where the lot is delivered per site', () => {
    const lots = [aLot(), aLot({ id: lotId('wagens.02'), splitPerSite: true })];
    expect(checkForm(aForm(), lots, today)).toMatchObject({ code: 'invalid-choice', detail: { reason: 'site-missing', lot: 'wagens.02' } });
    expect(checkForm(aForm({ delivery: { ...aForm().delivery, site: 'Markt' } }), lots, today)).toMatchObject({ ok: true });
  });
});

describe('what comes next', () => {
  const placedAt = instant(new Date('2026-06-15T22:30:00.000Z'));
  const dated = { placedAt, promisedOn: day('2026-09-01'), deliveredOn: day('2026-08-20') };

  test.each([
    ['draft', { action: 'submit', by: 'buyer', late: false }],
    ['returned', { action: 'submit', by: 'buyer', late: false }],
    ['submitted', { action: 'approve', by: 'approver', except: ['p1'], late: false }],
    ['approved', { action: 'place', by: 'buyer', late: false }],
    ['placed', { action: 'acknowledge', by: 'supplier', before: '2026-06-26', late: false }],
    ['conditionally-accepted', { action: 'agree', by: 'buyer', before: '2026-06-25', late: false }],
    ['acknowledged', { action: 'deliver', by: 'supplier', before: '2026-09-01', late: false }],
    ['delivered', { action: 'accept', by: 'buyer', before: '2026-09-19', late: false }],
    ['accepted', { action: 'close', by: 'buyer', late: false }],
    ['closed', undefined],
    ['refused', undefined],
    ['cancelled', undefined],
  ] as const)('after %s', (state: OrderState, expected) => {
    expect(nextStepFor(anOrder({ state, ...dated }), [], on)).toEqual(expected);
  });

  test('is late from the day after the deadline', () => {
    const order = anOrder({ state: 'acknowledged', promisedOn: day('2026-09-01') });
    expect(nextStepFor(order, [], day('2026-09-01'))?.late).toBe(false);
    expect(nextStepFor(order, [], day('2026-09-02'))?.late).toBe(true);
  });

  test('is a move of each party at once after a part arrived, the most pressing first', () => {
    const pending = { checkSince: day('2026-08-20'), mendBy: day('2026-08-28'), payBy: day('2026-09-10') };
    const order = anOrder({ state: 'partly-delivered', ...dated, pending });
    expect(movesOf(order)).toEqual([
      { action: 'mend', by: 'supplier', before: '2026-08-28' },
      { action: 'deliver', by: 'supplier', before: '2026-09-01' },
      { action: 'invoice', by: 'buyer', before: '2026-09-10' },
      { action: 'accept', by: 'buyer', before: '2026-09-19' },
    ]);
    expect(nextStepFor(order, ['buyer'], day('2026-09-11'))).toEqual({ action: 'invoice', by: 'buyer', before: '2026-09-10', late: true });
    expect(nextStepFor(order, ['auditor'], on)).toMatchObject({ action: 'mend' });
  });

  test('is the mend where all arrived and what was refused waits for the supplier', () => {
    const order = anOrder({ state: 'delivered', ...dated, pending: { mendBy: day('2026-09-04') } });
    expect(movesOf(order)).toEqual([{ action: 'mend', by: 'supplier', before: '2026-09-04' }]);
  });

  test('is to pay before an accepted order is closed', () => {
    const accepted = anOrder({ state: 'accepted', ...dated, pending: { payBy: day('2026-10-01') } });
    expect(movesOf(accepted)).toEqual([{ action: 'invoice', by: 'buyer', before: '2026-10-01' }]);
    expect(movesOf({ ...accepted, pending: {} })).toEqual([{ action: 'close', by: 'buyer' }]);
    expect(movesOf({ ...accepted, state: 'closed' })).toEqual([]);
  });
});

test('changes name the fields that people care for, before and after', () => {
  const before = anOrder();
  const after = anOrder({ remarks: 'in het wit', promisedOn: day('2026-09-01'), version: 2, state: 'submitted' }, [
    aChoice({ quantity: 2, options: ['trekhaak'] }),
  ]);
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween(before, after)).toEqual([
    { field: 'lines', before: ['1 × Merk Stadswagen'], after: ['2 × Merk Stadswagen + Trekhaak'] },
    { field: 'net', before: 27_000_00, after: 55_440_00 },
    { field: 'commission', before: 540_00, after: 1_108_80 },
    { field: 'remarks', after: 'in het wit' },
    { field: 'promisedOn', after: '2026-09-01' },
  ]);
  expect(changesBetween(after, before)).toContainEqual({ field: 'remarks', before: 'in het wit' });
});

test('a row says in a few words what is ordered', () => {
  expect(summaryOf(anOrder({}, [aChoice({ quantity: 3 }), aChoice(), aChoice()]))).toMatchObject({
    title: '3 × Merk Stadswagen + 2',
    quantity: 5,
    net: 135_000_00,
    cost: 137_700_00,
  });
});
