import { Logger } from '@aws-lambda-powertools/logger';

/** Structured lines; the level follows POWERTOOLS_LOG_LEVEL. Never bodies, names or mail addresses. */
export const logger = new Logger({ serviceName: 'raamwerk' });
