import {
  byUrgency,
  type Concern,
  concerns,
  type RangeRow,
  type RangeState,
  rangeStates,
} from '../../../../shared/domain/catalogue/range-row.ts';

export interface RangeFilter {
  readonly state: RangeState | undefined;
  readonly concern: Concern | undefined;
  readonly lot: string | undefined;
  readonly search: string;
}

const holds = (text: string, search: string) => text.toLowerCase().includes(search.trim().toLowerCase());

/** The rows that are asked for, the most pressing first. */
export const selectRange = (rows: readonly RangeRow[], { state, concern, lot, search }: RangeFilter): readonly RangeRow[] =>
  byUrgency(
    rows.filter(
      (row) =>
        (state === undefined || row.state === state) &&
        (concern === undefined || row.concerns.includes(concern)) &&
        (lot === undefined || row.lot === lot) &&
        holds(row.title, search),
    ),
  );

export const rangeFilterIn = (search: string): RangeFilter => {
  const asked = new URLSearchParams(search);
  return {
    state: rangeStates.find((state) => state === asked.get('toestand')),
    concern: concerns.find((concern) => concern === asked.get('aandacht')),
    lot: asked.get('perceel') ?? undefined,
    search: asked.get('zoek') ?? '',
  };
};

export const rangeSearch = ({ state, concern, lot, search }: RangeFilter): string => {
  const parts = new URLSearchParams();
  if (state !== undefined) parts.set('toestand', state);
  if (concern !== undefined) parts.set('aandacht', concern);
  if (lot !== undefined) parts.set('perceel', lot);
  if (search !== '') parts.set('zoek', search);
  const text = parts.toString();
  return text === '' ? '' : `?${text}`;
};
