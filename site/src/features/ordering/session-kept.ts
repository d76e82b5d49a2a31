import { useState } from 'preact/hooks';
import { readSession, whoOf } from '../session/stored-session.ts';

const prefix = 'raamwerk.kept.';

/** Under who works here and for whom: whoever signs in next in the same tab finds nothing of theirs. */
const placeOf = (name: string): string => {
  const session = readSession();
  return `${prefix}${session ? `${whoOf(session)}.` : ''}${name}`;
};

/** What the person who is signed in kept in this tab; undefined when there is nothing, or something of another shape. */
export const readKept = <T>(name: string, fits: (value: unknown) => value is T): T | undefined => {
  const text = sessionStorage.getItem(placeOf(name));
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export const keep = (name: string, value: unknown): void => sessionStorage.setItem(placeOf(name), JSON.stringify(value));

export const letGo = (name: string): void => sessionStorage.removeItem(placeOf(name));

/** Everything that this tab keeps of anybody's work, when somebody signs out. */
export const letGoOfAll = (): void => {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
};

/** State that survives a reload and a detour to the login, in this tab and for this person only. */
export const useKept = <T>(
  name: string,
  initial: () => T,
  fits: (value: unknown) => value is T,
): readonly [T, (change: (now: T) => T) => void, () => void] => {
  const [value, setValue] = useState<T>(() => readKept(name, fits) ?? initial());
  const change = (next: (now: T) => T) =>
    setValue((now) => {
      const changed = next(now);
      keep(name, changed);
      return changed;
    });
  const drop = () => letGo(name);
  return [value, change, drop];
};
