import { expect, test } from 'vitest';
import type { OrganisationKind } from '../../shared/domain/organisations/organisation.ts';
import { roles } from '../../shared/domain/organisations/role.ts';
import { isFresh } from '../../site/src/features/session/access-token.ts';
import { returnPath, signInAddress } from '../../site/src/features/session/return-path.ts';
import { linksFor } from '../../site/src/features/session/role-links.ts';
import { parseSession } from '../../site/src/features/session/stored-session.ts';

const origin = 'https://raamwerk.example';
const pagesOf = (role: (typeof roles)[number], kind?: OrganisationKind) =>
  linksFor([role], kind).flatMap(({ links }) => links.map(({ href }) => href));
const session = {
  accessToken: 'token',
  expiresAt: 1_800_000_000,
  person: 'berlaar-buyer',
  name: 'Lotte Peeters',
  roles: ['buyer'],
  organisation: { kbo: '0207537339', name: 'Berlaar' },
};

test('after signing in one is where one was, search and anchor included', () => {
  expect(returnPath('/bestellingen/?toestand=placed#regel', origin)).toBe('/bestellingen/?toestand=placed#regel');
  expect(signInAddress('/catalogus/?zoek=bus')).toBe('/aanmelden/?naar=%2Fcatalogus%2F%3Fzoek%3Dbus');
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/.//elsewhere.example/',
  '/mandje/..//elsewhere.example/',
  '/%2e//elsewhere.example/',
  'javascript:alert(1)',
  '',
  null,
  undefined,
])('the login never leads to %s', (wanted) => {
  expect(returnPath(wanted, origin)).toBe('/');
});

test('the login does not lead back to itself', () => {
  expect(returnPath('/aanmelden/?naar=/mandje/', origin)).toBe('/');
  expect(returnPath('/aangemeld/?code=x', origin)).toBe('/');
  expect(returnPath('/aanmeldenlijst/', origin)).toBe('/aanmeldenlijst/');
});

test('a session is read back only when it is whole', () => {
  expect(parseSession(JSON.stringify(session))).toEqual(session);
  for (const damaged of [
    null,
    '',
    '{',
    '[]',
    'null',
    JSON.stringify({ ...session, roles: ['king'] }),
    JSON.stringify({ ...session, organisation: {} }),
  ])
    expect(parseSession(damaged)).toBeUndefined();
});

test('a token is renewed while it can still be used', () => {
  expect(isFresh(1_000, 900)).toBe(true);
  expect(isFresh(1_000, 975)).toBe(false);
  expect(isFresh(1_000, 1_001)).toBe(false);
});

test('every role finds its own pages in the menu, and no address twice', () => {
  for (const role of roles) expect(linksFor([role]).length).toBeGreaterThan(0);
  const all = linksFor(roles).flatMap(({ links }) => links.map(({ href }) => href));
  expect(new Set(all).size).toBe(all.length);
  expect(pagesOf('supplier')).toEqual(expect.arrayContaining(['/bestellingen/', '/aanbod/']));
  expect(pagesOf('buyer')).toEqual(expect.arrayContaining(['/bestellingen/', '/mandje/', '/instellingen/goedkeuring/']));
  for (const address of ['/mandje/', '/commissies/', '/plafonds/', '/instellingen/goedkeuring/'])
    expect(pagesOf('supplier')).not.toContain(address);
  expect(pagesOf('buyer')).not.toContain('/aanbod/');
});

test('the menu begins with what somebody comes for', () => {
  const first = (role: (typeof roles)[number]) => linksFor([role])[0];
  expect(first('buyer')?.about).toBe('ordering');
  expect(first('reviewer')).toMatchObject({
    about: 'commissions',
    links: [{ href: '/afrekeningen/' }, { href: '/betalingen/' }, {}, {}, {}, {}],
  });
  expect(first('manager')?.about).toBe('framework');
});

test('who only reads finds commissions at an intercommunale alone, for nobody else receives any', () => {
  expect(pagesOf('auditor', 'intercommunale')).toEqual(
    expect.arrayContaining(['/afrekeningen/', '/betalingen/', '/commissies/', '/afwijkingen/', '/kosten/']),
  );
  for (const address of ['/afrekeningen/', '/betalingen/', '/commissies/'])
    expect(pagesOf('auditor', 'municipality')).not.toContain(address);
});
