import { digestDay, type Mail } from '../../shared/domain/notifications/mail.ts';
import { entryOf } from '../../shared/domain/notifications/mail-entry.ts';
import { type Facts, factsOf, type Notification, notificationId } from '../../shared/domain/notifications/notification.ts';
import { organisationsIn, recipientsOf } from '../../shared/domain/notifications/recipients.ts';
import type { MailFrequency } from '../../shared/domain/notifications/settings.ts';
import type { Subject } from '../../shared/domain/notifications/subject.ts';
import type { Telling } from '../../shared/domain/notifications/telling.ts';
import { groupOf } from '../../shared/domain/notifications/topic.ts';
import { signersOf } from '../../shared/domain/ordering/approval-policy.ts';
import type { Actor } from '../../shared/domain/ordering/order.ts';
import type { Person } from '../../shared/domain/organisations/person.ts';
import { brusselsDate, type Instant } from '../../shared/domain/time/local-date.ts';
import type { SubstitutionsReader } from '../ordering/substitutions.repository.ts';
import type { PeopleReader } from '../organisations/person.repository.ts';
import type { Clock } from '../platform/clock.ts';
import { derivedId } from '../platform/ids.ts';
import type { Outbox } from './outbox.repository.ts';
import type { SettingsReader } from './settings.repository.ts';

export interface TellDeps {
  readonly people: PeopleReader;
  readonly settings: SettingsReader;
  readonly substitutions: SubstitutionsReader;
  readonly outbox: Pick<Outbox, 'tell'>;
  readonly now: Clock;
}

/** What happened, or which day came, to which subject. */
interface Occasion {
  readonly subject: Subject;
  /** Names the occasion: the same one gives the same notifications. */
  readonly key: readonly (string | number)[];
  readonly at: Instant;
  readonly doer?: Actor | undefined;
  readonly note?: string | undefined;
  readonly together?: number | undefined;
}

const mailFor = (notification: Notification, to: Mail['to'], at: Instant): Mail => ({
  id: derivedId('mail', notification.organisation, notification.person, notification.id),
  person: notification.person,
  organisation: notification.organisation,
  to,
  entries: [entryOf(notification)],
  state: 'waiting',
  createdAt: at,
  attempts: 0,
  tryAt: at,
});

/**
 * Tells everybody whom it concerns: in the inbox always, by mail as each of them chose. Telling the same again changes
 * nothing. A query per organisation, one read for the settings and, for a signature of named persons, one for who
 * stands in for them; a transaction per person.
 */
export const makeTell = ({ people, settings, substitutions, outbox, now }: TellDeps) => {
  /** Where the move is that of named persons, also whoever stands in for them today. */
  const withSubstitutes = async (subject: Subject): Promise<Subject> => {
    const { buyer, move } = subject;
    if (move?.persons === undefined) return subject;
    const able = signersOf({ approvers: move.persons }, await substitutions.substitutionsOf(buyer), brusselsDate(now()));
    return { ...subject, move: { ...move, persons: able } };
  };

  const write = async (person: Person, { topic, about, at, key }: Told, frequency: MailFrequency): Promise<void> => {
    const written = now();
    const { id, name, organisation, email } = person;
    const derived = derivedId('notification', topic, ...key, organisation, id);
    const notification: Notification = { id: notificationId(at, derived), person: id, organisation, at, topic, about };
    const mailed = email === undefined ? 'never' : frequency;
    await outbox.tell(
      { ...notification, ...(mailed === 'daily' && { digestOn: digestDay(brusselsDate(written)) }) },
      mailed === 'at-once' && email !== undefined ? mailFor(notification, { name, address: email }, written) : undefined,
    );
  };

  return async ({ subject, key, at, doer, note, together }: Occasion, { topic, to }: Telling): Promise<void> => {
    const asked = organisationsIn(subject, to);
    const known = new Map(await Promise.all(asked.map(async (kbo) => [kbo, await people.of(kbo)] as const)));
    const recipients = recipientsOf(await withSubstitutes(subject), to, (kbo) => known.get(kbo) ?? [], doer);
    const chosen = await settings.of(recipients);
    const about = factsOf(subject, { by: doer?.name, note, together });
    for (const person of recipients) await write(person, { topic, about, at, key }, chosen.get(person)?.[groupOf(topic)] ?? 'never');
  };
};

interface Told {
  readonly topic: Telling['topic'];
  readonly about: Facts;
  readonly at: Instant;
  readonly key: Occasion['key'];
}

export type Tell = ReturnType<typeof makeTell>;
