import type { CommissionSummary } from '../../shared/domain/commissions/summary.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';

/** The suppliers of a summary by their names, in the order of those; one round trip, as there are never a hundred. */
export const withSupplierNames = async <Summary extends CommissionSummary>(
  summary: Summary,
  organisations: Pick<OrganisationRepository, 'findAll'>,
) => {
  const known = await organisations.findAll(summary.suppliers.map(({ supplier }) => supplier));
  const names = new Map(known.map(({ kbo, name }) => [kbo, name]));
  const suppliers = summary.suppliers.map((sums) => ({ ...sums, name: names.get(sums.supplier) ?? sums.supplier }));
  return { ...summary, suppliers: suppliers.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')) };
};
