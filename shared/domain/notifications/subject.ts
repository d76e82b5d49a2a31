import type { Actor } from '../ordering/order.ts';
import type { OrderAction } from '../ordering/order-transitions.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';

export const subjectKinds = ['order', 'quote', 'incident', 'model', 'proposal', 'statement', 'declaration', 'sales-month'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Whose move it is with a subject, and until which day. */
export interface Move {
  /** What is to be done, of an order. */
  readonly action?: OrderAction | undefined;
  readonly by: 'buyer' | 'approver' | 'supplier' | 'reviewer' | 'manager';
  /** Where only these persons may; absent is anybody in that role. */
  readonly persons?: readonly string[] | undefined;
  readonly before?: LocalDate | undefined;
}

/** What a notification is about, as far as notifying needs to know it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  /** For people. */
  readonly number: string;
  readonly buyer: Kbo;
  readonly buyerName: string;
  readonly supplier: Kbo;
  readonly supplierName: string;
  readonly authority?: Kbo | undefined;
  /** It was brought before the managers of the contracting authority. */
  readonly escalated?: boolean | undefined;
  /** Those of the buyer who made or changed it. */
  readonly preparers: readonly string[];
  /** The most pressing. */
  readonly move?: Move | undefined;
  /** Those that there are beside it. */
  readonly also?: readonly Move[] | undefined;
  /** The day that both parties agreed on for a delivery still to come. */
  readonly appointment?: LocalDate | undefined;
}

/** Something that happened to a subject. */
export interface Happening {
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly version: number;
  readonly action: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly note?: string | undefined;
  /** Of how many subjects at once it happened by the same person: whom it concerns is told of them once. */
  readonly together?: number | undefined;
}
