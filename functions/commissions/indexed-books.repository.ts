import { quarterOf } from '../../shared/domain/commissions/ledger.ts';
import { quartersOf } from '../../shared/domain/commissions/summary.ts';
import { brusselsDate, type Instant } from '../../shared/domain/time/local-date.ts';
import { ceilingRecord } from '../frameworks/ceiling.record.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { orderFaceRecord } from '../ordering/order.record.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { everyPage } from '../platform/every-page.ts';
import { allFrameworks, frameworkPartition } from '../platform/keys/frameworks.keys.ts';
import type { PartitionKey } from '../platform/keys/key.ts';
import { orderKey, ordersOf } from '../platform/keys/ordering.keys.ts';
import { sharedCostKey, sharedCostsOf } from '../platform/keys/settlement.keys.ts';
import { ledgerPartition } from '../platform/keys/statements.keys.ts';
import { queryAll, queryPage } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import type { Item } from '../platform/record.ts';
import { makeBeneficiaryRepository } from './beneficiary.repository.ts';
import { sharedCostFaceRecord } from './shared-costs/shared-cost.record.ts';

/** Rows of one question to the table. */
const pageSize = 500;

/** Entries are booked by the Brussels day: the evening of 31 December may belong to the next year. */
const yearOf = (at: Instant): number => Number(brusselsDate(at).slice(0, 4));

/**
 * The books by the indexes instead of through the whole table: orders by the lists of the contracting authorities, the
 * ledger by beneficiary and quarter, ceilings by framework, shared costs by who paid them. What stands in no list is missed
 * here, and so is found: its ledger entries then belong to no order.
 */
export const makeIndexedBooks = (database: Database, now: Clock) => {
  const pages = (query: { readonly index?: 'gsi1'; readonly partition: PartitionKey }): AsyncGenerator<readonly Item[]> =>
    everyPage((cursor) => queryPage(database, { ...query, limit: pageSize, cursor }));

  return {
    /** Every order, ledger entry, ceiling and shared cost, a page at a time. What is written meanwhile may be missed. */
    async *everything(): AsyncGenerator<Item> {
      const frameworks = (await queryAll(database, { index: 'gsi1', partition: allFrameworks })).map(frameworkRecord.parse);
      for (const { id } of frameworks) yield* (await queryAll(database, { partition: frameworkPartition(id) })).filter(ceilingRecord.is);

      const authorities = new Set(frameworks.map(({ authority }) => authority));
      for (const authority of authorities)
        for await (const faces of pages({ index: 'gsi1', partition: ordersOf('authority', authority) }))
          yield* await readMany(
            database,
            faces.map((face) => orderKey(orderFaceRecord.parse(face).id)),
          );

      for (const authority of authorities)
        for await (const faces of pages({ index: 'gsi1', partition: sharedCostsOf(authority) }))
          yield* await readMany(
            database,
            faces.map((face) => sharedCostKey(sharedCostFaceRecord.parse(face).id)),
          );

      // Rules give to the buyer's own intercommunale and to the authority, and to nobody else.
      const receivers = (await makeBeneficiaryRepository(database).intercommunales()).map(({ kbo }) => kbo);
      const beneficiaries = new Set([...authorities, ...receivers]);
      const today = brusselsDate(now());
      const first = Math.min(...frameworks.map(({ startsOn }) => Number(startsOn.slice(0, 4))), yearOf(now()));
      const quarters = quartersOf({ from: first, to: yearOf(now()) }).filter((quarter) => quarter <= quarterOf(today));
      for (const beneficiary of beneficiaries)
        for (const quarter of quarters)
          for await (const entries of pages({ partition: ledgerPartition(beneficiary, quarter) })) yield* entries;
    },
  };
};
