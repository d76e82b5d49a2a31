import type { Cents } from '../money/cents.ts';
import type { Instant, LocalDate, Period } from '../time/local-date.ts';
import type { Kbo } from './kbo.ts';

export const organisationKinds = [
  'municipality',
  'ocmw',
  'agb',
  'police-zone',
  'fire-zone',
  'school',
  'intercommunale',
  'social-housing',
  'supplier',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/**
 * Dated membership of an intercommunale. With `framework` it says that this intercommunale serves the
 * body for that framework only (Heist-op-den-Berg: IGEMO and IOK), and then goes before a general one.
 */
export interface Membership extends Period {
  readonly intercommunale: Kbo;
  readonly framework?: string | undefined;
}

/** Toetreding: the decision by which a body joined a framework that asks for it. */
export interface Accession extends Period {
  readonly framework: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly reference: string;
}

/** Who asked for something that a second person must agree to. */
export interface AskedOnce {
  readonly by: { readonly person: string; readonly name: string; readonly organisation: Kbo };
  readonly at: Instant;
}

export interface Organisation {
  readonly kbo: Kbo;
  readonly ovo?: string | undefined;
  readonly nis?: string | undefined;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly province?: string | undefined;
  readonly inhabitants?: number | undefined;
  /** The day for which they were counted. */
  readonly inhabitantsOn?: LocalDate | undefined;
  readonly address: Address;
  readonly memberships: readonly Membership[];
  readonly accessions: readonly Accession[];
  /** Orders up to and including this net value need no second person; 0 means all of them do. */
  readonly approvalThreshold: Cents;
  /** How many different people sign its commission statements; absent is one. */
  readonly statementSignatures?: 1 | 2 | undefined;
  /** Who asked that one is enough again; it holds once somebody else agrees. */
  readonly fewerSignatures?: AskedOnce | undefined;
  /** Bodies that merged into this one, for history and for old references. */
  readonly predecessors: readonly { readonly kbo: Kbo; readonly name: string; readonly until: LocalDate }[];
  /** The enterprise number was invented for the sample data. */
  readonly invented: boolean;
  readonly version: number;
}
