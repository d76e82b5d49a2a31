import * as z from 'zod';
import { ceiling } from '../../shared/contract/frameworks.schemas.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import type { Limit } from '../../shared/domain/frameworks/framework.ts';
import { ceilingKey } from '../platform/keys/frameworks.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';

/**
 * Room of a measure that the ceiling does not state: more than all orders together can claim. It lets one
 * condition and one update fit every ceiling, since a DynamoDB expression cannot skip what is not there.
 */
const unbounded = 1e15;

interface CeilingItem extends Omit<Ceiling, 'room'> {
  readonly roomValue: number;
  readonly roomQuantity: number;
}

const stored = defineRecord<CeilingItem>({
  kind: 'ceiling',
  schemaVersion: 1,
  schema: z.strictObject({ ...ceiling.omit({ room: true }).shape, roomValue: z.int(), roomQuantity: z.int() }),
  key: ({ scope }) => ceilingKey(scope),
  versioned: false,
});

const stated = (maximum: Limit, room: Limit): Limit => ({
  ...(maximum.value !== undefined && { value: room.value }),
  ...(maximum.quantity !== undefined && { quantity: room.quantity }),
});

/** Apart from its lot or framework, because it changes with every order and they do not. */
export const ceilingRecord = {
  kind: stored.kind,
  is: stored.is,
  toItem: ({ room, ...entity }: Ceiling): Item =>
    stored.toItem({ ...entity, roomValue: room.value ?? unbounded, roomQuantity: room.quantity ?? unbounded }),
  parse: (item: Item): Ceiling => {
    const { roomValue, roomQuantity, ...entity } = stored.parse(item);
    return { ...entity, room: stated(entity.maximum, { value: roomValue, quantity: roomQuantity } as Limit) };
  },
};
