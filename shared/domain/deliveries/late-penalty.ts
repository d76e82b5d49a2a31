import { type BasisPoints, type Cents, cents, percentOf, plus, times, zero } from '../money/cents.ts';
import type { LateClause, Order, OrderLine } from '../ordering/order.ts';
import { deliveredOf } from '../ordering/progress.ts';
import { daysBetween, type LocalDate } from '../time/local-date.ts';
import { type Delivery, roundsOf, standingOf } from './delivery.ts';

/** Units of one line that came, or could have come, on one day. */
interface Arrival {
  readonly line: number;
  readonly quantity: number;
  readonly on: LocalDate;
  /** Still to come, or refused and not mended: counted until today. */
  readonly open: boolean;
}

/** One late part with how its amount comes about. Cents excluding VAT. */
export interface LatePart {
  /** Absent when the clause counts over the whole order. */
  readonly line?: number | undefined;
  readonly quantity: number;
  readonly on: LocalDate;
  readonly open: boolean;
  /** Days after the promised one, and how many of them the clause charges. */
  readonly days: number;
  readonly charged: number;
  readonly base: Cents;
  readonly amount: Cents;
  readonly capped: boolean;
}

export interface Lateness {
  /** The day that counts: what was promised first. */
  readonly due: LocalDate;
  readonly parts: readonly LatePart[];
  /** The most days that are charged for any part. */
  readonly days: number;
  readonly amount: Cents;
}

/**
 * When each unit was there as ordered: on the day it came, or, when it was refused, on the day that its mend was
 * reported. What waits for a check counts as there; what is refused counts as missing until it is mended.
 */
export const arrivalsOf = (lines: readonly OrderLine[], deliveries: readonly Delivery[], today: LocalDate): readonly Arrival[] => {
  const came = deliveries.flatMap((delivery) =>
    roundsOf(delivery).flatMap(({ on, offered, check }, index, rounds) =>
      offered.flatMap(({ line, quantity }): readonly Arrival[] => {
        const refused = check?.lines.find((each) => each.line === line)?.refused ?? 0;
        const unmended = index === rounds.length - 1 && standingOf(delivery) === 'to-mend';
        return [
          { line, quantity: quantity - refused, on, open: false },
          ...(unmended ? [{ line, quantity: refused, on: today, open: true }] : []),
        ];
      }),
    ),
  );
  const missing = lines.map((line): Arrival => ({ line: line.number, quantity: line.quantity - deliveredOf(line), on: today, open: true }));
  return [...came, ...missing].filter(({ quantity }) => quantity > 0);
};

/** At most the cap, rounded down so that parts together never pass it. */
const charge = (base: Cents, { perDay, cap }: LateClause, days: number) => {
  const uncapped = percentOf(base, (perDay * days) as BasisPoints);
  const most = cents(Number((BigInt(base) * BigInt(cap)) / 10_000n));
  return { amount: cents(Math.min(uncapped, most)), capped: uncapped > most };
};

const partOf = (arrivals: readonly Arrival[], line: number | undefined, base: Cents, due: LocalDate, clause: LateClause): LatePart => {
  const on =
    arrivals
      .map((arrival) => arrival.on)
      .toSorted()
      .at(-1) ?? due;
  const days = daysBetween(due, on);
  const charged = Math.max(0, days - clause.graceDays);
  return {
    ...(line !== undefined && { line }),
    quantity: arrivals.reduce((sum, { quantity }) => sum + quantity, 0),
    on,
    open: arrivals.some(({ open }) => open),
    days,
    charged,
    base,
    ...charge(base, clause, charged),
  };
};

const baseOf = (lines: readonly OrderLine[], number: number, quantity: number): Cents => {
  const line = lines.find((each) => each.number === number);
  return line ? times(line.unitPrice.net, quantity * (line.termMonths ?? 1)) : zero;
};

/**
 * What late delivery costs by the framework's own clause, as a proposal: for each part the days after the day that was
 * promised first, less the days of grace, times the rate, of its net value, rounded half up to a cent, and at most
 * the cap (law and Royal Decree of 14 January 2013: 0.1 % a day, at most 7.5 % of the late part, unless the framework
 * says otherwise). Moving a date does not move what was promised first: only the buyer's agreement to another offer
 * before the acknowledgement does. Over the whole order the days of the latest part count, once.
 * Undefined when nothing was promised or nothing is late.
 */
export const latePenalty = (
  { lines, totals, terms, firstPromisedOn, promisedOn }: Pick<Order, 'lines' | 'totals' | 'terms' | 'firstPromisedOn' | 'promisedOn'>,
  deliveries: readonly Delivery[],
  today: LocalDate,
): Lateness | undefined => {
  const due = firstPromisedOn ?? promisedOn;
  if (due === undefined) return undefined;
  const late = arrivalsOf(lines, deliveries, today).filter(({ on }) => on > due);
  if (late.length === 0) return undefined;
  const groups = Object.values(Object.groupBy(late, ({ line, on, open }) => `${line} ${on} ${open}`)).flatMap((group) =>
    group ? [group] : [],
  );
  const parts =
    terms.late.base === 'whole-order'
      ? [partOf(late, undefined, totals.net, due, terms.late)]
      : groups.map((group) => {
          const line = group[0]?.line ?? 0;
          const quantity = group.reduce((sum, each) => sum + each.quantity, 0);
          return partOf(group, line, baseOf(lines, line, quantity), due, terms.late);
        });
  return {
    due,
    parts,
    days: Math.max(...parts.map(({ charged }) => charged)),
    amount: plus(...parts.map(({ amount }) => amount)),
  };
};
