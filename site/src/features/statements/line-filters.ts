import type { getStatementLinesRoute } from '../../../../shared/contract/statements.routes.ts';
import { commissionRuleWords } from '../../../../shared/domain/text/commission-words.ts';
import type { AnswerOf } from '../../api/client.ts';
import type { StatementView } from './run-step.ts';

export type StatementLine = AnswerOf<typeof getStatementLinesRoute>['lines'][number];

export const shows = ['unchecked', 'checked', 'disputed', 'corrections'] as const;
export type Show = (typeof shows)[number];

export interface LineFilters {
  readonly search: string;
  readonly category: string;
  readonly buyer: string;
  readonly show: Show | '';
}

export const noFilters: LineFilters = { search: '', category: '', buyer: '', show: '' };

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The lines that fit every filter; each word that is searched for must be somewhere in number, buyer, rule, the rule's words, or what is corrected. */
export const filterLines = (
  lines: readonly StatementLine[],
  { checked, disputes }: Pick<StatementView['review'], 'checked' | 'disputes'>,
  { search, category, buyer, show }: LineFilters,
): readonly StatementLine[] => {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const ticked = new Set(checked);
  const disputed = new Set(disputes.map(({ line }) => line));
  const fits: Readonly<Record<Show, (line: StatementLine) => boolean>> = {
    unchecked: ({ number }) => !ticked.has(number),
    checked: ({ number }) => ticked.has(number),
    disputed: ({ number }) => disputed.has(number),
    corrections: ({ corrects }) => corrects !== undefined,
  };
  return lines.filter((line) => {
    const rule = line.ruleText ? commissionRuleWords(line.ruleText) : '';
    const text = plain([line.orderNumber, line.payerName, line.rule, rule, line.corrects?.statement, line.corrects?.remark].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (category === '' || line.category === category) &&
      (buyer === '' || line.payer === buyer) &&
      (show === '' || fits[show](line))
    );
  });
};
