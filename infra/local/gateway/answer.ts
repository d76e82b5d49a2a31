import type { ServerResponse } from 'node:http';
import { problemDocumentFor } from '../../../shared/contract/problem-document.ts';
import type { ProblemCode } from '../../../shared/contract/problems.ts';

type Headers = Readonly<Record<string, string | number | readonly string[]>>;

export const send = (response: ServerResponse, status: number, headers: Headers, body: string | Buffer = ''): void => {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers } as Record<string, string | number | string[]>);
  response.end(body);
};

const problemHeaders = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };

export const sendProblem = (response: ServerResponse, code: ProblemCode, requestId: string, headers: Headers = {}, facts = {}): void => {
  const document = problemDocumentFor(code, facts, requestId);
  send(response, document.status, { ...problemHeaders, ...headers }, JSON.stringify(document));
};

/** Refusals of HTTP itself, which no route of the table knows (RFC 9457, `about:blank`). */
export const sendHttpProblem = (response: ServerResponse, status: number, title: string, headers: Headers = {}): void =>
  send(response, status, { ...problemHeaders, ...headers }, JSON.stringify({ type: 'about:blank', title, status }));
