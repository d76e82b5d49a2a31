import { type Cents, cents, minus, plus } from '../money/cents.ts';
import type { OrderId } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { OrganisationKind } from '../organisations/organisation.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { amountDue, commissionBy, commissionRuleFor } from './commission.ts';
import type { CommissionRule } from './commission-rule.ts';
import type { LedgerEntry } from './ledger.ts';

/** What the ledger tells of one line of an order placed in the period: what is left of it, and what that owes. */
export interface SimulatedLine {
  readonly entry: LedgerEntry;
  readonly quantity: number;
  readonly list: Cents;
  readonly net: Cents;
  readonly booked: Cents;
  /** What each beneficiary received of `booked`. */
  readonly received: ReadonlyMap<Kbo, Cents>;
}

export interface RuleOutcome {
  /** Absent: lines to which no rule would apply. */
  readonly rule?: string | undefined;
  readonly lines: number;
  readonly quantity: number;
  readonly net: Cents;
  readonly commission: Cents;
}

/** What was booked, what the rules would have given, and the second less the first. */
export interface Compared {
  readonly booked: Cents;
  readonly commission: Cents;
  readonly difference: Cents;
}

export interface RegionOutcome extends Compared {
  readonly region?: Kbo | undefined;
  readonly lines: number;
}

export interface CategoryOutcome extends Compared {
  readonly category: string;
  readonly lines: number;
}

export interface BeneficiaryOutcome extends Compared {
  /** Absent: the share of an own intercommunale where the buyer was served by none. */
  readonly beneficiary?: Kbo | undefined;
}

export interface OrderOutcome extends Compared {
  readonly order: OrderId;
  readonly number: string;
  readonly payerName: string;
}

export interface Simulation extends Compared {
  readonly lines: number;
  readonly orders: number;
  /** How many of the orders would owe another amount. */
  readonly changed: number;
  readonly perRule: readonly RuleOutcome[];
  readonly perRegion: readonly RegionOutcome[];
  readonly perCategory: readonly CategoryOutcome[];
  readonly perBeneficiary: readonly BeneficiaryOutcome[];
  /** The orders that would change most, the largest difference first, either way; those that stay the same left out. */
  readonly largest: readonly OrderOutcome[];
}

interface Question {
  readonly authority: Kbo;
  /** What each payer is; a payer that is not in it is met by no rule for certain kinds. */
  readonly kinds: ReadonlyMap<Kbo, OrganisationKind>;
  /** The day whose rules are laid on every line; without one, each line gets the rules of its own day. */
  readonly on?: LocalDate | undefined;
}

/** As many as somebody looks into. */
const mostOrders = 10;

const amountsOf = ({ quantity, list, discount, due }: LedgerEntry) => ({ quantity, list, net: minus(list, discount), booked: due });

/**
 * Lines of orders that were placed in these entries, with every later change of them that the entries tell of. A line
 * whose commission is divided is booked once per beneficiary and counts once; what a dispute set right by hand is no
 * outcome of a rule and is left out.
 */
export const simulatedLines = (entries: readonly LedgerEntry[]): readonly SimulatedLine[] => {
  const byRule = entries.filter(({ corrects }) => corrects === undefined);
  const perLine = Map.groupBy(byRule, ({ order, line }) => `${order} ${line}`);
  return [...perLine.values()].flatMap((all) => {
    const entry = all.find(({ cause }) => cause === 'accrual');
    if (!entry) return [];
    const events = [...new Map(all.map((each) => [`${each.orderVersion} ${each.cause}`, each])).values()];
    const amounts = events.map(amountsOf);
    const perBeneficiary = Map.groupBy(all, ({ beneficiary }) => beneficiary);
    return {
      entry,
      quantity: amounts.reduce((sum, { quantity }) => sum + quantity, 0),
      list: plus(...amounts.map(({ list }) => list)),
      net: plus(...amounts.map(({ net }) => net)),
      booked: plus(...amounts.map(({ booked }) => booked)),
      received: new Map([...perBeneficiary].map(([beneficiary, of]) => [beneficiary, plus(...of.map(({ commission }) => commission))])),
    };
  });
};

