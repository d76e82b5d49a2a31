import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cents } from '../../shared/domain/money/cents.ts';
import { type OrderView, seenIn, sendOrder } from '../../site/src/features/ordering/send-orders.ts';
import { anOrder } from '../support/orders.ts';

vi.mock('../../site/src/features/session/access-token.ts', () => ({
  currentAccessToken: async () => 'token',
  renewedAccessToken: async () => undefined,
}));

const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const made = { order: anOrder() } as unknown as OrderView;
const { lot, supplier, totals } = made.order;
const sentBody = () => JSON.parse(String(fetched.mock.calls[0]?.[1]?.body));

test('a basket is ordered at the amounts that were on screen, not at those that it came to since', async () => {
  const before = { ...totals, net: cents(totals.net - 100_00) };
  fetched.mockResolvedValue(new Response(JSON.stringify({ code: 'price-changed', facts: {} }), { status: 409 }));
  const sent = await sendOrder(made, seenIn([{ lot, supplier, totals: before }], made));
  expect(sentBody()).toEqual({ version: made.order.version, net: before.net, commission: totals.commission });
  expect(sent).toMatchObject({ view: made, problem: { code: 'price-changed' } });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('an order on its own page is sent at the amounts of that page', async () => {
  fetched.mockResolvedValue(new Response(JSON.stringify(made), { status: 200 }));
  await sendOrder(made);
  expect(sentBody()).toEqual({ version: made.order.version, net: totals.net, commission: totals.commission });
});
