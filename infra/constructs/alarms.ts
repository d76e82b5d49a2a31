import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation, type TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { RaamwerkFunction } from './function.ts';

export interface Watched {
  readonly table: TableV2;
  readonly api: HttpApi;
  readonly functions: readonly RaamwerkFunction[];
  readonly publisher: RaamwerkFunction;
  readonly failures: Queue;
  readonly notifier: RaamwerkFunction;
  /** Changes of which nobody could be told. */
  readonly untold: Queue;
  readonly projector: RaamwerkFunction;
  /** Changes that are not counted for their models. */
  readonly uncounted: Queue;
  readonly overdueMails: readonly IMetric[];
}

export interface AlarmDefinition {
  readonly id: string;
  /** What is wrong and where to look first; read in the middle of the night. */
  readonly description: string;
  readonly metric: IMetric;
  /** Wrong from this value on. */
  readonly threshold: number;
  /** What should be measured and is not is wrong too. */
  readonly missingIsWrong?: true;
}

const period = Duration.minutes(5);
/** What the functions do with the table, see `grants.ts`. */
const operations = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.TRANSACT_WRITE_ITEMS,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
];

export const alarmsOf = ({
  table,
  api,
  functions,
  publisher,
  failures,
  notifier,
  untold,
  projector,
  uncounted,
  overdueMails,
}: Watched): readonly AlarmDefinition[] => [
  ...functions.flatMap(({ name, lambda }) => [
    {
      id: `${name}-errors`,
      description: `Function ${name} crashed, timed out or did not start: read its log and trace.`,
      metric: lambda.metricErrors({ period, statistic: Stats.SUM }),
      threshold: 1,
    },
  ]),
  ...functions
    // The publisher may run once at a time; that the stream then waits is meant to be, and its age is watched.
    .filter((each) => each !== publisher)
    .map(({ name, lambda }) => ({
      id: `${name}-throttles`,
      description: `Function ${name} was refused capacity: raise the account's concurrency or look for a flood of requests.`,
      metric: lambda.metricThrottles({ period, statistic: Stats.SUM }),
      threshold: 1,
    })),
  {
    id: 'publication-failures',
    description: 'A change could not be published and was set aside in the queue: read the publisher’s log, mend, publish again.',
    metric: failures.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
    threshold: 1,
  },
  {
    id: 'publication-delay',
    description: 'The published catalogue is more than five minutes behind the table: read the publisher’s log.',
    metric: publisher.lambda.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
    threshold: Duration.minutes(5).toMilliseconds(),
  },
  {
    id: 'notification-failures',
    description: 'Of a change nobody could be told and it was set aside in the queue: read the notifier’s log, mend, send it again.',
    metric: untold.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
    threshold: 1,
  },
  {
    id: 'notification-delay',
    description: 'People are told more than five minutes late: read the notifier’s log.',
    metric: notifier.lambda.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
    threshold: Duration.minutes(5).toMilliseconds(),
  },
  {
    id: 'projection-failures',
    description: 'A change is not counted for its models and was set aside in the queue: read the projector’s log, mend, send it again.',
    metric: uncounted.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
    threshold: 1,
  },
  {
    id: 'projection-delay',
    description: 'What is counted per model is more than five minutes behind the table: read the projector’s log.',
    metric: projector.lambda.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
    threshold: Duration.minutes(5).toMilliseconds(),
  },
  {
    id: 'mail-overdue',
    description: 'Mail has been waiting for over an hour: see the state of SES and its identity, and the logs of notifier and rounds.',
    metric: new MathExpression({
      expression: overdueMails.map((_, index) => `FILL(m${index}, 0)`).join(' + '),
      usingMetrics: Object.fromEntries(overdueMails.map((metric, index) => [`m${index}`, metric])),
      period,
    }),
    threshold: 1,
  },
  {
    id: 'books-disagree',
    description:
      'Ledger, ceilings or statements do not agree with the orders, or nobody looked for more than a day: read the reconciler’s log, then run `npm run reconcile`.',
    metric: new Metric({
      namespace: 'Raamwerk',
      metricName: 'book-differences',
      dimensionsMap: { service: 'raamwerk' },
      period: Duration.days(1),
      statistic: Stats.MAXIMUM,
    }),
    threshold: 1,
    missingIsWrong: true,
  },
  {
    id: 'api-failures',
    description: 'The API answered 5xx five times in five minutes: find the correlation ids in the functions’ logs.',
    metric: api.metricServerError({ period, statistic: Stats.SUM }),
    threshold: 5,
  },
  {
    id: 'table-throttles',
    description: 'DynamoDB refused capacity: one item or partition is too busy, look at the contributor insights.',
    metric: table.metricThrottledRequestsForOperations({ operations, period }),
    threshold: 1,
  },
  {
    id: 'table-failures',
    description: 'DynamoDB failed on its side: see the AWS health page.',
    metric: table.metricSystemErrorsForOperations({ operations, period }),
    threshold: 1,
  },
];
