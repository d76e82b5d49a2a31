import { quarterOf } from '../../../../shared/domain/commissions/ledger.ts';
import { issuableFrom, quarterBefore } from '../../../../shared/domain/commissions/statement.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** This quarter and those before it, newest first. */
export const recentQuarters = (today: LocalDate, count: number): readonly string[] => {
  const quarters = [quarterOf(today)];
  while (quarters.length < count) quarters.push(quarterBefore(quarters.at(-1) ?? quarterOf(today)));
  return quarters;
};

/** The latest one that is over for good. */
export const lastIssuable = (today: LocalDate): string => {
  const [now = '', before = '', earlier = ''] = recentQuarters(today, 3);
  return [now, before].find((quarter) => today >= issuableFrom(quarter)) ?? earlier;
};

/** The same quarter a year before: `2026-Q3` → `2025-Q3`. */
export const yearBefore = (quarter: string): string => `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;
