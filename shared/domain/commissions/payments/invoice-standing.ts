import { type Cents, minus, zero } from '../../money/cents.ts';
import type { Kbo } from '../../organisations/kbo.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { CommissionInvoice, Settlement, VatSum } from '../settlement.ts';
import type { Statement } from '../statement.ts';

/** What is kept of an invoice: all that it says but its lines, which are those of the statement. */
export interface InvoiceHead extends Pick<CommissionInvoice, 'number' | 'kind' | 'payer' | 'reference' | 'issuedOn' | 'dueOn'> {
  readonly payerName: string;
  readonly lineCount: number;
  readonly net: Cents;
  readonly vat: Cents;
  readonly gross: Cents;
  readonly vatSums: readonly (VatSum & { readonly source?: string | undefined })[];
}

/** The invoices of one approved statement. */
export interface SettlementHeads
  extends Pick<Statement, 'beneficiary' | 'authority' | 'framework' | 'quarter'>,
    Pick<Settlement, 'passedOn' | 'internal'> {
  readonly statement: string;
  readonly statementNumber: string;
  readonly frameworkTitle: string;
  readonly invoices: readonly InvoiceHead[];
}

export const invoiceStates = ['open', 'partly-paid', 'paid', 'overpaid'] as const;
export type InvoiceState = (typeof invoiceStates)[number];

export interface InvoiceStanding {
  readonly paid: Cents;
  /** What is still to come; below nothing what was paid too much. Of a credit note the signs are turned. */
  readonly open: Cents;
  readonly state: InvoiceState;
  /** Past its due day and not wholly paid. A credit note is never late: it is paid back or set off. */
  readonly late: boolean;
}

/** Of a credit note, which is below nothing, everything is judged with the sign turned. */
export const stateOf = (gross: Cents, paid: Cents): InvoiceState => {
  const sign = gross < 0 ? -1 : 1;
  const [asked, given] = [gross * sign, paid * sign];
  if (given > asked) return 'overpaid';
  if (given === asked) return 'paid';
  return given > 0 ? 'partly-paid' : 'open';
};

export const standingOf = (
  { gross, dueOn }: Pick<InvoiceHead, 'gross' | 'dueOn'>,
  paid: Cents | undefined,
  today: LocalDate,
): InvoiceStanding => {
  const given = paid ?? zero;
  const state = stateOf(gross, given);
  return {
    paid: given,
    open: minus(gross, given),
    state,
    late: gross > 0 && today > dueOn && (state === 'open' || state === 'partly-paid'),
  };
};

export const isSettled = ({ state }: Pick<InvoiceStanding, 'state'>): boolean => state === 'paid' || state === 'overpaid';

/** An invoice with whose it is, as movements are laid against it. */
export interface OpenInvoice extends InvoiceHead {
  readonly statement: string;
  readonly beneficiary: Kbo;
  readonly paid: Cents;
}
