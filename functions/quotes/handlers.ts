import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { type Endpoint, makeHandler } from '../platform/http.ts';

/** Every route of quotes tied to its use case. */
export const quotesEndpoints = (_database: Database, _now: Clock): readonly Endpoint[] => [];

export const handler = makeHandler(quotesEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
