import type { FrameworkId } from '../frameworks/ids.ts';
import { type Cents, plus, zero } from '../money/cents.ts';
import type { Actor } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { ok, type Result, refuse } from '../result.ts';
import { addDays, type Instant, type LocalDate, localDate } from '../time/local-date.ts';
import { withFiguresOf } from './commission-key.ts';
import type { CommissionRule } from './commission-rule.ts';
import { type LedgerEntry, quarterOf } from './ledger.ts';

/** One line of a statement: a ledger entry, with the rule that priced it as it read on that day. */
export interface StatementLine extends Omit<LedgerEntry, 'beneficiary'> {
  readonly number: number;
  /** Absent when the framework no longer knows the rule by this id: the amount stands, its words are lost. */
  readonly ruleText?: CommissionRule | undefined;
}

/** Signed sums of the lines, cents excluding VAT. `commission` is what the beneficiary receives. */
export interface StatementTotals {
  readonly list: Cents;
  readonly discount: Cents;
  readonly due: Cents;
  readonly commission: Cents;
  readonly orders: number;
}

export interface StatementScope {
  readonly authority: Kbo;
  readonly beneficiary: Kbo;
  readonly framework: FrameworkId;
  readonly quarter: string;
}

/** Everything of a statement but its lines. Once issued nothing of it changes; what is said of it lies apart. */
export interface Statement extends StatementScope {
  readonly id: string;
  /** Without gaps per authority and year of issue: `2026-0007`. */
  readonly number: string;
  readonly frameworkTitle: string;
  readonly beneficiaryName: string;
  readonly totals: StatementTotals;
  readonly lineCount: number;
  /** SHA-256 of scope and lines: whoever has the lines can prove that they are these. */
  readonly hash: string;
  readonly issuedAt: Instant;
  readonly issuedBy: Actor;
}

/** In the order of booking, numbered from 1; the same entries give the same lines. */
export const linesOf = (entries: readonly LedgerEntry[], rules: readonly CommissionRule[]): readonly StatementLine[] => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const key = ({ at, order, orderVersion, line }: LedgerEntry) =>
    `${at} ${order} ${String(orderVersion).padStart(6, '0')} ${String(line).padStart(6, '0')}`;
  return entries
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ beneficiary: _, ...entry }, index) => {
      const rule = byId.get(entry.rule);
      // Which figures divided stands in the entry; those of others are none of the reader's business.
      return { number: index + 1, ...entry, ...(rule !== undefined && { ruleText: withFiguresOf(rule, []) }) };
    });
};

/** What the lines sum to; an order counts once, however many lines it has, and not for a correction of an earlier statement, which counted it. */
export const totalsOf = (lines: readonly StatementLine[]): StatementTotals => {
  const total = (amount: (line: StatementLine) => Cents) => lines.reduce((sum, line) => plus(sum, amount(line)), zero);
  return {
    list: total(({ list }) => list),
    discount: total(({ discount }) => discount),
    due: total(({ due }) => due),
    commission: total(({ commission }) => commission),
    orders: new Set(lines.flatMap(({ order, corrects }) => (corrects === undefined ? [order] : []))).size,
  };
};

/** First and last day of `2026-Q3`. */
export const quarterDays = (quarter: string): { readonly from: LocalDate; readonly until: LocalDate } => {
  const [year = '', number = ''] = quarter.split('-Q');
  const month = (Number(number) - 1) * 3 + 1;
  const next = month === 10 ? `${Number(year) + 1}-01-01` : `${year}-${String(month + 3).padStart(2, '0')}-01`;
  return { from: localDate(`${year}-${String(month).padStart(2, '0')}-01`), until: addDays(localDate(next), -1) };
};

/**
 * Days after a quarter's end on which nothing may be issued yet: a step that began on its last evening is written
 * well within them, so that no entry can come after the statement of its quarter.
 */
export const settlingDays = 2;

export const issuableFrom = (quarter: string): LocalDate => addDays(quarterDays(quarter).until, settlingDays + 1);

/** Whether the quarter is over for good; before that a statement can only be looked at in advance. */
export const mayIssue = (quarter: string, today: LocalDate): Result<undefined, 'too-early'> => {
  const from = issuableFrom(quarter);
  return today >= from ? ok(undefined) : refuse('too-early', { quarter, from });
};

/** The quarter before: `2026-Q1` → `2025-Q4`. */
export const quarterBefore = (quarter: string): string => quarterOf(addDays(quarterDays(quarter).from, -1));

/** What the hash is taken of: scope and lines, fields in one order whatever their source. */
export const canonicalText = (scope: StatementScope, lines: readonly StatementLine[]): string => JSON.stringify(sorted({ scope, lines }));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
};
