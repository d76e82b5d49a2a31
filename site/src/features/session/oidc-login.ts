import { ErrorResponse, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { leave } from './hand-over.ts';
import { LoginUnreachable } from './login-unreachable.ts';
import { loadRuntimeConfig, type RuntimeConfig } from './runtime-config.ts';
import { forgetSession, readSession, writeSession } from './stored-session.ts';

/** Loaded only to sign in, to renew and to sign out: public pages never carry the login library. */
const managerFor = (config: RuntimeConfig): UserManager =>
  new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/aangemeld/`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: config.scope,
    ...(config.resource !== undefined && { resource: config.resource }),
    ...(config.prompt !== undefined && { prompt: config.prompt }),
    // Renewed when a call needs it (access-token.ts): a timer would stop with the tab that holds it.
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: localStorage, prefix: 'raamwerk.' }),
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'raamwerk.' }),
  });

interface LoginState {
  readonly returnTo: string;
}

const isLoginState = (state: unknown): state is LoginState =>
  typeof state === 'object' && state !== null && 'returnTo' in state && typeof state.returnTo === 'string';

/** Leaves for the login, which comes back on `/aangemeld/`. */
export const startSignIn = async (returnTo: string): Promise<void> => {
  const state: LoginState = { returnTo };
  await managerFor(await loadRuntimeConfig()).signinRedirect({ state });
};

export interface FinishedLogin {
  readonly accessToken: string;
  readonly expiresAt: number;
  readonly returnTo: string | undefined;
}

/** Trades the code in the address for tokens. @throws when the address is not, or no longer, an answer to a login begun here */
export const finishSignIn = async (): Promise<FinishedLogin> => {
  const user = await managerFor(await loadRuntimeConfig()).signinRedirectCallback();
  return { ...tokenOf(user), returnTo: isLoginState(user.state) ? user.state.returnTo : undefined };
};

const tokenOf = (user: User) => ({ accessToken: user.access_token, expiresAt: user.expires_at ?? 0 });

/** The next access token, by the refresh token; undefined, and signed out, when the login has ended. */
export const renew = async (): Promise<string | undefined> => {
  const session = readSession();
  const manager = managerFor(await loadRuntimeConfig());
  const stored = await manager.getUser();
  if (!session || !stored?.refresh_token) return endHere(manager);
  try {
    const user = await manager.signinSilent();
    if (!user) return endHere(manager);
    const now = readSession();
    // Somebody signed out meanwhile, or another signed in: the token that came is not for what is there now.
    if (now?.accessToken !== session.accessToken) return now ? now.accessToken : endHere(manager);
    writeSession({ ...session, ...tokenOf(user) });
    return user.access_token;
  } catch (error) {
    // The issuer no longer accepts the refresh token. Anything else (no connection) leaves the session as it is.
    if (error instanceof ErrorResponse) return endHere(manager);
    throw new LoginUnreachable('the token could not be renewed', { cause: error });
  }
};

const endHere = async (manager: UserManager): Promise<undefined> => {
  await manager.removeUser();
  forgetSession();
  return undefined;
};

/** Signs out here and at the issuer, and comes back to the home page. */
export const signOut = async (): Promise<void> => {
  const config = await loadRuntimeConfig();
  const manager = managerFor(config);
  if (config.logout === undefined) {
    // Asked before anything is forgotten: an issuer that cannot be reached leaves the session, and the way to try again.
    await manager.metadataService.getEndSessionEndpoint();
    leave();
    return await manager.signoutRedirect();
  }
  await manager.removeUser();
  leave();
  const address = new URL(config.logout.address);
  address.searchParams.set('client_id', config.clientId);
  address.searchParams.set(config.logout.returnParameter, `${location.origin}/`);
  location.assign(address);
};
