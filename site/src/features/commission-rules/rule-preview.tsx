import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { RuleFacts } from './rule-facts.tsx';
import type { RuleNames } from './rule-names.ts';
import { type RuleChange, shownFrom } from './rules-after.ts';
import { SimulationView } from './simulation-view.tsx';

interface Props {
  readonly change: RuleChange;
  readonly after: readonly CommissionRule[];
  readonly framework: Framework;
  readonly names: RuleNames;
}

/** The rules that a change touches, as they will be. */
const touched = (change: RuleChange, after: readonly CommissionRule[]): readonly CommissionRule[] => {
  if (change.action === 'remove') return [change.old];
  const ids = [...('old' in change ? [change.old.id] : []), ...('rule' in change ? [change.rule.id] : [])];
  return after.filter(({ id }) => ids.includes(id));
};

/** What a change comes to, in words and on orders of the past, before it is saved. */
export const RulePreview = ({ change, after, framework, names }: Props) => (
  <>
    <div class="rule-pair">
      {touched(change, after).map((rule) => (
        <section key={rule.id} class="card" aria-label={p('rules.name', { id: rule.id })}>
          <h3>{p('rules.name', { id: rule.id })}</h3>
          <RuleFacts rule={rule} names={names} />
        </section>
      ))}
    </div>
    <SimulationView framework={framework.id} rules={after} on={shownFrom(change, today())} names={names} />
  </>
);
