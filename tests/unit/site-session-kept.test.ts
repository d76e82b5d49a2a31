import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keep, letGoOfAll, readKept } from '../../site/src/features/ordering/session-kept.ts';
import { forgetSession, type StoredSession, writeSession } from '../../site/src/features/session/stored-session.ts';

/** As far as the site uses one. */
const aStorage = (): Storage => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem(name: string, value: string) {
      items.set(name, value);
      Object.assign(storage, { [name]: value });
    },
    removeItem(name: string) {
      items.delete(name);
      Reflect.deleteProperty(storage, name);
    },
  };
  for (const method of ['getItem', 'setItem', 'removeItem']) Object.defineProperty(storage, method, { enumerable: false });
  return storage as Storage;
};

const aSession = (person: string, kbo: string): StoredSession => ({
  ...{ accessToken: 'token', expiresAt: 0, person, name: person, roles: ['supplier'] },
  organisation: { kbo, name: kbo },
});

const isText = (value: unknown): value is string => typeof value === 'string';

beforeEach(() => {
  for (const name of ['localStorage', 'sessionStorage']) vi.stubGlobal(name, aStorage());
  vi.stubGlobal('dispatchEvent', () => true);
});
afterEach(() => vi.unstubAllGlobals());

test('what somebody typed is there again after a detour to the login', () => {
  writeSession(aSession('an', '0000000097'));
  keep('lines', 'half a declaration');
  forgetSession();
  writeSession(aSession('an', '0000000097'));
  expect(readKept('lines', isText)).toBe('half a declaration');
});

test('nobody else who signs in in that tab finds it, nor the same person for another organisation', () => {
  writeSession(aSession('an', '0000000097'));
  keep('lines', 'half a declaration');
  for (const other of [aSession('bert', '0000000097'), aSession('an', '0000000194')]) {
    writeSession(other);
    expect(readKept('lines', isText)).toBeUndefined();
  }
});

test('whoever signs out leaves nothing in the tab', () => {
  writeSession(aSession('an', '0000000097'));
  keep('lines', 'half a declaration');
  letGoOfAll();
  expect(readKept('lines', isText)).toBeUndefined();
  expect(Object.keys(sessionStorage)).toEqual([]);
});
