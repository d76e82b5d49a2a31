import { changeRules } from '../../shared/domain/commissions/change-rules.ts';
import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { FrameworkRepository } from './framework.repository.ts';
import type { FrameworkChangeRepository } from './framework-change.repository.ts';
import type { FrameworkEvent } from './framework-event.record.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'whole'>;
  readonly changes: FrameworkChangeRepository;
  readonly now: Clock;
}

/** The rules of one of the own frameworks with their history. Two queries. */
export const makeGetCommissionRules =
  ({ frameworks, changes }: Pick<Deps, 'frameworks' | 'changes'>) =>
  async ({ organisation }: Principal, id: FrameworkId) => {
    const [found, history] = await Promise.all([frameworks.whole(id), changes.history(id)]);
    if (found?.framework.authority !== organisation) return refuse('not-found');
    return ok({ framework: id, version: found.framework.version, rules: found.framework.commissionRules, history });
  };

/**
 * A manager puts another set of rules in the place of the one that was seen. Orders that were placed keep what they
 * froze; those that still wait rest on the version of their framework, and are judged anew before they are placed.
 * Two queries, one transaction.
 */
export const makeChangeCommissionRules =
  ({ frameworks, changes, now }: Deps) =>
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
