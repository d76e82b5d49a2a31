import { describe, expect, test } from 'vitest';
import { claimRoom, freshCeilings } from '../../../infra/local/sample-data/history/ceilings.ts';
import { historyFor } from '../../../infra/local/sample-data/history/history.ts';
import { catalogueOf } from '../../../infra/local/sample-data/history/inputs.ts';
import { volumeLives } from '../../../infra/local/sample-data/history/volume.ts';
import { igemo, intercommunaleKbo } from '../../../infra/local/sample-data/organisations/intercommunales.ts';
import { organisationBy } from '../../../infra/local/sample-data/organisations/organisations.ts';
import published from '../../../infra/local/sample-data/reference/igemo-region-2022-2024.json' with { type: 'json' };
import { schemes } from '../../../infra/local/sample-data/schemes/schemes.ts';
import { sampleToday } from '../../../infra/local/sample-data/today.ts';
import { order, orderEvent } from '../../../shared/contract/ordering.schemas.ts';
import { salesOf } from '../../../shared/domain/catalogue/model-sales.ts';
import { pricesPaid } from '../../../shared/domain/catalogue/prices-paid.ts';
import { summarise } from '../../../shared/domain/commissions/summary.ts';
import { ceilingLevel } from '../../../shared/domain/frameworks/ceiling.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import type { OrderPlan } from '../../../shared/domain/ordering/plan.ts';
import { claimOf } from '../../../shared/domain/ordering/plan.ts';

const lives = historyFor(catalogueOf(schemes));
const endOf = (life: readonly OrderPlan[]) => {
  const last = life.at(-1);
  if (!last) throw new Error('an order without a life');
  return last.after;
};
const orders = lives.map(endOf);
const entries = lives.flat().flatMap((plan) => plan.entries);
const ofIgemo = entries.filter(
  ({ beneficiary, bookedOn }) => beneficiary === igemo && bookedOn >= '2022-01-01' && bookedOn <= '2024-12-31',
);
const summary = summarise(ofIgemo, { from: 2022, to: 2024 });
const euros = ({ listCents, discountCents, commissionCents, netDiscountCents }: typeof summary.total) =>
  [listCents, discountCents, commissionCents, netDiscountCents].map((amount) => amount / 100);

describe('the ledger of IGEMO’s region', () => {
  test.each(published.rows)('sums to every published figure of $year', ({ year, listPrice, discount, commission, netDiscount }) => {
    const summed = summary.years.find((each) => each.year === year);
    expect(summed && euros(summed)).toEqual([listPrice, discount, commission, netDiscount]);
  });

  test('sums to the published totals', () => {
    const { listPrice, discount, commission, netDiscount } = published.total;
    expect(euros(summary.total)).toEqual([listPrice, discount, commission, netDiscount]);
  });

  test('has sixteen vehicles in 2024, ordered by the five buyers that are named', () => {
    const of2024 = summarise(
      ofIgemo.filter(({ bookedOn }) => bookedOn.startsWith('2024')),
      { from: 2024, to: 2024 },
    );
    expect([of2024.total.orders, of2024.total.quantity]).toEqual([16, 16]);
    expect(new Set(of2024.buyers.map(({ name }) => name))).toEqual(new Set(published.buyers2024));
    expect(of2024.buyers.every(({ orders: placed }) => placed > 0)).toBe(true);
  });

  test('holds a cancelled order: its accrual and its reversal, in one year', () => {
    const reversed = ofIgemo.filter(({ cause }) => cause === 'reversal');
    expect(reversed.length).toBeGreaterThan(0);
    for (const { order: id, bookedOn } of reversed) {
      const both = ofIgemo.filter((entry) => entry.order === id);
      expect(both.reduce((sum, { list }) => sum + list, 0)).toBe(0);
      expect(both.every((entry) => entry.bookedOn.slice(0, 4) === bookedOn.slice(0, 4))).toBe(true);
    }
  });
});

