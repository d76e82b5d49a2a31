import type { Mail } from '../../shared/domain/notifications/mail.ts';
import { entryOf } from '../../shared/domain/notifications/mail-entry.ts';
import type { Person } from '../../shared/domain/organisations/person.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import { derivedId } from '../platform/ids.ts';
import type { DigestRepository } from './digest.repository.ts';
import type { StoredNotification } from './notification.record.ts';

interface Deps {
  readonly digests: DigestRepository;
  readonly now: Clock;
}

/** With the mail itself they fit in one transaction; who was told more gets a second digest. */
const mostEntries = 50;

const inParts = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

const ownerOf = ({ organisation, person }: StoredNotification) => `${organisation} ${person}`;

/**
 * Puts what was gathered for a day in one mail per person, to be sent as any other. Again for the same day it finds
 * nothing left. Who has no address any more finds it in the inbox.
 */
export const makeSendDigests =
  ({ digests, now }: Deps) =>
  async (day: LocalDate): Promise<void> => {
    const gathered = Map.groupBy(await digests.gathered(day), ownerOf);
    const people = await digests.people([...gathered.values()].flatMap(([first]) => first ?? []));
    const send = async ({ id, name, organisation, email }: Person): Promise<void> => {
      if (email === undefined) return;
      for (const part of inParts(gathered.get(`${organisation} ${id}`) ?? [], mostEntries)) {
        const at = now();
        const mail: Mail = {
          id: derivedId('digest', ...part.map((notification) => notification.id), organisation, id),
          person: id,
          organisation,
          to: { name, address: email },
          digestOf: day,
          entries: part.map(entryOf),
          state: 'waiting',
          createdAt: at,
          attempts: 0,
          tryAt: at,
        };
        await digests.put(mail, part, day);
      }
    };
    for (const person of people) await send(person);
  };
export type SendDigests = ReturnType<typeof makeSendDigests>;
