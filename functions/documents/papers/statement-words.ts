import type { LedgerCause } from '../../../shared/domain/commissions/ledger.ts';
import type { StatementLine } from '../../../shared/domain/commissions/statement.ts';
import { commissionRuleWords } from '../../../shared/domain/text/commission-words.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { splitWords } from '../../../shared/domain/text/distribution-words.ts';

export const causeWords = {
  accrual: 'Geplaatst',
  reversal: 'Teruggeboekt',
  correction: 'Verbeterd',
} as const satisfies Record<LedgerCause, string>;

/** `1,8 % van de nettoprijs, regel van 01/01/2024`; the rule's name when its words are lost. With the division, where a key made it. */
export const ruleWords = ({ rule, ruleText, split }: Pick<StatementLine, 'rule' | 'ruleText' | 'split'>): string =>
  [ruleText ? `${commissionRuleWords(ruleText)}, regel van ${date(ruleText.from)}` : rule, ...(split ? [splitWords(split)] : [])].join(
    '; ',
  );

/** What a correction sets right. */
export const correctionWords = ({ corrects }: Pick<StatementLine, 'corrects'>): string | undefined =>
  corrects && `Zet lijn ${corrects.line} van afrekening ${corrects.statement} recht: ${corrects.remark}`;
