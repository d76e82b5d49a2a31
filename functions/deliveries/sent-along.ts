import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { findOwnAttachments, shareWrite } from '../attachments/share.ts';
import type { Database } from '../platform/database.ts';
import type { GuardedWrite } from '../platform/transact.ts';

interface SentAlong {
  readonly attachments: readonly AttachmentRef[];
  /** Lets buyer and supplier of the order read them, in the transaction that sends them along. */
  readonly also: readonly GuardedWrite<'attachment-unknown'>[];
}

export const makeSentAlong =
  (database: Database) =>
  async (
    caller: Principal,
    { buyer, supplier }: Pick<Order, 'buyer' | 'supplier'>,
    ids: readonly string[] = [],
  ): Promise<Result<SentAlong, 'attachment-unknown'>> => {
    const found = await findOwnAttachments(database, caller, ids);
    if (!found.ok) return found;
    return ok({ attachments: found.value, also: found.value.map((ref) => shareWrite(database.table, ref, caller, [buyer, supplier])) });
  };

export type FindSentAlong = ReturnType<typeof makeSentAlong>;
