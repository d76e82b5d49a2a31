import { type ProblemCode, type platformProblems, problems } from '../../../shared/contract/problems.ts';

/** What can go wrong before or after the API itself: no connection, no answer in time, or an answer that is not ours. */
export const transportCodes = ['unreachable', 'timed-out', 'unreadable'] as const;
export type TransportCode = (typeof transportCodes)[number];
export type PlatformCode = (typeof platformProblems)[number];

/** Every code that a page may have to explain; the Dutch texts are keyed by it. */
export type AnyCode = ProblemCode | TransportCode;

/** A refusal as the page sees it: what was refused, the figures that explain it, and the number to mention to the helpdesk. */
export interface Problem<Code extends AnyCode = AnyCode> {
  readonly code: Code;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly correlationId?: string | undefined;
}

export type ApiResult<T, Code extends AnyCode = AnyCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem<Code> };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isProblemCode = (code: unknown): code is ProblemCode => typeof code === 'string' && Object.hasOwn(problems, code);

/**
 * The problem in an answer that was not a success. An answer without a code of ours comes from something
 * in between (a proxy, a gateway's own page) and is `unreadable`, save the two statuses whose meaning is plain.
 */
export const problemOf = (status: number, body: unknown, correlationId?: string | undefined): Problem => {
  const record = isRecord(body) ? body : {};
  const code = isProblemCode(record.code)
    ? record.code
    : status === 401
      ? 'not-signed-in'
      : status === 413
        ? 'body-too-large'
        : 'unreadable';
  const named = record.correlationId;
  return {
    code,
    detail: isRecord(record.facts) ? record.facts : {},
    correlationId: typeof named === 'string' ? named : correlationId,
  };
};
