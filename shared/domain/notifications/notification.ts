import type { Kbo } from '../organisations/kbo.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import { salesMonthPath } from './declaration-subject.ts';
import type { Move, Subject, SubjectKind } from './subject.ts';
import type { Topic } from './topic.ts';

/** What a sentence about it needs to know. */
export interface Facts {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly number: string;
  readonly buyerName: string;
  readonly supplierName: string;
  /** Who did it; absent when time did. */
  readonly by?: string | undefined;
  readonly note?: string | undefined;
  /** Whose move it is, and until which day. */
  readonly turn?: Move['by'] | undefined;
  readonly before?: LocalDate | undefined;
  /** What is to be done then, of an order. */
  readonly step?: Move['action'];
  /** The day that was agreed on for a delivery. */
  readonly on?: LocalDate | undefined;
  /** Of how many of them at once it is told, this one among them. */
  readonly together?: number | undefined;
}

export const factsOf = (
  { kind, id, number, buyerName, supplierName, move, appointment }: Subject,
  { by, note, together }: Pick<Facts, 'by' | 'note' | 'together'> = {},
): Facts => ({
  kind,
  id,
  number,
  buyerName,
  supplierName,
  ...(by !== undefined && { by }),
  ...(note !== undefined && { note }),
  ...(together !== undefined && { together }),
  ...(move !== undefined && { turn: move.by }),
  ...(move?.before !== undefined && { before: move.before }),
  ...(move?.action !== undefined && { step: move.action }),
  ...(appointment !== undefined && { on: appointment }),
});

/** One thing that one person was told. */
export interface Notification {
  readonly id: string;
  readonly person: string;
  readonly organisation: Kbo;
  readonly at: Instant;
  readonly topic: Topic;
  readonly about: Facts;
  readonly readAt?: Instant | undefined;
}

const stamp = (at: Instant): string => at.replaceAll(/[-:.]/g, '');

/** Sorts by moment; the same event and person give the same id. */
export const notificationId = (at: Instant, derived: string): string => `${stamp(at)}-${derived}`;

/** Sorts after every notification of that moment and before. */
export const endOfMoment = (at: Instant): string => `${stamp(at)}~`;

const folders = {
  order: 'bestellingen',
  quote: 'offertes',
  incident: 'incidenten',
  model: 'aanbod',
  proposal: 'wijzigingen',
  statement: 'afrekeningen',
  declaration: 'aangiften',
} as const satisfies Record<Exclude<SubjectKind, 'sales-month'>, string>;

/** Where the site shows it, or all of them. */
export const pathOf = ({ kind, id, together }: Pick<Facts, 'kind' | 'id' | 'together'>): string => {
  if (kind === 'sales-month') return salesMonthPath(id);
  return together === undefined ? `/${folders[kind]}/${id}/` : `/${folders[kind]}/`;
};
