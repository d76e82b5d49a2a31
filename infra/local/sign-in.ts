import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { issuerOf, loginScope, redirectUri, siteClient } from './issuer/settings.ts';

const tokenAnswer = z.looseObject({
  access_token: z.string(),
  refresh_token: z.string(),
  id_token: z.string(),
  expires_in: z.int(),
});

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
}

/** The login answered otherwise than a browser would need. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
}

const tokensFrom = async (response: Response): Promise<Tokens> => {
  if (!response.ok) throw new SignInError(`the login gave no tokens: ${response.status} ${await response.text()}`);
  const { access_token, refresh_token, id_token, expires_in } = tokenAnswer.parse(await response.json());
  return { accessToken: access_token, refreshToken: refresh_token, idToken: id_token, expiresIn: expires_in };
};

/** Asks as a browser would, with its cookies, but follows no redirect by itself. */
export const makeBrowser = () => {
  const cookies = new Map<string, string>();
  return async (address: string | URL, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie && { cookie }) } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
};

export type Browser = ReturnType<typeof makeBrowser>;

const nextOf = (response: Response): URL => {
  const location = response.headers.get('location');
  if (!location) throw new SignInError(`the login stopped at ${response.url} with ${response.status}`);
  return new URL(location, response.url);
};

/** Walks from the authorization request to the page that the login returns to; chooses the person on the way. */
const walk = async (browser: Browser, begin: URL, end: string, person: string): Promise<URL> => {
  let response = await browser(begin);
  for (let step = 0; step < 8; step += 1) {
    const next = nextOf(response);
    if (next.href.startsWith(end)) return next;
    const choose = next.pathname.includes('/interaction/');
    response = await browser(next, choose ? { method: 'POST', body: new URLSearchParams({ person }) } : {});
  }
  throw new SignInError('the login leads in circles');
};

/**
 * Signs in as a sample person by the same steps as the site: authorization code with PKCE.
 * @throws SignInError for a person who does not exist or a login that refuses
 */
export const signIn = async (origin: string, person: string, browser: Browser = makeBrowser()): Promise<Tokens> => {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(8).toString('base64url');
  const begin = new URL(`${issuerOf(origin)}/auth`);
  begin.search = String(
    new URLSearchParams({
      client_id: siteClient,
      response_type: 'code',
      scope: loginScope,
      redirect_uri: redirectUri(origin),
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state,
    }),
  );
  const { searchParams } = await walk(browser, begin, redirectUri(origin), person);
  const code = searchParams.get('code');
  if (!code || searchParams.get('state') !== state) throw new SignInError(`the login refused: ${searchParams.get('error') ?? 'no code'}`);
  return await askTokens(origin, { grant_type: 'authorization_code', code, redirect_uri: redirectUri(origin), code_verifier: verifier });
};

const askTokens = async (origin: string, grant: Readonly<Record<string, string>>): Promise<Tokens> =>
  await tokensFrom(
    await fetch(`${issuerOf(origin)}/token`, { method: 'POST', body: new URLSearchParams({ client_id: siteClient, ...grant }) }),
  );

/** New tokens for a refresh token, which can be used once. */
export const renewTokens = (origin: string, refreshToken: string): Promise<Tokens> =>
  askTokens(origin, { grant_type: 'refresh_token', refresh_token: refreshToken });
