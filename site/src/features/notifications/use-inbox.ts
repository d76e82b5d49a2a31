import { useEffect, useState } from 'preact/hooks';
import { listNotificationsRoute, readNotificationsRoute } from '../../../../shared/contract/notifications.routes.ts';
import type { Instant } from '../../../../shared/domain/time/local-date.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { type Pages, usePages } from '../../api/use-pages.ts';
import { announceUnread } from './unread-store.ts';

export type InboxItem = AnswerOf<typeof listNotificationsRoute>['items'][number];

export interface Inbox {
  readonly pages: Pages<InboxItem>;
  readonly items: readonly InboxItem[];
  readonly unread: number;
  readonly problem: Problem | undefined;
  readonly read: (ids: readonly string[]) => Promise<void>;
  readonly readAll: () => Promise<void>;
}

/** The reader's inbox, with what was read on this page marked at once. */
export const useInbox = (): Inbox => {
  const [unread, setUnread] = useState<number>();
  const [readHere, setReadHere] = useState<ReadonlyMap<string, Instant>>(new Map());
  const [problem, setProblem] = useState<Problem>();
  const pages = usePages('inbox', async (cursor, signal) => {
    const answer = await callApi(listNotificationsRoute, { query: { ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) });
    if (answer.ok) setUnread(answer.value.unread);
    return answer;
  });
  useEffect(() => {
    if (unread !== undefined) announceUnread(unread);
  }, [unread]);
  const items = pages.items.map((item) => ({ ...item, readAt: item.readAt ?? readHere.get(item.id) }));

  const send = async (body: { readonly ids?: string[]; readonly upTo?: Instant }, seen: readonly InboxItem[]): Promise<void> => {
    const answer = await callApi(readNotificationsRoute, { body });
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    setReadHere((now) => new Map([...now, ...seen.map(({ id, at }) => [id, at] as const)]));
    setUnread(answer.value.unread);
  };

  const read = (ids: readonly string[]) =>
    send(
      { ids: [...ids] },
      items.filter(({ id }) => ids.includes(id)),
    );
  const readAll = async () => {
    const newest = items[0]?.at;
    if (newest !== undefined) await send({ upTo: newest }, items);
  };
  return { pages, items, unread: unread ?? 0, problem, read, readAll };
};
