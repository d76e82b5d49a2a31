import { deadlinesFrom } from '../../../../shared/domain/incidents/deadline.ts';
import { type IncidentKind, type IncidentReport, incidentKinds } from '../../../../shared/domain/incidents/incident.ts';
import { addDays, holdsOn, isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** What is typed so far. */
export interface ReportDraft {
  readonly kind: IncidentKind;
  readonly title: string;
  readonly description: string;
  readonly wanted: string;
  readonly deadline: string;
}

/** Two weeks to settle it, unless the reporter asks otherwise. */
export const emptyReport = (today: LocalDate): ReportDraft => ({
  kind: incidentKinds[0],
  title: '',
  description: '',
  wanted: '',
  deadline: addDays(today, 14),
});

export type ReportError = 'missing' | 'deadline-missing';
export type ReportErrors = Partial<Readonly<Record<keyof ReportDraft, ReportError>>>;

/** Which fields are not accepted yet; none when it can be sent. */
export const reportErrors = (draft: ReportDraft, today: LocalDate): ReportErrors => ({
  ...(draft.title.trim() === '' && { title: 'missing' }),
  ...(draft.description.trim() === '' && { description: 'missing' }),
  ...(draft.wanted.trim() === '' && { wanted: 'missing' }),
  ...(!(isLocalDate(draft.deadline) && holdsOn(deadlinesFrom(today), draft.deadline)) && { deadline: 'deadline-missing' }),
});

/** @throws for a draft that has errors */
export const reportOf = ({ kind, title, description, wanted, deadline }: ReportDraft): IncidentReport => {
  if (!isLocalDate(deadline)) throw new Error('a report without a deadline is not sent');
  return { kind, title: title.trim(), description: description.trim(), wanted: wanted.trim(), deadline };
};
