import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatListState, type ListState, parseListState } from './list-state.ts';

const address = (state: ListState) => `${location.pathname}${formatListState(state)}`;

/**
 * The list's state, kept in the address. A choice makes a step to go back to; typing (`'replace'`) does not, or
 * the back button would take a word apart letter by letter.
 */
export const useListState = () => {
  const [state, setState] = useState(() => parseListState(location.search));
  useEffect(() => {
    const follow = () => setState(parseListState(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = useCallback((next: ListState, step: 'push' | 'replace' = 'push') => {
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', address(next));
    setState(next);
  }, []);
  return [state, change] as const;
};
