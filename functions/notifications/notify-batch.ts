import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { askedBy } from './happening.ts';
import type { Notify } from './notify.ts';
import type { SendMails } from './send-mails.ts';

interface Deps {
  readonly notify: Notify;
  readonly send: SendMails;
  readonly log: { error(message: string, facts: { readonly [fact: string]: unknown; readonly error: Error }): void };
}

/**
 * Tells of what a batch of changes holds, in its order. A record that fails holds up only those after it. New mails are
 * sent at the end; one that cannot go now waits for the rounds and fails nothing here.
 */
export const makeNotifyBatch =
  ({ notify, send, log }: Deps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const mails: string[] = [];
    let failed: string | undefined;
    for (const record of Records) {
      try {
        const asked = askedBy(record);
        if (asked && 'happening' in asked) await notify(asked.happening);
        if (asked && 'mail' in asked) mails.push(asked.mail);
      } catch (error) {
        log.error('nobody could be told of a change', { keys: record.dynamodb?.Keys, error: error as Error });
        failed = record.dynamodb?.SequenceNumber ?? '';
        break;
      }
    }
    await send(mails);
    return { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: failed }] };
  };
