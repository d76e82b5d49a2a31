import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import { send, sendHttpProblem } from '../gateway/answer.ts';
import { readBody } from '../gateway/read-body.ts';
import { plainStylesheet } from '../plain-pages/stylesheet.ts';
import { samplePeople } from '../sample-data/people.ts';
import { groupPeople } from './group-people.ts';
import type { LoginKeys } from './keys.ts';
import type { LoginStore } from './login-store.ts';
import { expiredPage, peoplePage } from './pages.ts';
import { makeProvider } from './provider.ts';
import { loginPath } from './settings.ts';

const html = { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' };
const mostFormBytes = 2000;

/** Answers `/login/**`: the issuer itself, and the page on which one chooses a person. */
export const makeLogin = (deps: { readonly origin: string; readonly keys: LoginKeys; readonly store: LoginStore }) => {
  const provider = makeProvider({ ...deps, people: samplePeople });
  const issuer = provider.callback();
  const groups = groupPeople(samplePeople);
  const known = new Set(samplePeople.map(({ id }) => id));
  const styles = plainStylesheet('infra/local/issuer/login.css');

  const choose = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    try {
      await provider.interactionDetails(request, response);
      if (request.method === 'GET') return send(response, 200, html, peoplePage(groups, path));
      if (request.method !== 'POST')
        return sendHttpProblem(response, 405, 'This address does not take this method', { allow: 'GET, POST' });
      const person = new URLSearchParams((await readBody(request, mostFormBytes))?.toString()).get('person') ?? '';
      if (!known.has(person)) return send(response, 400, html, peoplePage(groups, path));
      await provider.interactionFinished(request, response, { login: { accountId: person } }, { mergeWithLastSubmission: false });
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      send(response, 400, html, expiredPage());
    }
  };

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (url.pathname === `${loginPath}/login.css`)
      return send(response, 200, { 'content-type': 'text/css;charset=utf-8', 'cache-control': 'no-cache' }, styles);
    if (url.pathname.startsWith(`${loginPath}/interaction/`)) return await choose(request, response, url.pathname);
    // The issuer reads where it is mounted from the difference between the two.
    Object.assign(request, { originalUrl: request.url });
    request.url = (request.url ?? '').slice(loginPath.length) || '/';
    await issuer(request, response);
  };
};
