import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mostBytesOf, type RouteDefinition } from '../../../shared/contract/define-route.ts';
import type { TokenClaims, TokenReader } from './access-token.ts';
import { send, sendHttpProblem, sendProblem } from './answer.ts';
import type { LambdaAnswer, LambdaHandler } from './contexts.ts';
import { lambdaContext, lambdaEvent } from './lambda-event.ts';
import { readBody } from './read-body.ts';
import type { makeRouteTable } from './route-table.ts';

interface Deps {
  readonly find: ReturnType<typeof makeRouteTable>;
  readonly readToken: TokenReader;
  readonly handlers: Readonly<Record<string, LambdaHandler>>;
  readonly logError: (sentence: string) => void;
}

const bearer = ({ headers }: IncomingMessage): string | undefined => /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1];

const pass = (
  response: ServerResponse,
  { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false }: LambdaAnswer,
): void =>
  send(
    response,
    statusCode,
    {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    isBase64Encoded ? Buffer.from(body, 'base64') : body,
  );

/**
 * Answers `/api/**` as API Gateway does: finds the route, verifies the token, and calls the function of the
 * route's context with the same event. What the functions decide (roles, ownership, schemas) is theirs.
 */
export const makeApi = ({ find, readToken, handlers, logError }: Deps) => {
  const claimsFor = async (route: RouteDefinition, request: IncomingMessage): Promise<TokenClaims | 'refused' | undefined> => {
    if (route.roles === 'public') return undefined;
    const token = bearer(request);
    return (token !== undefined && (await readToken(token))) || 'refused';
  };

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const requestId = randomUUID();
    const match = find(request.method ?? '', url.pathname);
    if (match.kind === 'none') return sendProblem(response, 'not-found', requestId);
    if (match.kind === 'wrong-method')
      return sendHttpProblem(response, 405, 'This address does not take this method', { allow: match.allow.join(', ') });
    const { route, params } = match;
    const claims = await claimsFor(route, request);
    if (claims === 'refused') return sendProblem(response, 'not-signed-in', requestId, { 'www-authenticate': 'Bearer' });
    const maximumBytes = mostBytesOf(route);
    const body = await readBody(request, maximumBytes);
    if (!body) return sendProblem(response, 'body-too-large', requestId, { connection: 'close' }, { maximumBytes });
    const handler = handlers[route.context];
    if (!handler) return sendProblem(response, 'not-found', requestId);
    try {
      const event = lambdaEvent({ request, url, route, params, body, claims, requestId });
      pass(response, await handler(event, lambdaContext(route.context, requestId)));
    } catch (error) {
      logError(`${requestId} ${request.method} ${url.pathname}: ${error instanceof Error ? error.stack : String(error)}`);
      sendProblem(response, 'internal', requestId);
    }
  };
};
