import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { apiPrefix, type RouteDefinition, routeKey } from '../../shared/contract/define-route.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';

/** A request as it is sent: nothing of it has been checked yet. */
export interface SentRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** A value that is sent as JSON, or the text as it is. */
  readonly body?: unknown;
  readonly rawBody?: string;
  readonly base64?: boolean;
  /** The body of a route that takes a file. */
  readonly file?: Uint8Array;
  readonly idempotencyKey?: string;
}

const claimsOf = ({ person, name, organisation, roles, email }: Principal) => ({
  sub: person,
  name,
  vo_orgcode: organisation,
  raamwerk_roles: roles.join(' '),
  ...(email !== undefined && { email }),
});

const textOf = ({ rawBody, body, file }: SentRequest) =>
  rawBody ?? (file ? Buffer.from(file).toString('base64') : body === undefined ? undefined : JSON.stringify(body));

/** The event that API Gateway (HTTP API, payload 2.0) makes of a request; without a caller there is no token. */
export const eventFor = (
  route: Pick<RouteDefinition, 'method' | 'path'>,
  request: SentRequest,
  caller?: Principal,
): APIGatewayProxyEventV2 => {
  const { params = {}, query = {}, file, idempotencyKey } = request;
  const base64 = request.base64 ?? (file !== undefined && request.rawBody === undefined);
  const path = `${apiPrefix}${route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent((params[name] ?? '').toWellFormed()))}`;
  const text = textOf(request);
  return {
    version: '2.0',
    routeKey: routeKey(route),
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      'content-type': file ? 'application/octet-stream' : 'application/json',
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    ...(Object.keys(params).length > 0 && { pathParameters: params }),
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: { method: route.method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: routeKey(route),
      stage: '$default',
      time: '15/Jun/2026:10:00:00 +0000',
      timeEpoch: 1_781_517_600_000,
      ...(caller !== undefined && { authorizer: { jwt: { claims: claimsOf(caller), scopes: null } } }),
    },
    ...(text !== undefined && { body: text }),
    isBase64Encoded: base64,
  } as APIGatewayProxyEventV2;
};
