import type { BankFinding } from '../../../../shared/domain/commissions/payments/movement.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { euro } from '../../format/numbers.ts';
import { payments } from '../../i18n/nl/personal/payments.ts';
import { p } from '../../i18n/personal.ts';

/** The findings that come with a refusal of a bank's file. */
export const bankFindingsIn = (detail: Readonly<Record<string, unknown>>): readonly BankFinding[] =>
  Array.isArray(detail.findings) ? (detail.findings as readonly BankFinding[]) : [];

type FieldKey = Extract<keyof typeof payments, `bank-field.${string}`>;
const isField = (key: string): key is FieldKey => Object.hasOwn(payments, key);

const fieldName = (field = ''): string => {
  const key = `bank-field.${field}`;
  return isField(key) ? p(key) : field;
};

/** Totals are told in euro, everything else as it stands in the file. */
const amountsIn: readonly BankFinding['code'][] = ['balance', 'turnover'];

/** What is wrong on a line, in words. */
export const bankFindingText = ({ code, field, found = '', expected = '' }: BankFinding): string => {
  const shown = (value: string) => (amountsIn.includes(code) && /^-?\d+$/.test(value) ? euro(cents(Number(value))) : value);
  return p(`bank-finding.${code}`, { field: fieldName(field), found: shown(found), expected: shown(expected) });
};

export const BankFindings = ({ findings }: { readonly findings: readonly BankFinding[] }) => (
  <ul class="findings">
    {findings.map((finding) => (
      <li key={`${finding.line} ${finding.code} ${finding.field ?? ''} ${finding.expected ?? ''}`}>
        <span class="soft small block">{p('payments.line', { line: finding.line })}</span>
        {bankFindingText(finding)}
      </li>
    ))}
  </ul>
);
