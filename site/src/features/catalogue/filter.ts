import type { ChoiceFacet, Facet, RangeFacet } from './facets.ts';
import type { ListState } from './list-state.ts';

/** Tells of an entry, by its place in the list, whether it passes. */
type Test = (place: number) => boolean;

/** The test that a state asks of a facet; undefined when it asks nothing. What has no value does not pass. */
const testOf = (facet: Facet, state: ListState): Test | undefined => {
  if (facet.kind === 'range') {
    const range = state.ranges[facet.id];
    if (!range) return undefined;
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
    return (place) => {
      const figure = facet.figures[place] ?? Number.NaN;
      return figure >= min && figure <= max;
    };
  }
  const chosen = state.choices[facet.id];
  if (!chosen) return undefined;
  const wanted = new Set(chosen.map((value) => facet.values.indexOf(value)).filter((code) => code >= 0));
  return (place) => wanted.has(facet.codes[place] ?? -1);
};

export interface ChoiceCount {
  readonly value: string;
  readonly count: number;
}

/** What a facet shows beside the list. */
export type FacetView =
  | { readonly facet: ChoiceFacet; readonly counts: readonly ChoiceCount[]; readonly covered: number }
  | {
      readonly facet: RangeFacet;
      readonly min: number;
      readonly max: number;
      /** How many entries lie in each of the equal parts between `min` and `max`. */
      readonly histogram: readonly number[];
      readonly covered: number;
    };

export interface Filtered {
  /** Places of the entries that pass, in the order in which they came. */
  readonly passing: readonly number[];
  readonly facets: readonly FacetView[];
}

const bins = 16;

const choiceView = (facet: ChoiceFacet, candidates: readonly number[], chosen: readonly string[]): FacetView => {
  const totals = new Uint32Array(facet.values.length);
  let covered = 0;
  for (const place of candidates) {
    const code = facet.codes[place] ?? -1;
    if (code < 0) continue;
    covered += 1;
    totals[code] = (totals[code] ?? 0) + 1;
  }
  const counts = facet.values.flatMap((value, code) => {
    const count = totals[code] ?? 0;
    return count > 0 || chosen.includes(value) ? [{ value, count }] : [];
  });
  const unknown = chosen.filter((value) => !facet.values.includes(value)).map((value) => ({ value, count: 0 }));
  return { facet, covered, counts: [...counts, ...unknown] };
};

const rangeView = (facet: RangeFacet, candidates: readonly number[]): FacetView => {
  let covered = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const place of candidates) {
    const figure = facet.figures[place] ?? Number.NaN;
    if (Number.isNaN(figure)) continue;
    covered += 1;
    if (figure < min) min = figure;
    if (figure > max) max = figure;
  }
  const histogram = Array.from({ length: bins }, () => 0);
  if (covered === 0) return { facet, covered, min: 0, max: 0, histogram };
  const scale = max === min ? 0 : bins / (max - min);
  for (const place of candidates) {
    const figure = facet.figures[place] ?? Number.NaN;
    if (Number.isNaN(figure)) continue;
    const bin = Math.min(bins - 1, Math.floor((figure - min) * scale));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  return { facet, covered, min, max, histogram };
};

/**
 * Of the entries at these places, those that pass every facet; and for each facet what choosing in it would give: its
 * counts are of the entries that pass all the others. One pass decides, so the work grows with entries × facets.
 */
export const filterEntries = (places: readonly number[], facets: readonly Facet[], state: ListState): Filtered => {
  const tests = facets.flatMap((facet) => {
    const passes = testOf(facet, state);
    return passes ? [{ id: facet.id, passes, failing: [] as number[] }] : [];
  });
  const passing: number[] = [];
  for (const place of places) {
    let failed: number[] | undefined;
    let failures = 0;
    for (const { passes, failing } of tests) {
      if (passes(place)) continue;
      failed = failing;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) passing.push(place);
    else if (failures === 1) failed?.push(place);
  }
  const views = facets.map((facet) => {
    const others = tests.find(({ id }) => id === facet.id)?.failing ?? [];
    const candidates = others.length > 0 ? [...passing, ...others] : passing;
    return facet.kind === 'choice' ? choiceView(facet, candidates, state.choices[facet.id] ?? []) : rangeView(facet, candidates);
  });
  return { passing, facets: views };
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
