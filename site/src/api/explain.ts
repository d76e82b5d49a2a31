import { p } from '../i18n/personal.ts';
import type { ProblemText } from '../i18n/problem.ts';
import { problemText } from '../i18n/problems.nl.ts';
import { type Problem, type TransportCode, transportCodes } from './problem.ts';

const isTransport = (code: string): code is TransportCode => transportCodes.some((known) => known === code);

/** A refusal, or a failure on the way to the API, in the reader's language. */
export const explain = ({ code, detail, correlationId }: Problem): ProblemText =>
  isTransport(code)
    ? { what: p(`transport.${code}`), meaning: p(`transport-means.${code}`), remedy: p(`transport-remedy.${code}`) }
    : problemText(code, { ...detail, ...(code === 'internal' && correlationId !== undefined && { correlationId }) });
