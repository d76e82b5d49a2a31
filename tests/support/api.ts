import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Context, contexts, type RouteDefinition } from '../../shared/contract/define-route.ts';
import type { FileAnswer } from '../../shared/contract/files.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { freshTable } from './engine.ts';
import { eventFor, type SentRequest } from './gateway-event.ts';
import { type Stock, stockItems } from './market.ts';
import { putItems } from './table-contents.ts';

type Handler = (event: APIGatewayProxyEventV2, context: never) => Promise<APIGatewayProxyStructuredResultV2>;

export interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** What the JSON says, or the file with its name and media type. */
  readonly body: unknown;
}

/** A file as a route declares it, from the headers under which a browser saves it. */
const fileIn = (headers: NonNullable<APIGatewayProxyStructuredResultV2['headers']>, body: string): FileAnswer => ({
  name: decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(String(headers['content-disposition']))?.[1] ?? ''),
  mediaType: String(headers['content-type']),
  bytes: new Uint8Array(Buffer.from(body, 'base64')),
});

/** The handlers exactly as Lambda loads them, which read their settings from the environment when they are imported. */
const loadHandlers = async (): Promise<ReadonlyMap<Context, Handler>> => {
  const loaded = contexts.map(async (context) => {
    const { handler } = (await import(`../../functions/${context}/handlers.ts`)) as { readonly handler: Handler };
    return [context, handler] as const;
  });
  return new Map(await Promise.all(loaded));
};

/** All handlers over a table of their own with a stock in it. Once per test file: handlers keep the table that they were loaded with. */
export const openApi = async (stock: Stock) => {
  const database = await freshTable();
  await putItems(database, stockItems(stock));
  Object.assign(process.env, {
    RAAMWERK_TABLE: database.table,
    DYNAMODB_ENDPOINT: database.endpoint,
    RAAMWERK_PUBLICATION: pathToFileURL(mkdtempSync(join(tmpdir(), 'raamwerk-publication-'))).href,
    RAAMWERK_FILES: pathToFileURL(mkdtempSync(join(tmpdir(), 'raamwerk-files-'))).href,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  const handlers = await loadHandlers();

  const send = async (context: Context, event: APIGatewayProxyEventV2): Promise<Answered> => {
    const handler = handlers.get(context);
    if (!handler) throw new Error(`no handler for ${context}`);
    const { statusCode = 200, headers = {}, body = '', isBase64Encoded } = await handler(event, {} as never);
    const contentType = String(headers['content-type']);
    return { status: statusCode, contentType, text: body, body: isBase64Encoded ? fileIn(headers, body) : JSON.parse(body) };
  };

  return {
    database,
    send,
    call: (route: RouteDefinition, request: SentRequest, caller?: Principal) => send(route.context, eventFor(route, request, caller)),
  };
};

export type Api = Awaited<ReturnType<typeof openApi>>;
