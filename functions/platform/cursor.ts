import * as z from 'zod';
import type { PartitionKey } from './keys.ts';

const keyShape = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  gsi2pk: z.string().optional(),
  gsi2sk: z.string().optional(),
});

/** A cursor that this list did not answer. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

/** Where a page ended, as one opaque word. It holds keys of items that the caller has just seen, nothing else. */
export const encodeCursor = (key: Readonly<Record<string, unknown>>): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws CursorError for anything but a cursor of this very partition */
export const decodeCursor = (cursor: string, partition: PartitionKey, partitionName: string): Record<string, unknown> => {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    throw new CursorError('not a cursor', { cause: error });
  }
  const parsed = keyShape.safeParse(read);
  if (!parsed.success) throw new CursorError('not a cursor', { cause: parsed.error });
  const key: Record<string, unknown> = parsed.data;
  if (key[partitionName] !== partition) throw new CursorError('a cursor of another list');
  return key;
};
