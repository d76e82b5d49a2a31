import type { AttachmentRef } from '../attachments/attachment.ts';
import type { Actor, OrderId } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { IncidentAction, IncidentState } from './incident-transitions.ts';

/** What can be wrong with an order. */
export const incidentKinds = ['late', 'defect', 'wrong-delivery', 'invoice', 'service', 'other'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** The two that an order binds. */
export const parties = ['buyer', 'supplier'] as const;
export type Party = (typeof parties)[number];
/** In which quality somebody acts: as one of the parties, or as manager of the framework agreement. */
export const sides = [...parties, 'manager'] as const;
export type Side = (typeof sides)[number];

/** What whoever opens an incident fills in. */
export interface IncidentReport {
  readonly kind: IncidentKind;
  readonly title: string;
  readonly description: string;
  /** What would settle it. */
  readonly wanted: string;
  /** The day by which it must be settled; after it either party may call in the manager. */
  readonly deadline: LocalDate;
}

/** A problem with an order between its buyer and its supplier, until both or the manager say that it is settled. */
export interface Incident extends IncidentReport {
  readonly id: string;
  /** For people: `I-2026-7F3K-9QXD`. */
  readonly number: string;
  readonly state: IncidentState;
  readonly version: number;
  readonly order: OrderId;
  readonly orderNumber: string;
  readonly buyer: Kbo;
  readonly buyerName: string;
  readonly supplier: Kbo;
  readonly supplierName: string;
  readonly authority: Kbo;
  readonly frameworkTitle: string;
  readonly openedBy: Party;
  /** Who says that it is settled; the other agrees or not. */
  readonly resolvedBy?: Party | undefined;
  /** Since then the manager sees it, also when it was handed back. */
  readonly escalatedAt?: Instant | undefined;
  readonly decision?: string | undefined;
  /** Those of the buyer who prepared the order or wrote here. */
  readonly preparers: readonly string[];
  /** Files that went along with it so far. */
  readonly files: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly sample: boolean;
}

/** Who, when and what; append-only, numbered by the version that it made. */
export interface IncidentEvent {
  readonly incident: string;
  readonly version: number;
  readonly number: string;
  readonly order: OrderId;
  readonly buyer: Kbo;
  readonly supplier: Kbo;
  /** Only once the manager sees it. */
  readonly authority?: Kbo | undefined;
  readonly action: IncidentAction | 'open' | 'auto-escalate';
  readonly from?: IncidentState | undefined;
  readonly to: IncidentState;
  readonly by: Actor;
  /** Absent when time did it. */
  readonly side?: Side | undefined;
  readonly at: Instant;
  readonly note?: string | undefined;
  readonly attachments: readonly AttachmentRef[];
  /** The deadline that this step set. */
  readonly deadline?: LocalDate | undefined;
}

/** All files of an incident together, so that calling in the manager fits in one transaction. */
export const mostFiles = 40;
/** Past this a conversation is no longer read; it goes on by telephone, or the manager decides. */
export const mostSteps = 150;
/** A party sets no deadline further away. */
export const mostDays = 365;
/** An order with more than this needs another conversation. */
export const mostPerOrder = 25;
