import type { ModelId } from '../frameworks/ids.ts';
import type { CatalogueRow, Manifest } from './publication.ts';

type SegmentEntry = Manifest['segments'][number];

/** Rows of a segment, at most: what is read and written when one model of a lot changes, however many the lot holds. */
export const mostRows = 400;

const startOf = ({ from = '' as ModelId }: Pick<SegmentEntry, 'from'>): string => from;

/** Segments in the order of their lots, and within a lot of the ids that they begin at. */
export const inOrder = (segments: readonly SegmentEntry[]): readonly SegmentEntry[] =>
  segments.toSorted((a, b) => (a.lot === b.lot ? (startOf(a) < startOf(b) ? -1 : 1) : a.lot < b.lot ? -1 : 1));

/** The segment of a lot, in order, in which the row of a model lies or belongs; undefined while the lot has none. */
export const segmentFor = (ofLot: readonly SegmentEntry[], id: ModelId): SegmentEntry | undefined =>
  ofLot.findLast((segment) => startOf(segment) <= id);

/**
 * Rows that no longer fit in one segment, in several that are half full, by id, so that the next changes find room. The
 * first begins where the segment did that they come from.
 */
export const divided = (rows: readonly CatalogueRow[], from: ModelId | undefined) => {
  if (rows.length <= mostRows) return [{ from, rows }];
  const byId = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const size = Math.ceil(byId.length / Math.ceil(byId.length / (mostRows / 2)));
  return Array.from({ length: Math.ceil(byId.length / size) }, (_, index) => {
    const part = byId.slice(index * size, (index + 1) * size);
    return { from: index === 0 ? from : part[0]?.id, rows: part };
  });
};
