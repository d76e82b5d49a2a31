import { formatKbo, type Kbo, kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { namesIn, useSchemes } from '../ordering/use-names.ts';
import type { StoredSession } from '../session/stored-session.ts';

export interface Region {
  readonly kbo: Kbo;
  readonly name: string;
}

/**
 * The regions that a reader may look at: a reviewer its own; a manager every one that the eligibility or the
 * commission rules of its own frameworks name, beside its own.
 */
export const useRegions = ({ roles, organisation }: StoredSession): readonly Region[] => {
  const schemes = useSchemes();
  const own: Region = { kbo: kbo(organisation.kbo), name: organisation.name };
  if (!roles.includes('manager')) return [own];
  const nameOf = namesIn(schemes);
  const named = schemes
    .filter(({ framework }) => framework.authority === organisation.kbo)
    .flatMap(({ framework }) => [
      ...framework.eligibility.anyOf.flatMap(({ regions }) => regions ?? []),
      ...framework.commissionRules.flatMap(({ regions }) => regions ?? []),
    ]);
  const all = [...new Set([own.kbo, ...named])];
  return all
    .map((number) => ({ kbo: number, name: number === own.kbo ? own.name : nameOf(number) }))
    .filter(({ name, kbo: number }) => name !== formatKbo(number))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
};
