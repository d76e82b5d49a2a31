import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { commissionRuleWords } from '../../../../shared/domain/text/commission-words.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { Button } from '../../components/button.tsx';
import { Status, type StatusTone } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { commissionSharesWords } from '../frameworks/commission-words.ts';
import { groupRules, type RuleGroup, type RuleState, ruleState } from './rule-groups.ts';
import { type RuleNames, scopeWords } from './rule-names.ts';
import { RuleTimeline } from './rule-timeline.tsx';
import type { RuleAction } from './rules-after.ts';

export type StartChange = (action: Exclude<RuleAction, 'add'>, rule: CommissionRule) => void;

interface Props {
  readonly rules: readonly CommissionRule[];
  readonly framework: Framework;
  readonly names: RuleNames;
  readonly on: LocalDate;
  /** Absent for who only reads. */
  readonly onChange?: StartChange | undefined;
}

const tones = { running: 'good', coming: 'active', over: 'neutral' } as const satisfies Record<RuleState, StatusTone>;
const possible = { running: ['replace', 'end'], coming: ['change', 'remove'], over: [] } as const satisfies Record<
  RuleState,
  readonly RuleAction[]
>;

/** The rules as they are chosen from: the most specific first; what is over folded away. */
export const RuleList = (props: Props) => {
  const over = props.rules.filter((rule) => ruleState(rule, props.on) === 'over');
  const live = props.rules.filter((rule) => !over.includes(rule));
  return (
    <div class="stack">
      {groupRules(live).map((group) => (
        <Group key={group.conditions} {...props} group={group} />
      ))}
      {over.length > 0 && (
        <details>
          <summary>{p('rules.over', { count: over.length })}</summary>
          <ul class="rules">
            {groupRules(over).flatMap((group) => group.rules.map((rule) => <Row key={rule.id} {...props} rule={rule} />))}
          </ul>
        </details>
      )}
    </div>
  );
};

const Group = ({ group: { conditions, rules }, ...props }: Props & { readonly group: RuleGroup }) => (
  <section aria-labelledby={`rules-${conditions}`}>
    <h3 id={`rules-${conditions}`}>{conditions === 0 ? p('rules.group.0') : p('rules.group.narrowed', { count: conditions })}</h3>
    <p class="soft small">{p(conditions === 0 ? 'rules.group-meaning.0' : 'rules.group-meaning.narrowed')}</p>
    <ul class="rules">
      {rules.map((rule) => (
        <Row key={rule.id} {...props} rule={rule} />
      ))}
    </ul>
  </section>
);

const Row = ({ rule, framework, names, on, onChange }: Omit<Props, 'rules'> & { readonly rule: CommissionRule }) => {
  const state = ruleState(rule, on);
  return (
    <li class="rules__row">
      <div class="rules__what">
        <p class="strong">{commissionRuleWords(rule)}</p>
        <p>{scopeWords(rule, names)}</p>
        <p class="soft small">{commissionSharesWords(rule)}</p>
        <p class="soft small">
          {p('rules.name', { id: rule.id })} · {rule.source}
        </p>
      </div>
      <div class="rules__when">
        <Status tone={tones[state]}>{p(`rules.state.${state}`)}</Status>
        <RuleTimeline rule={rule} term={framework} on={on} />
        <p class="small figure">{p('rules.days', { from: rule.from, until: rule.until })}</p>
      </div>
      {onChange && possible[state].length > 0 && (
        <div class="row rules__tools">
          {possible[state].map((action) => (
            <Button
              key={action}
              kind="subtle"
              aria-label={p(`rules.${action}-named`, { id: rule.id })}
              onClick={() => onChange(action, rule)}
            >
              {p(`rules.${action}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
};
