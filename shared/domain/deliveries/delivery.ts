import type { AttachmentRef } from '../attachments/attachment.ts';
import type { Actor, OrderId } from '../ordering/order.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';

export interface DeliveredLine {
  readonly line: number;
  readonly quantity: number;
  /** One for each unit where the category asks for them. */
  readonly serials: readonly string[];
}

export interface CheckedLine {
  readonly line: number;
  readonly accepted: number;
  readonly refused: number;
  /** What is wrong with what was refused. */
  readonly defects?: string | undefined;
}

export const checklistAnswers = ['ok', 'not-ok', 'not-applicable'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

export interface AnsweredItem {
  readonly category: string;
  readonly item: string;
  readonly answer: ChecklistAnswer;
  readonly remark?: string | undefined;
}

interface Report {
  readonly on: LocalDate;
  readonly by: Actor;
  readonly at: Instant;
  readonly attachments: readonly AttachmentRef[];
}

/** The buyer looked at everything that waited: each unit is accepted or refused. */
export interface DeliveryCheck extends Report {
  readonly lines: readonly CheckedLine[];
  readonly checklist: readonly AnsweredItem[];
  /** By when what was refused must be mended; present exactly when something was refused. */
  readonly mendBy?: LocalDate | undefined;
  /** The day on which the buyer saw it come, or mended; present only when the supplier reported another. */
  readonly receivedOn?: LocalDate | undefined;
  readonly remarks?: string | undefined;
}

/** The supplier repaired or replaced everything that was refused. */
export interface DeliveryMend extends Report {
  readonly note: string;
}

/**
 * A part of an order that arrived. Checks and mends take turns: a check looks at all that waits, a mend puts all that
 * it refused before the buyer again. A refused unit has arrived and stays counted as delivered; it counts as accepted
 * once a later check accepts it.
 */
export interface Delivery {
  readonly order: OrderId;
  /** From 1, in the order of reporting. */
  readonly number: number;
  readonly deliveredOn: LocalDate;
  readonly reportedBy: Actor;
  readonly reportedAt: Instant;
  readonly lines: readonly DeliveredLine[];
  readonly note?: string | undefined;
  readonly attachments: readonly AttachmentRef[];
  readonly checks: readonly DeliveryCheck[];
  readonly mends: readonly DeliveryMend[];
}

type Counted = Pick<DeliveredLine, 'line' | 'quantity'>;

/**
 * What was put before the buyer in each round: all that was delivered, then what the check before had refused. It counts
 * as come `on` the day that the supplier reported, until the buyer's check says another: who receives knows the day.
 */
export const roundsOf = ({ lines, deliveredOn, checks, mends }: Delivery) =>
  [deliveredOn, ...mends.map(({ on }) => on)].map((reportedOn, index) => {
    const offered: readonly Counted[] =
      index === 0 ? lines : (checks[index - 1]?.lines ?? []).map(({ line, refused }) => ({ line, quantity: refused }));
    const check = checks[index];
    return { on: check?.receivedOn ?? reportedOn, reportedOn, offered: offered.filter(({ quantity }) => quantity > 0), check };
  });

/** The last day on which a part of the order came; a repair is no new part. */
export const lastArrival = (deliveries: readonly Delivery[]): LocalDate | undefined =>
  deliveries
    .flatMap((delivery) => roundsOf(delivery)[0]?.on ?? [])
    .toSorted()
    .at(-1);

export type DeliveryStanding = 'to-check' | 'to-mend' | 'accepted';

/** Whose move it is: the buyer checks, the supplier mends, or it is done. */
export const standingOf = ({ checks, mends }: Pick<Delivery, 'checks' | 'mends'>): DeliveryStanding => {
  if (checks.length === mends.length) return 'to-check';
  return checks.at(-1)?.lines.some(({ refused }) => refused > 0) ? 'to-mend' : 'accepted';
};

/** The units that wait for the buyer's check; none when it is not the buyer's move. */
export const waitingIn = (delivery: Delivery): readonly Counted[] =>
  standingOf(delivery) === 'to-check' ? (roundsOf(delivery).at(-1)?.offered ?? []) : [];

/** The last day on which something of these lines was accepted. */
export const lastAcceptance = (deliveries: readonly Delivery[], lines: ReadonlySet<number>): LocalDate | undefined =>
  deliveries
    .flatMap(({ checks }) => checks)
    .filter((check) => check.lines.some(({ line, accepted }) => accepted > 0 && lines.has(line)))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
