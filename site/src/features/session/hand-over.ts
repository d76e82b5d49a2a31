import { setCompared } from '../catalogue/compare-store.ts';
import { letGoOfBasket } from '../ordering/basket-store.ts';
import { letGoOfAll } from '../ordering/session-kept.ts';
import { lastHere, leaveSession, type StoredSession, whoOf, writeSession } from './stored-session.ts';

const letGoOfEverything = (): void => {
  letGoOfAll();
  letGoOfBasket();
  setCompared([]);
};

/**
 * Somebody signs in. What a visitor put in the basket goes along, and so does what the same person had; what somebody else
 * left here, whose login ended by itself, does not.
 */
export const arrive = (session: StoredSession): void => {
  const last = lastHere();
  if (last !== undefined && last !== whoOf(session)) letGoOfEverything();
  writeSession(session);
};

/** Somebody signs out, and leaves nothing to who comes next. A login that ends by itself leaves what was typed, to go on with. */
export const leave = (): void => {
  leaveSession();
  letGoOfEverything();
};
