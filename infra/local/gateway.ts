/** The gateway part: site, API, login and published catalogue on one origin. Started by the supervisor, with its settings in the environment. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { routes } from '../../shared/contract/routes.ts';
import { liveAsPart } from './child-life.ts';
import { makeTokenReader } from './gateway/access-token.ts';
import { makeApi } from './gateway/api.ts';
import { contextHandlers } from './gateway/contexts.ts';
import { makePublishedFiles } from './gateway/published-files.ts';
import { makeRouteTable } from './gateway/route-table.ts';
import { makeServer } from './gateway/server.ts';
import { makeSiteFiles } from './gateway/site-files.ts';
import { loadLoginKeys, publicKeys } from './issuer/keys.ts';
import { makeLogin } from './issuer/login.ts';
import { openLoginStore } from './issuer/login-store.ts';
import { apiResource, issuerOf, loginPath, loginScope, siteClient } from './issuer/settings.ts';
import { readPartSettings } from './part-settings.ts';
import { makePost } from './post/post.ts';

const { origin, site, publication, mail, loginKeys, login: loginFile } = readPartSettings(process.env);
const logError = (sentence: string) => console.error(sentence);

const keys = await loadLoginKeys(loginKeys);
const store = openLoginStore(loginFile);
const answerPublished = makePublishedFiles(fileURLToPath(publication));

/** What the site reads at its start (site/src/features/session/runtime-config.ts). */
const siteConfig = JSON.stringify({ issuer: loginPath, clientId: siteClient, scope: loginScope, resource: apiResource });

const server = makeServer(
  origin,
  {
    api: makeApi({
      find: makeRouteTable(routes),
      readToken: makeTokenReader(issuerOf(origin), publicKeys(keys)),
      handlers: contextHandlers,
      logError,
    }),
    login: makeLogin({ origin, keys, store }),
    published: (request, response, url) => answerPublished(request, response, url.pathname),
    post: makePost(fileURLToPath(mail)),
    site: makeSiteFiles(site, siteConfig),
  },
  logError,
);

/** Requests under way are answered; connections that only wait are closed. */
const stop = async (): Promise<void> => {
  server.close();
  server.closeIdleConnections();
  await Promise.race([once(server, 'close'), new Promise((resolve) => setTimeout(resolve, 700))]);
  store.close();
};

const life = liveAsPart(stop);
server.listen(Number(new URL(origin).port), '127.0.0.1');
await once(server, 'listening');
life.sayReady();
