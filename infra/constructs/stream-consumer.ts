import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { RaamwerkFunction } from './function.ts';

interface Props {
  readonly table: TableV2;
  readonly consumer: RaamwerkFunction;
}

/**
 * Feeds every change of the table to a function, in order per item. A record that fails is retried five
 * times, halving its batch to find it, and then set aside in the returned queue, so that one bad record
 * never holds up the rest for longer than six hours.
 */
export const consumeStream = (scope: Construct, id: string, { table, consumer }: Props): Queue => {
  if (!table.tableStreamArn) throw new Error('the table has no stream');
  const failures = new Queue(scope, `${id}Failures`, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(failures).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'This queue is itself the dead-letter queue, of the event source mapping below, where the rule does not look for one.',
  });
  // By hand, because the event source of the library grants ListStreams on everything.
  consumer.lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      resources: [table.tableStreamArn],
    }),
  );
  consumer.lambda.addEventSourceMapping(id, {
    eventSourceArn: table.tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    maxRecordAge: Duration.hours(6),
    onFailure: new SqsDlq(failures),
  });
  return failures;
};
