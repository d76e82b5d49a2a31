import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { InboxRepository } from './inbox.repository.ts';
import type { StoredNotification } from './notification.record.ts';

const shown = ({ person: _, organisation: __, digestOn: ___, ...rest }: StoredNotification) => rest;

/** The caller's own inbox for the organisation of this login. Two queries, whatever the inbox holds. */
export const makeListNotifications =
  ({ inbox }: { readonly inbox: Pick<InboxRepository, 'page' | 'unread'> }) =>
  async (caller: Principal, asked: { readonly limit: number; readonly cursor?: string | undefined }) => {
    const [page, unread] = await Promise.all([inbox.page(caller, asked), inbox.unread(caller)]);
    return ok({ items: page.items.map(shown), ...(page.next !== undefined && { next: page.next }), unread });
  };
