import type { FrameworkId } from '../frameworks/ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { addDays, type LocalDate, overlap, type Period } from '../time/local-date.ts';
import type { Kbo } from './kbo.ts';
import type { Accession, Membership, Organisation } from './organisation.ts';

interface Attribution extends Period {
  readonly framework: FrameworkId;
  readonly intercommunale: Kbo;
}

const endsBeforeItBegins = ({ from, until }: Period) => until !== undefined && until < from;

/**
 * An organisation served by another intercommunale under one framework from a day on, today at the earliest, because
 * what was ordered before has been booked. What held for that framework ends the day before; what would begin on that
 * very day is replaced. `invalid-date` for a day that is past or an end before the beginning; `attribution-overlap`, with
 * both, when another one was entered that begins later and within it.
 */
export const attribute = (
  organisation: Organisation,
  { framework, intercommunale, from, until }: Attribution,
  today: LocalDate,
): Result<Organisation, 'invalid-date' | 'attribution-overlap'> => {
  if (from < today) return refuse('invalid-date', { field: 'from', earliest: today });
  if (endsBeforeItBegins({ from, until })) return refuse('invalid-date', { field: 'until', earliest: from });
  const added: Membership = { intercommunale, framework, from, ...(until !== undefined && { until }) };
  const later = organisation.memberships.find((one) => one.framework === framework && one.from > from && overlap(one, added));
  if (later) return refuse('attribution-overlap', { existing: later, asked: added });
  const before = organisation.memberships.flatMap((membership): readonly Membership[] => {
    if (membership.framework !== framework || !overlap(membership, added)) return [membership];
    return membership.from < from ? [{ ...membership, until: addDays(from, -1) }] : [];
  });
  return ok({ ...organisation, memberships: [...before, added], version: organisation.version + 1 });
};

/**
 * An organisation that joined a framework. `invalid-date` for a decision that is still to be taken, which opens nothing;
 * when it would hold before it was decided, or end before it begins; `accession-overlap`, with both, when another accession to it holds on some of the same days.
 */
export const accede = (
  organisation: Organisation,
  accession: Accession,
  today: LocalDate,
): Result<Organisation, 'invalid-date' | 'accession-overlap'> => {
  const { decidedOn, from } = accession;
  if (decidedOn > today) return refuse('invalid-date', { field: 'decidedOn', latest: today });
  if (from < decidedOn) return refuse('invalid-date', { field: 'from', earliest: decidedOn });
  if (endsBeforeItBegins(accession)) return refuse('invalid-date', { field: 'until', earliest: from });
  const existing = organisation.accessions.find((one) => one.framework === accession.framework && overlap(one, accession));
  if (existing) return refuse('accession-overlap', { existing, asked: accession });
  return ok({ ...organisation, accessions: [...organisation.accessions, accession], version: organisation.version + 1 });
};

interface Ending {
  readonly framework: FrameworkId;
  readonly of: 'attribution' | 'accession';
  /** The first day of what ends, by which it is known. */
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * An organisation of which an attribution or accession for a framework ends on a day, today at the earliest. `not-found`
 * when none begins on that first day; `invalid-date` for a last day that is past, before the first, or after the one it has.
 */
export const endTerm = (
  organisation: Organisation,
  { framework, of, from, until }: Ending,
  today: LocalDate,
): Result<Organisation, 'not-found' | 'invalid-date'> => {
  const terms: readonly (Period & { readonly framework?: string | undefined })[] =
    of === 'attribution' ? organisation.memberships : organisation.accessions;
  const term = terms.find((one) => one.framework === framework && one.from === from);
  if (!term) return refuse('not-found');
  const earliest = from < today ? today : from;
  if (until < earliest || (term.until !== undefined && until > term.until))
    return refuse('invalid-date', { field: 'until', earliest, ...(term.until !== undefined && { latest: term.until }) });
  const ended = <Term extends object>(one: Term): Term => (Object.is(one, term) ? { ...one, until } : one);
  return ok({
    ...organisation,
    memberships: organisation.memberships.map(ended),
    accessions: organisation.accessions.map(ended),
    version: organisation.version + 1,
  });
};
