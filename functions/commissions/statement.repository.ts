import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Statement, StatementLine } from '../../shared/domain/commissions/statement.ts';
import type { StatementEvent } from '../../shared/domain/commissions/statement-event.ts';
import type { StatementReview } from '../../shared/domain/commissions/statement-review.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { orderCorrections, orderPartition } from '../platform/keys/ordering.keys.ts';
import { statementCounterKey, statementKey } from '../platform/keys/statements.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { ledgerRecord } from './ledger.record.ts';
import { nextCorrection } from './order-correction.record.ts';
import { linesPerPart, statementCounterRecord, statementPartRecord, statementRecord, statementReviewRecord } from './statement.record.ts';
import { statementEventRecord } from './statement-event.record.ts';
import { makeStatementReader } from './statement-reading.repository.ts';

/**
 * Statements and their lines are added and read: there is no function here by which an issued one could change. What
 * is said of it is an item of its own.
 */
export const makeStatementRepository = (database: Database) => {
  const { client, table } = database;
  return {
    ...makeStatementReader(database),

    /** The next version of a review, with what else must be written at once. */
    async review<Code extends string = never>(
      before: StatementReview,
      after: StatementReview,
      also: readonly GuardedWrite<Code>[] = [],
    ): Promise<Result<undefined, 'stale-version' | Code>> {
      return transact<'stale-version' | Code>(database, [
        {
          write: {
            Put: {
              TableName: table,
              Item: statementReviewRecord.toItem(after),
              ConditionExpression: '#version = :version',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':version': before.version },
            },
          },
          refusal: (found) => refuse('stale-version', { seen: before.version, now: found?.version }),
        },
        ...also,
      ]);
    },

    /** What happened in a version of a review; that version is written once, and so is this. */
    event(event: StatementEvent): GuardedWrite<never> {
      return {
        write: { Put: { TableName: table, Item: statementEventRecord.toItem(event), ConditionExpression: 'attribute_not_exists(pk)' } },
        refusal: () => {
          throw new Error('an event of this version of the review exists already');
        },
      };
    },

    /** A ledger entry that sets a line of an issued statement right. */
    correction(entry: LedgerEntry): GuardedWrite<never> {
      return {
        write: { Put: { TableName: table, Item: ledgerRecord.toItem(entry), ConditionExpression: 'attribute_not_exists(pk)' } },
        refusal: () => {
          throw new Error('a ledger entry of this moment and order exists already');
        },
      };
    },

    /** How often something was set right about an order until now. */
    async timesCorrected(order: OrderId): Promise<number> {
      const query = { partition: orderPartition(order), under: orderCorrections, consistent: true };
      return (await queryAll(database, query)).length;
    },

    /** The same entries beside the order, the next after those that were seen, so that a step of the order takes them back with it. */
    orderCorrection: (order: OrderId, seen: number, entries: readonly LedgerEntry[]): GuardedWrite<'stale-version'> =>
      nextCorrection(table, order, seen, entries),

    /**
     * Lays the lines down before the statement itself; doing so twice is doing so once. Under a statement that was issued
     * nothing can be laid any more.
     */
    async layLines({ id, hash }: Pick<Statement, 'id' | 'hash'>, lines: readonly StatementLine[]): Promise<Result<undefined, 'issued'>> {
      for (let index = 0; index < lines.length; index += linesPerPart) {
        const part = { statement: id, hash, part: index / linesPerPart + 1, lines: lines.slice(index, index + linesPerPart) };
        const laid = await transact<'issued' | 'laid'>(database, [
          {
            write: {
              ConditionCheck: { TableName: table, Key: { ...statementKey(id) }, ConditionExpression: 'attribute_not_exists(pk)' },
            },
            refusal: () => refuse('issued'),
          },
          {
            write: {
              Put: { TableName: table, Item: statementPartRecord.toItem(part), ConditionExpression: 'attribute_not_exists(pk)' },
            },
            refusal: () => refuse('laid'),
          },
        ]);
        if (!laid.ok && laid.code === 'issued') return refuse('issued');
      }
      return ok(undefined);
    },

    /** The last number that was given; 0 when none was. */
    async lastNumber(authority: Kbo, year: string): Promise<number> {
      const key = statementCounterKey(authority, year);
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...key }, ConsistentRead: true }));
      return Item ? statementCounterRecord.parse(Item).last : 0;
    },

    /**
     * Gives the next number and the statement that bears it, together or not at all, so that no number is ever
     * missing or given twice. `number-taken`: somebody else took it first.
     */
    async issue(
      statement: Statement,
      review: StatementReview,
      { year, last }: { readonly year: string; readonly last: number },
    ): Promise<Result<undefined, 'issued' | 'number-taken'>> {
      const { id, authority, beneficiary, issuedAt, issuedBy } = statement;
      const event: StatementEvent = {
        statement: id,
        version: review.version,
        action: 'issue',
        by: issuedBy,
        at: issuedAt,
        authority,
        beneficiary,
      };
      const counter = statementCounterRecord.toItem({ authority: statement.authority, year, last: last + 1 });
      return transact<'issued' | 'number-taken'>(database, [
        {
          write: { Put: { TableName: table, Item: statementRecord.toItem(statement), ConditionExpression: 'attribute_not_exists(pk)' } },
          refusal: () => refuse('issued'),
        },
        {
          write: {
            Put: {
              TableName: table,
              Item: counter,
              ...(last === 0
                ? { ConditionExpression: 'attribute_not_exists(pk)' }
                : {
                    ConditionExpression: '#last = :last',
                    ExpressionAttributeNames: { '#last': 'last' },
                    ExpressionAttributeValues: { ':last': last },
                  }),
            },
          },
          refusal: () => refuse('number-taken'),
        },
        {
          write: { Put: { TableName: table, Item: statementReviewRecord.toItem(review), ConditionExpression: 'attribute_not_exists(pk)' } },
          refusal: () => refuse('issued'),
        },
        {
          write: { Put: { TableName: table, Item: statementEventRecord.toItem(event), ConditionExpression: 'attribute_not_exists(pk)' } },
          refusal: () => refuse('issued'),
        },
      ]);
    },
  };
};

export type StatementRepository = ReturnType<typeof makeStatementRepository>;
