import type { LedgerEntry } from './ledger.ts';
import type { Difference } from './reconcile.ts';
import { canonicalText, linesOf, type Statement, type StatementLine, totalsOf } from './statement.ts';

/** What is held against each other: a statement as it was issued, and the ledger of its beneficiary, framework and quarter. */
export interface IssuedBooks {
  readonly statement: Statement;
  readonly lines: readonly StatementLine[];
  readonly entries: readonly LedgerEntry[];
  /** The fingerprint of scope and lines, taken anew. */
  readonly hash: string;
}

/** As the ledger has them: the words of a rule are those of the day of issue, and it may be told otherwise since. */
const withoutWords = (lines: readonly StatementLine[]) => lines.map(({ ruleText: _, ...line }) => line);

const words = (count: number, cents: number) => `${count} / ${cents}`;

/**
 * Whether an issued statement is still that of its ledger: the same entries, totals that are the sum of its lines, and
 * the fingerprint under which it was issued. In number of lines and cents of commission, or the two fingerprints.
 */
export const statementDifferences = ({ statement, lines, entries, hash }: IssuedBooks): readonly Difference[] => {
  const { number: subject, totals, lineCount } = statement;
  const [summed, booked] = [totalsOf(lines), linesOf(entries, [])];
  const differ = (expected: string, found: string): readonly Difference[] => [{ kind: 'statement', subject, expected, found }];
  const stated = words(lineCount, totals.commission);
  if (lines.length !== lineCount || JSON.stringify(summed) !== JSON.stringify(totalsAsSummed(totals)))
    return differ(words(lines.length, summed.commission), stated);
  if (hash !== statement.hash) return differ(hash, statement.hash);
  const scope = {
    authority: statement.authority,
    beneficiary: statement.beneficiary,
    framework: statement.framework,
    quarter: statement.quarter,
  };
  const same = canonicalText(scope, booked) === canonicalText(scope, withoutWords(lines));
  return same ? [] : differ(words(booked.length, totalsOf(booked).commission), stated);
};

/** In the order in which sums are made, so that they can be compared as text. */
const totalsAsSummed = ({ list, discount, due, commission, orders }: Statement['totals']) => ({ list, discount, due, commission, orders });
