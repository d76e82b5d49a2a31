import type { Principal } from '../organisations/role.ts';
import type { LocalDate } from '../time/local-date.ts';
import { daysBetween, endOfMonth } from '../time/local-date.ts';
import { isLate, type Move } from './next-step.ts';
import type { OrderState } from './order-transitions.ts';
import type { OrderSummary } from './summary.ts';

/** Placed, and not all of it arrived. */
const coming: ReadonlySet<OrderState> = new Set(['placed', 'conditionally-accepted', 'acknowledged', 'partly-delivered']);

/** How well promises were kept: of orders that arrived in full, against what was promised first. */
export interface Punctuality {
  readonly delivered: number;
  readonly onTime: number;
  /** Of those that came late; absent when none did. */
  readonly medianDaysLate?: number | undefined;
}

export interface Dashboard {
  readonly waiting: readonly OrderSummary[];
  readonly late: readonly OrderSummary[];
  readonly arriving: readonly OrderSummary[];
  readonly later: readonly OrderSummary[];
  /** How many there are in all. */
  readonly totals: { readonly waiting: number; readonly late: number; readonly arriving: number };
  readonly punctuality: Punctuality;
}

export interface Reader extends Pick<Principal, 'person' | 'roles'> {
  /** Those who are away today and whom this person stands in for. */
  readonly standsFor?: readonly string[] | undefined;
}

/**
 * Whether it is this person's move: where the buyer's rules name who signs, only theirs, or of who stands in for them;
 * never of whoever prepared what must be signed.
 */
const isMoveOf = (move: Move, { person, roles, standsFor = [] }: Reader): boolean =>
  roles.includes(move.by) &&
  move.except?.includes(person) !== true &&
  (move.persons === undefined || [person, ...standsFor].some((each) => move.persons?.includes(each)));

const movesIn = ({ next, also = [] }: Pick<OrderSummary, 'next' | 'also'>): readonly Move[] => (next === undefined ? [] : [next, ...also]);

/** Whether the order waits for this person, whoever else is at move too. */
export const waitsFor = (row: Pick<OrderSummary, 'next' | 'also'>, reader: Reader): boolean =>
  movesIn(row).some((move) => isMoveOf(move, reader));

/** One row for each of its moves that is meant, with that move as the next one. */
const rowsByMove = (rows: readonly OrderSummary[], meant: (move: Move) => boolean): readonly OrderSummary[] =>
  rows.flatMap((row) => {
    const { also: _, ...once } = row;
    return movesIn(row)
      .filter(meant)
      .map((next) => ({ ...once, next }));
  });

/** The day on which it is expected: as promised, or else as wanted. */
export const expectedOn = ({ promisedOn, wantedOn }: Pick<OrderSummary, 'promisedOn' | 'wantedOn'>): LocalDate | undefined =>
  promisedOn ?? wantedOn;

/** As many of each as somebody reads at once; whoever has more to do begins with these. */
const mostShown = 50;
/** How many are foretold beyond this month. */
const mostLater = 5;

const lastOfAll = '9999-12-31';
const byDay = (day: (row: OrderSummary) => string | undefined) => (a: OrderSummary, b: OrderSummary) =>
  (day(a) ?? lastOfAll).localeCompare(day(b) ?? lastOfAll) || a.id.localeCompare(b.id);
const byDeadline = byDay(({ next }) => next?.before);

const median = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
};

/** Orders without a promise or a delivery day say nothing about punctuality. */
export const punctualityOf = (rows: readonly OrderSummary[]): Punctuality => {
  const lateness = rows.flatMap(({ state, firstPromisedOn, deliveredOn }) =>
    coming.has(state) || firstPromisedOn === undefined || deliveredOn === undefined ? [] : [daysBetween(firstPromisedOn, deliveredOn)],
  );
  const late = lateness.filter((days) => days > 0);
  const medianDaysLate = median(late);
  return {
    delivered: lateness.length,
    onTime: lateness.length - late.length,
    ...(medianDaysLate !== undefined && { medianDaysLate }),
  };
};

/**
 * What waits for the reader (by deadline), what is late and waits for somebody else, what is expected from today
 * until the end of this Brussels month, and the first few after it (by day). An order in which the reader has two things to do
 * stands there twice.
 */
export const dashboardOf = (rows: readonly OrderSummary[], caller: Reader, today: LocalDate): Dashboard => {
  const expected = rows.filter((row) => coming.has(row.state) && (expectedOn(row) ?? '') >= today).toSorted(byDay(expectedOn));
  const thisMonth = (row: OrderSummary) => (expectedOn(row) ?? '') <= endOfMonth(today);
  const waiting = rowsByMove(rows, (move) => isMoveOf(move, caller)).toSorted(byDeadline);
  const late = rowsByMove(rows, (move) => !isMoveOf(move, caller) && isLate(move, today)).toSorted(byDeadline);
  const arriving = expected.filter(thisMonth);
  return {
    waiting: waiting.slice(0, mostShown),
    late: late.slice(0, mostShown),
    arriving: arriving.slice(0, mostShown),
    later: expected.filter((row) => !thisMonth(row)).slice(0, mostLater),
    totals: { waiting: waiting.length, late: late.length, arriving: arriving.length },
    punctuality: punctualityOf(rows),
  };
};
