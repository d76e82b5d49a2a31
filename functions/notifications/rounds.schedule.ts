import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import { makeClearUnsent } from '../attachments/clear-unsent.ts';
import { makeUnsentRepository } from '../attachments/unsent.repository.ts';
import { makeChangeRepository } from '../catalogue/change.repository.ts';
import { makeFrameworkRepository } from '../frameworks/framework.repository.ts';
import { makeApplyImport } from '../imports/apply-import.ts';
import { makeImportRepository } from '../imports/import.repository.ts';
import { makeRangeRepository } from '../imports/range.repository.ts';
import { makeResumeImports } from '../imports/resume-imports.ts';
import { makeEscalateOverdue } from '../incidents/escalate-overdue.ts';
import { makeIncidentRepository } from '../incidents/incident.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import { systemClock } from '../platform/clock.ts';
import { makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { openFileStore } from '../platform/open-file-store.ts';
import { openMail } from '../platform/open-mail.ts';
import { makeExpireQuote } from '../quotes/expire-quote.ts';
import { makeQuoteRepository } from '../quotes/quote.repository.ts';
import { makeDeclarationsDue } from './declarations-due.ts';
import { makeDeclarationsMissing } from './declarations-missing.ts';
import { makeDigestRepository } from './digest.repository.ts';
import { makeLookAtDue } from './look-at-due.ts';
import { makeRounds } from './make-rounds.ts';
import { makeRoundsRepository } from './rounds.repository.ts';
import { makeSendDigests } from './send-digests.ts';
import { notifyingOn } from './wiring.ts';

const now = systemClock;
const database = makeDatabase(readEnvironment(process.env));
const { subjects, tell, send } = notifyingOn(database, openMail(process.env), now);
const expire = makeExpireQuote({ quotes: makeQuoteRepository(database), now });
const escalate = makeEscalateOverdue({ incidents: makeIncidentRepository(database), database, now });

const imports = makeImportRepository(database);
const apply = makeApplyImport({ imports, range: makeRangeRepository(database), changes: makeChangeRepository(database), now });
const resumeImports = makeResumeImports({ imports, apply, now });

const clearUnsent = makeClearUnsent({ unsent: makeUnsentRepository(database), files: openFileStore(process.env), now });

const frameworks = makeFrameworkRepository(database);
const rounds = makeRounds({
  rounds: makeRoundsRepository(database),
  declarationsDue: makeDeclarationsDue(frameworks),
  declarationsMissing: makeDeclarationsMissing({ frameworks, organisations: makeOrganisationRepository(database), subjects, tell }),
  lookAtDue: makeLookAtDue({
    subjects,
    tell,
    // A refusal says that there is nothing to expire any more.
    expireQuote: async (id) => void (await expire(id as QuoteId)),
    escalateIncident: async (id) => void (await escalate(id)),
    now,
  }),
  sendDigests: makeSendDigests({ digests: makeDigestRepository(database), now }),
  send,
  now,
});

/** Called every quarter of an hour; what it asks of the day it does once. */
export const handler = async (): Promise<void> => {
  await rounds();
  await resumeImports();
  await clearUnsent();
};
