import { addDays, brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { DeclarationsDue } from './declarations-due.ts';
import type { DeclarationsMissing } from './declarations-missing.ts';
import type { LookAtDue } from './look-at-due.ts';
import type { RoundsRepository } from './rounds.repository.ts';
import type { SendDigests } from './send-digests.ts';
import type { SendMails } from './send-mails.ts';

interface Deps {
  readonly rounds: RoundsRepository;
  readonly declarationsDue: DeclarationsDue;
  readonly declarationsMissing: DeclarationsMissing;
  readonly lookAtDue: LookAtDue;
  readonly sendDigests: SendDigests;
  readonly send: SendMails;
  readonly now: Clock;
}

/** Nobody is reminded at night. On the Brussels clock, in summer as in winter. */
const startsAt = 7;
const brusselsHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', hourCycle: 'h23' });

/** One run of the function ends within its time; what is left is for the next. */
const mostMails = 200;

/** The days whose morning has come and that were not looked at yet; at the very first time only the latest. */
export const daysToLookAt = (lastDay: LocalDate | undefined, now: ReturnType<Clock>): readonly LocalDate[] => {
  const today = brusselsDate(now);
  const latest = Number(brusselsHour.format(new Date(now))) < startsAt ? addDays(today, -1) : today;
  const days: LocalDate[] = [];
  for (let day = lastDay === undefined ? latest : addDays(lastDay, 1); day <= latest; day = addDays(day, 1)) days.push(day);
  return days;
};

/**
 * What time asks for, to be called again and again: once each morning the terms that end and the digests, and every time
 * the mails that wait. Days that were missed are caught up. Twice at once does nothing twice.
 */
export const makeRounds =
  ({ rounds, declarationsDue, declarationsMissing, lookAtDue, sendDigests, send, now }: Deps) =>
  async (): Promise<void> => {
    for (const day of daysToLookAt(await rounds.lastDay(), now())) {
      for (const due of [...(await rounds.dueOn(day)), ...(await declarationsDue(day))]) await lookAtDue(due);
      await declarationsMissing(day);
      await sendDigests(day);
      await rounds.reached(day);
    }
    await send(await rounds.waitingMails(now(), mostMails));
  };
