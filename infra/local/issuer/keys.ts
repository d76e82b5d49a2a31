import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod';
import { StartProblem } from '../start-problem.ts';

const privateKey = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});
const stored = z.strictObject({ signing: privateKey, cookies: z.array(z.string().min(32)).min(1) });

export interface LoginKeys {
  readonly signing: JWK;
  readonly cookies: readonly string[];
}

const generate = async (): Promise<LoginKeys> => {
  const { privateKey: key } = await generateKeyPair('ES256', { extractable: true });
  const signing = { ...(await exportJWK(key)), kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' };
  return { signing, cookies: [randomBytes(32).toString('base64url')] };
};

/** Only its owner may read the file; it is there whole or not at all. */
const store = (file: string, keys: LoginKeys): void => {
  const temporary = `${file}.new`;
  writeFileSync(temporary, JSON.stringify(keys), { mode: 0o600 });
  renameSync(temporary, file);
};

/** The keys of this instance, made at the first start. @throws StartProblem when the file cannot be read */
export const loadLoginKeys = async (file: string): Promise<LoginKeys> => {
  if (!existsSync(file)) store(file, await generate());
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8'))) as LoginKeys;
  } catch (cause) {
    throw new StartProblem(`The login's keys in ${file} are damaged. Remove the file: new ones are made, and everybody signs in again.`, {
      cause,
    });
  }
};

/** What may be shown to everybody. */
export const publicKeys = ({ signing }: LoginKeys): { keys: JWK[] } => {
  const { d: _secret, ...shown } = signing;
  return { keys: [shown] };
};
