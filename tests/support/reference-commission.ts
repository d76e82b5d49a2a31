/**
 * What commission ought to be, worked out slowly and apart from the code under test: whole cents in bigint, every sum
 * made anew from the facts, nothing shared with the domain but the shape of the facts.
 */

/** At a moment an order of one line went from so many units to so many. */
export interface ReferenceFact {
  readonly day: string;
  /** The day that the order was placed on: it decides the rule. */
  readonly placedOn: string;
  /** In whose region the buyer was on that day. */
  readonly buyer: 'first' | 'second';
  readonly before: number;
  readonly after: number;
}

/** Of a dispute that was upheld: the beneficiary gets so much more or less. */
export interface ReferenceCorrection {
  readonly day: string;
  readonly beneficiary: ReferenceBody;
  readonly difference: bigint;
  /** Present when a cancelled order takes corrections back: of the same order and booking they make one line. */
  readonly together?: string;
}

export type ReferenceBody = 'own' | 'other' | 'authority';

export const reference = {
  /** Cents and basis points of the one model. */
  unitList: 2_999_997n,
  discountRate: 1_378n,
  /** Rule of the first half-year: 1,83 % of net, 70 % to the own intercommunale. */
  firstRate: 183n,
  ownShare: 7_000n,
  changesOn: '2026-07-01',
  /** Rule of the second half-year: per unit, at most this per line, divided by what each weighs. */
  perUnit: 58_533n,
  most: 250_000n,
  ownWeight: 31_415_926n,
  authorityWeight: 27_182_818n,
  /** From then on the second buyer belongs to the first region. */
  movesOn: '2026-10-01',
  /** Rule of the second buyer's region: tiers of list price, at least so much. */
  tierUntil: 10_000_000n,
  lowRate: 217n,
  highRate: 91n,
  least: 70_000n,
} as const;

/** To the nearest whole, a half upwards. */
const rounded = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

const unitDiscount = rounded(reference.unitList * reference.discountRate, 10_000n);

const dueOn = ({ placedOn, buyer }: ReferenceFact, units: number): bigint => {
  const quantity = BigInt(units);
  if (quantity === 0n) return 0n;
  const list = reference.unitList * quantity;
  if (buyer === 'second') {
    const low = list < reference.tierUntil ? list : reference.tierUntil;
    const due = rounded(low * reference.lowRate + (list - low) * reference.highRate, 10_000n);
    return due < reference.least ? reference.least : due;
  }
  if (placedOn < reference.changesOn) return rounded((list - unitDiscount * quantity) * reference.firstRate, 10_000n);
  const due = reference.perUnit * quantity;
  return due > reference.most ? reference.most : due;
};

/** The remainder of one cent goes to whom the division took most from; equal, to the first. */
const ownPart = (due: bigint): bigint => {
  const share = due * reference.ownShare;
  const rest = due * (10_000n - reference.ownShare);
  const left = due - share / 10_000n - rest / 10_000n;
  return share / 10_000n + (left > 0n && share % 10_000n >= rest % 10_000n ? left : 0n);
};

/** The same by weights; equal, to the lowest enterprise number, which is the authority's. */
const ownPartByWeight = (due: bigint): bigint => {
  const total = reference.ownWeight + reference.authorityWeight;
  const [share, rest] = [due * reference.ownWeight, due * reference.authorityWeight];
  const left = due - share / total - rest / total;
  return share / total + (left > 0n && share % total > rest % total ? left : 0n);
};

const partOf = (fact: ReferenceFact, body: ReferenceBody, units: number): bigint => {
  const due = dueOn(fact, units);
  if (fact.buyer === 'second') return body === 'other' ? due : 0n;
  if (body === 'other') return 0n;
  const own = fact.placedOn >= reference.changesOn ? ownPartByWeight(due) : ownPart(due);
  return body === 'own' ? own : due - own;
};

/** Whether the fact makes a line on the statement of that body. */
const concerns = (fact: ReferenceFact, body: ReferenceBody): boolean => {
  if (fact.buyer === 'second') return body === 'other';
  return body !== 'other';
};

export interface ReferenceStatement {
  readonly lines: readonly bigint[];
  readonly list: bigint;
  readonly discount: bigint;
  readonly due: bigint;
  readonly commission: bigint;
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

interface ReferenceLine {
  readonly amount: bigint;
  readonly together: string | undefined;
}

/** The amounts of lines, those that stand together as one. */
const amountsOf = (lines: readonly ReferenceLine[]): readonly bigint[] => [
  ...lines.filter(({ together }) => together === undefined).map(({ amount }) => amount),
  ...[
    ...Map.groupBy(
      lines.filter(({ together }) => together !== undefined),
      ({ together }) => together,
    ).values(),
  ].map((same) => sum(same.map(({ amount }) => amount))),
];

/** What the statement of a body about the days from `from` until `until` must say; its lines in rising order of amount. */
export const referenceStatement = (
  facts: readonly ReferenceFact[],
  corrections: readonly ReferenceCorrection[],
  body: ReferenceBody,
  from: string,
  until: string,
): ReferenceStatement => {
  const within = ({ day }: { readonly day: string }) => day >= from && day <= until;
  const own = facts.filter((fact) => within(fact) && concerns(fact, body));
  const of = (beneficiary: ReferenceBody, sign = 1n): readonly ReferenceLine[] =>
    corrections
      .filter((correction) => within(correction) && correction.beneficiary === beneficiary)
      .map(({ difference, together }) => ({ amount: sign * difference, together }));
  const right = of(body);
  // The authority's part is passed on by who collects it, and who keeps what it no longer passes on.
  const kept = body === 'own' ? of('authority', -1n) : [];
  const lines = [...own.map((fact) => partOf(fact, body, fact.after) - partOf(fact, body, fact.before)), ...amountsOf([...right, ...kept])];
  const units = own.map(({ before, after }) => BigInt(after - before));
  return {
    lines: lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    list: sum(units) * reference.unitList,
    discount: sum(units) * unitDiscount,
    // Setting right what is passed on leaves what the buyer owes.
    due: sum([
      ...own.map((fact) => dueOn(fact, fact.after) - dueOn(fact, fact.before)),
      ...(body === 'authority' ? [] : right.map(({ amount }) => amount)),
    ]),
    commission: sum(lines),
  };
};
