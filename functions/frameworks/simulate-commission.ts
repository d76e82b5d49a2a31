import { checkRules } from '../../shared/domain/commissions/change-rules.ts';
import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import { quarterOf } from '../../shared/domain/commissions/ledger.ts';
import { simulate } from '../../shared/domain/commissions/simulate.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { addMonths, daysBetween, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { BeneficiaryRepository } from '../commissions/beneficiary.repository.ts';
import type { LedgerRepository } from '../commissions/ledger.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { FrameworkRepository } from './framework.repository.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'whole'>;
  readonly ledger: Pick<LedgerRepository, 'quarters'>;
  readonly beneficiaries: BeneficiaryRepository;
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
}

interface Asked {
  readonly framework: FrameworkId;
  readonly rules: readonly CommissionRule[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly on?: LocalDate | undefined;
}

/** A year, leap or not. */
const mostDays = 366;

const quartersBetween = (from: LocalDate, to: LocalDate): readonly string[] => {
  const months = Array.from({ length: 14 }, (_, index) => addMonths(from, index)).filter((day) => day <= to);
  return [...new Set([...months, to].map(quarterOf))];
};

/**
 * What rules would have given under one of the own frameworks on the orders of a period, against what was booked:
 * the set must be one that could be entered. Reads the framework's part of every ledger of at most five quarters,
 * and the payers.
 */
export const makeSimulateCommission =
  ({ frameworks, ledger, beneficiaries, organisations }: Deps) =>
  async ({ organisation }: Principal, { framework: id, rules, from, to, on }: Asked) => {
    const found = await frameworks.whole(id);
    if (found?.framework.authority !== organisation) return refuse('not-found');
    if (to < from || daysBetween(from, to) > mostDays) return refuse('invalid-date', { field: 'to', earliest: from });
    const { framework, lots } = found;
    const checked = checkRules(framework, lots, rules);
    if (!checked.ok) return checked;
    const regions = await beneficiaries.intercommunales();
    const receivers = [...new Set([framework.authority, ...regions.map(({ kbo }) => kbo)])];
    const booked = await Promise.all(receivers.map((receiver) => ledger.quarters(receiver, quartersBetween(from, to), id)));
    const entries = booked.flat().filter(({ bookedOn }) => from <= bookedOn && bookedOn <= to);
    const bodies: readonly Kbo[] = [...new Set([framework.authority, ...entries.map(({ payer }) => payer)])];
    const known = await organisations.findAll(bodies);
    const outcome = simulate(rules, entries, {
      authority: framework.authority,
      kinds: new Map(known.map(({ kbo, kind }) => [kbo, kind])),
      on,
    });
    if (!outcome.ok) return outcome;
    const named = (body: Kbo | undefined) => {
      const name = [...regions, ...known].find(({ kbo }) => kbo === body)?.name;
      return name === undefined ? {} : { name };
    };
    return ok({
      ...outcome.value,
      perRegion: outcome.value.perRegion.map((each) => ({ ...each, ...named(each.region) })),
      perBeneficiary: outcome.value.perBeneficiary.map((each) => ({ ...each, ...named(each.beneficiary) })),
    });
  };
