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

export const readSession = (): StoredSession | undefined => parseSession(globalThis.localStorage?.getItem(key) ?? null);

export const writeSession = (session: StoredSession): void => {
  localStorage.setItem(key, JSON.stringify(session));
  dispatchEvent(new Event(changed));
};

export const forgetSession = (): void => {
  localStorage.removeItem(key);
  dispatchEvent(new Event(changed));
};

/** @returns a function that stops listening */
export const onSessionChange = (listener: () => void): (() => void) => {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  addEventListener(changed, listener);
  addEventListener('storage', fromOtherTab);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener('storage', fromOtherTab);
  };
};
