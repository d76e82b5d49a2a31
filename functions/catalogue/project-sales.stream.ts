import { makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { logger } from '../platform/logger.ts';
import { makeProjectSalesBatch } from './project-sales-batch.ts';
import { makeSalesProjectionRepository } from './sales-projection.repository.ts';

const projection = makeSalesProjectionRepository(makeDatabase(readEnvironment(process.env)));

/** Keeps per model what was ordered of it and what a change of it would touch, fed by the table's stream. */
export const handler = makeProjectSalesBatch({ projection, log: logger });
