import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import { same } from '../../../../shared/domain/same.ts';
import { commissionRuleWords } from '../../../../shared/domain/text/commission-words.ts';
import { p } from '../../i18n/personal.ts';
import { commissionSharesWords } from '../frameworks/commission-words.ts';

const wordsOf = (rule: CommissionRule) => `${commissionRuleWords(rule)}, ${commissionSharesWords(rule)}`;

/** What differs between two sets of rules, a sentence for each rule. */
export const differenceWords = (before: readonly CommissionRule[], after: readonly CommissionRule[]): readonly string[] => [
  ...before.flatMap((rule) => {
    const now = after.find(({ id }) => id === rule.id);
    if (!now) return [p('rule-history.removed', { id: rule.id, words: wordsOf(rule) })];
    if (same(rule, now)) return [];
    if (same({ ...rule, until: undefined }, { ...now, until: undefined }))
      return [p('rule-history.ended', { id: rule.id, until: now.until })];
    return [p('rule-history.changed', { id: rule.id, before: wordsOf(rule), after: wordsOf(now) })];
  }),
  ...after
    .filter(({ id }) => !before.some((rule) => rule.id === id))
    .map((rule) => p('rule-history.added', { id: rule.id, words: wordsOf(rule) })),
];
