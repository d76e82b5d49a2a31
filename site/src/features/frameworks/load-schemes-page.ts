import type { Manifest, PublishedScheme, Rooms } from '../../../../shared/domain/catalogue/publication.ts';
import type { Ceiling } from '../../../../shared/domain/frameworks/ceiling.ts';
import type { FrameworkId, LotId } from '../../../../shared/domain/frameworks/ids.ts';
import { loadManifest, loadRooms, loadSchemes } from '../catalogue/publication-client.ts';

export interface SchemesPageData {
  readonly schemes: readonly PublishedScheme[];
  readonly rooms: Rooms;
  readonly manifest: Manifest;
}

/** Every published framework agreement, the one that ends last first, with the room that is left. */
export const loadSchemesPage = async (): Promise<SchemesPageData> => {
  const [schemes, rooms, manifest] = await Promise.all([loadSchemes(), loadRooms(), loadManifest()]);
  return { schemes: schemes.toSorted((a, b) => (a.framework.endsOn > b.framework.endsOn ? -1 : 1)), rooms, manifest };
};

/** The ceiling of a framework or lot; undefined when it is not published. */
export const ceilingOf = (rooms: Rooms, scope: FrameworkId | LotId): Ceiling | undefined => {
  const room = rooms[scope];
  return room && { scope, ...room };
};

export const modelCount = ({ segments }: Manifest, lots: readonly LotId[]): number =>
  segments.reduce((sum, { lot, count }) => (lots.includes(lot) ? sum + count : sum), 0);
