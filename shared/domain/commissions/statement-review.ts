import type { AttachmentRef } from '../attachments/attachment.ts';
import type { Cents } from '../money/cents.ts';
import type { Actor } from '../ordering/order.ts';
import type { Role } from '../organisations/role.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';

export const reviewStates = ['issued', 'in-review', 'approved', 'settled'] as const;
export type ReviewState = (typeof reviewStates)[number];

interface Transition {
  readonly from: readonly ReviewState[];
  readonly to: ReviewState | 'same';
  readonly by: readonly Role[];
}

const open = ['issued', 'in-review'] as const;

/** Everything that may happen to a statement after it was issued; the statement itself never changes. */
export const reviewTransitions = {
  check: { from: open, to: 'in-review', by: ['reviewer'] },
  dispute: { from: open, to: 'in-review', by: ['reviewer'] },
  'withdraw-dispute': { from: open, to: 'same', by: ['reviewer'] },
  answer: { from: open, to: 'same', by: ['manager'] },
  sign: { from: open, to: 'in-review', by: ['reviewer'] },
  approve: { from: open, to: 'approved', by: ['reviewer'] },
  settle: { from: ['approved'], to: 'settled', by: ['manager'] },
} as const satisfies Record<string, Transition>;

export type ReviewAction = keyof typeof reviewTransitions;

/** Upheld: the beneficiary is right, and what it should have been is booked as a correction. */
export interface DisputeAnswer {
  readonly outcome: 'upheld' | 'rejected';
  readonly text: string;
  /** What the beneficiary should have received on the line, cents excluding VAT; only, and always, when upheld. */
  readonly commission?: Cents | undefined;
  readonly by: Actor;
  readonly at: Instant;
}

export interface Dispute {
  readonly line: number;
  readonly remark: string;
  readonly attachments: readonly AttachmentRef[];
  readonly by: Actor;
  readonly at: Instant;
  readonly answer?: DisputeAnswer | undefined;
}

/** What is said of a statement. */
export interface StatementReview {
  readonly statement: string;
  readonly version: number;
  readonly state: ReviewState;
  /** Numbers of the lines that a reviewer has ticked off. */
  readonly checked: readonly number[];
  readonly disputes: readonly Dispute[];
  /** Signatures of the beneficiary; different people. */
  readonly signatures: readonly { readonly by: Actor; readonly at: Instant }[];
  /** How many different people must sign, by the beneficiary's rule on the day of issue. */
  readonly signaturesNeeded: 1 | 2;
  readonly settledOn?: LocalDate | undefined;
}

export const firstReview = (statement: string, signaturesNeeded: 1 | 2): StatementReview => ({
  statement,
  version: 1,
  state: 'issued',
  checked: [],
  disputes: [],
  signatures: [],
  signaturesNeeded,
});

const stepped = (
  review: StatementReview,
  action: ReviewAction,
  patch: Partial<StatementReview>,
): Result<StatementReview, 'wrong-state'> => {
  const { from, to }: Transition = reviewTransitions[action];
  if (!from.includes(review.state)) return refuse('wrong-state', { state: review.state, allowed: from });
  return ok({ ...review, ...patch, state: to === 'same' ? review.state : to, version: review.version + 1 });
};

const unknownLine = (lines: readonly number[], lineCount: number) =>
  lines.find((line) => !Number.isInteger(line) || line < 1 || line > lineCount);

/** Ticks lines off, or takes ticks away; ticking twice is ticking once. */
export const check = (
  review: StatementReview,
  { lines, checked }: { readonly lines: readonly number[]; readonly checked: boolean },
  lineCount: number,
): Result<StatementReview, 'wrong-state' | 'line-unknown'> => {
  const unknown = unknownLine(lines, lineCount);
  if (unknown !== undefined) return refuse('line-unknown', { line: unknown, lineCount });
  const rest = review.checked.filter((line) => !lines.includes(line));
  const ticked = checked ? [...new Set([...rest, ...lines])] : rest;
  return stepped(review, 'check', { checked: ticked.toSorted((a, b) => a - b) });
};

const isOpen = ({ answer }: Dispute) => answer === undefined;

/** A line is disputed once at a time. Signatures that were given before are void: they were for a statement without it. */
export const dispute = (
  review: StatementReview,
  given: Omit<Dispute, 'answer'>,
  lineCount: number,
): Result<StatementReview, 'wrong-state' | 'line-unknown' | 'already-disputed'> => {
  if (unknownLine([given.line], lineCount) !== undefined) return refuse('line-unknown', { line: given.line, lineCount });
  if (review.disputes.some((other) => other.line === given.line && isOpen(other))) return refuse('already-disputed', { line: given.line });
  return stepped(review, 'dispute', { disputes: [...review.disputes, given], signatures: [] });
};

export const withdrawDispute = (review: StatementReview, line: number): Result<StatementReview, 'wrong-state' | 'no-open-dispute'> => {
  const found = review.disputes.find((one) => one.line === line && isOpen(one));
  if (!found) return refuse('no-open-dispute', { line });
  return stepped(review, 'withdraw-dispute', { disputes: review.disputes.filter((one) => one !== found) });
};

export const answerDispute = (
  review: StatementReview,
  line: number,
  answer: DisputeAnswer,
): Result<StatementReview, 'wrong-state' | 'no-open-dispute'> => {
  const found = review.disputes.find((one) => one.line === line && isOpen(one));
  if (!found) return refuse('no-open-dispute', { line });
  return stepped(review, 'answer', { disputes: review.disputes.map((one) => (one === found ? { ...one, answer } : one)) });
};

/** What the beneficiary receives on a line by the last answer that upheld a dispute of it; undefined as long as it is what the line says. */
export const setRight = ({ disputes }: Pick<StatementReview, 'disputes'>, line: number): Cents | undefined =>
  disputes.findLast((one) => one.line === line && one.answer?.commission !== undefined)?.answer?.commission;

/** One signature; the last that is needed approves. Nobody signs twice, and nothing is signed over an open dispute. */
export const sign = (
  review: StatementReview,
  by: Actor,
  at: Instant,
): Result<StatementReview, 'wrong-state' | 'dispute-open' | 'signed-already'> => {
  const disputed = review.disputes.filter(isOpen).map(({ line }) => line);
  if (disputed.length > 0) return refuse('dispute-open', { lines: disputed });
  if (review.signatures.some((given) => given.by.person === by.person)) return refuse('signed-already');
  const signatures = [...review.signatures, { by, at }];
  return stepped(review, signatures.length >= review.signaturesNeeded ? 'approve' : 'sign', { signatures });
};

export const settle = (review: StatementReview, settledOn: LocalDate): Result<StatementReview, 'wrong-state'> =>
  stepped(review, 'settle', { settledOn });
