import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { BeneficiaryRepository } from './beneficiary.repository.ts';

/** Who may receive commission under any framework; names that are public, for a manager to choose from. */
export const makeListBeneficiaries =
  ({ beneficiaries }: { readonly beneficiaries: BeneficiaryRepository }) =>
  async (_caller: Principal) =>
    ok({ items: (await beneficiaries.intercommunales()).map(({ kbo, name }) => ({ kbo, name })) });
