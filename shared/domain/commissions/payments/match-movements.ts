import { type Cents, minus, plus } from '../../money/cents.ts';
import { type OpenInvoice, stateOf } from './invoice-standing.ts';
import type { Movement } from './movement.ts';

/** `taken-back`: money goes back on an invoice, as when a bank reverses a payment. `likely-double`: another file told the same. */
export const matchOutcomes = ['paid', 'partly-paid', 'overpaid', 'taken-back', 'double', 'likely-double', 'unknown', 'not-ours'] as const;
export type MatchOutcome = (typeof matchOutcomes)[number];

/** What matching asks of a movement. */
export type Matchable = Pick<Movement, 'amount' | 'counterparty' | 'message'> & { readonly reference?: string | undefined };

export interface Suggestion {
  readonly invoice: OpenInvoice;
  /** What it still asks. */
  readonly open: Cents;
  /** `reference`: invoices of two authorities bear the same one. */
  readonly because: 'reference' | 'amount' | 'payer';
}

export interface MatchedMovement<Of extends Matchable = Movement> {
  readonly movement: Of;
  readonly outcome: MatchOutcome;
  /** The invoice that bears the reference, and what it asks before and after. */
  readonly invoice?: OpenInvoice | undefined;
  readonly openBefore?: Cents | undefined;
  readonly openAfter?: Cents | undefined;
  readonly suggestions: readonly Suggestion[];
}

interface Known<Of extends Matchable> {
  readonly invoices: readonly OpenInvoice[];
  /** Whether this movement was booked before. */
  readonly booked: (movement: Of) => boolean;
  /** Whether this amount was booked on the invoice on this day, by another file. */
  readonly similar: (movement: Of, invoice: OpenInvoice) => boolean;
}

/** Outcomes that are booked when the import is confirmed. */
export const bookedOutcomes: readonly MatchOutcome[] = ['paid', 'partly-paid', 'overpaid', 'taken-back'];

const mostSuggestions = 3;

/** Words that tell a payer from another: those of its kind, and short ones, are everybody's. */
const general = new Set([
  'gemeente',
  'gemeentebestuur',
  'stad',
  'stadsbestuur',
  'ocmw',
  'bestuur',
  'autonoom',
  'gemeentebedrijf',
  'politiezone',
  'hulpverleningszone',
  'intercommunale',
  'sint',
  'voor',
  'van',
]);
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    (
      name
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    ).filter((word) => word.length > 3 && !general.has(word)),
  );

const asked = (invoice: OpenInvoice, paid: Paid): Cents => minus(invoice.gross, paid.get(invoice) ?? invoice.paid);

/** What was paid of each so far, this file included. */
type Paid = ReadonlyMap<OpenInvoice, Cents>;

interface Candidate {
  readonly invoice: OpenInvoice;
  readonly words: ReadonlySet<string>;
}

/** The same amount weighs more than the same name; only invoices that still ask something in that direction. */
const suggestionsFor = (movement: Matchable, candidates: readonly Candidate[], paid: Paid): readonly Suggestion[] => {
  const words = wordsOf(`${movement.counterparty ?? ''} ${movement.message}`);
  return candidates
    .map(({ invoice, words: own }) => {
      const open = asked(invoice, paid);
      return { invoice, open, amount: open === movement.amount, payer: [...own].some((word) => words.has(word)) };
    })
    .filter(({ open, amount, payer }) => open !== 0 && open > 0 === movement.amount > 0 && (amount || payer))
    .toSorted((a, b) => Number(b.amount) * 2 + Number(b.payer) - Number(a.amount) * 2 - Number(a.payer))
    .slice(0, mostSuggestions)
    .map(({ invoice, open, amount }) => ({ invoice, open, because: amount ? 'amount' : 'payer' }));
};

const outcomeOf = (invoice: OpenInvoice, amount: Cents, paid: Cents): MatchOutcome => {
  if (amount > 0 !== invoice.gross > 0) return 'taken-back';
  const state = stateOf(invoice.gross, paid);
  return state === 'open' ? 'partly-paid' : state;
};

/**
 * Lays movements against invoices, in the sequence of the file, so that two payments of one invoice are judged one after
 * the other. By the structured communication only; what bears none that is known gets suggestions, by the amount that
 * is open and by the payer's name, for a person to choose of.
 */
export const matchMovements = <Of extends Matchable>(
  movements: readonly Of[],
  { invoices, booked, similar }: Known<Of>,
): readonly MatchedMovement<Of>[] => {
  const byReference = Map.groupBy(invoices, ({ reference }): string => reference);
  const candidates = invoices.map((invoice) => ({ invoice, words: wordsOf(invoice.payerName) }));
  const paid = new Map<OpenInvoice, Cents>();
  const without = (movement: Of): MatchedMovement<Of> => {
    const suggestions = movement.amount === 0 ? [] : suggestionsFor(movement, candidates, paid);
    return { movement, outcome: suggestions.length > 0 ? 'unknown' : 'not-ours', suggestions };
  };
  return movements.map((movement): MatchedMovement<Of> => {
    const [invoice, ...others] = byReference.get(movement.reference ?? '') ?? [];
    if (booked(movement)) return { movement, outcome: 'double', ...(others.length === 0 && invoice && { invoice }), suggestions: [] };
    if (!invoice || movement.amount === 0) return without(movement);
    if (others.length > 0) {
      const suggestions = [invoice, ...others].map((one) => ({ invoice: one, open: asked(one, paid), because: 'reference' as const }));
      return { movement, outcome: 'unknown', suggestions };
    }
    if (similar(movement, invoice)) return { movement, outcome: 'likely-double', invoice, suggestions: [] };
    const openBefore = asked(invoice, paid);
    const paidAfter = plus(paid.get(invoice) ?? invoice.paid, movement.amount);
    paid.set(invoice, paidAfter);
    const outcome = outcomeOf(invoice, movement.amount, paidAfter);
    return { movement, outcome, invoice, openBefore, openAfter: minus(openBefore, movement.amount), suggestions: [] };
  });
};
