import type { Side } from '../../shared/domain/incidents/incident.ts';
import { type IncidentSummary, incidentSummaryOf } from '../../shared/domain/incidents/summary.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Database } from '../platform/database.ts';
import { incidentsOf } from '../platform/keys/incidents.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { escalationRecord, incidentRecord } from './incident.record.ts';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const listOf = {
  buyer: { index: 'gsi1', viewer: 'buyer' },
  supplier: { index: 'gsi2', viewer: 'supplier' },
  manager: { index: 'gsi1', viewer: 'authority' },
} as const satisfies Record<Side, object>;

/** Reading the lists that incidents stand in, apart from all that writes them: whoever only reads needs no right to write. */
export const makeIncidentLists = (database: Database) => ({
  /** One page of what an organisation has to do with on this side, newest first, by one query. */
  async list(side: Side, kbo: Kbo, paging: Paging): Promise<{ readonly items: readonly IncidentSummary[]; readonly next?: string }> {
    const { index, viewer } = listOf[side];
    const page = await queryPage(database, { index, partition: incidentsOf(viewer, kbo), ...paging, newestFirst: true });
    const rowIn =
      side === 'manager'
        ? escalationRecord.parse
        : (item: (typeof page.items)[number]) => incidentSummaryOf(incidentRecord.parse(item).incident);
    return { ...page, items: page.items.map(rowIn) };
  },
});

export type IncidentLists = ReturnType<typeof makeIncidentLists>;
