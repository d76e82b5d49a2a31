/**
 * What the site must know of where it runs: one file at its root, the same for every visitor. The local
 * server answers the one in `public`; the deployment writes its own.
 */
export interface RuntimeConfig {
  /** Address of the OpenID Connect issuer; a path is read against the site's own origin. */
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** The API that the access token is for (RFC 8707), where the issuer asks for it. */
  readonly resource?: string | undefined;
  /** Asked of the login each time; an issuer may give a refresh token only after `consent` (OpenID Connect Core, 11). */
  readonly prompt?: string | undefined;
  /** For an issuer without an end-session endpoint of the standard: its own logout page and how it names the way back. */
  readonly logout?: { readonly address: string; readonly returnParameter: string } | undefined;
}

export const runtimeConfigPath = '/config.json';

/** @throws when the file is missing or damaged: without it nobody can sign in, and the page says so */
export const loadRuntimeConfig = async (): Promise<RuntimeConfig> => {
  const response = await fetch(runtimeConfigPath, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${runtimeConfigPath} answered ${response.status}`);
  const config = (await response.json()) as Partial<RuntimeConfig>;
  const { issuer, clientId, scope } = config;
  if (!issuer || !clientId || !scope) throw new Error(`${runtimeConfigPath} does not name an issuer, a client and a scope`);
  return { ...config, issuer: new URL(issuer, location.origin).href.replace(/\/$/, ''), clientId, scope };
};
