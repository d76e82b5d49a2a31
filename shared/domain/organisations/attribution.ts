import type { FrameworkId } from '../frameworks/ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { holdsOn, type LocalDate } from '../time/local-date.ts';
import type { Kbo } from './kbo.ts';
import type { Organisation } from './organisation.ts';

/**
 * The intercommunales that a body is a member of that day under a framework: in general, or for that framework only. One
 * that serves it for another framework makes it no member here: whose manager attributed it there would else open this one.
 */
export const intercommunalesOf = (organisation: Organisation, framework: FrameworkId, on: LocalDate): readonly Kbo[] => [
  ...new Set(
    organisation.memberships
      .filter((membership) => holdsOn(membership, on) && (membership.framework === undefined || membership.framework === framework))
      .map(({ intercommunale }) => intercommunale),
  ),
];

/**
 * The one intercommunale that serves a body under a framework that day: the membership for that framework
 * goes before a general one. None is undefined; two is `attribution-unclear`, which people must decide.
 */
export const attributedTo = (
  organisation: Organisation,
  framework: FrameworkId,
  on: LocalDate,
): Result<Kbo | undefined, 'attribution-unclear'> => {
  const inForce = organisation.memberships.filter((membership) => holdsOn(membership, on));
  const named = inForce.filter((membership) => membership.framework === framework);
  const serving = new Set(
    (named.length > 0 ? named : inForce.filter((membership) => membership.framework === undefined)).map(
      (membership) => membership.intercommunale,
    ),
  );
  return serving.size > 1 ? refuse('attribution-unclear', { intercommunales: [...serving] }) : ok([...serving][0]);
};
