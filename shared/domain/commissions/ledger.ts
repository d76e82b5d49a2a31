import type { FrameworkId, LotId } from '../frameworks/ids.ts';
import type { Cents } from '../money/cents.ts';
import type { OrderId } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { Split } from './distribution.ts';

export const ledgerCauses = ['accrual', 'reversal', 'correction'] as const;
export type LedgerCause = (typeof ledgerCauses)[number];

/**
 * One line of an order, one beneficiary, one cause. Written in the transaction of the order event that
 * causes it, never edited. Amounts are signed: a reversal is the accrual with the sign turned, so any sum
 * over entries is the truth of that moment.
 */
export interface LedgerEntry {
  readonly beneficiary: Kbo;
  readonly payer: Kbo;
  readonly payerName: string;
  /** The intercommunale that the payer is attributed to: in whose region the order counts, whoever receives. */
  readonly region?: Kbo | undefined;
  readonly framework: FrameworkId;
  readonly lot: LotId;
  readonly category: string;
  readonly supplier: Kbo;
  readonly order: OrderId;
  readonly orderNumber: string;
  readonly orderVersion: number;
  readonly line: number;
  readonly cause: LedgerCause;
  readonly rule: string;
  /** The Brussels day of the causing event; decides year and quarter. */
  readonly bookedOn: LocalDate;
  readonly at: Instant;
  readonly quantity: number;
  readonly list: Cents;
  readonly discount: Cents;
  /** The whole commission on the line. */
  readonly due: Cents;
  /** The part of it that this beneficiary receives. */
  readonly commission: Cents;
  /** Why it is that part, where a key other than fixed percentages divided. */
  readonly split?: Split | undefined;
  /** The line of an issued statement that this one sets right. */
  readonly corrects?: StatementLineRef | undefined;
}

export interface StatementLineRef {
  /** The statement's number: `2026-0007`. */
  readonly statement: string;
  /** Its id, to find it by; what was booked before it was kept has none. */
  readonly id?: string | undefined;
  readonly line: number;
  readonly remark: string;
}

/** `2024-Q3` */
export const quarterOf = (date: LocalDate): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
