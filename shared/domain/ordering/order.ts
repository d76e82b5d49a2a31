import type { Beneficiary } from '../commissions/commission-rule.ts';
import type { Split } from '../commissions/distribution.ts';
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

/** What a supplier adds to a line on request, outside the catalogue: its price per unit (or per month) is what is paid, no discount goes off. */
export interface Extra {
  readonly name: string;
  readonly price: Cents;
}

/** A choice with what its supplier offered beyond the catalogue: extras, and a discount rate instead of the model's own. */
export interface OfferedChoice extends LineChoice {
  readonly discountRate?: BasisPoints | undefined;
  readonly extras?: readonly Extra[] | undefined;
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
  /** Nothing, when the rest of the order was cancelled before anything of this line came. */
  readonly quantity: number;
  /** Units that arrived, that the buyer accepted, and that were invoiced and found right; absent is none. */
  readonly delivered?: number | undefined;
  readonly accepted?: number | undefined;
  readonly invoiced?: number | undefined;
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
  /** The key and the weights that divided, where those are no fixed percentages of the rule. */
  readonly split?: Split | undefined;
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

/** What a late delivery costs by the framework's clause: per day, of the base, at most the cap, after the days of grace. */
export interface LateClause {
  readonly perDay: BasisPoints;
  readonly cap: BasisPoints;
  /** Of the part that came late, or of the whole order; net, excluding VAT. */
  readonly base: LatePenaltyBase;
  readonly graceDays: number;
}

export const latePenaltyBases = ['late-part', 'whole-order'] as const;
export type LatePenaltyBase = (typeof latePenaltyBases)[number];

/** Terms of the framework as they were when the order was last priced. */
export interface OrderTerms {
  readonly acknowledgementDays: number;
  readonly paymentDays: number;
  readonly late: LateClause;
  readonly deliveryNoticeDays: number;
  readonly warrantyMonths: number;
}

/** One signature that an order needs; nobody named means anybody with that role. Without a title it is the only one. */
export interface ApprovalStep {
  readonly title: string;
  readonly approvers: readonly string[];
  readonly given?: { readonly by: Actor; readonly at: Instant; readonly insteadOf?: string | undefined } | undefined;
}

/** The signatures that the buyer's own rules asked for on the day of submission, in their sequence. */
export interface ApprovalRoute {
  readonly steps: readonly ApprovalStep[];
  readonly dueOn: LocalDate;
}

/** What the supplier would do instead of what was ordered: never more, never dearer. */
export interface Proposal {
  readonly promisedOn: LocalDate;
  /** Lines of which fewer can be delivered. */
  readonly lines: readonly { readonly line: number; readonly quantity: number }[];
  readonly note: string;
}

/**
 * What carrying out leaves to do beside delivering the rest, as it stood after its last step. What there is nothing of is
 * absent; all of it is absent as long as nothing was carried out.
 */
export interface Pending {
  /** Since when the delivery that came first of those that wait for the buyer's check lies there. */
  readonly checkSince?: LocalDate | undefined;
  /** By when the first of what was refused must be mended. */
  readonly mendBy?: LocalDate | undefined;
  /** The first payment term to end of those that run. */
  readonly payBy?: LocalDate | undefined;
  /** A penalty that was kept back is waived since, and not given back yet. */
  readonly giveBack?: true | undefined;
}

/** What the buyer decided on a late delivery. Days beyond grace; cents excluding VAT. */
export interface PenaltyDecision {
  readonly decision: 'imposed' | 'waived';
  readonly days: number;
  readonly amount: Cents;
  readonly reason: string;
  readonly by: Actor;
  readonly at: Instant;
}

export type QuoteId = string & { readonly __brand: 'QuoteId' };

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
  readonly terms: OrderTerms;
  /** The accepted quote that froze its lines and prices. */
  readonly quote?: { readonly id: QuoteId; readonly number: string } | undefined;
  /** Absent when the buyer's rules ask for no signature. */
  readonly approval?: ApprovalRoute | undefined;
  readonly proposal?: Proposal | undefined;
  readonly penalty?: PenaltyDecision | undefined;
  readonly pending?: Pending | undefined;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly placedAt?: Instant | undefined;
  /** When the supplier reported that it has the order. */
  readonly receivedAt?: Instant | undefined;
  readonly promisedOn?: LocalDate | undefined;
  /** What was promised before any date was moved. */
  readonly firstPromisedOn?: LocalDate | undefined;
  /** The last day on which something of it arrived. */
  readonly deliveredOn?: LocalDate | undefined;
  readonly acceptedOn?: LocalDate | undefined;
  readonly warrantyUntil?: LocalDate | undefined;
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
  /** The delivery, invoice or appointment that it is about. */
  readonly about?: string | undefined;
  /** Fields that changed, with their value before and after. */
  readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
}
