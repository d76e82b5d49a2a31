import {
  byRegion,
  mergedLedgers,
  mostYearsOfFlanders,
  quartersOf,
  summarise,
  type Years,
} from '../../shared/domain/commissions/summary.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { BeneficiaryRepository } from './beneficiary.repository.ts';
import type { LedgerRepository } from './ledger.repository.ts';
import { withSupplierNames } from './supplier-names.ts';

interface Deps {
  readonly ledger: Pick<LedgerRepository, 'quarters'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly beneficiaries: BeneficiaryRepository;
}

/**
 * What was ordered under a manager's own frameworks in all of Flanders: the ledgers of all intercommunales together.
 * One query per intercommunale, framework and quarter; the intercommunales one after another. Refuses `not-found` a
 * framework of another authority, as one that does not exist.
 */
export const makeGetFlandersSummary =
  ({ ledger, frameworks, organisations, beneficiaries }: Deps) =>
  async (caller: Principal, { from, to, framework }: Years & { readonly framework?: FrameworkId | undefined }) => {
    const [known, receivers] = await Promise.all([frameworks.list(), beneficiaries.intercommunales()]);
    const own = known
      .filter(({ authority, id }) => authority === caller.organisation && (framework === undefined || id === framework))
      .map(({ id }) => id);
    if (own.length === 0) return refuse('not-found');
    if (from > to || to - from >= mostYearsOfFlanders) return refuse('invalid-date', { from, to, mostYears: mostYearsOfFlanders });
    const quarters = quartersOf({ from, to });
    const read = [];
    for (const { kbo } of receivers) for (const id of own) read.push(...(await ledger.quarters(kbo, quarters, id)));
    const entries = mergedLedgers(read);
    const names = new Map(receivers.map(({ kbo, name }) => [kbo, name]));
    const regions = byRegion(entries).map(({ region, ...sums }) => ({
      ...(region !== undefined && { region }),
      name: (region && names.get(region)) ?? '',
      ...sums,
    }));
    const summary = await withSupplierNames(summarise(entries, { from, to }), organisations);
    return ok({ ...summary, regions: regions.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')) });
  };