describe('the sample orders', () => {
  test('satisfy the contract, are marked as sample, and have an event for each of their versions', () => {
    for (const life of lives) {
      const now = endOf(life);
      expect(order.safeParse(now).error, now.number).toBeUndefined();
      const events = life.flatMap((plan) => plan.events);
      expect(events.map(({ version }) => version)).toEqual(Array.from({ length: now.version }, (_, index) => index + 1));
      expect(events.map(({ at }) => at).toSorted()).toEqual(events.map(({ at }) => at));
      for (const event of events) expect(orderEvent.safeParse(event).error).toBeUndefined();
    }
    expect(orders.every(({ sample }) => sample)).toBe(true);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
    expect(new Set(orders.map(({ number }) => number)).size).toBe(orders.length);
  });

  test('were never approved by who prepared them, and nothing happened after the day of the sample', () => {
    for (const { action, by, at, order: id } of lives.flat().flatMap((plan) => plan.events)) {
      expect(at < '2026-11-22').toBe(true);
      if (action === 'approve' || action === 'endorse') expect(orders.find((each) => each.id === id)?.preparers).not.toContain(by.person);
    }
  });

  test('are of all four schemes, all states and all eleven regions', () => {
    expect(new Set(orders.map(({ framework }) => framework))).toEqual(new Set(schemes.map(({ framework }) => framework.id)));
    expect(new Set(orders.map(({ state }) => state))).toEqual(
      new Set([
        'draft',
        'submitted',
        'returned',
        'approved',
        'placed',
        'conditionally-accepted',
        'acknowledged',
        'delivered',
        'accepted',
        'closed',
        'refused',
        'cancelled',
      ]),
    );
    const regions = [
      'IGEMO',
      'IOK',
      'IGEAN Dienstverlening',
      'Haviland',
      'Interleuven',
      'SOLVA',
      'Veneco',
      'DDS',
      'Interwaas',
      'WVI',
      'Leiedal',
    ];
    expect(new Set(orders.map(({ intercommunale }) => intercommunale))).toEqual(new Set(regions.map(intercommunaleKbo)));
    expect(orders.length).toBeGreaterThanOrEqual(300);
  });

  test('hold one model of which any buyer reads what others paid', () => {
    const sales = orders.flatMap(salesOf).filter((sale) => sale.model === 'gestroomd.17.volkswagen-id-buzz-cargo');
    for (const reader of ['Berlaar', 'Leuven']) {
      const paid = pricesPaid(sales, organisationBy(reader).kbo, sampleToday);
      expect(paid).toMatchObject({ enough: true });
      if (paid.enough) expect(paid.lowest).toBeLessThan(paid.highest);
    }
  });

  test('count the shared cars per municipality as the report lists them', () => {
    const cars = (name: string) =>
      orders
        .filter(
          ({ framework, lot, buyer, createdAt }) =>
            framework === 'deelwagens' && lot === 'deelwagens.1' && buyer === organisationBy(name).kbo && createdAt < '2024',
        )
        .flatMap(({ lines }) => lines)
        .reduce((sum, { quantity }) => sum + quantity, 0);
    expect(['Putte', 'Bornem', 'Berlaar', 'Willebroek', 'Puurs-Sint-Amands', 'Mechelen', 'Duffel'].map(cars)).toEqual([
      2, 2, 2, 2, 6, 6, 4,
    ]);
  });

  test('book a commission for exactly what was placed: the ledger is that of the orders', () => {
    for (const life of lives) {
      const now = endOf(life);
      const booked = life.flatMap((plan) => plan.entries).reduce((sum, { commission }) => sum + commission, 0);
      const stands = now.placedAt !== undefined && now.state !== 'cancelled' && now.state !== 'refused';
      expect(booked, now.number).toBe(stands ? now.totals.commission : 0);
    }
  });

  test('leave each ceiling exactly what was not ordered', () => {
    const ceilings = freshCeilings(schemes);
    for (const life of lives) claimRoom(ceilings, life);
    const standing = orders.filter(({ placedAt, state }) => placedAt !== undefined && state !== 'cancelled' && state !== 'refused');
    for (const { scope, maximum, room } of ceilings.values()) {
      const claims = standing.filter(({ lot, framework }) => lot === scope || framework === scope).map(claimOf);
      if (maximum.value !== undefined) expect(room.value, scope).toBe(maximum.value - claims.reduce((sum, { value }) => sum + value, 0));
      if (maximum.quantity !== undefined)
        expect(room.quantity, scope).toBe(maximum.quantity - claims.reduce((sum, { quantity }) => sum + quantity, 0));
    }
    const level = (number: string) => {
      const ceiling = ceilings.get(lotId(`gestroomd.${number}`));
      return ceiling && ceilingLevel(ceiling);
    };
    expect([level('11'), level('62')]).toEqual(['reached', 'critical']);
  });

  test('are the same at every load', () => {
    expect(historyFor(catalogueOf(schemes)).map(endOf)).toEqual(orders);
    expect([...volumeLives(50)].map(endOf)).toEqual([...volumeLives(50)].map(endOf));
  });
});
