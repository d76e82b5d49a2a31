import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { systemClock } from '../platform/clock.ts';
import { makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { logger } from '../platform/logger.ts';
import { makeIndexedBooks } from './indexed-books.repository.ts';
import { makeProveBooks } from './prove-books.ts';

/** As the alarm looks for it, see `infra/constructs/alarms.ts`. */
const metrics = new Metrics({ namespace: 'Raamwerk', serviceName: 'raamwerk' });
const database = makeDatabase(readEnvironment(process.env));
const prove = makeProveBooks(database, makeIndexedBooks(database, systemClock));

/** A log line is read by people; whatever is beyond these is found again by `npm run reconcile`. */
const mostTold = 50;

/** Called once a night: how many differences there are is a metric, and what they are is in the log. */
export const handler = async (): Promise<void> => {
  const { differences, ...counts } = await prove();
  for (const difference of differences.slice(0, mostTold)) logger.error('the books do not agree', { ...difference });
  logger.info('the books were proved', { ...counts, differences: differences.length });
  metrics.addMetric('book-differences', MetricUnit.Count, differences.length);
  metrics.publishStoredMetrics();
};
