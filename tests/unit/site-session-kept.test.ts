import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { comparedIds, setCompared } from '../../site/src/features/catalogue/compare-store.ts';
import { addToBasket, basketLines } from '../../site/src/features/ordering/basket-store.ts';
import { keep, letGoOfAll, readKept } from '../../site/src/features/ordering/session-kept.ts';
import { arrive, leave } from '../../site/src/features/session/hand-over.ts';
import { forgetSession, lastHere, readSession, type StoredSession, writeSession } from '../../site/src/features/session/stored-session.ts';

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

const putAside = () => {
  addToBasket({ model: 'gestroomd.07.a' as ModelId, options: [], quantity: 1, seenUnitNet: cents(100) });
  setCompared(['gestroomd.07.a']);
};

test('whoever signs out leaves no basket, no comparison and no name to who comes next', () => {
  arrive(aSession('an', '0000000097'));
  putAside();
  leave();
  expect([basketLines(), comparedIds(), readSession(), lastHere()]).toEqual([[], [], undefined, undefined]);
});

test('what a visitor put aside goes along when signing in, and stays when the login ends by itself', () => {
  putAside();
  arrive(aSession('an', '0000000097'));
  forgetSession();
  expect(lastHere()).toBe('0000000097.an');
  arrive(aSession('an', '0000000097'));
  expect([basketLines().length, comparedIds().length]).toEqual([1, 1]);
});

test('another person, or the same for another organisation, does not find what was put aside before a login ended by itself', () => {
  for (const other of [aSession('bert', '0000000097'), aSession('an', '0000000194')]) {
    arrive(aSession('an', '0000000097'));
    putAside();
    forgetSession();
    arrive(other);
    expect([basketLines(), comparedIds()]).toEqual([[], []]);
  }
});
