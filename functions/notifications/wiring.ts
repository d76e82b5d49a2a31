import { makeSubstitutionsReader } from '../ordering/substitutions.repository.ts';
import { makePeopleReader } from '../organisations/person.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { logger } from '../platform/logger.ts';
import type { MailWay } from '../platform/open-mail.ts';
import { makeComposeMail } from './compose-mail.ts';
import { makeMailRepository } from './mail.repository.ts';
import { makeOutbox } from './outbox.repository.ts';
import { makeSendMails } from './send-mails.ts';
import { makeSettingsReader } from './settings.repository.ts';
import { makeSubjectReader } from './subject.repository.ts';
import { makeTell } from './tell.ts';

/** What the consumer of the stream and the rounds share. */
export const notifyingOn = (database: Database, mail: MailWay, now: Clock) => {
  const outbox = makeOutbox(database);
  return {
    outbox,
    subjects: makeSubjectReader(database),
    tell: makeTell({
      people: makePeopleReader(database),
      settings: makeSettingsReader(database),
      substitutions: makeSubstitutionsReader(database),
      outbox,
      now,
    }),
    send: makeSendMails({
      mails: makeMailRepository(database),
      compose: makeComposeMail(mail),
      transport: mail.transport,
      now,
      log: logger,
    }),
  };
};
