import { type Cents, cents, minus, plus } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { OrganisationKind } from '../organisations/organisation.ts';
import { ok, type Result } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { amountDue, commissionRuleFor } from './commission.ts';
import type { CommissionRule } from './commission-rule.ts';
import type { LedgerEntry } from './ledger.ts';

/** What the ledger tells of one line of an order placed in the period: what is left of it, and what that owes. */
export interface SimulatedLine {
  readonly entry: LedgerEntry;
  readonly quantity: number;
  readonly list: Cents;
  readonly net: Cents;
  readonly booked: Cents;
}

export interface RuleOutcome {
  /** Absent: lines to which no rule would apply. */
  readonly rule?: string | undefined;
  readonly lines: number;
  readonly quantity: number;
  readonly net: Cents;
  readonly commission: Cents;
}

export interface RegionOutcome {
  readonly region?: Kbo | undefined;
  readonly lines: number;
  readonly booked: Cents;
  readonly commission: Cents;
  readonly difference: Cents;
}

export interface Simulation {
  readonly lines: number;
  readonly booked: Cents;
  readonly commission: Cents;
  readonly difference: Cents;
  readonly perRule: readonly RuleOutcome[];
  readonly perRegion: readonly RegionOutcome[];
}

interface Question {
  readonly authority: Kbo;
  /** What each payer is; a payer that is not in it is met by no rule for certain kinds. */
  readonly kinds: ReadonlyMap<Kbo, OrganisationKind>;
  /** The day whose rules are laid on every line; without one, each line gets the rules of its own day. */
  readonly on?: LocalDate | undefined;
}

const amountsOf = ({ quantity, list, discount, due }: LedgerEntry) => ({ quantity, list, net: minus(list, discount), booked: due });

/**
 * Lines of orders that were placed in these entries, with every later change of them that the entries tell of. A line
 * whose commission is divided is booked once per beneficiary and counts once; what a dispute set right by hand is no
 * outcome of a rule and is left out.
 */
export const simulatedLines = (entries: readonly LedgerEntry[]): readonly SimulatedLine[] => {
  const once = new Map(
    entries
      .filter(({ corrects }) => corrects === undefined)
      .map((entry) => [`${entry.order} ${entry.orderVersion} ${entry.line} ${entry.cause}`, entry]),
  );
  const perLine = Map.groupBy(once.values(), ({ order, line }) => `${order} ${line}`);
  return [...perLine.values()].flatMap((events) => {
    const entry = events.find(({ cause }) => cause === 'accrual');
    if (!entry) return [];
    const amounts = events.map(amountsOf);
    return {
      entry,
      quantity: amounts.reduce((sum, { quantity }) => sum + quantity, 0),
      list: plus(...amounts.map(({ list }) => list)),
      net: plus(...amounts.map(({ net }) => net)),
      booked: plus(...amounts.map(({ booked }) => booked)),
    };
  });
};

interface Outcome {
  readonly line: SimulatedLine;
  readonly rule?: string | undefined;
  readonly commission: Cents;
}

const sum = (outcomes: readonly Outcome[], amount: (outcome: Outcome) => number): Cents =>
  cents(outcomes.reduce((running, outcome) => running + amount(outcome), 0));

const totals = (outcomes: readonly Outcome[]) => {
  const [booked, commission] = [sum(outcomes, ({ line }) => line.booked), sum(outcomes, (outcome) => outcome.commission)];
  return { lines: outcomes.length, booked, commission, difference: minus(commission, booked) };
};

/**
 * What rules would have given on orders that the ledger tells of, against what was booked on them, in cents
 * excluding VAT, in total, per rule and per region. Orders on which nothing was due are not in a ledger and so not here.
 * `commission-undetermined` when two rules tie.
 */
export const simulate = (
  rules: readonly CommissionRule[],
  entries: readonly LedgerEntry[],
  { authority, kinds, on }: Question,
): Result<Simulation, 'commission-undetermined'> => {
  const outcomes: Outcome[] = [];
  for (const line of simulatedLines(entries)) {
    const { lot, category, region, payer, bookedOn } = line.entry;
    // Somebody who left the registers is of no kind that a rule can name.
    const buyerKind = kinds.get(payer) ?? 'supplier';
    const found = commissionRuleFor(rules, { lot, category, buyerKind, intercommunale: region, authority, on: on ?? bookedOn });
    if (!found.ok) return found;
    outcomes.push({ line, rule: found.value?.id, commission: found.value ? amountDue(found.value, line) : cents(0) });
  }
  return ok({
    ...totals(outcomes),
    perRule: [...Map.groupBy(outcomes, ({ rule }) => rule)].map(([rule, of]) => ({
      ...(rule !== undefined && { rule }),
      lines: of.length,
      quantity: of.reduce((running, { line }) => running + line.quantity, 0),
      net: sum(of, ({ line }) => line.net),
      commission: sum(of, ({ commission }) => commission),
    })),
    perRegion: [...Map.groupBy(outcomes, ({ line }) => line.entry.region)].map(([region, of]) => ({
      ...(region !== undefined && { region }),
      ...totals(of),
    })),
  });
};
