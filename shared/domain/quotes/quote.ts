import type { AttachmentRef } from '../attachments/attachment.ts';
import type { FrameworkId, LotId } from '../frameworks/ids.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Actor, CommissionPart, Extra, LineChoice, OrderId, OrderLine, OrderTerms, OrderTotals, QuoteId } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { QuoteAction, QuoteState } from './quote-transitions.ts';

/** What a buyer asks a price for: a choice from the catalogue, with its special wishes in words. */
export interface AskedChoice extends LineChoice {
  readonly wishes?: string | undefined;
}

/** A line as it was asked, with what the catalogue asked for it on that day. */
export interface AskedLine extends OrderLine {
  readonly wishes?: string | undefined;
}

/** More would no longer be one order form. */
export const mostExtras = 20;

/** The supplier's answer to one line. */
export interface LineAnswer {
  readonly line: number;
  /** Instead of the model's own rate, never lower; absent: the model's own. */
  readonly discountRate?: BasisPoints | undefined;
  readonly extras: readonly Extra[];
  /** From the order on. */
  readonly deliveryWeeks?: number | undefined;
  readonly note?: string | undefined;
}

/** What a supplier binds itself to: every figure of the order that may come of it, frozen. */
export interface Offer {
  readonly lines: readonly OrderLine[];
  readonly answers: readonly Pick<LineAnswer, 'line' | 'deliveryWeeks' | 'note'>[];
  readonly commission: readonly CommissionPart[];
  readonly totals: OrderTotals;
  readonly terms: OrderTerms;
  /** The intercommunale that the buyer was attributed to when it was priced. */
  readonly intercommunale?: Kbo | undefined;
  /** The last day on which it can be accepted. */
  readonly validUntil: LocalDate;
  readonly note?: string | undefined;
  readonly by: Actor;
  readonly at: Instant;
}

/** Offerte: one supplier's answer to what a buyer asks under one lot, in as many rounds as it takes. */
export interface Quote {
  readonly id: QuoteId;
  readonly number: string;
  readonly state: QuoteState;
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
  readonly lines: readonly AskedLine[];
  /** What the lines would cost by the catalogue of the day on which they were last asked. */
  readonly totals: OrderTotals;
  /** What is wished of the whole. */
  readonly wishes?: string | undefined;
  /** The last offer; after a counter-offer it is history and cannot be accepted. */
  readonly offer?: Offer | undefined;
  /** What came of its acceptance. */
  readonly order?: { readonly id: OrderId; readonly number: string } | undefined;
  /** Why it was declined, rejected or withdrawn. */
  readonly reason?: string | undefined;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly sample: boolean;
}

/** What an offer came to, kept with each round. */
export interface OfferedFigures {
  readonly net: Cents;
  readonly commission: Cents;
  readonly cost: Cents;
  readonly validUntil: LocalDate;
}

/** Who, when, what was said and sent along; append-only, numbered by the quote version it made. */
export interface QuoteEvent {
  readonly quote: QuoteId;
  readonly number: string;
  readonly buyer: Kbo;
  readonly supplier: Kbo;
  readonly version: number;
  readonly action: QuoteAction | 'request';
  readonly from?: QuoteState | undefined;
  readonly to: QuoteState;
  readonly by: Actor;
  readonly at: Instant;
  readonly note?: string | undefined;
  readonly attachments: readonly AttachmentRef[];
  readonly offered?: OfferedFigures | undefined;
}
