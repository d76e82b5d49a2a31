import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { apiPrefix } from '../../../shared/contract/define-route.ts';
import { securityHeaders } from '../../../shared/contract/security-headers.ts';
import { loginPath } from '../issuer/settings.ts';
import { postPath } from '../post/pages.ts';
import { sendHttpProblem } from './answer.ts';

type Answerer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

export interface Answerers {
  readonly api: Answerer;
  readonly login: Answerer;
  readonly published: Answerer;
  readonly post: Answerer;
  readonly site: Answerer;
}

/** Over plain HTTP browsers ignore it, and must: it would break every other program on localhost. */
const { 'strict-transport-security': _onlyOverTls, ...headers } = securityHeaders();

const under = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);

const answererFor = ({ api, login, published, post, site }: Answerers, path: string): Answerer => {
  if (under(path, apiPrefix)) return api;
  if (under(path, loginPath)) return login;
  if (under(path, postPath)) return post;
  return under(path, '/catalogue') ? published : site;
};

const isNavigation = ({ method, headers: { accept = '' } }: IncomingMessage) => method === 'GET' && accept.includes('text/html');

/**
 * One origin for everything. Requests under another name are refused, so that no foreign page can reach this
 * machine by a name that it made point here; only the numeric address is led to the name that the login knows.
 */
export const makeServer = (origin: string, answerers: Answerers, logError: (sentence: string) => void): Server => {
  const { host, port } = new URL(origin);
  const aliases = new Set([host, `127.0.0.1:${port}`]);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const given = request.headers.host ?? '';
    if (!aliases.has(given)) return sendHttpProblem(response, 421, `This server answers for ${host} only`);
    const url = URL.parse(request.url ?? '', origin);
    if (!request.url?.startsWith('/') || !url || url.origin !== origin) return sendHttpProblem(response, 400, 'This is not an address');
    if (given !== host && isNavigation(request)) {
      response.writeHead(307, { location: url.href, 'cache-control': 'no-store' });
      response.end();
      return;
    }
    await answererFor(answerers, url.pathname)(request, response, url);
  };

  return createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      logError(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      if (response.headersSent) response.destroy();
      else sendHttpProblem(response, 500, 'Something went wrong on our side');
    });
  });
};
