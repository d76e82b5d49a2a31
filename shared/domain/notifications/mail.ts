import type { Kbo } from '../organisations/kbo.ts';
import { addDays, type Instant, instant, type LocalDate } from '../time/local-date.ts';
import type { Wording } from './wording.nl.ts';

export const mailStates = ['waiting', 'sent', 'given-up'] as const;
export type MailState = (typeof mailStates)[number];

/** One matter in a mail, with the page of the site that it is about. */
export interface MailEntry extends Wording {
  readonly note?: string | undefined;
  readonly path: string;
}

/** A mail as it waits to be sent; its id makes the Message-ID, so that sending it again is recognised. */
export interface Mail {
  readonly id: string;
  readonly person: string;
  readonly organisation: Kbo;
  readonly to: { readonly name: string; readonly address: string };
  readonly digestOf?: LocalDate | undefined;
  readonly entries: readonly MailEntry[];
  readonly state: MailState;
  readonly createdAt: Instant;
  readonly attempts: number;
  /** From when it may be tried; while somebody tries, when that try counts as lost. */
  readonly tryAt: Instant;
  readonly sentAt?: Instant | undefined;
}

const minute = 60_000;
const longestPause = 6 * 60;
/** A sender that has said nothing for this long is dead. */
export const leaseMinutes = 3;
const mostDays = 14;

const later = (at: Instant, minutes: number): Instant => instant(new Date(Date.parse(at) + minutes * minute));

export const leaseUntil = (at: Instant): Instant => later(at, leaseMinutes);

/** After each failure twice as long, from one minute to six hours. */
export const nextTry = (at: Instant, attempts: number): Instant => later(at, Math.min(longestPause, 2 ** (attempts - 1)));

/** Two weeks of refusals: the address is wrong, not the server. The inbox of the site still holds it. */
export const isHopeless = ({ createdAt }: Pick<Mail, 'createdAt'>, at: Instant): boolean =>
  Date.parse(at) - Date.parse(createdAt) > mostDays * 24 * 60 * minute;

/** Mail that should have gone long ago, and of which people must hear. */
export const isOverdue = ({ createdAt }: Pick<Mail, 'createdAt'>, at: Instant): boolean => later(createdAt, 60) < at;

/** The digest in which something goes that is gathered on a day: that of the next morning. */
export const digestDay = (today: LocalDate): LocalDate => addDays(today, 1);
