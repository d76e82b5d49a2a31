import type { FrameworkId } from '../frameworks/ids.ts';
import type { LocalDate } from '../time/local-date.ts';
import { attributedTo } from './attribution.ts';
import type { Kbo } from './kbo.ts';
import type { Organisation } from './organisation.ts';

export interface ServedInhabitants {
  /** By intercommunale: the sum of the municipalities that it serves. */
  readonly served: ReadonlyMap<Kbo, number>;
  /** The latest day for which any of them was counted; undefined when none was. */
  readonly on: LocalDate | undefined;
  /** By intercommunale: municipalities that it serves and of which no number is known. */
  readonly uncounted: ReadonlyMap<Kbo, readonly string[]>;
  /** Municipalities of several intercommunales of which none is named for the framework: they count for nobody. */
  readonly unclear: readonly string[];
}

/**
 * The inhabitants that each intercommunale serves under a framework on a day, by the memberships of that day and the
 * numbers as they were last counted. Every municipality counts once, for the intercommunale that it is attributed to;
 * an OCMW or AGB has the inhabitants of its municipality, and counts for nothing.
 */
export const servedInhabitants = (municipalities: readonly Organisation[], framework: FrameworkId, day: LocalDate): ServedInhabitants => {
  const served = new Map<Kbo, number>();
  const uncounted = new Map<Kbo, readonly string[]>();
  const unclear: string[] = [];
  let on: LocalDate | undefined;
  for (const municipality of municipalities) {
    const attributed = attributedTo(municipality, framework, day);
    if (!attributed.ok) unclear.push(municipality.name);
    if (!attributed.ok || attributed.value === undefined) continue;
    const { inhabitants, inhabitantsOn, name } = municipality;
    if (inhabitants === undefined) {
      uncounted.set(attributed.value, [...(uncounted.get(attributed.value) ?? []), name]);
      continue;
    }
    served.set(attributed.value, (served.get(attributed.value) ?? 0) + inhabitants);
    if (inhabitantsOn !== undefined && (on === undefined || on < inhabitantsOn)) on = inhabitantsOn;
  }
  return { served, on, uncounted, unclear };
};
