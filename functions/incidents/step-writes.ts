import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Incident, IncidentEvent } from '../../shared/domain/incidents/incident.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { passOnWrite, shareWrite } from '../attachments/share.ts';
import type { GuardedWrite } from '../platform/transact.ts';

/** Who reads what is said about the incident as it is after the step. */
const readersOf = ({ buyer, supplier, authority, escalatedAt }: Incident) => [
  buyer,
  supplier,
  ...(escalatedAt === undefined ? [] : [authority]),
];

/** What was sent along with this step is shared with everybody who sees it. */
export const shareWrites = (
  table: string,
  caller: Principal,
  after: Incident,
  files: readonly AttachmentRef[],
): readonly GuardedWrite<'attachment-unknown'>[] => files.map((file) => shareWrite(table, file, caller, readersOf(after)));

/** A manager who is called in reads what was sent along before. */
export const passOnWrites = (
  table: string,
  { before, after }: { readonly before?: Incident | undefined; readonly after: Incident },
  events: readonly IncidentEvent[],
  own: readonly AttachmentRef[],
): readonly GuardedWrite<never>[] => {
  if (after.escalatedAt === undefined || before?.escalatedAt !== undefined) return [];
  const sent = new Map(events.flatMap(({ attachments }) => attachments).map((file) => [file.id, file]));
  for (const { id } of own) sent.delete(id);
  return [...sent.values()].map((file) => passOnWrite(table, file, after.authority));
};
