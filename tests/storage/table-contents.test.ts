import { expect, test } from 'vitest';
import { openMarket } from '../support/market.ts';
import { draft } from '../support/purchases.ts';
import { tableDigest } from '../support/table-contents.ts';

test('what other tests take for proof that nothing was written moves when something is', async () => {
  const market = await openMarket();
  const before = { digest: await tableDigest(market.database), change: market.database.lastChange() };
  expect({ digest: await tableDigest(market.database), change: market.database.lastChange() }).toEqual(before);
  await draft(market);
  expect(await tableDigest(market.database)).not.toBe(before.digest);
  expect(market.database.lastChange()).toBeGreaterThan(before.change);
});
