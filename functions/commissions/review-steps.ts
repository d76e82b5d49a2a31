import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Statement } from '../../shared/domain/commissions/statement.ts';
import {
  answerDispute,
  check,
  dispute,
  setRight,
  settle,
  sign,
  withdrawDispute,
} from '../../shared/domain/commissions/statement-review.ts';
import { type Cents, minus, mostCents, zero } from '../../shared/domain/money/cents.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { dayWithin } from '../../shared/domain/time/day-within.ts';
import { brusselsDate, type Instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { findOwnAttachments, shareWrite } from '../attachments/share.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { Database } from '../platform/database.ts';
import type { FoundStatement } from './own-statement.ts';
import type { ReviewStep } from './review-statement.ts';
import type { StatementRepository } from './statement.repository.ts';

/** What each step of a review asks and writes beyond the review itself. */

const alone = <Code extends string>(result: Result<ReviewStep['review'], Code>): Result<ReviewStep, Code> =>
  result.ok ? ok({ review: result.value }) : result;

export const ticking =
  (lines: readonly number[], checked: boolean) =>
  async ({ statement, review }: FoundStatement) =>
    alone(check(review, { lines, checked }, statement.lineCount));

export const signing =
  (caller: Principal) =>
  async ({ review }: FoundStatement, at: Instant) =>
    alone(sign(review, actorOf(caller), at));

export const settling =
  (settledOn: LocalDate) =>
  async ({ statement, review }: FoundStatement, at: Instant) => {
    const day = dayWithin('settledOn', settledOn, { earliest: brusselsDate(statement.issuedAt), latest: brusselsDate(at) });
    return day.ok ? alone(settle(review, settledOn)) : day;
  };

export const withdrawing =
  (line: number) =>
  async ({ review }: FoundStatement) =>
    alone(withdrawDispute(review, line));

interface Disputing {
  readonly line: number;
  readonly remark: string;
  readonly attachments: readonly string[];
}

/** The authority gets to see the files that the remark brings along. */
export const disputing =
  (database: Database, caller: Principal, { line, remark, attachments }: Disputing) =>
  async ({ statement, review }: FoundStatement, at: Instant) => {
    const files = await findOwnAttachments(database, caller, attachments);
    if (!files.ok) return files;
    const disputed = dispute(review, { line, remark, attachments: files.value, by: actorOf(caller), at }, statement.lineCount);
    if (!disputed.ok) return disputed;
    return ok({
      review: disputed.value,
      also: files.value.map((file) => shareWrite(database.table, file, caller, [statement.authority])),
    });
  };

interface Answering {
  readonly line: number;
  readonly outcome: 'upheld' | 'rejected';
  readonly text: string;
  readonly commission?: Cents | undefined;
}

/**
 * Who collects a line with its own part and passes it on: the buyer's own intercommunale, where the beneficiary is the
 * authority. What the buyer owes stands in that intercommunale's ledger and on its invoice.
 */
const collectorOf = (beneficiary: Kbo, { region, due, commission }: Pick<LedgerEntry, 'region' | 'due' | 'commission'>): Kbo | undefined =>
  region !== beneficiary && due !== commission ? region : undefined;

/**
 * What setting a part right books. Where the beneficiary collects, the buyer owes that much more or less. Where the
 * part is passed on, what the buyer owes stays: who collects keeps what it no longer passes on, or passes on more, so
 * that the parts still sum to the whole.
 */
const correctionsOf = (
  entry: LedgerEntry,
  { statement: { number, id }, line, remark }: { readonly statement: Statement; readonly line: number; readonly remark: string },
  collector: Kbo | undefined,
): readonly LedgerEntry[] => {
  const corrects = { statement: number, line, remark };
  if (collector === undefined) return [{ ...entry, corrects: { ...corrects, id } }];
  // How it was divided says why the part was what it was, and nothing of what the other keeps.
  const { split: _, ...other } = entry;
  return [
    { ...entry, due: zero, corrects: { ...corrects, id } },
    // Without the id: the statement is somebody else's, and its number says enough.
    { ...other, beneficiary: collector, due: zero, commission: minus(zero, entry.commission), corrects },
  ];
};

/**
 * The authority's answer. Upheld, it names what should have been received; the difference with the line, or with what an
 * earlier answer made of it, is booked today as a correction that points back to the line, and so stands in the next
 * statement: the issued one never changes. It lies with the order too, which takes it back when nothing of the line is
 * ordered any more.
 */
export const answering =
  (
    statements: Pick<StatementRepository, 'lines' | 'correction' | 'timesCorrected' | 'orderCorrection'>,
    caller: Principal,
    { line, outcome, text, commission }: Answering,
  ) =>
  async ({ statement, review }: FoundStatement, at: Instant) => {
    if ((outcome === 'upheld') !== (commission !== undefined)) return refuse('answer-incomplete', { outcome });
    const answered = answerDispute(review, line, {
      outcome,
      text,
      ...(commission !== undefined && { commission }),
      by: actorOf(caller),
      at,
    });
    if (!answered.ok) return answered;
    if (commission === undefined) return ok({ review: answered.value });
    const disputed = (await statements.lines(statement)).find(({ number }) => number === line);
    if (!disputed) return refuse('line-unknown', { line });
    const difference = minus(commission, setRight(review, line) ?? disputed.commission);
    if (difference === 0 || Math.abs(difference) > mostCents) return refuse('answer-incomplete', { outcome, commission });
    const { number: _, ruleText: __, ...booked } = disputed;
    const entry: LedgerEntry = {
      ...booked,
      beneficiary: statement.beneficiary,
      cause: 'correction',
      bookedOn: brusselsDate(at),
      at,
      quantity: 0,
      list: zero,
      discount: zero,
      due: difference,
      commission: difference,
    };
    const entries = correctionsOf(entry, { statement, line, remark: text }, collectorOf(statement.beneficiary, disputed));
    const seen = await statements.timesCorrected(disputed.order);
    return ok({
      review: answered.value,
      also: [...entries.map(statements.correction), statements.orderCorrection(disputed.order, seen, entries)],
    });
  };
