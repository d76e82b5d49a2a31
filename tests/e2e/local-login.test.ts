import { stat } from 'node:fs/promises';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { postLogoutUri, siteClient } from '../../infra/local/issuer/settings.ts';
import { samplePeople } from '../../infra/local/sample-data/people.ts';
import { makeBrowser, renewTokens, signIn } from '../../infra/local/sign-in.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { roles } from '../../shared/domain/organisations/role.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance();
});

const login = (path: string) => `${instance.origin}/login${path}`;

test('the issuer describes itself under the address that its tokens name', async () => {
  const document = await (await fetch(login('/.well-known/openid-configuration'))).json();
  expect(document).toMatchObject({
    issuer: `${instance.origin}/login`,
    authorization_endpoint: login('/auth'),
    token_endpoint: login('/token'),
    end_session_endpoint: login('/session/end'),
    code_challenge_methods_supported: ['S256'],
    response_types_supported: ['code'],
  });
  const { keys } = (await (await fetch(login('/jwks'))).json()) as { keys: Record<string, unknown>[] };
  expect(keys).toHaveLength(1);
  expect(keys[0]).not.toHaveProperty('d');
});

test('there is a sample person for each role', () => {
  expect(new Set(samplePeople.flatMap((person) => person.roles))).toEqual(new Set(roles));
  expect(new Set(samplePeople.map(({ id }) => id)).size).toBe(samplePeople.length);
});

test('the access token says who it is, for whom and with which roles, for a quarter of an hour', async () => {
  const { accessToken, idToken, expiresIn } = await signIn(instance.origin, 'igemo-reviewer');
  expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  const claims = decodeJwt(accessToken);
  expect(claims).toMatchObject({
    iss: `${instance.origin}/login`,
    aud: 'raamwerk-api',
    sub: 'igemo-reviewer',
    name: 'Bart Wouters',
    vo_orgcode: '0213349124',
    raamwerk_roles: 'reviewer',
  });
  expect([Number(claims.exp) - Number(claims.iat), expiresIn]).toEqual([900, 900]);
  expect(decodeJwt(idToken)).toMatchObject({ aud: siteClient, sub: 'igemo-reviewer', name: 'Bart Wouters' });
});

test('a login without PKCE, for another client or leading elsewhere is refused', async () => {
  const asked = { client_id: siteClient, response_type: 'code', scope: 'openid', redirect_uri: `${instance.origin}/aangemeld/` };
  const challenge = { code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' };
  const status = async (query: Record<string, string>) => {
    const answer = await fetch(`${login('/auth')}?${new URLSearchParams(query)}`, { redirect: 'manual' });
    return [answer.status, new URL(answer.headers.get('location') ?? 'none:', instance.origin).searchParams.get('error')];
  };
  expect(await status(asked)).toEqual([303, 'invalid_request']);
  expect(await status({ ...asked, ...challenge, client_id: 'another' })).toEqual([400, null]);
  expect(await status({ ...asked, ...challenge, redirect_uri: 'https://elsewhere.example/' })).toEqual([400, null]);
});

test('the page to choose from lists everybody by organisation, in Dutch, and says that it is a sample', async () => {
  const browser = makeBrowser();
  const query = { client_id: siteClient, response_type: 'code', scope: 'openid', redirect_uri: `${instance.origin}/aangemeld/` };
  const challenge = { code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' };
  const begun = await browser(`${login('/auth')}?${new URLSearchParams({ ...query, ...challenge })}`);
  const page = await browser(new URL(String(begun.headers.get('location')), instance.origin));
  const html = await page.text();
  expect(html).toContain('<html lang="nl-BE">');
  expect(html).toContain('Voorbeeldaanmelding');
  for (const { id, organisationName } of samplePeople) {
    expect(html).toContain(`value="${id}"`);
    expect(html).toContain(organisationName);
  }
  expect(html).not.toMatch(/<script|style=|\son\w+=/);
  const nobody = await browser(page.url, { method: 'POST', body: new URLSearchParams({ person: 'mallory' }) });
  expect(nobody.status).toBe(400);
  const inAnotherBrowser = await fetch(page.url);
  expect([inAnotherBrowser.status, await inAnotherBrowser.text()]).toEqual([400, expect.stringContaining('verlopen')]);
});

test('a refresh token renews once; used twice it ends the login', async () => {
  const first = await signIn(instance.origin, 'berlaar-buyer');
  const second = await renewTokens(instance.origin, first.refreshToken);
  expect(decodeJwt(second.accessToken)).toMatchObject({ sub: 'berlaar-buyer', aud: 'raamwerk-api' });
  await expect(renewTokens(instance.origin, first.refreshToken)).rejects.toThrow('invalid_grant');
  await expect(renewTokens(instance.origin, second.refreshToken)).rejects.toThrow('invalid_grant');
});

test('signing out ends the session and its refresh token, and leads home', async () => {
  const browser = makeBrowser();
  const { idToken, refreshToken } = await signIn(instance.origin, 'berlaar-buyer', browser);
  const query = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: postLogoutUri(instance.origin) });
  const page = await (await browser(`${login('/session/end')}?${query}`)).text();
  expect(page).toContain('Wilt u zich afmelden?');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const done = await browser(login('/session/end/confirm'), { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
  expect([done.status, done.headers.get('location')]).toEqual([303, postLogoutUri(instance.origin)]);
  await expect(renewTokens(instance.origin, refreshToken)).rejects.toThrow('invalid_grant');
});

test('a restart of the gateway signs nobody out', async () => {
  const browser = makeBrowser();
  const { refreshToken } = await signIn(instance.origin, 'berlaar-buyer', browser);
  await instance.killAndRecover('gateway');
  expect(decodeJwt((await renewTokens(instance.origin, refreshToken)).accessToken).sub).toBe('berlaar-buyer');
});

test('only the owner may read the signing key', async () => {
  expect((await stat(instance.data.loginKeys)).mode & 0o777).toBe(0o600);
});
