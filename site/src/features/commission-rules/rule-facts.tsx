import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import { commissionRuleWords } from '../../../../shared/domain/text/commission-words.ts';
import { p } from '../../i18n/personal.ts';
import { commissionSharesWords } from '../frameworks/commission-words.ts';
import { type RuleNames, scopeWords } from './rule-names.ts';

interface Props {
  readonly rule: CommissionRule;
  readonly names: RuleNames;
}

/** Everything that a rule says, in words. */
export const RuleFacts = ({ rule, names }: Props) => (
  <dl class="facts facts--stacked rule-facts">
    <div>
      <dt>{p('rule-form.amount')}</dt>
      <dd class="strong">{commissionRuleWords(rule)}</dd>
    </div>
    <div>
      <dt>{p('rules.for')}</dt>
      <dd>{scopeWords(rule, names)}</dd>
    </div>
    <div>
      <dt>{p('rules.to')}</dt>
      <dd>{commissionSharesWords(rule)}</dd>
    </div>
    <div>
      <dt>{p('rules.period')}</dt>
      <dd>{p('rules.days', { from: rule.from, until: rule.until })}</dd>
    </div>
    {rule.source !== '' && (
      <div>
        <dt>{p('rules.source')}</dt>
        <dd>{rule.source}</dd>
      </div>
    )}
  </dl>
);
