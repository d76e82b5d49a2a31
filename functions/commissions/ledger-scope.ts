import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';

/** Which entries of a ledger somebody may read. */
export type LedgerScope = (entry: LedgerEntry) => boolean;

/**
 * An intercommunale's reviewer and auditor read its `whole` ledger. A manager reads, in anybody's ledger, what was
 * booked under the frameworks of its own organisation. Undefined: for this caller there is no such ledger.
 */
export const ledgerScope = async (
  { organisation, roles }: Principal,
  beneficiary: Kbo,
  frameworks: Pick<FrameworkRepository, 'list'>,
): Promise<LedgerScope | 'whole' | undefined> => {
  if (organisation === beneficiary && (roles.includes('reviewer') || roles.includes('auditor'))) return 'whole';
  if (!roles.includes('manager')) return undefined;
  const own = (await frameworks.list()).filter(({ authority }) => authority === organisation).map(({ id }) => id);
  return own.length === 0 ? undefined : ({ framework }) => own.includes(framework);
};
