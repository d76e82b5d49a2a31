import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { apiAudience } from '../issuer/settings.ts';

/** Claims as API Gateway hands them on: texts, whatever they were in the token. */
export type TokenClaims = Readonly<Record<string, string>>;

/** Far more than people who use one laptop at a time; a script that makes tokens without end cannot fill the memory. */
const mostRemembered = 1000;

interface Verified {
  readonly claims: TokenClaims;
  readonly expiresAt: number;
}

const asText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/**
 * Reads access tokens of the own issuer: signature, issuer, audience, type and term. The answer for a token is
 * remembered by its text until it expires, for a signature costs more than all the rest of a request.
 * @returns the claims, or undefined for any token that is not good now
 */
export const makeTokenReader = (issuer: string, keys: JSONWebKeySet) => {
  const keySet = createLocalJWKSet(keys);
  const remembered = new Map<string, Verified>();

  const verify = async (token: string): Promise<Verified | undefined> => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
        audience: apiAudience,
        algorithms: ['ES256'],
        typ: 'at+jwt',
        requiredClaims: ['sub', 'exp'],
      });
      return {
        claims: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asText(value)])),
        expiresAt: (payload.exp ?? 0) * 1000,
      };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };

  return async (token: string): Promise<TokenClaims | undefined> => {
    const known = remembered.get(token);
    if (known && known.expiresAt > Date.now()) return known.claims;
    remembered.delete(token);
    const verified = await verify(token);
    if (!verified) return undefined;
    const [oldest] = remembered.keys();
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
    remembered.set(token, verified);
    return verified.claims;
  };
};

export type TokenReader = ReturnType<typeof makeTokenReader>;
