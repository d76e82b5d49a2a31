import type { Beneficiary } from '../commissions/commission-rule.ts';
import type { Pricing } from '../frameworks/framework.ts';
import type { FrameworkId, LotId, ModelId } from '../frameworks/ids.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Address } from '../organisations/organisation.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { OrderAction, OrderState } from './order-transitions.ts';

export type OrderId = string & { readonly __brand: 'OrderId' };

/** What the buyer chose: everything else about a line is computed from the catalogue. */
export interface LineChoice {
  readonly model: ModelId;
  readonly options: readonly string[];
  readonly quantity: number;
  /** Only, and always, in a lot that is priced per month. */
  readonly termMonths?: number | undefined;
}

export interface FrozenOption {
  readonly id: string;
  readonly name: string;
  readonly listPrice: Cents;
  readonly discount: Cents;
}

/** One unit (or one month of one unit), excluding VAT: net = model + options − discount. */
export interface UnitPrice {
  readonly model: Cents;
  readonly options: Cents;
  readonly discount: Cents;
  readonly net: Cents;
}

/** All amounts of the whole line: unit price × quantity (× months). Every input of the price is frozen in it. */
export interface OrderLine {
  readonly number: number;
  readonly model: ModelId;
  readonly modelVersion: number;
  readonly name: string;
  readonly brand: string;
  readonly category: string;
  readonly unit: string;
  readonly pricing: Pricing;
  readonly quantity: number;
  readonly termMonths?: number | undefined;
  readonly options: readonly FrozenOption[];
  readonly discountRate: BasisPoints;
  readonly unitPrice: UnitPrice;
  /** Model and options before discount. */
  readonly list: Cents;
  readonly discount: Cents;
  readonly net: Cents;
  readonly vatRate: BasisPoints;
  readonly vat: Cents;
  readonly commission: Cents;
}

/** What one body receives for one line, with the rule that priced it. */
export interface CommissionPart {
  readonly line: number;
  readonly beneficiary: Kbo;
  readonly to: Beneficiary;
  readonly rule: string;
  readonly amount: Cents;
  readonly vatRate: BasisPoints;
  readonly vat: Cents;
}

/** Excluding VAT, save the two `vat`s; `cost` = net + commission is what the buyer pays in all. */
export interface OrderTotals {
  readonly list: Cents;
  readonly discount: Cents;
  readonly net: Cents;
  readonly commission: Cents;
  readonly cost: Cents;
  readonly vat: Cents;
  readonly commissionVat: Cents;
  readonly costWithVat: Cents;
}

export interface Delivery {
  readonly address: Address;
  readonly wantedOn?: LocalDate | undefined;
  /** A named place such as a Hoppinpunt, where the lot wants one order per site. */
  readonly site?: string | undefined;
}

export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone?: string | undefined;
}

/** The buyer's own references: raming, actie, beleidsitem, and a free project code. */
export interface Budget {
  readonly references: readonly string[];
  readonly projectCode?: string | undefined;
}

/** A body that is invoiced for a part; shares sum to 10 000 basis points. */
export interface BillingShare {
  readonly entity: Kbo;
  readonly name: string;
  readonly share: BasisPoints;
}

/** What the buyer fills in on the order form. */
export interface OrderForm {
  readonly delivery: Delivery;
  readonly contact: Contact;
  readonly budget: Budget;
  readonly billing: readonly BillingShare[];
  readonly remarks?: string | undefined;
}

/** Which version of which input the figures and the entitlement rest on, and until when they hold by themselves. */
export interface OrderBasis {
  readonly framework: number;
  readonly lot: number;
  readonly organisation: number;
  readonly models: readonly { readonly id: ModelId; readonly version: number }[];
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export interface Actor {
  readonly person: string;
  readonly name: string;
  readonly organisation: Kbo;
}

export interface Order extends OrderForm {
  readonly id: OrderId;
  /** For people: `2026-7F3K-9QXD`. */
  readonly number: string;
  readonly state: OrderState;
  readonly version: number;
  readonly buyer: Kbo;
  readonly buyerName: string;
  readonly supplier: Kbo;
  readonly supplierName: string;
  readonly framework: FrameworkId;
  readonly frameworkTitle: string;
  readonly lot: LotId;
  readonly lotTitle: string;
  readonly authority: Kbo;
  /** The intercommunale that the buyer is attributed to, if any. */
  readonly intercommunale?: Kbo | undefined;
  readonly lines: readonly OrderLine[];
  readonly commission: readonly CommissionPart[];
  readonly totals: OrderTotals;
  readonly basis: OrderBasis;
  /** Everyone who prepared or changed it: none of them may approve it. */
  readonly preparers: readonly string[];
  /** Terms of the framework as they were when it was last priced. */
  readonly terms: { readonly acknowledgementDays: number; readonly paymentDays: number };
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly placedAt?: Instant | undefined;
  readonly promisedOn?: LocalDate | undefined;
  readonly deliveredOn?: LocalDate | undefined;
  /** Why it was last returned, declined, refused or cancelled. */
  readonly reason?: string | undefined;
  readonly sample: boolean;
}

/** Who, when, before and after; append-only, numbered by the order version it made. */
export interface OrderEvent {
  readonly order: OrderId;
  readonly version: number;
  readonly action: OrderAction | 'create' | 'auto-approve';
  readonly from?: OrderState | undefined;
  readonly to: OrderState;
  readonly by: Actor;
  readonly at: Instant;
  readonly note?: string | undefined;
  /** Fields that changed, with their value before and after. */
  readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
}
