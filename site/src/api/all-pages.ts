import type { ApiResult } from './problem.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** So many pages between one time that is told how far it is and the next. */
const between = 6;

/**
 * Every page of a list, one after the other, for what people want to search and sort as a whole. Where there is more than
 * one page, tells what came so far: after the first, and after every six.
 */
export const allPages = async <Item>(
  page: (cursor: { readonly cursor?: string }) => Promise<ApiResult<Page<Item>>>,
  tell: (soFar: readonly Item[]) => void = () => undefined,
): Promise<ApiResult<readonly Item[]>> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let read = 0; read === 0 || cursor !== undefined; read += 1) {
    const answer = await page(cursor === undefined ? {} : { cursor });
    if (!answer.ok) return answer;
    items.push(...answer.value.items);
    cursor = answer.value.next;
    if (cursor !== undefined && read % between === 0) tell([...items]);
  }
  return { ok: true, value: items };
};
