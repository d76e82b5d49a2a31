/** From and/or to, both included; in the unit in which the reader types it (whole euros for a price). */
export interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Everything that decides what the list shows. It lives in the address, so that it can be shared and gone back to. */
export interface ListState {
  readonly query: string;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly ranges: Readonly<Record<string, Range>>;
  /** A key of the sort orders; empty: relevance when something is searched, name otherwise. */
  readonly sort: string;
  readonly page: number;
}

export const emptyState: ListState = { query: '', choices: {}, ranges: {}, sort: '', page: 1 };

const own = { query: 'zoek', sort: 'volgorde', page: 'pagina' } as const;
const rangePattern = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/;

const bound = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));

/** Reads an address; whatever makes no sense there is left out. */
export const parseListState = (search: string): ListState => {
  const choices: Record<string, string[]> = {};
  const ranges: Record<string, Range> = {};
  const parameters = new URLSearchParams(search);
  for (const [key, value] of parameters) {
    if (key === own.query || key === own.sort || key === own.page || value === '') continue;
    const range = rangePattern.exec(value);
    if (range) {
      const [min, max] = [bound(range[1]), bound(range[2])];
      if (min !== undefined || max !== undefined) ranges[key] = { min, max };
    } else {
      const known = choices[key] ?? [];
      if (!known.includes(value)) choices[key] = [...known, value];
    }
  }
  const page = Number(parameters.get(own.page) ?? '1');
  return {
    query: parameters.get(own.query) ?? '',
    choices,
    ranges,
    sort: parameters.get(own.sort) ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
};

/** The address of a state, `''` for the untouched list; the same state always gives the same address. */
export const formatListState = ({ query, choices, ranges, sort, page }: ListState): string => {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(own.query, query);
  for (const key of Object.keys(choices).sort()) for (const value of [...(choices[key] ?? [])].sort()) parameters.append(key, value);
  for (const key of Object.keys(ranges).sort()) {
    const { min, max } = ranges[key] ?? {};
    if (min !== undefined || max !== undefined) parameters.set(key, `${min ?? ''}..${max ?? ''}`);
  }
  if (sort !== '') parameters.set(own.sort, sort);
  if (page > 1) parameters.set(own.page, String(page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};

/** Adds a choice of a facet or takes it away; the list begins again at its first page. */
export const toggleChoice = (state: ListState, facet: string, value: string): ListState => {
  const chosen = state.choices[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [facet]: _replaced, ...others } = state.choices;
  return { ...state, choices: next.length > 0 ? { ...others, [facet]: next } : others, page: 1 };
};

export const setRange = (state: ListState, facet: string, range: Range): ListState => {
  const { [facet]: _replaced, ...others } = state.ranges;
  const empty = range.min === undefined && range.max === undefined;
  return { ...state, ranges: empty ? others : { ...others, [facet]: range }, page: 1 };
};

/** How many filters are on, the search words not counted. */
export const filterCount = ({ choices, ranges }: ListState): number =>
  Object.values(choices).reduce((sum, values) => sum + values.length, 0) + Object.keys(ranges).length;
