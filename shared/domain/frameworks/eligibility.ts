import { intercommunalesOf } from '../organisations/attribution.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { ok, type Result, refuse } from '../result.ts';
import { holdsOn, type LocalDate } from '../time/local-date.ts';
import type { EligibilityAlternative, Framework } from './framework.ts';

/** A condition that an organisation does not meet, with what would meet it. */
export type FailedCondition =
  | { readonly condition: 'kind'; readonly is: string; readonly allowed: readonly string[] }
  | { readonly condition: 'region'; readonly is: readonly string[]; readonly allowed: readonly string[] }
  | { readonly condition: 'named' }
  | { readonly condition: 'accession'; readonly framework: string };

const failures = (
  framework: Framework,
  organisation: Organisation,
  { kinds, regions, named }: EligibilityAlternative,
  on: LocalDate,
): readonly FailedCondition[] => {
  const memberOf = intercommunalesOf(organisation, framework.id, on);
  const failed: FailedCondition[] = [];
  if (kinds && !kinds.includes(organisation.kind)) failed.push({ condition: 'kind', is: organisation.kind, allowed: kinds });
  if (regions && !regions.some((region) => memberOf.includes(region))) failed.push({ condition: 'region', is: memberOf, allowed: regions });
  if (named && !named.includes(organisation.kbo)) failed.push({ condition: 'named' });
  return failed;
};

/** Whether an organisation is of those for whom a framework is meant, whether or not it has acceded yet. */
export const isMeantFor = (framework: Framework, organisation: Organisation, on: LocalDate): boolean =>
  framework.eligibility.anyOf.some((alternative) => failures(framework, organisation, alternative, on).length === 0);

/**
 * Whether an organisation may order under a framework on a day. A body that satisfies one alternative, and
 * has acceded where the framework asks for it, is entitled; otherwise the refusal carries every condition that
 * failed in the alternative that came nearest.
 */
export const entitlement = (
  framework: Framework,
  organisation: Organisation,
  on: LocalDate,
): Result<undefined, 'framework-not-started' | 'framework-ended' | 'not-eligible'> => {
  if (on < framework.startsOn) return refuse('framework-not-started', { startsOn: framework.startsOn });
  if (on > framework.endsOn) return refuse('framework-ended', { endsOn: framework.endsOn });
  const { anyOf, accessionRequired } = framework.eligibility;
  const [nearest = []] = anyOf
    .map((alternative) => failures(framework, organisation, alternative, on))
    .toSorted((a, b) => a.length - b.length);
  const acceded =
    !accessionRequired || organisation.accessions.some((accession) => accession.framework === framework.id && holdsOn(accession, on));
  const failed: readonly FailedCondition[] = [
    ...nearest,
    ...(acceded ? [] : [{ condition: 'accession', framework: framework.id } as const]),
  ];
  return failed.length === 0 ? ok(undefined) : refuse('not-eligible', { failed });
};
