import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiResult, Problem } from './problem.ts';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: T };

export interface Load<T> {
  readonly loaded: Loaded<T>;
  /** An answer is under way, whether or not an earlier one is still shown. */
  readonly pending: boolean;
  /** What was shown stays until the next answer comes. */
  readonly reload: () => void;
  readonly replace: (value: T) => void;
}

/**
 * Loads when it is first shown and whenever `key` changes; an answer that was overtaken is dropped.
 * @param load gets a signal that is aborted when its answer is no longer wanted
 */
export const useLoad = <T>(key: string, load: (signal: AbortSignal) => Promise<ApiResult<T>>): Load<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const [pending, setPending] = useState(true);
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    const abort = new AbortController();
    setPending(true);
    latest
      .current(abort.signal)
      .then((result) => {
        if (abort.signal.aborted) return;
        setPending(false);
        setLoaded(result.ok ? { state: 'ready', value: result.value } : { state: 'failed', problem: result.problem });
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      });
    return () => abort.abort();
  }, [key, round]);
  const reload = useCallback(() => {
    setLoaded((now) => (now.state === 'failed' ? { state: 'loading' } : now));
    setRound((now) => now + 1);
  }, []);
  return { loaded, pending, reload, replace: useCallback((value: T) => setLoaded({ state: 'ready', value }), []) };
};
