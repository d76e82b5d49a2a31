import { beforeAll, expect, test } from 'vitest';
import { executionOf } from '../../../functions/deliveries/execution.ts';
import { orderRecord } from '../../../functions/ordering/order.record.ts';
import type { Item } from '../../../functions/platform/record.ts';
import { historyFor } from '../../../infra/local/sample-data/history/history.ts';
import { catalogueOf } from '../../../infra/local/sample-data/history/inputs.ts';
import { executionItems } from '../../../infra/local/sample-data/load/execution-items.ts';
import { schemes } from '../../../infra/local/sample-data/schemes/schemes.ts';
import { sampleToday } from '../../../infra/local/sample-data/today.ts';
import { standingOf } from '../../../shared/domain/deliveries/delivery.ts';

let items: readonly Item[];
beforeAll(async () => {
  items = await executionItems(historyFor(catalogueOf(schemes)));
});

const carriedOut = () =>
  items
    .filter(orderRecord.is)
    .map((item) => orderRecord.parse(item).order)
    .map((order) => ({
      order,
      execution: executionOf(
        order,
        items.filter(({ pk }) => pk === orderRecord.toItem({ order, request: '', siblings: [] }).pk),
        sampleToday,
      ),
    }));

test('one is partly delivered, one waits for a mend, one has an invoice that is wrong and one an invoice to pay', () => {
  expect(
    carriedOut().map(({ order, execution }) => [
      order.buyerName,
      order.state,
      execution.deliveries.map(standingOf),
      execution.invoices.map(({ state }) => state),
    ]),
  ).toEqual([
    ['Mechelen', 'partly-delivered', ['accepted'], []],
    ['Berlaar', 'delivered', ['to-mend'], []],
    ['Mechelen', 'accepted', ['accepted'], ['disputed']],
    ['Berlaar', 'accepted', ['accepted'], ['payable']],
  ]);
  expect(carriedOut().flatMap(({ execution }) => execution.invoices.flatMap(({ differences }) => differences))).toMatchObject([
    { field: 'unit-price', effect: 500_00 },
  ]);
});

test('none of them is late, and nothing in them happened after the day of the sample', () => {
  for (const { order, execution } of carriedOut()) {
    expect(execution.lateness, order.number).toBeUndefined();
    expect(order.updatedAt < '2026-11-22', order.number).toBe(true);
  }
});
