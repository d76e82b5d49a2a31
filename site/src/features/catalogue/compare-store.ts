/** The models that the reader ticked to lay side by side, in this browser. */
const storageKey = 'raamwerk.compare';
const changed = 'raamwerk:compare';

export const maximumCompared = 4;

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
};

/** Ids in the order in which they were ticked; anything else that stands there is left out. */
export const comparedIds = (): readonly string[] => {
  const stored = parse(localStorage.getItem(storageKey));
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, maximumCompared) : [];
};

export const setCompared = (ids: readonly string[]): void => {
  localStorage.setItem(storageKey, JSON.stringify(ids.slice(0, maximumCompared)));
  dispatchEvent(new Event(changed));
};

/** Ticks a model, or unticks it; a fifth is not taken. */
export const toggleCompared = (id: string): void => {
  const ids = comparedIds();
  if (ids.includes(id)) setCompared(ids.filter((other) => other !== id));
  else if (ids.length < maximumCompared) setCompared([...ids, id]);
};

/** Calls back at every change, in this tab or another; answers how to stop. */
export const onComparedChange = (listener: () => void): (() => void) => {
  addEventListener(changed, listener);
  addEventListener('storage', listener);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener('storage', listener);
  };
};

export const compareHref = (ids: readonly string[]): string => `/vergelijken/?ids=${ids.map(encodeURIComponent).join(',')}`;
