import type { Framework } from '../frameworks/framework.ts';
import { holdsOn, type LocalDate } from '../time/local-date.ts';
import { attributedTo } from './attribution.ts';
import type { Kbo } from './kbo.ts';
import type { Organisation } from './organisation.ts';

/** `several`: members of these, none of them named for the framework. `none`: nobody to pay a share to. */
export type UnclearAttribution =
  | { readonly reason: 'several'; readonly intercommunales: readonly Kbo[] }
  | { readonly reason: 'none'; readonly intercommunales: readonly Kbo[] };

/** Whether some rule of that day pays the own intercommunale of a buyer of this kind that is served by none. */
const paysOwn = ({ commissionRules }: Framework, { kind }: Organisation, on: LocalDate) =>
  commissionRules.some(
    (rule) =>
      holdsOn(rule, on) &&
      rule.regions === undefined &&
      (rule.buyerKinds === undefined || rule.buyerKinds.includes(kind)) &&
      (rule.key !== undefined || rule.shares.some(({ to, share }) => to === 'own-intercommunale' && share > 0)),
  );

/** Why an order of this organisation under a framework would be refused as `attribution-unclear` that day; undefined when it would not. */
export const unclearAttribution = (framework: Framework, organisation: Organisation, on: LocalDate): UnclearAttribution | undefined => {
  const attributed = attributedTo(organisation, framework.id, on);
  if (!attributed.ok) return { reason: 'several', intercommunales: attributed.detail.intercommunales as readonly Kbo[] };
  return attributed.value === undefined && paysOwn(framework, organisation, on) ? { reason: 'none', intercommunales: [] } : undefined;
};
