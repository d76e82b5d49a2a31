import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { implement, makeHandler } from '../../functions/platform/http.ts';
import { organisationKey } from '../../functions/platform/keys/organisations.keys.ts';
import { readMany } from '../../functions/platform/read-many.ts';
import { BusyError, transact } from '../../functions/platform/transact.ts';
import { defineRoute } from '../../shared/contract/define-route.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { bodies } from '../support/builders.ts';
import { eventFor } from '../support/gateway-event.ts';

/** Faults that the embedded engine cannot make. */
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' }));
const engine = mockClient(client);
const database = { client, table: 'raamwerk' };
beforeEach(() => engine.reset());

const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: codes.map((Code) => ({ Code })) });
const named = (name: string) => Object.assign(new Error(name), { name });

const writes = [
  { write: { Put: { TableName: 'raamwerk', Item: { pk: 'a', sk: 'a' } } }, refusal: () => refuse('first') },
  { write: { Put: { TableName: 'raamwerk', Item: { pk: 'b', sk: 'b' } } }, refusal: () => refuse('second') },
] as const;

describe('a transaction', () => {
  test('that meets another one is tried again until it succeeds', async () => {
    engine
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('None', 'TransactionConflict'))
      .rejectsOnce(cancelled('ThrottlingError', 'None'))
      .rejectsOnce(named('TransactionInProgressException'))
      .resolves({});
    expect(await transact(database, writes)).toEqual(ok(undefined));
    expect(engine.commandCalls(TransactWriteCommand)).toHaveLength(4);
  });

  test('whose condition failed is refused at once, by the first condition in order', async () => {
    engine.on(TransactWriteCommand).rejects(cancelled('None', 'ConditionalCheckFailed'));
    expect(await transact(database, writes)).toEqual(refuse('second'));
    expect(engine.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });

  test('that failed by condition and by conflict is refused, not tried again', async () => {
    engine.on(TransactWriteCommand).rejects(cancelled('ConditionalCheckFailed', 'TransactionConflict'));
    expect(await transact(database, writes)).toEqual(refuse('first'));
  });

  test('that is wrong in itself is a bug, not tried again', async () => {
    engine.on(TransactWriteCommand).rejects(cancelled('ValidationError', 'None'));
    await expect(transact(database, writes)).rejects.toThrow(TransactionCanceledException);
    expect(engine.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });

  test('that meets others for ever gives up as busy', async () => {
    engine.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'None'));
    await expect(transact(database, writes)).rejects.toThrow(BusyError);
    expect(engine.commandCalls(TransactWriteCommand)).toHaveLength(8);
  }, 10_000);
});

describe('a batch of reads', () => {
  const keys = Array.from({ length: 3 }, (_, index) => ({ ...organisationKey(bodies.buyer), sk: `S${index}` as never }));
  const batch = (...sorts: readonly string[]) => sorts.map((sk) => ({ pk: keys[0]?.pk, sk }));

  test('asks again for the keys that the table had no capacity for', async () => {
    engine
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { raamwerk: batch('S0') }, UnprocessedKeys: { raamwerk: { Keys: batch('S1', 'S2') } } })
      .resolvesOnce({ Responses: { raamwerk: batch('S2') }, UnprocessedKeys: { raamwerk: { Keys: batch('S1') } } })
      .resolves({ Responses: { raamwerk: batch('S1') } });
    expect(await readMany(database, keys)).toEqual(batch('S0', 'S2', 'S1'));
    expect(engine.commandCalls(BatchGetCommand).map((call) => call.args[0].input.RequestItems?.raamwerk?.Keys?.length)).toEqual([3, 2, 1]);
  });

  test('gives up as busy when there is never any capacity', async () => {
    engine.on(BatchGetCommand).resolves({ Responses: {}, UnprocessedKeys: { raamwerk: { Keys: batch('S0') } } });
    await expect(readMany(database, keys)).rejects.toThrow(BusyError);
  });

  test('of more than a hundred keys goes by hundreds', async () => {
    engine.on(BatchGetCommand).resolves({ Responses: {} });
    await readMany(
      database,
      Array.from({ length: 250 }, (_, index) => ({ ...organisationKey(bodies.buyer), sk: `S${index}` as never })),
    );
    expect(engine.commandCalls(BatchGetCommand).map((call) => call.args[0].input.RequestItems?.raamwerk?.Keys?.length)).toEqual([
      100, 100, 50,
    ]);
  });
});

describe('what the caller is told', () => {
  const route = defineRoute({
    operation: 'probe',
    summary: 'writes',
    context: 'api',
    method: 'GET',
    path: '/probe',
    roles: 'public',
    request: {},
    response: z.strictObject({}),
    problems: [],
  });
  const answerTo = async (work: () => Promise<unknown>) => {
    const handler = makeHandler([
      implement(route, async () => {
        await work();
        return ok({});
      }),
    ]);
    const { statusCode, body } = await handler(eventFor(route, {}), {} as never);
    return { statusCode, ...JSON.parse(body ?? '{}') };
  };

  test('busy, when others were in the way for ever', async () => {
    expect(await answerTo(() => Promise.reject(new BusyError('conflicts')))).toMatchObject({ statusCode: 503, code: 'busy', facts: {} });
  });

  test.each(['ThrottlingException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded'])('busy, on %s', async (name) => {
    engine.on(PutCommand).rejects(named(name));
    expect(await answerTo(() => client.send(new PutCommand({ TableName: 'raamwerk', Item: { pk: 'a', sk: 'a' } })))).toMatchObject({
      statusCode: 503,
      code: 'busy',
    });
  });

  test('nothing of the inside, when something unforeseen went wrong', async () => {
    const answer = await answerTo(() => Promise.reject(new Error('secret of the table raamwerk')));
    expect(answer).toMatchObject({ statusCode: 500, code: 'internal', facts: {} });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer.correlationId).toMatch(/./);
  });
});
