import type { IncomingMessage, ServerResponse } from 'node:http';
import { send, sendHttpProblem } from '../gateway/answer.ts';
import { plainStylesheet } from '../plain-pages/stylesheet.ts';
import { makePostFolder } from './folder.ts';
import { framedHtml, listPage, mailPage, missingPage, postPath } from './pages.ts';

const html = { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' };
const policy = (...directives: readonly string[]) => ({ 'content-security-policy': directives.join('; ') });

const pageHeaders = { ...html, ...policy("default-src 'none'", "style-src 'self'", "frame-src 'self'", "frame-ancestors 'none'") };
/** A mail may style itself and nothing else: no script, no picture, no form, and no origin of its own. */
const framedHeaders = {
  ...html,
  ...policy("default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'self'", 'sandbox allow-top-navigation-by-user-activation'),
  'x-frame-options': 'SAMEORIGIN',
};

/** Answers `/post/**`: what was mailed on this machine, to read in a browser. On AWS there is no such thing. */
export const makePost = (folder: string) => {
  const post = makePostFolder(folder);
  const styles = plainStylesheet('infra/local/post/post.css');

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendHttpProblem(response, 405, 'This address does not take this method', { allow: 'GET, HEAD' });
    if (url.pathname === `${postPath}/post.css`)
      return send(response, 200, { 'content-type': 'text/css;charset=utf-8', 'cache-control': 'no-cache' }, styles);
    const [id = '', part = ''] = url.pathname.slice(postPath.length + 1).split('/');
    if (id === '') return send(response, 200, pageHeaders, request.method === 'HEAD' ? '' : listPage(await post.list()));
    const found = await post.find(id);
    if (!found || (part !== '' && part !== 'html')) return send(response, 404, pageHeaders, missingPage());
    if (part === 'html') return send(response, 200, framedHeaders, framedHtml(found.mail));
    send(response, 200, pageHeaders, mailPage(found));
  };
};