interface Outcome {
  readonly line: SimulatedLine;
  readonly rule?: string | undefined;
  readonly commission: Cents;
  /** To whom the commission would go; nobody is `undefined`. */
  readonly parts: readonly (readonly [Kbo | undefined, Cents])[];
}

const outcomeOf = (rule: CommissionRule | undefined, line: SimulatedLine, authority: Kbo): Result<Outcome, 'commission-undetermined'> => {
  if (!rule) return ok({ line, commission: cents(0), parts: [] });
  const divided = commissionBy(rule, { intercommunale: line.entry.region, authority }, line);
  if (!divided.ok && divided.code === 'commission-undetermined') return refuse(divided.code, divided.detail);
  const commission = amountDue(rule, line);
  const parts = divided.ok
    ? divided.value.parts.map(({ beneficiary, amount }) => [beneficiary, amount] as const)
    : [[undefined, commission] as const];
  return ok({ line, rule: rule.id, commission, parts });
};

const sum = (outcomes: readonly Outcome[], amount: (outcome: Outcome) => number): Cents =>
  cents(outcomes.reduce((running, outcome) => running + amount(outcome), 0));

const compared = (booked: Cents, commission: Cents): Compared => ({ booked, commission, difference: minus(commission, booked) });

const totals = (outcomes: readonly Outcome[]) => ({
  lines: outcomes.length,
  ...compared(
    sum(outcomes, ({ line }) => line.booked),
    sum(outcomes, (outcome) => outcome.commission),
  ),
});

const perBeneficiary = (outcomes: readonly Outcome[]): readonly BeneficiaryOutcome[] => {
  const received = outcomes.flatMap(({ line }) => [...line.received]);
  const given = outcomes.flatMap(({ parts }) => parts);
  const total = (parts: readonly (readonly [Kbo | undefined, Cents])[], wanted: Kbo | undefined) =>
    plus(...parts.filter(([beneficiary]) => beneficiary === wanted).map(([, amount]) => amount));
  return [...new Set([...received, ...given].map(([beneficiary]) => beneficiary))].map((beneficiary) => ({
    ...(beneficiary !== undefined && { beneficiary }),
    ...compared(total(received, beneficiary), total(given, beneficiary)),
  }));
};

const changedOrders = (outcomes: readonly Outcome[]): readonly OrderOutcome[] =>
  [...Map.groupBy(outcomes, ({ line }) => line.entry.order)]
    .flatMap(([order, of]) => {
      const entry = of[0]?.line.entry;
      const { lines: _, ...amounts } = totals(of);
      return entry && amounts.difference !== 0 ? [{ order, number: entry.orderNumber, payerName: entry.payerName, ...amounts }] : [];
    })
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.number < b.number ? -1 : 1));

/**
 * What rules would have given on orders that the ledger tells of, against what was booked on them, in cents
 * excluding VAT, in total, per rule, region, category and beneficiary, and for the orders that it touches most. Orders on
 * which nothing was due are not in a ledger and so not here.
 * `commission-undetermined` when two rules tie, or when a key does not weigh somebody.
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
    const outcome = outcomeOf(found.value, line, authority);
    if (!outcome.ok) return outcome;
    outcomes.push(outcome.value);
  }
  const changed = changedOrders(outcomes);
  return ok({
    ...totals(outcomes),
    orders: new Set(outcomes.map(({ line }) => line.entry.order)).size,
    changed: changed.length,
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
    perCategory: [...Map.groupBy(outcomes, ({ line }) => line.entry.category)].map(([category, of]) => ({ category, ...totals(of) })),
    perBeneficiary: perBeneficiary(outcomes),
    largest: changed.slice(0, mostOrders),
  });
};
