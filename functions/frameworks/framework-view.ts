import { asRead } from '../../shared/domain/frameworks/as-read.ts';
import { type Ceiling, ceilingLevel, usage } from '../../shared/domain/frameworks/ceiling.ts';
import type { Framework } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId, LotId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';

/** A ceiling is written with its framework or lot; one without is damage, not a refusal. */
export const ceilingOf = (ceilings: readonly Ceiling[], scope: FrameworkId | LotId) => {
  const ceiling = ceilings.find((candidate) => candidate.scope === scope);
  if (!ceiling) throw new Error(`no ceiling is stored for ${scope}`);
  return { ...ceiling, usage: usage(ceiling), level: ceilingLevel(ceiling) };
};

/**
 * Framework agreements are public data; but who is signed in only as manager works with those of the own
 * organisation, and is shown no others.
 */
export const maySee = ({ authority }: Framework, { organisation, roles }: Principal): boolean =>
  authority === organisation || roles.some((role) => role !== 'manager');

/** What the caller may read of a framework that it may see: all of its own. */
export const readableOf = (framework: Framework, { organisation }: Principal): Framework =>
  framework.authority === organisation ? framework : asRead(framework);
