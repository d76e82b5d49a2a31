import { useState } from 'preact/hooks';
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
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const pages = [...(load.loaded.state === 'ready' ? [load.loaded.value] : []), ...(further.of === key ? further.pages : [])];
  const next = pages.at(-1)?.next;
  const loadMore = async () => {
    if (next === undefined || busy) return;
    setBusy(true);
    const answer = await fetchPage(next);
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setFurther((now) => ({ of: key, pages: [...(now.of === key ? now.pages : []), answer.value] }));
  };
  return { load, items: pages.flatMap(({ items }) => items), more: next !== undefined, loadMore, busy, problem };
};
