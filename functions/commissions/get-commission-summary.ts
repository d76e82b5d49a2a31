import { quartersOf, receivedFromElsewhere, summarise, type Years } from '../../shared/domain/commissions/summary.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { LedgerRepository } from './ledger.repository.ts';
import { ledgerScope } from './ledger-scope.ts';
import { withSupplierNames } from './supplier-names.ts';

interface Deps {
  readonly ledger: Pick<LedgerRepository, 'quarters'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly organisations: Pick<OrganisationRepository, 'find' | 'findAll'>;
}

interface Question extends Years {
  readonly intercommunale: Kbo;
  readonly framework?: FrameworkId | undefined;
}

/** Longer than a legislature or a framework lasts; it bounds what one request may read. */
const mostYears = 20;

/**
 * The commission of the region's orders from the first to the last year asked for, summed from its ledger; what is
 * received from other regions stands apart. One query per quarter, side by side, and one batch for names.
 */
export const makeGetCommissionSummary =
  ({ ledger, frameworks, organisations }: Deps) =>
  async (caller: Principal, { intercommunale, framework, from, to }: Question) => {
    const [inScope, beneficiary] = await Promise.all([ledgerScope(caller, intercommunale, frameworks), organisations.find(intercommunale)]);
    if (!inScope || beneficiary?.kind !== 'intercommunale') return refuse('not-found');
    if (from > to || to - from >= mostYears) return refuse('invalid-date', { from, to, mostYears });
    const entries = await ledger.quarters(intercommunale, quartersOf({ from, to }), framework);
    const asked = entries.filter((entry) => inScope === 'whole' || inScope(entry));
    const ofRegion = asked.filter(({ region }) => region === intercommunale);
    const fromElsewhereCents = receivedFromElsewhere(asked, intercommunale);
    const summary = await withSupplierNames(summarise(ofRegion, { from, to }), organisations);
    return ok({ intercommunale, name: beneficiary.name, ...summary, fromElsewhereCents });
  };
