import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { rewritePath } from '../../../shared/contract/site-paths.ts';
import { send, sendHttpProblem } from './answer.ts';

/** Files whose name carries a hash of their content. */
const isHashed = (path: string) => path.startsWith('/assets/');

const notFoundHeaders = { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' };
const configHeaders = { 'content-type': 'application/json', 'cache-control': 'no-cache' };

/**
 * Answers the static site: pages of things by their one page, files that were compressed at build time,
 * the site's own page for what is not there.
 */
export const makeSiteFiles = (folder: string, config: string) => {
  const notFoundFile = join(folder, '404.html');
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : Buffer.from('Not found');
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });

  const answerFile = (request: IncomingMessage, response: ServerResponse, url: URL): void => {
    request.url = rewritePath(url.pathname);
    // Pages are small and read whole; parts of one would only add ways to fail.
    delete request.headers.range;
    files(request, response, () => send(response, 404, notFoundHeaders, request.method === 'HEAD' ? '' : notFound));
  };

  return (request: IncomingMessage, response: ServerResponse, url: URL): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      sendHttpProblem(response, 405, 'This address does not take this method', { allow: 'GET, HEAD' });
    else if (url.pathname === '/config.json') send(response, 200, configHeaders, config);
    else answerFile(request, response, url);
  };
};
