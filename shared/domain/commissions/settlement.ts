import { type BasisPoints, type Cents, minus, percentOf, plus, zero } from '../money/cents.ts';
import type { CommissionPart, Order } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { Statement, StatementLine } from './statement.ts';
import { communicationOf, type StructuredCommunication } from './structured-communication.ts';

/** `passed-on`: what the invoicer collects for the authority by the key of the rule. */
export type InvoicePart = 'own' | 'passed-on';

/** One line of the statement, or the part of it that is passed on. Cents excluding VAT, signed. */
export interface CommissionInvoiceLine {
  readonly number: number;
  readonly part: InvoicePart;
  readonly source: StatementLine;
  readonly vatRate: BasisPoints;
  readonly amount: Cents;
}

export interface VatSum {
  readonly rate: BasisPoints;
  readonly net: Cents;
  readonly vat: Cents;
}

/** What one payer owes of one statement. Below nothing it is a credit note, with its amounts below nothing too. */
export interface CommissionInvoice {
  /** The statement's number and a sequence within it: `2026-0007-0001`. */
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly seller: Kbo;
  readonly payer: Kbo;
  readonly reference: StructuredCommunication;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly lines: readonly CommissionInvoiceLine[];
  readonly vat: readonly VatSum[];
  readonly totals: { readonly net: Cents; readonly vat: Cents; readonly gross: Cents };
}

export interface Settlement {
  readonly invoices: readonly CommissionInvoice[];
  /** Of what the beneficiary collects, excluding VAT, this goes on to the authority, which claims it by its own statement. */
  readonly passedOn: Cents;
  /** What the beneficiary owes itself, for orders of its own, excluding VAT: nobody invoices oneself. */
  readonly internal: Cents;
}

/** Who receives of the line by the order, and at which rate: frozen on the day of the order, with the membership of then. */
export type PartsOfOrder = Pick<Order, 'commission'>;

/** REFERENCE: one treatment term of 30 days since 1 January 2025 (KB 14 January 2013). */
export const settlementDays = 30;

interface Owed {
  readonly payer: Kbo;
  readonly part: InvoicePart;
  readonly source: StatementLine;
  readonly vatRate: BasisPoints;
  readonly amount: Cents;
}

const partFor = (parts: readonly CommissionPart[], beneficiary: Kbo, line: StatementLine): CommissionPart => {
  const found = parts.find((part) => part.beneficiary === beneficiary && part.line === line.line);
  if (!found) throw new Error(`order ${line.order} gives ${beneficiary} no commission on line ${line.line}, and the ledger does`);
  return found;
};

/**
 * The buyer orders the commission of its own intercommunale, which claims all that is due and passes on the authority's
 * share; the authority claims that of the intercommunale. Where the order names no intercommunale, or is the
 * authority's own region, the buyer pays the beneficiary.
 */
const owedFor = (statement: Statement, source: StatementLine, { commission: parts }: PartsOfOrder): readonly Owed[] => {
  const own = partFor(parts, statement.beneficiary, source);
  const collector = parts.find(({ to }) => to === 'own-intercommunale')?.beneficiary;
  const received = { part: 'own', source, vatRate: own.vatRate, amount: source.commission } as const;
  if (collector !== undefined && collector !== statement.beneficiary) return [{ ...received, payer: collector }];
  const rest = minus(source.due, source.commission);
  const other = parts.find(({ line, beneficiary }) => line === source.line && beneficiary !== statement.beneficiary);
  if (collector === undefined || other === undefined || rest === 0) return [{ ...received, payer: source.payer }];
  return [
    { ...received, payer: source.payer },
    { payer: source.payer, part: 'passed-on', source, vatRate: other.vatRate, amount: rest },
  ];
};

/** VAT is taken of the sum per rate, once per invoice (EN 16931, BR-CO-17), and rounded half away from zero. */
const vatOf = (lines: readonly Pick<Owed, 'vatRate' | 'amount'>[]): readonly VatSum[] =>
  [...Map.groupBy(lines, ({ vatRate }) => vatRate)]
    .toSorted(([a], [b]) => a - b)
    .map(([rate, same]) => {
      const net = plus(...same.map(({ amount }) => amount));
      return { rate, net, vat: percentOf(net, rate) };
    });

const invoiceOf = (statement: Statement, payer: Kbo, owed: readonly Owed[], sequence: number, issuedOn: LocalDate): CommissionInvoice => {
  const vat = vatOf(owed);
  const [net, tax] = [plus(zero, ...vat.map((sum) => sum.net)), plus(zero, ...vat.map((sum) => sum.vat))];
  const gross = plus(net, tax);
  return {
    number: `${statement.number}-${String(sequence).padStart(4, '0')}`,
    kind: gross < 0 ? 'credit-note' : 'invoice',
    seller: statement.beneficiary,
    payer,
    reference: communicationOf(statement.number, sequence),
    issuedOn,
    dueOn: addDays(issuedOn, settlementDays),
    lines: owed.map(({ payer: _, ...line }, index) => ({ number: index + 1, ...line })),
    vat,
    totals: { net, vat: tax, gross },
  };
};

/**
 * What is invoiced of an approved statement: one invoice or credit note per payer, in the order of enterprise numbers,
 * so that the same statement always gives the same. The net amounts with what is owed to oneself, less what is passed
 * on, are the statement's commission to the cent. A payer for whom everything comes to nothing gets none, and its sequence stays unused.
 * @param issuedOn the Brussels day of approval
 * @param orderOf the order of a line; the VAT rate is the one that it froze
 */
export const invoicesOf = (
  statement: Statement,
  lines: readonly StatementLine[],
  issuedOn: LocalDate,
  orderOf: (line: StatementLine) => PartsOfOrder,
): Settlement => {
  const owed = lines.flatMap((line) => owedFor(statement, line, orderOf(line))).filter(({ amount }) => amount !== 0);
  const sum = (lines: readonly Owed[]) => plus(zero, ...lines.map(({ amount }) => amount));
  const [own, others] = [
    owed.filter(({ payer }) => payer === statement.beneficiary),
    owed.filter(({ payer }) => payer !== statement.beneficiary),
  ];
  const invoices = [...Map.groupBy(others, ({ payer }) => payer)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([payer, theirs], index) => invoiceOf(statement, payer, theirs, index + 1, issuedOn))
    .filter(({ vat }) => vat.some(({ net }) => net !== 0));
  return { invoices, passedOn: sum(owed.filter(({ part }) => part === 'passed-on')), internal: sum(own) };
};
