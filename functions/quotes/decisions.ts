import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import { findOwnAttachments } from '../attachments/share.ts';
import type { Database } from '../platform/database.ts';
import type { QuoteDecision } from './change-quote.ts';

export interface Said {
  readonly note?: string | undefined;
  readonly attachments: readonly string[];
}

/** Something said, with own files sent along. */
export const saying = async (database: Database, caller: Principal, { note, attachments: ids }: Said) => {
  const attachments = await findOwnAttachments(database, caller, ids);
  return attachments.ok ? ok<QuoteDecision>({ patch: {}, note, attachments: attachments.value }) : attachments;
};

export const withReason = (reason: string) => async () => ok<QuoteDecision>({ patch: { reason }, note: reason });
