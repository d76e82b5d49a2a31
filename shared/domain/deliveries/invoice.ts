import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { LocalDate } from '../time/local-date.ts';

/**
 * Ten-thousandths of a unit: 1 unit is 10 000. A body that pays 60 % of one vehicle is invoiced for 6 000 of it, so a
 * share in basis points times units is always whole.
 */
export type Portion = number & { readonly __brand: 'Portion' };

export interface InvoiceParty {
  /** By the endpoint or legal identifier with scheme 0208, or else by the VAT number; absent when it gives none of these. */
  readonly kbo?: Kbo | undefined;
  readonly name: string;
}

/** One line as the supplier bills it. Amounts exclude VAT. The terms in brackets are those of EN 16931. */
export interface InvoiceLine {
  /** The invoice's own number of the line (BT-126). */
  readonly id: string;
  /** Number of the order's line that it refers to (BT-132). */
  readonly orderLine?: number | undefined;
  /** The seller's identifier of the item (BT-155). */
  readonly item?: string | undefined;
  readonly description: string;
  /** (BT-129); below zero when it takes back. */
  readonly quantity: Portion;
  /** Net price of one unit (BT-146 divided by BT-149), rounded half up to a cent: the line's amount decides. */
  readonly unitPrice: Cents;
  /** Price of one unit before discount (BT-148 divided by BT-149). */
  readonly listPrice?: Cents | undefined;
  /** Sum of the allowances (BG-27) and of the charges (BG-28) on this line, both ≥ 0. */
  readonly allowances: Cents;
  readonly charges: Cents;
  /** (BT-131) */
  readonly amount: Cents;
  /** (BT-152); 0 where no VAT is due. */
  readonly vatRate: BasisPoints;
}

/** A reduction or addition on the whole of the invoice (BG-20, BG-21); its amount is ≥ 0 and excludes VAT. */
export interface InvoiceAdjustment {
  readonly kind: 'allowance' | 'charge';
  readonly reason: string;
  readonly amount: Cents;
  readonly vatRate: BasisPoints;
}

/** What is taxed at one rate, and its VAT (BG-23). */
export interface InvoiceVat {
  readonly rate: BasisPoints;
  readonly taxable: Cents;
  readonly vat: Cents;
}

export interface InvoiceTotals {
  /** Sum of the lines (BT-106). */
  readonly lines: Cents;
  /** (BT-109) */
  readonly withoutVat: Cents;
  /** (BT-110) */
  readonly vat: Cents;
  /** (BT-112) */
  readonly withVat: Cents;
  /** (BT-113) */
  readonly prepaid: Cents;
  /** (BT-114); may be below zero. */
  readonly rounding: Cents;
  /** (BT-115) */
  readonly payable: Cents;
}

/** What a supplier's invoice says, typed in or read from a Peppol BIS Billing 3 document; right or wrong. */
export interface Invoice {
  readonly type: 'invoice' | 'credit-note';
  /** (BT-1) */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly dueOn?: LocalDate | undefined;
  /** ISO 4217; everything but EUR is a difference. */
  readonly currency: string;
  /** The buyer's order number as the supplier gives it (BT-13). */
  readonly orderReference?: string | undefined;
  /** What the supplier wants to see with the payment (BT-83). */
  readonly paymentReference?: string | undefined;
  readonly seller: InvoiceParty;
  readonly buyer: InvoiceParty;
  readonly lines: readonly InvoiceLine[];
  readonly adjustments: readonly InvoiceAdjustment[];
  readonly vat: readonly InvoiceVat[];
  readonly totals: InvoiceTotals;
}

/** Of a quantity in units, to four decimals. @throws RangeError for what is no quantity */
export const portionOf = (units: number): Portion => {
  const portion = Math.round(units * 10_000);
  if (!Number.isSafeInteger(portion)) throw new RangeError(`not a quantity: ${units}`);
  return portion as Portion;
};
