import { beforeAll, expect, test } from 'vitest';
import { statementPartRecord, statementRecord } from '../../functions/commissions/statement.record.ts';
import type { Item } from '../../functions/platform/record.ts';
import { statementPaperRoutes } from '../../shared/contract/statement-papers.routes.ts';
import { statementsRoutes } from '../../shared/contract/statements.routes.ts';
import { type Api, openApi } from '../support/api.ts';
import { aPerson } from '../support/builders.ts';
import { makeRouteWorld, type RouteWorld, routeStock } from '../support/route-world.ts';
import { statementExamples } from '../support/statement-examples.ts';
import { allItems } from '../support/table-contents.ts';

let api: Api;
let world: RouteWorld;
beforeAll(async () => {
  api = await openApi(routeStock);
  world = makeRouteWorld(api.database);
});

/** Every issued statement and every part of their lines, as they lie in the table. */
const issued = async (): Promise<ReadonlyMap<string, Item>> =>
  new Map(
    (await allItems(api.database))
      .filter((item) => statementRecord.is(item) || statementPartRecord.is(item))
      .map((item) => [`${item.pk} ${item.sk}`, item]),
  );

test.each([...statementsRoutes, ...statementPaperRoutes])(
  '$operation succeeds and leaves every issued statement as it was',
  async (route) => {
    for (const role of route.roles) {
      const request = await statementExamples[route.operation].request(world, role);
      const before = await issued();
      const answer = await api.call(route, request, aPerson(role, statementExamples[route.operation].homes?.(role)?.[0]));
      expect(answer.status).toBeLessThan(300);
      const after = await issued();
      for (const [key, item] of before) expect(after.get(key)).toEqual(item);
    }
  },
);
