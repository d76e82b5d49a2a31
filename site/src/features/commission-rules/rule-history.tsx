import { same } from '../../../../shared/domain/commissions/change-rules.ts';
import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import { commissionRuleWords } from '../../../../shared/domain/text/commission-words.ts';
import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { RulesView } from './use-rules.ts';

/** What differs between two sets of rules, a sentence for each rule. */
export const differenceWords = (before: readonly CommissionRule[], after: readonly CommissionRule[]): readonly string[] => [
  ...before.flatMap((rule) => {
    const now = after.find(({ id }) => id === rule.id);
    if (!now) return [p('rule-history.removed', { id: rule.id, words: commissionRuleWords(rule) })];
    if (same(rule, now)) return [];
    if (same({ ...rule, until: undefined }, { ...now, until: undefined }))
      return [p('rule-history.ended', { id: rule.id, until: now.until })];
    return [p('rule-history.changed', { id: rule.id, before: commissionRuleWords(rule), after: commissionRuleWords(now) })];
  }),
  ...after
    .filter(({ id }) => !before.some((rule) => rule.id === id))
    .map((rule) => p('rule-history.added', { id: rule.id, words: commissionRuleWords(rule) })),
];

/** Who changed the rules, when, and what became of each. */
export const RuleHistory = ({ history }: Pick<RulesView, 'history'>) => (
  <section class="card" aria-labelledby="rule-history">
    <h2 id="rule-history">{p('rule-history.title')}</h2>
    {history.length === 0 ? (
      <p class="soft">{p('rule-history.empty')}</p>
    ) : (
      <ol class="timeline">
        {history.map(({ version, by, at, before, after }) => (
          <li key={version} class="timeline__event">
            <p class="strong">{by.name}</p>
            <p class="soft small figure">{moment(at)}</p>
            {differenceWords(before, after).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ol>
    )}
  </section>
);
