import type * as z from 'zod';
import type { IndexKeys, ItemKey } from './keys/key.ts';

export type Item = Readonly<Record<string, unknown>>;

interface RecordDefinition<Entity> {
  readonly kind: string;
  readonly schemaVersion: number;
  readonly schema: z.ZodType;
  readonly key: (entity: Entity) => ItemKey;
  readonly index?: (entity: Entity) => IndexKeys;
  /** From when the table may forget it: see `expires-at.ts`. */
  readonly expires?: (entity: Entity) => number;
  /** The entity counts its own versions; others are written once and have version 1. */
  readonly versioned: boolean;
}

export interface RecordType<Entity> {
  readonly kind: string;
  toItem(entity: Entity): Item;
  /** @throws ZodError for an item that this code did not write */
  parse(item: Item): Entity;
  is(item: Item): boolean;
}

const envelope = new Set(['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'kind', 'schemaVersion', 'expiresAt', 'release']);

/**
 * How an entity lies in the table: its keys and its kind around its own fields. What is read is parsed with the
 * schema that the contract shows, so that nothing half-known travels further.
 */
export const defineRecord = <Entity extends object & { readonly kind?: never }>({
  kind,
  schemaVersion,
  schema,
  key,
  index,
  expires,
  versioned,
}: RecordDefinition<Entity>): RecordType<Entity> => ({
  kind,
  toItem: (entity) => ({
    ...key(entity),
    ...index?.(entity),
    kind,
    schemaVersion,
    ...(expires && { expiresAt: expires(entity) }),
    ...(versioned ? {} : { version: 1 }),
    ...entity,
  }),
  parse: (item) =>
    schema.parse(
      Object.fromEntries(Object.entries(item).filter(([name]) => !envelope.has(name) && (versioned || name !== 'version'))),
    ) as Entity,
  is: (item) => item.kind === kind,
});
