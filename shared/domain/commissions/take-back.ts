import { minus, plus, zero } from '../money/cents.ts';
import { brusselsDate, type Instant } from '../time/local-date.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * What takes back the corrections of disputes about lines of which nothing is ordered any more: nobody receives or owes
 * anything on those, whatever was answered before. One entry per beneficiary and line as it was booked, of a moment of its
 * own, that points where the last correction points; none where they came to nothing already.
 * @param corrected every correction of the order until now, also what took some back, the oldest first
 * @param reason why nothing is left, for who reads the statement
 */
export const takenBack = (corrected: readonly LedgerEntry[], at: Instant, reason?: string): readonly LedgerEntry[] =>
  [...Map.groupBy(corrected, ({ beneficiary, orderVersion, line }) => `${beneficiary} ${orderVersion} ${line}`).values()].flatMap((own) => {
    const last = own.at(-1);
    const due = plus(...own.map((entry) => entry.due));
    const commission = plus(...own.map((entry) => entry.commission));
    if (!last?.corrects || (due === 0 && commission === 0)) return [];
    return {
      ...last,
      bookedOn: brusselsDate(at),
      at,
      due: minus(zero, due),
      commission: minus(zero, commission),
      corrects: { ...last.corrects, remark: reason ?? last.corrects.remark },
    };
  });
