import type { Order } from '../ordering/order.ts';
import { acceptedOf } from '../ordering/progress.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dayWithin } from '../time/day-within.ts';
import { brusselsDate, type LocalDate } from '../time/local-date.ts';
import { type AnsweredItem, type CheckedLine, type Delivery, type DeliveryCheck, roundsOf, standingOf, waitingIn } from './delivery.ts';

/** What the buyer found; a line left out is accepted whole. */
export interface ReportedCheck {
  readonly lines: readonly CheckedLine[];
  readonly checklist: readonly AnsweredItem[];
  readonly mendBy?: LocalDate | undefined;
  /** When it came, or came back mended, where the buyer saw that on another day than the supplier reported. */
  readonly receivedOn?: LocalDate | undefined;
}

export type CheckRefusal = 'wrong-state' | 'invalid-quantity' | 'invalid-date' | 'invalid-choice';

interface Found {
  readonly check: Pick<DeliveryCheck, 'on' | 'lines' | 'checklist' | 'mendBy' | 'receivedOn'>;
  readonly action: 'accept' | 'refuse-delivery';
  readonly patch: Partial<Order>;
}

const linesOf = (delivery: Delivery, reported: readonly CheckedLine[]): Result<readonly CheckedLine[], 'invalid-quantity'> => {
  const waiting = waitingIn(delivery);
  const stray = reported.find(({ line }, index) => {
    const twice = reported.findIndex((other) => other.line === line) !== index;
    return twice || !waiting.some((each) => each.line === line);
  });
  if (stray) return refuse('invalid-quantity', { line: stray.line, most: 0, found: stray.accepted + stray.refused });
  const lines = waiting.map(
    ({ line, quantity }) => reported.find((each) => each.line === line) ?? { line, accepted: quantity, refused: 0 },
  );
  for (const { line, accepted, refused, defects } of lines) {
    const offered = waiting.find((each) => each.line === line)?.quantity ?? 0;
    if (accepted < 0 || refused < 0 || accepted + refused !== offered)
      return refuse('invalid-quantity', { line, expected: offered, found: accepted + refused });
    if (refused > 0 !== (defects !== undefined)) return refuse('invalid-quantity', { line, reason: 'defects' });
  }
  return ok(lines);
};

/** The first day on which what waits can have come: that of the placing, or of the check that asked for a mend. */
export const earliestReceipt = ({ placedAt }: Pick<Order, 'placedAt'>, { checks, deliveredOn }: Delivery): LocalDate =>
  checks.at(-1)?.on ?? (placedAt === undefined ? deliveredOn : brusselsDate(placedAt));

/** The day of arrival as far as it differs from what was reported. Refused: a day on which it cannot have come, or after today. */
const receiptOf = (
  order: Pick<Order, 'placedAt'>,
  delivery: Delivery,
  receivedOn: LocalDate | undefined,
  today: LocalDate,
): Result<LocalDate | undefined, 'invalid-date'> => {
  const reportedOn = roundsOf(delivery).at(-1)?.reportedOn;
  if (receivedOn === undefined || receivedOn === reportedOn) return ok(undefined);
  return dayWithin('receivedOn', receivedOn, { earliest: earliestReceipt(order, delivery), latest: today });
};

/**
 * What a check changes on the order. It looks at everything that waits in this delivery: per line accepted and
 * refused make up all of it, what is refused has its defects in words and a term to mend from today on, and answers
 * are to items of the categories' checklists.
 */
export const checkDelivery = (
  order: Order,
  delivery: Delivery,
  reported: ReportedCheck,
  checklists: ReadonlyMap<string, readonly string[]>,
  today: LocalDate,
): Result<Found, CheckRefusal> => {
  if (standingOf(delivery) !== 'to-check') return refuse('wrong-state', { state: order.state, delivery: standingOf(delivery) });
  const lines = linesOf(delivery, reported.lines);
  if (!lines.ok) return lines;
  const receipt = receiptOf(order, delivery, reported.receivedOn, today);
  if (!receipt.ok) return receipt;
  const { checklist, mendBy } = reported;
  const refused = lines.value.some((line) => line.refused > 0);
  if (refused !== (mendBy !== undefined) || (mendBy !== undefined && mendBy < today))
    return refuse('invalid-date', { field: 'mendBy', earliest: today });
  const unknown = checklist.find(({ category, item }) => !checklists.get(category)?.includes(item));
  if (unknown) return refuse('invalid-choice', { reason: 'checklist', item: unknown.item });
  const accepted = new Map(lines.value.map((line) => [line.line, line.accepted]));
  return ok({
    check: {
      on: today,
      lines: lines.value,
      checklist,
      ...(mendBy !== undefined && { mendBy }),
      ...(receipt.value !== undefined && { receivedOn: receipt.value }),
    },
    action: refused ? 'refuse-delivery' : 'accept',
    patch: { lines: order.lines.map((line) => ({ ...line, accepted: acceptedOf(line) + (accepted.get(line.number) ?? 0) })) },
  });
};

/** Whether what was refused may be reported mended on that day: not before it was refused, nor after today. */
export const checkMend = (
  order: Order,
  delivery: Delivery,
  on: LocalDate,
  today: LocalDate,
): Result<LocalDate, 'wrong-state' | 'invalid-date'> => {
  if (standingOf(delivery) !== 'to-mend') return refuse('wrong-state', { state: order.state, delivery: standingOf(delivery) });
  return dayWithin('on', on, { earliest: earliestReceipt(order, delivery), latest: today });
};
