import { setTimeout as sleep } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { ok, type Refusal, type Result } from '../../shared/domain/result.ts';
import type { Database } from './database.ts';
import type { Item } from './record.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of a transaction and what it means when its condition does not hold; `found` is the item as it stands. */
export interface GuardedWrite<Code extends string> {
  readonly write: TransactItem;
  readonly refusal: (found: Item | undefined) => Refusal<Code>;
}

/** Everybody wrote the same item at once, again and again; nothing was changed. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

const attempts = 8;
/** Retried: others were faster to the same item, or AWS asks for patience. A failed condition never is. */
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const passingErrors = new Set(['TransactionInProgressException', 'TransactionConflictException']);

const pause = (attempt: number) => sleep(Math.random() * Math.min(800, 20 * 2 ** attempt));

const returning = (item: TransactItem): TransactItem =>
  Object.fromEntries(
    Object.entries(item).map(([kind, write]) => [kind, { ...write, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }]),
  ) as TransactItem;

/**
 * All of the writes or none. The first write (in the order given) whose condition failed decides the refusal.
 * @throws BusyError when conflicts outlast the retries
 */
export const transact = async <Code extends string>(
  { client }: Pick<Database, 'client'>,
  writes: readonly GuardedWrite<Code>[],
): Promise<Result<undefined, Code>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: writes.map(({ write }) => returning(write)) }));
      return ok(undefined);
    } catch (error) {
      if (error instanceof TransactionCanceledException) {
        const reasons = error.CancellationReasons ?? [];
        const failed = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed');
        const guarded = writes[failed];
        const found = reasons[failed]?.Item;
        if (guarded) return guarded.refusal(found && unmarshall(found));
        if (!reasons.some((reason) => passing.has(reason.Code ?? ''))) throw error;
      } else if (!(error instanceof Error && passingErrors.has(error.name))) throw error;
      await pause(attempt);
    }
  }
  throw new BusyError(`the transaction met other writers ${attempts} times`);
};
