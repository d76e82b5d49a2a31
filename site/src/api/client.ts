import './no-eval.ts';
import type * as z from 'zod';
import { apiPrefix, type RouteDefinition } from '../../../shared/contract/define-route.ts';
import type { FileAnswer } from '../../../shared/contract/files.ts';
import { currentAccessToken, renewedAccessToken } from '../features/session/access-token.ts';
import { LoginUnreachable } from '../features/session/login-unreachable.ts';
import { fillPath, queryText } from './address.ts';
import { type ApiResult, type PlatformCode, problemOf, type TransportCode } from './problem.ts';

type Part<Request, Key extends string> = Request extends { readonly [K in Key]: infer Schema extends z.ZodType }
  ? { readonly [K in Key]: z.input<Schema> }
  : { readonly [K in Key]?: never };

/** Everything that a route asks of its caller, and nothing else. */
export type CallOf<Route extends RouteDefinition> = Part<Route['request'], 'params'> &
  Part<Route['request'], 'query'> &
  Part<Route['request'], 'body'> &
  (Route['request'] extends { readonly idempotent: true } ? { readonly idempotencyKey: string } : { readonly idempotencyKey?: never }) &
  (Route['request'] extends { readonly file: object } ? { readonly file: Blob } : { readonly file?: never }) & {
    readonly signal?: AbortSignal | undefined;
    /** Reaches the server even when the page is left meanwhile, as long as it is small. */
    readonly outlives?: boolean | undefined;
  };

export type AnswerOf<Route extends RouteDefinition> = z.output<Route['response']>;
export type CodeOf<Route extends RouteDefinition> = Route['problems'][number] | PlatformCode | TransportCode;
export type CallResult<Route extends RouteDefinition> = ApiResult<AnswerOf<Route>, CodeOf<Route>>;

interface Sent {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly file?: Blob | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly outlives?: boolean | undefined;
}

/** Browsers refuse a call that outlives its page when all of these together carry more than 64 KiB. */
const mostToOutlive = 60_000;

/** Longer than a Lambda's cold start, shorter than a person's patience. */
const patienceMs = 20_000;
/** Four megabytes over a poor connection. */
const patienceWithFilesMs = 120_000;

/** One call with a token that is not, or not yet, the session's. */
export const callApiWith = async <Route extends RouteDefinition>(
  token: string,
  route: Route,
  call: CallOf<Route>,
): Promise<CallResult<Route>> => (await exchange(route, call, token)) as CallResult<Route>;

/**
 * One call of a route of the contract. Expected refusals, a lost connection and a lost session are values;
 * only a bug, or the caller's own abort, throws. A 401 is tried once more with a renewed token.
 * The answer is not parsed again: it comes from the same contract on the same origin.
 */
export const callApi = async <Route extends RouteDefinition>(route: Route, call: CallOf<Route>): Promise<CallResult<Route>> => {
  if (route.roles === 'public') return (await exchange(route, call, undefined)) as CallResult<Route>;
  const first = await withToken(route, call, currentAccessToken);
  const answer = isExpired(first) ? await withToken(route, call, renewedAccessToken) : first;
  return answer as CallResult<Route>;
};

const withToken = async (route: RouteDefinition, sent: Sent, token: () => Promise<string | undefined>): Promise<ApiResult<unknown>> => {
  try {
    const found = await token();
    return found === undefined ? refused({ code: 'not-signed-in', detail: {} }) : await exchange(route, sent, found);
  } catch (error) {
    if (error instanceof LoginUnreachable) return refused({ code: 'unreachable', detail: {} });
    throw error;
  }
};

const refused = (problem: { readonly code: PlatformCode | TransportCode; readonly detail: Record<string, unknown> }) =>
  ({ ok: false, problem }) as const;

const isExpired = (result: ApiResult<unknown>): boolean => !result.ok && result.problem.code === 'not-signed-in';

/** A file travels as bytes whatever it is: a text would be rewritten underway. */
const contentTypeOf = ({ body, file }: Sent): Readonly<Record<string, string>> => {
  if (file) return { 'content-type': 'application/octet-stream' };
  return body === undefined ? {} : { 'content-type': 'application/json' };
};

const exchange = async (route: RouteDefinition, sent: Sent, token: string | undefined): Promise<ApiResult<unknown>> => {
  const deadline = AbortSignal.timeout(sent.file || route.files ? patienceWithFilesMs : patienceMs);
  const body = sent.body === undefined ? sent.file : JSON.stringify(sent.body);
  try {
    const response = await fetch(`${apiPrefix}${fillPath(route.path, sent.params)}${queryText(sent.query)}`, {
      method: route.method,
      headers: {
        accept: route.files ? '*/*' : 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...contentTypeOf(sent),
        ...(sent.idempotencyKey !== undefined && { 'idempotency-key': sent.idempotencyKey }),
      },
      ...(body && { body }),
      ...(sent.outlives && body && { keepalive: new Blob([body]).size <= mostToOutlive }),
      cache: 'no-store',
      signal: sent.signal ? AbortSignal.any([sent.signal, deadline]) : deadline,
    });
    return route.files && response.ok ? { ok: true, value: await fileOf(response) } : await answerOf(response);
  } catch (error) {
    if (sent.signal?.aborted) throw error;
    if (deadline.aborted) return refused({ code: 'timed-out', detail: {} });
    // `fetch` answers every failure of the network, and only those, with a TypeError.
    if (error instanceof TypeError) return refused({ code: 'unreachable', detail: {} });
    throw error;
  }
};

const fileOf = async (response: Response): Promise<FileAnswer> => ({
  name: decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'bestand'),
  mediaType: response.headers.get('content-type') ?? 'application/octet-stream',
  bytes: new Uint8Array(await response.arrayBuffer()),
});

const answerOf = async (response: Response): Promise<ApiResult<unknown>> => {
  const text = await response.text();
  const body = parsed(text);
  if (response.ok && body.ok) return { ok: true, value: body.value };
  const correlationId = response.headers.get('x-correlation-id') ?? undefined;
  return { ok: false, problem: problemOf(response.status, body.value, correlationId) };
};

const parsed = (text: string): { readonly ok: boolean; readonly value?: unknown } => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
};
