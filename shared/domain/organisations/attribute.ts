import type { FrameworkId } from '../frameworks/ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { Kbo } from './kbo.ts';
import type { Accession, Membership, Organisation } from './organisation.ts';

interface Attribution {
  readonly framework: FrameworkId;
  readonly intercommunale: Kbo;
  readonly from: LocalDate;
}

/**
 * An organisation served by another intercommunale under one framework from a day on, today at the earliest, because
 * what was ordered before has been booked. What held for that framework ends the day before; what would have begun later
 * is replaced. `invalid-date` for a day that is past.
 */
export const attribute = (
  organisation: Organisation,
  { framework, intercommunale, from }: Attribution,
  today: LocalDate,
): Result<Organisation, 'invalid-date'> => {
  if (from < today) return refuse('invalid-date', { field: 'from', earliest: today });
  const before = organisation.memberships.flatMap((membership): readonly Membership[] => {
    if (membership.framework !== framework || (membership.until !== undefined && membership.until < from)) return [membership];
    return membership.from < from ? [{ ...membership, until: addDays(from, -1) }] : [];
  });
  return ok({ ...organisation, memberships: [...before, { intercommunale, framework, from }], version: organisation.version + 1 });
};

/** An organisation that joined a framework. `invalid-date` when it would hold before it was decided, or end before it begins. */
export const accede = (organisation: Organisation, accession: Accession): Result<Organisation, 'invalid-date'> => {
  const { decidedOn, from, until } = accession;
  if (from < decidedOn) return refuse('invalid-date', { field: 'from', earliest: decidedOn });
  if (until !== undefined && until < from) return refuse('invalid-date', { field: 'until', earliest: from });
  return ok({ ...organisation, accessions: [...organisation.accessions, accession], version: organisation.version + 1 });
};
