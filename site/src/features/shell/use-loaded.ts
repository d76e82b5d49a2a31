import { useCallback, useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

/** What a component loads when it appears: loading, failed with a way to try again, or ready. `load` must keep its identity. */
export const useLoaded = <T>(load: () => Promise<T>): Loaded<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // A new attempt loads again, though it is no input of the loading.
  useEffect(() => {
    let current = true;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: unknown) => {
        reportError(error);
        if (current) setLoaded({ state: 'failed', error, retry });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt, retry]);
  return loaded;
};
