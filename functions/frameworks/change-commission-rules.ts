import { changeRules } from '../../shared/domain/commissions/change-rules.ts';
import { uncounted, withFiguresOf } from '../../shared/domain/commissions/commission-key.ts';
import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import type { Framework } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { same } from '../../shared/domain/same.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { BeneficiaryRepository } from '../commissions/beneficiary.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { FrameworkRepository } from './framework.repository.ts';
import type { FrameworkChangeRepository } from './framework-change.repository.ts';
import type { FrameworkEvent } from './framework-event.record.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'whole'>;
  readonly changes: FrameworkChangeRepository;
  readonly beneficiaries: BeneficiaryRepository;
  readonly now: Clock;
}

type Reading = (rules: readonly CommissionRule[]) => readonly CommissionRule[];

/**
 * How somebody reads the rules: those of an own framework whole; a reviewer elsewhere those that can pay its
 * intercommunale, with the figures of a key that make its own part. Undefined: not at all.
 */
const readingOf = ({ organisation, roles }: Principal, { authority }: Framework): Reading | undefined => {
  if (authority === organisation) return (rules) => rules;
  if (!roles.includes('reviewer')) return undefined;
  return (rules) =>
    rules
      .filter(({ regions }) => regions === undefined || regions.includes(organisation))
      .map((rule) => withFiguresOf(rule, [organisation, authority]));
};

/** The rules that the caller may read of a framework, and what became of those. Two queries. */
export const makeGetCommissionRules =
  ({ frameworks, changes }: Pick<Deps, 'frameworks' | 'changes'>) =>
  async (caller: Principal, id: FrameworkId) => {
    const [found, events] = await Promise.all([frameworks.whole(id), changes.history(id)]);
    const reading = found && readingOf(caller, found.framework);
    if (!reading) return refuse('not-found');
    const { version, commissionRules } = found.framework;
    const history = events
      .map((event) => ({ ...event, before: reading(event.before), after: reading(event.after) }))
      .filter(({ before, after }) => !same(before, after));
    return ok({ framework: id, version, rules: reading(commissionRules), history });
  };

/** The first rule to come of which the key says nothing of an intercommunale whose buyers it may meet: they could not order. */
const forgetful = async (beneficiaries: BeneficiaryRepository, rules: readonly CommissionRule[], today: LocalDate) => {
  const weighing = rules.filter(({ key, from }) => key !== undefined && key.method !== 'equal' && from > today);
  if (weighing.length === 0) return undefined;
  const bodies = (await beneficiaries.intercommunales()).map(({ kbo }) => kbo);
  const rule = weighing.find((each) => uncounted(each, bodies).length > 0);
  return rule && { reason: 'commission-key', rule: rule.id, fault: 'uncounted', bodies: uncounted(rule, bodies) };
};

/**
 * A manager puts another set of rules in the place of the one that was seen. Orders that were placed keep what they
 * froze; those that still wait rest on the version of their framework, and are judged anew before they are placed.
 * Two queries, a third where a key weighs, one transaction.
 */
export const makeChangeCommissionRules =
  ({ frameworks, changes, beneficiaries, now }: Deps) =>
  async (
    caller: Principal,
    id: FrameworkId,
    { version, rules }: { readonly version: number; readonly rules: readonly CommissionRule[] },
  ) => {
    const [found, history] = await Promise.all([frameworks.whole(id), changes.history(id)]);
    if (found?.framework.authority !== caller.organisation) return refuse('not-found');
    const { framework, lots } = found;
    if (version !== framework.version) return refuse('stale-version', { seen: version, now: framework.version });
    const at = now();
    const changed = changeRules(framework, lots, rules, brusselsDate(at));
    if (!changed.ok) return changed;
    const forgot = await forgetful(beneficiaries, rules, brusselsDate(at));
    if (forgot) return refuse('invalid-commission-rules', forgot);
    const event: FrameworkEvent = {
      framework: id,
      authority: framework.authority,
      version: changed.value.version,
      action: 'change-commission-rules',
      by: { person: caller.person, name: caller.name, organisation: caller.organisation },
      at,
      before: framework.commissionRules,
      after: rules,
    };
    const saved = await changes.save(changed.value, event);
    return saved.ok ? ok({ framework: id, version: changed.value.version, rules, history: [event, ...history] }) : saved;
  };
