import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { mostBytesOf, type RouteDefinition } from '../../shared/contract/define-route.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';

export interface ParsedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  readonly file: Uint8Array | undefined;
}

const nothing = z.strictObject({});
const idempotencyKey = z.string().regex(/^[\x21-\x7e]{8,200}$/);

type Part = 'params' | 'query' | 'body';

/** Where and what, never the value that was sent: it may be a person's. */
const issuesOf = (part: Part, error: z.ZodError) =>
  error.issues.map((issue) => ({ path: [part, ...issue.path].join('.'), problem: issue.code, message: issue.message }));

const parsePart = (part: Part, schema: z.ZodType | undefined, given: unknown): Result<unknown, 'invalid-input'> => {
  const parsed = (schema ?? nothing).safeParse(given);
  return parsed.success ? ok(schema ? parsed.data : undefined) : refuse('invalid-input', { issues: issuesOf(part, parsed.error) });
};

const parseJson = (text: string): Result<unknown, 'invalid-input'> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse('invalid-input', { issues: [{ path: 'body', problem: 'invalid_json', message: 'not JSON' }] });
  }
};

const bodyBytes = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2) => Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

/** A body of a textual media type comes as text: what was no UTF-8 in it is lost, and must not be kept as if it were whole. */
const isWhole = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2) => isBase64Encoded || !body.includes('\ufffd');
const notBinary = { path: 'headers.content-type', problem: 'not_binary', message: 'send a file as application/octet-stream' };

interface ParsedBody {
  readonly body?: unknown;
  readonly file?: Uint8Array;
}

const parseBody = (route: RouteDefinition, event: APIGatewayProxyEventV2): Result<ParsedBody, 'invalid-input' | 'body-too-large'> => {
  const bytes = bodyBytes(event);
  const maximumBytes = mostBytesOf(route);
  if (bytes.length > maximumBytes) return refuse('body-too-large', { maximumBytes });
  if (route.request.file) return isWhole(event) ? ok({ file: bytes }) : refuse('invalid-input', { issues: [notBinary] });
  const text = bytes.toString();
  if (!route.request.body) {
    return text === ''
      ? ok({})
      : refuse('invalid-input', { issues: [{ path: 'body', problem: 'unexpected_body', message: 'this route takes no body' }] });
  }
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = parsePart('body', route.request.body, json.value);
  return parsed.ok ? ok({ body: parsed.value }) : parsed;
};

/** Reads a request by its route's schemas; unknown fields are refused in every part. */
export const parseRequest = (
  route: RouteDefinition,
  event: APIGatewayProxyEventV2,
): Result<ParsedRequest, 'invalid-input' | 'body-too-large'> => {
  const params = parsePart('params', route.request.params, event.pathParameters ?? {});
  if (!params.ok) return params;
  const query = parsePart('query', route.request.query, event.queryStringParameters ?? {});
  if (!query.ok) return query;
  const key = event.headers['idempotency-key'];
  if (route.request.idempotent && !idempotencyKey.safeParse(key).success)
    return refuse('invalid-input', {
      issues: [{ path: 'headers.idempotency-key', problem: 'invalid_key', message: '8 to 200 printable characters' }],
    });
  const body = parseBody(route, event);
  return body.ok
    ? ok({
        params: params.value,
        query: query.value,
        body: body.value.body,
        file: body.value.file,
        idempotencyKey: route.request.idempotent ? key : undefined,
      })
    : body;
};
