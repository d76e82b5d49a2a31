import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { InboxRepository } from './inbox.repository.ts';

interface Deps {
  readonly inbox: Pick<InboxRepository, 'unreadUpTo' | 'markRead' | 'unread'>;
  readonly now: Clock;
}

interface Read {
  readonly ids?: readonly string[] | undefined;
  readonly upTo?: Instant | undefined;
}

/** Up to a moment at most so many hundred: who has more left unread does not come back for them one by one. */
const mostHundreds = 5;

/** Marks own notifications as read; ids of somebody else's inbox do nothing, as ids that do not exist. */
export const makeReadNotifications =
  ({ inbox, now }: Deps) =>
  async (caller: Principal, { ids = [], upTo }: Read) => {
    const at = now();
    await inbox.markRead(caller, ids, at);
    for (let round = 0; upTo !== undefined && round < mostHundreds; round += 1) {
      const found = await inbox.unreadUpTo(caller, upTo);
      if (found.length === 0) break;
      await inbox.markRead(caller, found, at);
    }
    return ok({ unread: await inbox.unread(caller) });
  };
