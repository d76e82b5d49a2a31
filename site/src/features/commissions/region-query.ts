import { legislatureOf } from '../../../../shared/domain/commissions/summary.ts';

export interface RegionQuery {
  readonly region: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly quarter: string | undefined;
}

/** The years of the evaluation report that the figures are compared with. */
const defaultYears = { from: 2022, to: 2024 } as const;

const yearIn = (text: string | null): number | undefined => (text !== null && /^20\d{2}$/.test(text) ? Number(text) : undefined);

/** What the address asks for; years that make no sense read as the default ones. */
export const regionQuery = (search: string): RegionQuery => {
  const asked = new URLSearchParams(search);
  const from = yearIn(asked.get('van')) ?? defaultYears.from;
  const to = yearIn(asked.get('tot')) ?? Math.max(defaultYears.to, from);
  const quarter = asked.get('kwartaal') ?? '';
  return {
    region: asked.get('regio') ?? undefined,
    ...(from <= to ? { from, to } : { from: to, to: from }),
    quarter: /^20\d{2}-Q[1-4]$/.test(quarter) ? quarter : undefined,
  };
};

export interface Period extends Pick<RegionQuery, 'from' | 'to'> {
  readonly kind: 'legislature' | 'evaluation' | 'year';
}

/**
 * Periods that people ask for by name: this year, this legislature as far as it has come and the one before it, and the
 * evaluation report's.
 */
export const namedPeriods = (thisYear: number): readonly Period[] => {
  const yearsOf = (year: number) => {
    const [from = year, to = year] = legislatureOf(year).split('-').map(Number);
    return { kind: 'legislature', from, to: Math.min(to, thisYear) } as const;
  };
  const current = yearsOf(thisYear);
  return [{ kind: 'year', from: thisYear, to: thisYear }, current, yearsOf(current.from - 1), { kind: 'evaluation', ...defaultYears }];
};

/** What is the default is left out, so that the plain address stays plain. */
export const regionSearch = ({ region, from, to, quarter }: RegionQuery): string => {
  const parts = new URLSearchParams();
  if (region !== undefined) parts.set('regio', region);
  if (from !== defaultYears.from || to !== defaultYears.to) {
    parts.set('van', String(from));
    parts.set('tot', String(to));
  }
  if (quarter !== undefined) parts.set('kwartaal', quarter);
  const text = parts.toString();
  return text === '' ? '' : `?${text}`;
};

/** Quarters of the years, the latest first. */
export const quartersOf = ({ from, to }: Pick<RegionQuery, 'from' | 'to'>): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => to - index).flatMap((year) => [4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`));

/** The quarter to begin with: the last one in which something was booked. */
export const lastQuarter = (months: readonly { readonly month: string }[]): string | undefined => {
  const month = months.at(-1)?.month;
  return month === undefined ? undefined : `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
};

/** `december 2024` of `2024-12`. */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat('nl-BE', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
