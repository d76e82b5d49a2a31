import type { Order, OrderLine } from '../ordering/order.ts';
import { deliveredOf } from '../ordering/progress.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dayWithin } from '../time/day-within.ts';
import { brusselsDate, type LocalDate } from '../time/local-date.ts';
import type { DeliveredLine, Delivery } from './delivery.ts';

/** What the supplier says arrived; `lines` left out is all that is still to come. */
export interface ReportedDelivery {
  readonly deliveredOn: LocalDate;
  readonly lines?:
    | readonly { readonly line: number; readonly quantity: number; readonly serials?: readonly string[] | undefined }[]
    | undefined;
}

export type DeliveryRefusal = 'invalid-date' | 'invalid-quantity' | 'invalid-serials';

export const leftOf = (line: Pick<OrderLine, 'quantity' | 'delivered'>): number => line.quantity - deliveredOf(line);

const dayOf = ({ placedAt }: Pick<Order, 'placedAt'>, deliveredOn: LocalDate, today: LocalDate): Result<LocalDate, 'invalid-date'> => {
  const earliest = placedAt === undefined ? today : brusselsDate(placedAt);
  return dayWithin('deliveredOn', deliveredOn, { earliest, latest: today });
};

/** The same number, however it is spaced or cased. */
const normalised = (serial: string): string => serial.replace(/[\s.-]/g, '').toUpperCase();

const checkSerials = (
  reported: readonly DeliveredLine[],
  earlier: readonly Delivery[],
  asked: ReadonlySet<number>,
): Result<undefined, 'invalid-serials'> => {
  const known = new Set(earlier.flatMap(({ lines }) => lines.flatMap(({ serials }) => serials)).map(normalised));
  for (const { line, quantity, serials } of reported) {
    if (serials.length !== quantity && (asked.has(line) || serials.length > 0))
      return refuse('invalid-serials', { line, reason: 'count', expected: quantity, found: serials.length });
    for (const serial of serials) {
      if (known.has(normalised(serial))) return refuse('invalid-serials', { line, reason: 'twice', serial });
      known.add(normalised(serial));
    }
  }
  return ok(undefined);
};

/**
 * What a reported delivery changes on the order, and its lines as they are kept. Refused: a day before the placing or
 * after today, more of a line than is still to come, and serial numbers that are not exactly one for each unit (of a
 * line in `asked`, or as soon as one is given) or that occur already in this order, whatever their spacing.
 */
export const reportDelivery = (
  order: Order,
  earlier: readonly Delivery[],
  reported: ReportedDelivery,
  asked: ReadonlySet<number>,
  today: LocalDate,
): Result<{ readonly lines: readonly DeliveredLine[]; readonly patch: Partial<Order> }, DeliveryRefusal> => {
  const day = dayOf(order, reported.deliveredOn, today);
  if (!day.ok) return day;
  const given =
    reported.lines ?? order.lines.filter((line) => leftOf(line) > 0).map((line) => ({ line: line.number, quantity: leftOf(line) }));
  const lines = given.map(({ serials = [], ...counted }: NonNullable<ReportedDelivery['lines']>[number]) => ({ ...counted, serials }));
  for (const { line, quantity } of lines) {
    const ordered = order.lines.find(({ number }) => number === line);
    const most = ordered ? leftOf(ordered) : 0;
    const twice = lines.filter((other) => other.line === line).length > 1;
    if (quantity < 1 || quantity > most || twice) return refuse('invalid-quantity', { line, most, found: quantity });
  }
  if (lines.length === 0) return refuse('invalid-quantity', { most: 0, found: 0 });
  const serials = checkSerials(lines, earlier, asked);
  if (!serials.ok) return serials;
  const arrived = new Map(lines.map(({ line, quantity }) => [line, quantity]));
  return ok({
    lines,
    patch: {
      // A part that is reported late must not bring the last day of arrival forward.
      deliveredOn: order.deliveredOn !== undefined && order.deliveredOn > day.value ? order.deliveredOn : day.value,
      lines: order.lines.map((line) => ({ ...line, delivered: deliveredOf(line) + (arrived.get(line.number) ?? 0) })),
    },
  });
};
