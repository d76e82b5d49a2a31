import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { attachmentKey } from '../platform/keys/attachments.keys.ts';
import { readMany } from '../platform/read-many.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import { attachmentRecord, refOf } from './attachment.record.ts';

/**
 * The files that a person sends along, in the sequence asked and each once. One batch read, none when there are no ids.
 * A file of another organisation is as unknown as one that does not exist, also when it may be read.
 */
export const findOwnAttachments = async (
  database: Database,
  caller: Pick<Principal, 'organisation'>,
  ids: readonly string[],
): Promise<Result<readonly AttachmentRef[], 'attachment-unknown'>> => {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return ok([]);
  const found = (await readMany(database, distinct.map(attachmentKey))).filter(attachmentRecord.is).map(attachmentRecord.parse);
  const own = new Map(
    found.filter(({ owner, expired }) => owner === caller.organisation && expired !== true).map((each) => [each.id, refOf(each)]),
  );
  const refs = distinct.flatMap((id) => own.get(id) ?? []);
  return refs.length === distinct.length ? ok(refs) : refuse('attachment-unknown', { attachments: distinct.filter((id) => !own.has(id)) });
};

type Update = NonNullable<GuardedWrite<never>['write']['Update']>;

const sharing = (TableName: string, id: string, parties: readonly Kbo[]) => ({
  TableName,
  Key: { ...attachmentKey(id) },
  UpdateExpression: `SET attached = :yes REMOVE gsi1pk, gsi1sk, gsi2pk, gsi2sk${parties.length > 0 ? ' ADD sharedWith :parties' : ''}`,
  ExpressionAttributeValues: { ':yes': true, ...(parties.length > 0 && { ':parties': new Set(parties) }) },
});

/**
 * Lets the parties read a file, as part of the transaction that sends it along: whoever is told of a file can read
 * it, and nobody else. Doing so again changes nothing.
 */
export const shareWrite = (
  table: string,
  { id }: Pick<AttachmentRef, 'id'>,
  { organisation }: Pick<Principal, 'organisation'>,
  parties: readonly Kbo[],
): GuardedWrite<'attachment-unknown'> => {
  const { ExpressionAttributeValues, ...update } = sharing(
    table,
    id,
    parties.filter((party) => party !== organisation),
  );
  const Update: Update = {
    ...update,
    ConditionExpression: '#owner = :owner AND attribute_not_exists(expired)',
    ExpressionAttributeNames: { '#owner': 'owner' },
    ExpressionAttributeValues: { ...ExpressionAttributeValues, ':owner': organisation },
  };
  return { write: { Update }, refusal: () => refuse('attachment-unknown', { attachments: [id] }) };
};

/** Lets one more party read a file that was already sent along with what it now gets to see. */
export const passOnWrite = (table: string, { id }: Pick<AttachmentRef, 'id'>, party: Kbo): GuardedWrite<never> => ({
  write: { Update: { ...sharing(table, id, [party]), ConditionExpression: 'attribute_exists(pk)' } },
  refusal: () => {
    throw new Error(`the attachment ${id} was sent along and is gone`);
  },
});
