import { useRef, useState } from 'preact/hooks';
import type { ApiResult, Problem } from './problem.ts';
import { type Load, useLoad } from './use-load.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

export interface Pages<Item> {
  readonly load: Load<Page<Item>>;
  readonly items: readonly Item[];
  readonly more: boolean;
  readonly loadMore: () => Promise<void>;
  readonly busy: boolean;
  /** Why the next page did not come; what was shown before it stays. */
  readonly problem: Problem | undefined;
}

interface Further<Item> {
  readonly of: string;
  readonly pages: readonly Page<Item>[];
}

/** A list that is fetched page by page; starts anew whenever `key` changes. */
export const usePages = <Item>(
  key: string,
  fetchPage: (cursor: string | undefined, signal?: AbortSignal) => Promise<ApiResult<Page<Item>>>,
): Pages<Item> => {
  const load = useLoad(key, (signal) => fetchPage(undefined, signal));
  const [further, setFurther] = useState<Further<Item>>({ of: key, pages: [] });
  const [asking, setAsking] = useState<string>();
  const [failed, setFailed] = useState<{ readonly of: string; readonly problem: Problem }>();
  const shown = useRef(key);
  shown.current = key;
  const busy = asking === key;
  const pages = [...(load.loaded.state === 'ready' ? [load.loaded.value] : []), ...(further.of === key ? further.pages : [])];
  const next = pages.at(-1)?.next;
  const loadMore = async () => {
    if (next === undefined || busy) return;
    setAsking(key);
    const answer = await fetchPage(next);
    setAsking((now) => (now === key ? undefined : now));
    // Meanwhile another list may be shown: an answer that belongs to the one before it is nobody's.
    if (shown.current !== key) return;
    setFailed(answer.ok ? undefined : { of: key, problem: answer.problem });
    if (answer.ok) setFurther((now) => ({ of: key, pages: [...(now.of === key ? now.pages : []), answer.value] }));
  };
  return {
    load,
    items: pages.flatMap(({ items }) => items),
    more: next !== undefined,
    loadMore,
    busy,
    problem: failed?.of === key ? failed.problem : undefined,
  };
};
