import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import { narrowings, overlapOf } from '../../../../shared/domain/commissions/rule-overlap.ts';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { RuleFacts } from './rule-facts.tsx';
import { type RuleNames, scopeWords } from './rule-names.ts';

interface Props {
  readonly rules: readonly [CommissionRule, CommissionRule];
  readonly names: RuleNames;
  /** The id of the one that is being entered. */
  readonly entered?: string | undefined;
}

/** Two rules that could tie, side by side, and what they have in common. */
export const RuleConflict = ({ rules, names, entered }: Props) => {
  const common = overlapOf(...rules);
  const everything = common === undefined || narrowings.every((narrowing) => common[narrowing] === undefined);
  return (
    <Notice kind="error" live title={p('rule-conflict.title')} remedy={p('rule-conflict.remedy')}>
      <p>{p('rule-conflict.meaning')}</p>
      <div class="rule-pair">
        {rules
          .toSorted((a, b) => Number(b.id === entered) - Number(a.id === entered))
          .map((rule) => (
            <section key={rule.id} class="card" aria-label={p('rules.name', { id: rule.id })}>
              <p class="soft small">{p(rule.id === entered ? 'rule-conflict.new' : 'rule-conflict.existing')}</p>
              <h3>{p('rules.name', { id: rule.id })}</h3>
              <RuleFacts rule={rule} names={names} />
            </section>
          ))}
      </div>
      {common && (
        <p>
          <span class="strong">{p('rule-conflict.overlap')}: </span>
          {everything ? p('rule-conflict.everything') : scopeWords(common, names)},{' '}
          {p('rules.days', { from: common.from, until: common.until })}.
        </p>
      )}
    </Notice>
  );
};

const isRule = (value: unknown): value is CommissionRule => typeof value === 'object' && value !== null && 'base' in value && 'id' in value;

/** The pair that a refusal names; undefined when it is told otherwise. */
export const conflictIn = (detail: Readonly<Record<string, unknown>>): readonly [CommissionRule, CommissionRule] | undefined => {
  const [first, second] = Array.isArray(detail.rules) ? detail.rules : [];
  return isRule(first) && isRule(second) ? [first, second] : undefined;
};
