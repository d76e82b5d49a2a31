import type { DynamoDBRecord } from 'aws-lambda';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeEscalateOverdue } from '../../functions/incidents/escalate-overdue.ts';
import { makeIncidentRepository } from '../../functions/incidents/incident.repository.ts';
import { makeComposeMail } from '../../functions/notifications/compose-mail.ts';
import { makeDeclarationsDue } from '../../functions/notifications/declarations-due.ts';
import { makeDeclarationsMissing } from '../../functions/notifications/declarations-missing.ts';
import { makeDigestRepository } from '../../functions/notifications/digest.repository.ts';
import { makeInboxRepository } from '../../functions/notifications/inbox.repository.ts';
import { makeLookAtDue } from '../../functions/notifications/look-at-due.ts';
import { mailRecord } from '../../functions/notifications/mail.record.ts';
import { makeMailRepository } from '../../functions/notifications/mail.repository.ts';
import { makeRounds } from '../../functions/notifications/make-rounds.ts';
import { makeNotify } from '../../functions/notifications/notify.ts';
import { makeNotifyBatch } from '../../functions/notifications/notify-batch.ts';
import { makeOutbox } from '../../functions/notifications/outbox.repository.ts';
import { makeRoundsRepository } from '../../functions/notifications/rounds.repository.ts';
import { makeSendDigests } from '../../functions/notifications/send-digests.ts';
import { makeSendMails } from '../../functions/notifications/send-mails.ts';
import { makeSettingsRepository } from '../../functions/notifications/settings.repository.ts';
import { makeSubjectReader } from '../../functions/notifications/subject.repository.ts';
import { makeTell } from '../../functions/notifications/tell.ts';
import { makeSubstitutionsReader } from '../../functions/ordering/substitutions.repository.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import { makePersonRepository } from '../../functions/organisations/person.repository.ts';
import type { ComposedMail, MailTransport } from '../../functions/platform/mail-transport.ts';
import { makeExpireQuote } from '../../functions/quotes/expire-quote.ts';
import { makeQuoteRepository } from '../../functions/quotes/quote.repository.ts';
import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import { personOf } from '../../shared/domain/organisations/person.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { on } from './builders.ts';
import { type Market, openMarket } from './market.ts';
import { streamRecords } from './stream.ts';
import { allItems } from './table-contents.ts';

/** A mail server of the test: it can be down, and remembers what it took over. */
export const makePostOffice = () => {
  const taken: ComposedMail[] = [];
  let down = false;
  const transport: MailTransport = {
    async send(mail) {
      if (down) throw new Error('connection refused');
      taken.push(mail);
    },
  };
  return {
    transport,
    taken,
    setDown(value: boolean) {
      down = value;
    },
    /** To whom, and under which subject line. */
    read: () =>
      taken.map(({ to, raw }) => {
        const head = Buffer.from(raw).toString().split('\r\n\r\n')[0] ?? '';
        return { to, messageId: /^Message-ID: (.*)$/m.exec(head)?.[1]?.trim() };
      }),
  };
};

type Log = { error: (message: string) => void; warn: (message: string) => void };

/** Everything that notifies, over the database of a market and on its clock. */
export const notifyingIn = (market: Pick<Market, 'database' | 'clock'>) => {
  const { database, clock } = market;
  const { now } = clock;
  const said: string[] = [];
  const log: Log = { error: (message) => void said.push(message), warn: (message) => void said.push(message) };
  const office = makePostOffice();
  const people = makePersonRepository(database);
  const settings = makeSettingsRepository(database);
  const outbox = makeOutbox(database);
  const subjects = makeSubjectReader(database);
  const tell = makeTell({ people, settings, substitutions: makeSubstitutionsReader(database), outbox, now });
  const mails = makeMailRepository(database);
  const compose = makeComposeMail({ origin: 'https://raamwerk.example', from: 'meldingen@raamwerk.example' });
  const senderOver = (transport: MailTransport) => makeSendMails({ mails, compose, transport, now, log });
  const send = senderOver(office.transport);
  const expire = makeExpireQuote({ quotes: makeQuoteRepository(database), now });
  const escalate = makeEscalateOverdue({ incidents: makeIncidentRepository(database), database, now });
  const lookAtDue = makeLookAtDue({
    subjects,
    tell,
    expireQuote: async (id) => void (await expire(id as QuoteId)),
    escalateIncident: async (id) => void (await escalate(id)),
    now,
  });
  const sendDigests = makeSendDigests({ digests: makeDigestRepository(database), now });
  const notifyBatch = makeNotifyBatch({ notify: makeNotify({ subjects, outbox, tell }), send, log });
  const roundsDeps = { rounds: makeRoundsRepository(database), lookAtDue, sendDigests, send, now };
  const frameworks = makeFrameworkRepository(database);
  const organisations = makeOrganisationRepository(database);
  let delivered = 0;
  return {
    office,
    said,
    settings,
    mails,
    senderOver,
    send,
    outbox,
    inbox: makeInboxRepository(database),
    notifyBatch,
    /** Of all but declarations, which every supplier of the market would owe in the middle of a month. */
    rounds: makeRounds({ ...roundsDeps, declarationsDue: async () => [], declarationsMissing: async () => undefined }),
    roundsWithDeclarations: makeRounds({
      ...roundsDeps,
      declarationsDue: makeDeclarationsDue(frameworks),
      declarationsMissing: makeDeclarationsMissing({ frameworks, organisations, subjects, tell }),
    }),
    /** Who signed in once, with an address unless told otherwise. */
    async meet(...principals: readonly Principal[]) {
      for (const principal of principals) await people.save(personOf({ email: `${principal.person}@voorbeeld.be`, ...principal }, on));
    },
    /** All that the stream holds and was not delivered yet; until nothing new comes of it. */
    async deliver(): Promise<readonly DynamoDBRecord[]> {
      const all: DynamoDBRecord[] = [];
      for (;;) {
        const records = (await streamRecords(database)).slice(delivered);
        if (records.length === 0) return all;
        delivered += records.length;
        all.push(...records);
        await notifyBatch({ Records: [...records] });
      }
    },
    async storedMails() {
      return (await allItems(database)).filter(mailRecord.is).map(mailRecord.parse);
    },
  };
};

export const openOffice = async (...stock: Parameters<typeof openMarket>) => {
  const market = await openMarket(...stock);
  return { market, ...notifyingIn(market) };
};
