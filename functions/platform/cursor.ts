import * as z from 'zod';
import type { PartitionKey } from './keys/key.ts';

const part = z.string().min(1);
/** The keys that DynamoDB wants to start from, no more and no less: those of the item, and of the index that is read. */
const keyShapes = {
  pk: z.strictObject({ pk: part, sk: part }),
  gsi1pk: z.strictObject({ pk: part, sk: part, gsi1pk: part, gsi1sk: part }),
  gsi2pk: z.strictObject({ pk: part, sk: part, gsi2pk: part, gsi2sk: part }),
} as const;

/** A cursor that this list did not answer. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

/** Where a page ended, as one opaque word. It holds keys of items that the caller has just seen, nothing else. */
export const encodeCursor = (key: Readonly<Record<string, unknown>>): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws CursorError for anything but a cursor of this very partition */
export const decodeCursor = (cursor: string, partition: PartitionKey, partitionName: keyof typeof keyShapes): Record<string, unknown> => {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    throw new CursorError('not a cursor', { cause: error });
  }
  const parsed = keyShapes[partitionName].safeParse(read);
  if (!parsed.success) throw new CursorError('not a cursor', { cause: parsed.error });
  const key: Record<string, unknown> = parsed.data;
  if (key[partitionName] !== partition) throw new CursorError('a cursor of another list');
  return key;
};
