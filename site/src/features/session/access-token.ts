import { LoginUnreachable } from './login-unreachable.ts';
import { readSession } from './stored-session.ts';

/** Renewed this long before it ends, so that a request under way does not arrive with a token that just expired. */
const marginSeconds = 30;

export const isFresh = (expiresAt: number, nowSeconds: number): boolean => expiresAt - nowSeconds > marginSeconds;

/** A token that still holds, renewed when it is about to end; undefined when nobody is signed in. */
export const currentAccessToken = async (): Promise<string | undefined> => {
  const session = readSession();
  if (!session) return undefined;
  return isFresh(session.expiresAt, Date.now() / 1000) ? session.accessToken : await renewedAccessToken();
};

/**
 * A new token by the refresh token; undefined when the login itself has ended. One tab at a time: a refresh
 * token is used once, so the tab that comes second finds the token that the first one brought.
 */
export const renewedAccessToken = async (): Promise<string | undefined> => {
  const before = readSession();
  if (!before) return undefined;
  return await navigator.locks.request('raamwerk-renewal', async () => {
    const now = readSession();
    if (now && now.accessToken !== before.accessToken) return now.accessToken;
    const { renew } = await import('./oidc-login.ts').catch((error: unknown) => {
      throw new LoginUnreachable('the login could not be loaded', { cause: error });
    });
    return await renew();
  });
};
