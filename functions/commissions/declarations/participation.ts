import { ranIn } from '../../../shared/domain/commissions/declaration.ts';
import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';

/** A framework agreement and the suppliers that were awarded one of its lots. */
export interface Participation {
  readonly framework: Framework;
  readonly suppliers: readonly Kbo[];
}

const participationIn = async (frameworks: Pick<FrameworkRepository, 'whole'>, id: FrameworkId): Promise<Participation | undefined> => {
  const whole = await frameworks.whole(id);
  if (!whole) return undefined;
  return {
    framework: whole.framework,
    suppliers: [...new Set(whole.lots.flatMap(({ awards }) => awards.map(({ supplier }) => supplier)))],
  };
};

/** Frameworks that meet the condition with their suppliers; there are tens at most, read side by side. */
export const participations = async (
  frameworks: Pick<FrameworkRepository, 'list' | 'whole'>,
  wanted: (framework: Framework) => boolean = () => true,
): Promise<readonly Participation[]> => {
  const known = (await frameworks.list()).filter(wanted);
  return (await Promise.all(known.map(({ id }) => participationIn(frameworks, id)))).flatMap((found) => found ?? []);
};

/** The framework, where the supplier was awarded a lot of it and it ran in the month. */
export const findOwnFramework = async (
  frameworks: Pick<FrameworkRepository, 'whole'>,
  supplier: Kbo,
  id: FrameworkId,
  month: string,
): Promise<Framework | undefined> => {
  const found = await participationIn(frameworks, id);
  return found?.suppliers.includes(supplier) && ranIn(month, found.framework) ? found.framework : undefined;
};
