import { dueOn, totalsOfLines } from '../../../shared/domain/commissions/declaration.ts';
import { type DifferenceStep, settlingOf } from '../../../shared/domain/commissions/difference.ts';
import { type OrderVariance, varianceOf } from '../../../shared/domain/commissions/variance.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import type { Declaration } from './declaration.record.ts';
import type { FoundDeclaration } from './declaration-reading.repository.ts';
import type { KnownSalesRepository } from './known-sales.repository.ts';

/** The supplier's own, or one under the manager's own framework. */
export const mayRead = (
  { organisation, roles }: Principal,
  { supplier, authority }: Pick<Declaration, 'supplier' | 'authority'>,
): boolean => (roles.includes('supplier') && supplier === organisation) || (roles.includes('manager') && authority === organisation);

/** How a difference is shown: with how far settling it is, its steps in their own words only. */
export const withSettlement = <Difference extends OrderVariance>(difference: Difference, taken: readonly DifferenceStep[]) => {
  const { state, version, steps } = settlingOf(difference, taken);
  const shown = steps.map(({ version: number, action, text, at, by }) => ({
    version: number,
    action,
    ...(text !== undefined && { text }),
    at,
    by,
  }));
  return { ...difference, settlement: { state, version, steps: shown } };
};

/**
 * A declaration as it stands, beside the orders as they are known now.
 * @param asked the version whose lines are shown; the variance is always that of the latest
 */
export const viewOf = async (
  sales: Pick<KnownSalesRepository, 'around'>,
  { declaration, versions, steps }: FoundDeclaration,
  asked = versions[0],
) => {
  const { supplier, framework, month } = declaration;
  const known = (await sales.around(supplier, month)).filter((order) => order.framework === framework).map(({ sale }) => sale);
  const variance = varianceOf(month, versions[0].lines, known);
  return {
    declaration,
    dueOn: dueOn(month),
    lines: asked.lines,
    shownVersion: asked.version,
    versions: versions.map(({ version, lines: declared, at, by }) => ({ version, totals: totalsOfLines(declared), at, by })),
    variance: { ...variance, orders: variance.orders.map((order) => withSettlement(order, steps)) },
  };
};
