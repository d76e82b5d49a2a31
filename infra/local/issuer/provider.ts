import Provider, { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import type { SamplePerson } from '../sample-data/people.ts';
import type { LoginKeys } from './keys.ts';
import type { LoginStore } from './login-store.ts';
import { errorPage, logoutPage, signedOutPage } from './pages.ts';
import { apiAudience, apiResource, issuerOf, loginPath, loginScope, postLogoutUri, redirectUri, seconds, siteClient } from './settings.ts';

interface Deps {
  readonly origin: string;
  readonly keys: LoginKeys;
  readonly store: LoginStore;
  readonly people: readonly SamplePerson[];
}

/** What the token says of a person, as ACM/IDM and Cognito do on AWS. */
const claimsOf = ({ name, organisation, roles, email }: SamplePerson) => ({
  name,
  email,
  vo_orgcode: organisation,
  raamwerk_roles: roles.join(' '),
});

/** Nobody is asked for consent: the one client is the site itself. */
const loginOnly = () => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
};

const grantSite = async (context: KoaContextWithOIDC) => {
  const { client, session, provider, result } = context.oidc;
  const known = result?.consent?.grantId ?? (client && session?.grantIdFor(client.clientId));
  if (known) return await provider.Grant.find(known);
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(loginScope);
  grant.addResourceScope(apiResource, '');
  await grant.save();
  return grant;
};

const configuration = ({ origin, keys, store, people }: Deps): Configuration => {
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    adapter: store.adapterFor,
    jwks: { keys: [{ ...keys.signing } as never] },
    cookies: {
      keys: [...keys.cookies],
      names: { session: 'raamwerk_login', interaction: 'raamwerk_interaction', resume: 'raamwerk_resume' },
    },
    clients: [
      {
        client_id: siteClient,
        client_name: 'Raamwerk',
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [redirectUri(origin)],
        post_logout_redirect_uris: [postLogoutUri(origin)],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    scopes: [loginScope],
    claims: { openid: ['sub', 'name', 'email', 'vo_orgcode', 'raamwerk_roles'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = logoutPage(form);
        },
        postLogoutSuccessSource: (context) => {
          context.body = signedOutPage();
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== apiResource) throw new errors.InvalidTarget();
          return {
            scope: '',
            audience: apiAudience,
            accessTokenTTL: seconds.accessToken,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    extraTokenClaims: (_context, token) => {
      const person = 'accountId' in token ? byId.get(String(token.accountId)) : undefined;
      return person && claimsOf(person);
    },
    findAccount: (_context, id) => {
      const person = byId.get(id);
      return person && { accountId: id, claims: () => ({ sub: id, ...claimsOf(person) }) };
    },
    interactions: { policy: loginOnly(), url: (_context, { uid }) => `${loginPath}/interaction/${uid}` },
    loadExistingGrant: grantSite,
    // A public client keeps its login by refresh tokens, each used once; they end with the session at sign-out.
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    ttl: {
      AccessToken: seconds.accessToken,
      AuthorizationCode: seconds.code,
      IdToken: seconds.accessToken,
      Interaction: seconds.interaction,
      Session: seconds.session,
      Grant: seconds.session,
      RefreshToken: seconds.session,
    },
    // A browser names its origin also when it is the issuer's own; no other is let in.
    clientBasedCORS: (_context, asking) => asking === origin,
    renderError: (context, { error, error_description }) => {
      context.type = 'html';
      context.body = errorPage(error, error_description);
    },
  };
};

/** The OpenID Connect issuer of this machine, for sample people without passwords. */
export const makeProvider = (deps: Deps): Provider => new Provider(issuerOf(deps.origin), configuration(deps));
