import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDelivery, checkMend } from '../../../shared/domain/deliveries/check-delivery.ts';
import type { CheckedInvoice } from '../../../shared/domain/deliveries/checked-invoice.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import { invoicedLines, judgeInvoice, rejudgeInvoices } from '../../../shared/domain/deliveries/receive-invoice.ts';
import { reportDelivery } from '../../../shared/domain/deliveries/report-delivery.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import { planTransition } from '../../../shared/domain/ordering/plan.ts';
import { addDays, instant } from '../../../shared/domain/time/local-date.ts';
import { aChoice, day } from '../../support/builders.ts';
import { reported, underway } from '../../support/carried-out.ts';
import { anInvoice, billing } from '../../support/invoices.ts';
import { someone } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';

const ordered = 6;
const start = underway({}, [aChoice({ quantity: ordered })]);
const today = day('2026-08-20');
const at = instant(new Date('2026-08-20T10:00:00.000Z'));

type Step =
  | { readonly kind: 'deliver'; readonly units: number }
  | { readonly kind: 'check'; readonly which: number; readonly refused: number }
  | { readonly kind: 'mend'; readonly which: number }
  | { readonly kind: 'invoice'; readonly units: number; readonly dearer: boolean };

const small = fc.integer({ min: 0, max: 7 });
const which = fc.integer({ min: 0, max: 3 });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('deliver' as const), units: small }),
    fc.record({ kind: fc.constant('check' as const), which, refused: fc.oneof(fc.constant(0), small) }),
    fc.record({ kind: fc.constant('mend' as const), which }),
    fc.record({ kind: fc.constant('invoice' as const), units: small, dearer: fc.boolean() }),
  ),
  { maxLength: 40 },
);

/** What happens, told without any rule of the product: heaps of units and a list of bills. */
interface Model {
  readonly heaps: { waiting: number; refused: number }[];
  accepted: number;
  readonly bills: { units: number; dearer: boolean; good: boolean }[];
}

const billed = ({ bills }: Model) => bills.filter(({ good }) => good).reduce((sum, { units }) => sum + units, 0);
const lying = ({ heaps }: Model) => heaps.reduce((sum, { waiting, refused }) => sum + waiting + refused, 0);

const judgeBills = (model: Model) => {
  for (const bill of model.bills)
    if (!bill.good && !bill.dearer && bill.units > 0) bill.good = billed(model) + bill.units <= model.accepted;
};

/** Whether the step is possible; if it is, it is taken. */
const take = (model: Model, step: Step): boolean => {
  if (step.kind === 'deliver') {
    if (step.units < 1 || lying(model) + model.accepted + step.units > ordered) return false;
    model.heaps.push({ waiting: step.units, refused: 0 });
    return true;
  }
  if (step.kind === 'invoice') {
    model.bills.push({ units: step.units, dearer: step.dearer, good: false });
    const bill = model.bills.at(-1);
    if (bill && !bill.dearer && bill.units > 0) bill.good = billed(model) + bill.units <= model.accepted;
    return true;
  }
  const heap = model.heaps[step.which];
  if (!heap) return false;
  if (step.kind === 'mend') {
    if (heap.refused === 0) return false;
    heap.waiting = heap.refused;
    heap.refused = 0;
    return true;
  }
  if (heap.waiting === 0 || step.refused > heap.waiting) return false;
  model.accepted += heap.waiting - step.refused;
  heap.refused = step.refused;
  heap.waiting = 0;
  judgeBills(model);
  return true;
};

interface Real {
  order: Order;
  deliveries: readonly Delivery[];
  invoices: readonly CheckedInvoice[];
}

const moved = (real: Real, action: 'deliver' | 'accept' | 'refuse-delivery' | 'mend' | 'invoice', patch: Partial<Order>): boolean => {
  const plan = planTransition(real.order, action, patch, { actor: someone, at });
  if (plan.ok) real.order = plan.value.after;
  return plan.ok;
};

const replaced = (real: Real, delivery: Delivery) => real.deliveries.map((each) => (each.number === delivery.number ? delivery : each));

