import { frameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { attributedTo } from '../../../../shared/domain/organisations/attribution.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { intercommunales, ivarem } from '../organisations/intercommunales.ts';
import { organisations } from '../organisations/organisations.ts';

/** The eleven streekintercommunales that announced Gestroomd together: all but s-Lim, and IVAREM is none. */
export const regions: readonly Kbo[] = intercommunales.filter(({ kbo, name }) => kbo !== ivarem && name !== 's-Lim').map(({ kbo }) => kbo);

const buyers = organisations.filter(({ kind }) => kind !== 'supplier' && kind !== 'social-housing');
const found = new Map<string, readonly Organisation[]>();

/** Who was served by a region for a framework on a day; asked often, so remembered by year, in which memberships do not change. */
export const buyersIn = (region: Kbo, framework: string, on: LocalDate): readonly Organisation[] => {
  const key = `${region} ${framework} ${on.slice(0, 4)}`;
  const earlier = found.get(key);
  if (earlier) return earlier;
  const served = buyers.filter((buyer) => {
    const attribution = attributedTo(buyer, frameworkId(framework), on);
    return attribution.ok && attribution.value === region;
  });
  found.set(key, served);
  return served;
};
