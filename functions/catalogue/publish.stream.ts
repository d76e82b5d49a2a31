import { systemClock } from '../platform/clock.ts';
import { makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { logger } from '../platform/logger.ts';
import { openFileStore } from '../platform/open-file-store.ts';
import { openStore } from '../platform/open-store.ts';
import { makePublicationRepository } from './publication.repository.ts';
import { makePublishBatch } from './publish-batch.ts';
import { makePublisher } from './publisher.ts';

const source = makePublicationRepository(makeDatabase(readEnvironment(process.env)));
const publish = makePublisher({ store: openStore(process.env), files: openFileStore(process.env), source, now: systemClock });

/** Keeps the published catalogue in step with the table, fed by the table's stream. */
export const handler = makePublishBatch({ publish, log: logger });
