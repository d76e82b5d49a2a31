import { listNotificationsRoute } from '../../../../shared/contract/notifications.routes.ts';
import { callApi } from '../../api/client.ts';

/** How much is unread; undefined when it cannot be had now, which the bell does not bother anybody with. */
export const loadUnread = async (): Promise<number | undefined> => {
  const answer = await callApi(listNotificationsRoute, { query: { limit: 1 } });
  return answer.ok ? answer.value.unread : undefined;
};
