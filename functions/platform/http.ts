import { gzipSync } from 'node:zlib';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type * as z from 'zod';
import { type RouteDefinition, routeKey } from '../../shared/contract/define-route.ts';
import type { FileAnswer } from '../../shared/contract/files.ts';
import { problemDocumentFor } from '../../shared/contract/problem-document.ts';
import type { ProblemCode } from '../../shared/contract/problems.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { Result } from '../../shared/domain/result.ts';
import { CursorError } from './cursor.ts';
import { logger } from './logger.ts';
import { principalFrom } from './principal.ts';
import { type ParsedRequest, parseRequest } from './request.ts';
import { BusyError } from './transact.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a route's request holds once it is parsed. */
export interface RequestOf<Route extends RouteDefinition> {
  readonly params: Parsed<Route['request']['params']>;
  readonly query: Parsed<Route['request']['query']>;
  readonly body: Parsed<Route['request']['body']>;
  readonly idempotencyKey: Route['request']['idempotent'] extends true ? string : undefined;
  readonly file: Route['request']['file'] extends object ? Uint8Array : undefined;
}

/** The same data, not to be altered any more. */
export type Answer<T> = T extends string | number | boolean | null | undefined | Uint8Array
  ? T
  : T extends readonly (infer U)[]
    ? readonly Answer<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Answer<T[K]> }
      : T;

export type AnswerOf<Route extends RouteDefinition> = Result<Answer<z.output<Route['response']>>, Route['problems'][number]>;
type CallerOf<Route extends RouteDefinition> = Route['roles'] extends 'public' ? undefined : Principal;

export interface Endpoint {
  readonly route: RouteDefinition;
  readonly run: (request: ParsedRequest, caller: Principal | undefined) => Promise<Result<unknown, ProblemCode>>;
}

/** Ties a use case to its route: it gets what the route's schemas promise, and may answer nothing that the route does not declare. */
export const implement = <const Route extends RouteDefinition>(
  route: Route,
  run: (request: RequestOf<Route>, caller: CallerOf<Route>) => Promise<AnswerOf<Route>>,
): Endpoint => ({ route, run: run as unknown as Endpoint['run'] });

type Response = APIGatewayProxyStructuredResultV2;

const problemResponse = (code: ProblemCode, facts: Readonly<Record<string, unknown>>, correlationId: string): Response => {
  const document = problemDocumentFor(code, facts, correlationId);
  return {
    statusCode: document.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify(document),
  };
};

/** A function answers six megabytes at most, in base64. Workbooks, papers and pictures are packed already. */
const isWorthPacking = ({ mediaType, bytes }: FileAnswer): boolean => bytes.length > 1_000_000 && /^text\/|\bxml$/.test(mediaType);

const acceptsGzip = ({ headers }: APIGatewayProxyEventV2): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(headers['accept-encoding'] ?? '');

/** Downloaded under its name, whatever it holds: nothing that users put in is ever shown as a page of this site. */
const fileResponse = ({ name, mediaType, bytes }: FileAnswer, packed: boolean): Response => ({
  statusCode: 200,
  headers: {
    'content-type': mediaType,
    ...(packed && { 'content-encoding': 'gzip' }),
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  },
  body: Buffer.from(packed ? gzipSync(bytes) : bytes).toString('base64'),
  isBase64Encoded: true,
});

const claimsOf = (event: APIGatewayProxyEventV2): unknown =>
  (event.requestContext as { readonly authorizer?: { readonly jwt?: { readonly claims?: unknown } } }).authorizer?.jwt?.claims;

const answer = async (endpoints: ReadonlyMap<string, Endpoint>, event: APIGatewayProxyEventV2): Promise<Response> => {
  const correlationId = event.requestContext.requestId;
  const endpoint = endpoints.get(event.routeKey);
  if (!endpoint) return problemResponse('not-found', {}, correlationId);
  const { route, run } = endpoint;
  const caller = principalFrom(claimsOf(event));
  if (route.roles !== 'public') {
    if (!caller) return problemResponse('not-signed-in', {}, correlationId);
    if (!caller.roles.some((role) => route.roles.includes(role)))
      return problemResponse('not-allowed', { roles: route.roles }, correlationId);
  }
  const request = parseRequest(route, event);
  if (!request.ok) return problemResponse(request.code, request.detail, correlationId);
  const result = await run(request.value, caller);
  if (!result.ok) return problemResponse(result.code, result.detail, correlationId);
  if (route.files) {
    const file = result.value as FileAnswer;
    return fileResponse(file, isWorthPacking(file) && acceptsGzip(event));
  }
  return {
    statusCode: route.status ?? 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(result.value),
  };
};

/** DynamoDB had no capacity, also not after the SDK's own retries. */
const throttled = new Set(['ThrottlingException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded']);

/** What an error that no use case foresaw means to the caller: never its text, always the id under which it is logged. */
const codeOfError = (error: unknown): ProblemCode => {
  if (error instanceof CursorError) return 'invalid-input';
  return error instanceof BusyError || (error instanceof Error && throttled.has(error.name)) ? 'busy' : 'internal';
};

/** One Lambda handler for all routes of a context. */
export const makeHandler = (endpoints: readonly Endpoint[]) => {
  const byKey = new Map(endpoints.map((endpoint) => [routeKey(endpoint.route), endpoint]));
  return middy<APIGatewayProxyEventV2, Response, Error, Context>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .onError((request) => {
      const correlationId = request.event.requestContext.requestId;
      const code = codeOfError(request.error);
      logger[code === 'internal' ? 'error' : 'warn']('request failed', {
        correlationId,
        routeKey: request.event.routeKey,
        error: request.error as Error,
      });
      request.response = problemResponse(
        code,
        code === 'invalid-input' ? { issues: [{ path: 'query.cursor', problem: 'invalid_cursor' }] } : {},
        correlationId,
      );
    })
    .after((request) => {
      const { statusCode } = request.response ?? {};
      logger.info('answered', { correlationId: request.event.requestContext.requestId, routeKey: request.event.routeKey, statusCode });
    })
    .handler((event) => answer(byKey, event));
};
