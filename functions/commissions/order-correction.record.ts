import * as z from 'zod';
import { orderId } from '../../shared/contract/primitives.ts';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { refuse } from '../../shared/domain/result.ts';
import { orderCorrectionKey } from '../platform/keys/ordering.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import { wholeEntry } from './ledger.record.ts';

/**
 * The ledger entries by which one dispute set something right about an order, or by which that was taken back. They lie with
 * the order too, because a ledger is not read by order, and numbered, so that nobody acts on fewer than there are.
 */
export interface OrderCorrection {
  readonly order: OrderId;
  /** From 1, per order. */
  readonly number: number;
  readonly entries: readonly LedgerEntry[];
}

export const orderCorrectionRecord = defineRecord<OrderCorrection>({
  kind: 'order-correction',
  schemaVersion: 1,
  schema: z.strictObject({ order: orderId, number: z.int().min(1), entries: z.array(wholeEntry).min(1) }),
  key: ({ order, number }) => orderCorrectionKey(order, number),
  versioned: false,
});

/** In the order in which they were made. */
export const correctionsIn = (items: readonly Item[]): readonly OrderCorrection[] =>
  items
    .filter(orderCorrectionRecord.is)
    .map(orderCorrectionRecord.parse)
    .toSorted((a, b) => a.number - b.number);

/** The next correction of an order after those that were seen, or, of no entries, that there is none more than those. */
export const nextCorrection = (
  TableName: string,
  order: OrderId,
  seen: number,
  entries: readonly LedgerEntry[],
): GuardedWrite<'stale-version'> => {
  const ConditionExpression = 'attribute_not_exists(pk)';
  const number = seen + 1;
  return {
    write:
      entries.length > 0
        ? { Put: { TableName, Item: orderCorrectionRecord.toItem({ order, number, entries }), ConditionExpression } }
        : { ConditionCheck: { TableName, Key: { ...orderCorrectionKey(order, number) }, ConditionExpression } },
    refusal: () => refuse('stale-version', { corrections: seen }),
  };
};
