/** Where the login lies below the origin. */
export const loginPath = '/login';
export const issuerOf = (origin: string): string => `${origin}${loginPath}`;

/** For whom access tokens are meant, as the gateway checks it. */
export const apiAudience = 'raamwerk-api';
/** The name by which a client asks for such a token (RFC 8707 wants an absolute address). */
export const apiResource = 'urn:raamwerk:api';
export const siteClient = 'raamwerk-site';
export const loginScope = 'openid';

export const seconds = { accessToken: 15 * 60, code: 60, interaction: 60 * 60, session: 12 * 60 * 60 } as const;

/** Pages of the site that the login leads back to. */
export const redirectUri = (origin: string): string => `${origin}/aangemeld/`;
export const postLogoutUri = (origin: string): string => `${origin}/`;
