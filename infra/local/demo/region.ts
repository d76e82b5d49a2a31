import type * as z from 'zod';
import { commissionSummaryRoute } from '../../../shared/contract/commissions.routes.ts';
import { getFrameworkRoute } from '../../../shared/contract/frameworks.routes.ts';
import type { LotId } from '../../../shared/domain/frameworks/ids.ts';
import { frameworkOf } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { ApiClient } from '../api-client.ts';
import { DemoFailure, must } from './outcome.ts';
import { euro, table } from './show.ts';

export type Summary = z.output<typeof commissionSummaryRoute.response>;
type Year = Summary['years'][number];

export interface Standing {
  /** Room left under the lot's maximum value. */
  readonly lotRoom: number;
  readonly frameworkRoom: number;
  readonly summary: Summary;
}

interface Watchers {
  readonly manager: ApiClient;
  readonly reviewer: ApiClient;
}

/** Where ceilings and commission stand: what the manager and the reviewer see. */
export const standing = async ({ manager, reviewer }: Watchers, lot: LotId, region: Kbo, year: number): Promise<Standing> => {
  const framework = must('reading the ceilings', await manager(getFrameworkRoute, { params: { frameworkId: frameworkOf(lot) } }));
  const found = framework.lots.find((each) => each.lot.id === lot);
  if (found?.ceiling.room.value === undefined || framework.ceiling.room.value === undefined)
    throw new DemoFailure(`lot ${lot} has no maximum value`);
  const query = { intercommunale: region, from: 2022, to: year };
  const summary = must('reading the commission summary', await reviewer(commissionSummaryRoute, { query }));
  return { lotRoom: found.ceiling.room.value, frameworkRoom: framework.ceiling.room.value, summary };
};

const yearRow = (
  label: string,
  { listCents, discountCents, commissionCents, netDiscountCents, orders }: Omit<Year, 'year'>,
): readonly string[] => [label, ...[listCents, discountCents, commissionCents, netDiscountCents].map(euro), String(orders)];

const heading = ['year', 'list price', 'discount', 'commission', 'net discount', 'orders'];

/** The region's figures per year, with the year of the order as it was before. */
export const summaryTable = (before: Summary, after: Summary, year: number): string => {
  const earlier = before.years.find((each) => each.year === year);
  return table([
    heading,
    ...after.years.filter((each) => each.year !== year).map((each) => yearRow(String(each.year), each)),
    ...(earlier ? [yearRow(`${year} before`, earlier)] : []),
    ...after.years.filter((each) => each.year === year).map((each) => yearRow(`${year} after`, each)),
    yearRow('all', after.total),
  ]);
};
