import { systemClock } from '../platform/clock.ts';
import { makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { logger } from '../platform/logger.ts';
import { openMail } from '../platform/open-mail.ts';
import { makeNotify } from './notify.ts';
import { makeNotifyBatch } from './notify-batch.ts';
import { notifyingOn } from './wiring.ts';

const { subjects, outbox, tell, send } = notifyingOn(makeDatabase(readEnvironment(process.env)), openMail(process.env), systemClock);

/** Tells people what happened, fed by the table's stream, and sends the mails that come of it. */
export const handler = makeNotifyBatch({ notify: makeNotify({ subjects, outbox, tell }), send, log: logger });
