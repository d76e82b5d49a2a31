import type { OrganisationKind } from '../../../../shared/domain/organisations/organisation.ts';
import { type Role, roles } from '../../../../shared/domain/organisations/role.ts';

/**
 * What the header, the pages and the API client need to know of who is signed in. It lives beside the
 * login library's own record, so that a public page can show a name without loading that library.
 * Local storage: a colleague who compares models in three tabs is signed in in all three.
 */
export interface StoredSession {
  readonly accessToken: string;
  /** Seconds since 1970, as in the token. */
  readonly expiresAt: number;
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Sessions from before kinds were kept have none. */
  readonly organisation: { readonly kbo: string; readonly name: string; readonly kind?: OrganisationKind };
}

const key = 'raamwerk.session';
/** Whose session was the last one here, as long as that person did not sign out. */
const lastKey = 'raamwerk.last';
/** Pages of this tab hear of a change by this event; other tabs by the browser's own `storage` event. */
const changed = 'raamwerk:session';

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

/** Undefined for anything that this version of the site did not write. */
export const parseSession = (text: string | null): StoredSession | undefined => {
  if (text === null) return undefined;
  try {
    const value = JSON.parse(text) as Partial<StoredSession> | null;
    const complete =
      typeof value?.accessToken === 'string' &&
      typeof value.expiresAt === 'number' &&
      typeof value.person === 'string' &&
      typeof value.name === 'string' &&
      Array.isArray(value.roles) &&
      value.roles.every(isRole) &&
      typeof value.organisation?.kbo === 'string' &&
      typeof value.organisation.name === 'string';
    return complete ? (value as StoredSession) : undefined;
  } catch {
    return undefined;
  }
};

/** Who works here and for whom. */
export const whoOf = ({ person, organisation }: Pick<StoredSession, 'person' | 'organisation'>): string => `${organisation.kbo}.${person}`;

export const readSession = (): StoredSession | undefined => parseSession(globalThis.localStorage?.getItem(key) ?? null);

export const writeSession = (session: StoredSession): void => {
  localStorage.setItem(key, JSON.stringify(session));
  localStorage.setItem(lastKey, whoOf(session));
  dispatchEvent(new Event(changed));
};

/** Who works here, or did until the login ended by itself; nobody once they signed out. */
export const lastHere = (): string | undefined => localStorage.getItem(lastKey) ?? undefined;

export const forgetSession = (): void => {
  localStorage.removeItem(key);
  dispatchEvent(new Event(changed));
};

/** Somebody signs out: unlike a login that ends by itself, that takes away what open pages show. */
export const leaveSession = (): void => {
  localStorage.removeItem(lastKey);
  forgetSession();
};

/** @returns a function that stops listening */
export const onSessionChange = (listener: () => void): (() => void) => {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  // A page that one comes back to as it was left heard nothing meanwhile.
  const fromBefore = (event: PageTransitionEvent) => {
    if (event.persisted) listener();
  };
  addEventListener(changed, listener);
  addEventListener('storage', fromOtherTab);
  addEventListener('pageshow', fromBefore);
  return () => {
    removeEventListener('pageshow', fromBefore);
    removeEventListener(changed, listener);
    removeEventListener('storage', fromOtherTab);
  };
};
