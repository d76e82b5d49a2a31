import type { Entry } from './entry.ts';
import type { Facet } from './facets.ts';
import type { ListState, Range } from './list-state.ts';

const within = (value: number, { min, max }: Range) => (min === undefined || value >= min) && (max === undefined || value <= max);

/** The test that a state asks of a facet; undefined when it asks nothing. What has no value does not pass. */
const testOf = (facet: Facet, state: ListState): ((entry: Entry) => boolean) | undefined => {
  if (facet.kind === 'range') {
    const range = state.ranges[facet.id];
    return (
      range &&
      ((entry) => {
        const value = facet.valueOf(entry);
        return value !== undefined && within(value, range);
      })
    );
  }
  const chosen = state.choices[facet.id];
  if (!chosen) return undefined;
  const wanted = new Set(chosen);
  return (entry) => {
    const value = facet.valueOf(entry);
    return value !== undefined && wanted.has(value);
  };
};

export interface ChoiceCount {
  readonly value: string;
  readonly count: number;
}

/** What a facet shows beside the list. */
export type FacetView =
  | { readonly facet: Extract<Facet, { kind: 'choice' }>; readonly counts: readonly ChoiceCount[]; readonly covered: number }
  | {
      readonly facet: Extract<Facet, { kind: 'range' }>;
      readonly min: number;
      readonly max: number;
      /** How many entries lie in each of the equal parts between `min` and `max`. */
      readonly histogram: readonly number[];
      readonly covered: number;
    };

export interface Filtered {
  readonly entries: readonly Entry[];
  readonly facets: readonly FacetView[];
}

const bins = 16;

const choiceView = (facet: Extract<Facet, { kind: 'choice' }>, candidates: readonly Entry[], chosen: readonly string[]): FacetView => {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  let covered = 0;
  for (const entry of candidates) {
    const value = facet.valueOf(entry);
    if (value === undefined) continue;
    covered += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { facet, covered, counts: [...counts].map(([value, count]) => ({ value, count })) };
};

const rangeView = (facet: Extract<Facet, { kind: 'range' }>, candidates: readonly Entry[]): FacetView => {
  const values = candidates.flatMap((entry) => facet.valueOf(entry) ?? []);
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const histogram = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = max === min ? 0 : Math.min(bins - 1, Math.floor(((value - min) / (max - min)) * bins));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  return { facet, covered: values.length, min: values.length > 0 ? min : 0, max: values.length > 0 ? max : 0, histogram };
};

/**
 * The entries that pass every facet, and for each facet what choosing in it would give: its counts are of the
 * entries that pass all the others. One pass decides, so the work grows with entries × facets in use.
 */
export const filterEntries = (entries: readonly Entry[], facets: readonly Facet[], state: ListState): Filtered => {
  const tests = facets.flatMap((facet) => {
    const test = testOf(facet, state);
    return test ? [{ id: facet.id, test }] : [];
  });
  const passing: Entry[] = [];
  const onlyFailing = new Map<string, Entry[]>(tests.map(({ id }) => [id, []]));
  for (const entry of entries) {
    let failing: string | undefined;
    let failures = 0;
    for (const { id, test } of tests) {
      if (test(entry)) continue;
      failing = id;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) passing.push(entry);
    else if (failures === 1 && failing !== undefined) onlyFailing.get(failing)?.push(entry);
  }
  const views = facets.map((facet) => {
    const others = onlyFailing.get(facet.id) ?? [];
    const candidates = others.length > 0 ? [...passing, ...others] : passing;
    return facet.kind === 'choice' ? choiceView(facet, candidates, state.choices[facet.id] ?? []) : rangeView(facet, candidates);
  });
  return { entries: passing, facets: views };
};

/**
 * Whether a facet helps to narrow what is shown: it is in use, or it tells entries apart and most of what is
 * shown has it (a range in km says nothing over a list of bicycle stands).
 */
export const isUseful = (view: FacetView, shown: number, state: ListState): boolean => {
  if (state.choices[view.facet.id] || state.ranges[view.facet.id]) return true;
  const differs = 'counts' in view ? view.counts.length > 1 : view.max > view.min;
  return differs && view.covered * 2 >= shown;
};