const doReally = (real: Real, step: Step): boolean => {
  const { order, deliveries, invoices } = real;
  if (step.kind === 'deliver') {
    const came = reportDelivery(order, deliveries, { deliveredOn: today, lines: [{ line: 1, quantity: step.units }] }, new Set(), today);
    if (!came.ok || !moved(real, 'deliver', came.value.patch)) return false;
    const number = deliveries.length + 1;
    const made = {
      order: order.id,
      number,
      deliveredOn: today,
      reportedBy: someone,
      reportedAt: at,
      attachments: [],
      checks: [],
      mends: [],
    };
    real.deliveries = [...deliveries, { ...made, lines: came.value.lines }];
    return true;
  }
  if (step.kind === 'invoice') {
    const lines = order.lines.map((line) =>
      billing(line, step.units, step.dearer ? { amount: cents(line.unitPrice.net * step.units + 1) } : {}),
    );
    const id = String(invoices.length);
    const received = {
      order: order.id,
      id,
      invoice: anInvoice(order, { lines, number: id }),
      source: 'typed',
      receivedOn: today,
      by: someone,
    } as const;
    const judged = judgeInvoice(order, { ...received, at: instant(new Date(Date.parse(at) + invoices.length)) }, invoices, deliveries);
    real.invoices = [...invoices, judged];
    return moved(real, 'invoice', { lines: invoicedLines(order, real.invoices) });
  }
  const delivery = deliveries[step.which];
  if (!delivery) return false;
  if (step.kind === 'mend') {
    if (!checkMend(order, delivery, today, today).ok || !moved(real, 'mend', {})) return false;
    real.deliveries = replaced(real, { ...delivery, mends: [...delivery.mends, { ...reported, on: today, note: 'Hersteld' }] });
    return true;
  }
  const round = delivery.mends.length === 0 ? (delivery.lines[0]?.quantity ?? 0) : (delivery.checks.at(-1)?.lines[0]?.refused ?? 0);
  const lines = step.refused === 0 ? [] : [{ line: 1, accepted: round - step.refused, refused: step.refused, defects: 'Kras' }];
  const check = checkDelivery(
    order,
    delivery,
    { lines, checklist: [], ...(step.refused > 0 && { mendBy: addDays(today, 9) }) },
    new Map(),
    today,
  );
  if (!check.ok) return false;
  const after = { ...order, ...check.value.patch };
  const checked = { ...delivery, checks: [...delivery.checks, { ...reported, ...check.value.check }] };
  const rejudged = rejudgeInvoices(after, invoices, replaced(real, checked));
  const now = invoices.map((each) => rejudged.find(({ id }) => id === each.id) ?? each);
  if (!moved(real, check.value.action, { ...check.value.patch, lines: invoicedLines(after, now) })) return false;
  real.deliveries = replaced(real, checked);
  real.invoices = now;
  return true;
};

const stateOf = (model: Model): string => {
  if (model.accepted === ordered) return 'accepted';
  const came = lying(model) + model.accepted;
  if (came === ordered) return 'delivered';
  return came > 0 ? 'partly-delivered' : 'acknowledged';
};

test('over any history, an order counts and stands as heaps of units and a list of bills do', () => {
  fc.assert(
    fc.property(steps, (history) => {
      const model: Model = { heaps: [], accepted: 0, bills: [] };
      const real: Real = { order: start, deliveries: [], invoices: [] };
      for (const step of history) {
        expect(doReally(real, step)).toBe(take(model, step));
        const [line] = real.order.lines;
        expect(line).toMatchObject({ quantity: ordered });
        const { delivered = 0, accepted = 0, invoiced = 0 } = line ?? {};
        expect({ delivered, accepted, invoiced }).toEqual({
          delivered: lying(model) + model.accepted,
          accepted: model.accepted,
          invoiced: billed(model),
        });
        expect(invoiced).toBeLessThanOrEqual(accepted);
        expect(accepted).toBeLessThanOrEqual(delivered);
        expect(delivered).toBeLessThanOrEqual(ordered);
        expect(real.order.state).toBe(stateOf(model));
        expect(real.order.acceptedOn !== undefined).toBe(model.accepted === ordered);
        expect(real.invoices.map(({ state }) => state === 'payable')).toEqual(model.bills.map(({ good }) => good));
      }
    }),
    { numRuns: 300 },
  );
});

test('the model can come to its end', () => {
  const real: Real = { order: start, deliveries: [], invoices: [] };
  for (const step of [
    { kind: 'deliver', units: ordered },
    { kind: 'check', which: 0, refused: 1 },
    { kind: 'mend', which: 0 },
    { kind: 'check', which: 0, refused: 0 },
    { kind: 'invoice', units: ordered, dearer: false },
  ] as const)
    expect(doReally(real, step)).toBe(true);
  expect(real).toMatchObject({
    order: { state: 'accepted', warrantyUntil: '2028-08-20' },
    invoices: [{ state: 'payable', payableBy: '2026-09-19' }],
  });
  expect(granted(planTransition(real.order, 'close', {}, { actor: someone, at })).after.state).toBe('closed');
});
