import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { type RouteDefinition, routeKey } from '../../../shared/contract/define-route.ts';
import type { TokenClaims } from './access-token.ts';

/** Either what a route with a JWT authorizer gets, or what a public one does. */
export type GatewayEvent = APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithJWTAuthorizer;

interface Call {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly route: RouteDefinition;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly claims: TokenClaims | undefined;
  readonly requestId: string;
}

/** Names are in lower case already; cookies travel in a field of their own. */
const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name, value]) => value !== undefined && name !== 'cookie')
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );

/** A name that is given twice has its values joined by a comma, as API Gateway does. */
const queryOf = (search: URLSearchParams): Record<string, string> | undefined => {
  const values = Map.groupBy(search, ([name]) => name);
  return values.size === 0
    ? undefined
    : Object.fromEntries([...values].map(([name, pairs]) => [name, pairs.map(([, value]) => value).join(',')]));
};

const isText = (contentType: string | undefined) =>
  contentType === undefined || /^(text\/|application\/(json|.*\+json|xml|.*\+xml|x-www-form-urlencoded))/i.test(contentType);

const bodyOf = (body: Buffer, contentType: string | undefined) => {
  if (body.length === 0) return { isBase64Encoded: false };
  return isText(contentType) ? { body: body.toString(), isBase64Encoded: false } : { body: body.toString('base64'), isBase64Encoded: true };
};

/** The event that API Gateway (HTTP API, payload 2.0) gives to a function for this request. */
export const lambdaEvent = ({ request, url, route, params, body, claims, requestId }: Call): GatewayEvent => {
  const now = new Date();
  const cookies = request.headers.cookie?.split(/;\s*/);
  const query = queryOf(url.searchParams);
  const key = routeKey(route);
  return {
    version: '2.0',
    routeKey: key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies && { cookies }),
    headers: headersOf(request),
    ...(query && { queryStringParameters: query }),
    ...(Object.keys(params).length > 0 && { pathParameters: { ...params } }),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method: request.method ?? '',
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: key,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
      ...(claims && { authorizer: { jwt: { claims: { ...claims }, scopes: null as unknown as string[] } } }),
    },
    ...bodyOf(body, request.headers['content-type']),
  } as GatewayEvent;
};

/** What a function is told of itself. */
export const lambdaContext = (functionName: string, requestId: string): Context => {
  const until = performance.now() + 29_000;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId: requestId,
    logGroupName: functionName,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, until - performance.now()),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
};
