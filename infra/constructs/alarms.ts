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
  /** Changes that could not be published. */
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

/** How long what follows the table's stream may be behind it. */
const mostDelay = Duration.minutes(5);

const functionAlarms = (functions: readonly RaamwerkFunction[], publisher: RaamwerkFunction): readonly AlarmDefinition[] => [
  ...functions.map(({ name, lambda }) => ({
    id: `${name}-errors`,
    description: `Function ${name} crashed, timed out or did not start: read its log and trace.`,
    metric: lambda.metricErrors({ period, statistic: Stats.SUM }),
    threshold: 1,
  })),
  ...functions
    // The publisher may run once at a time; that the stream then waits is meant to be, and its age is watched.
    .filter((each) => each !== publisher)
    .map(({ name, lambda }) => ({
      id: `${name}-throttles`,
      description: `Function ${name} was refused capacity: raise the account's concurrency or look for a flood of requests.`,
      metric: lambda.metricThrottles({ period, statistic: Stats.SUM }),
      threshold: 1,
    })),
];

/** Of what hangs on the table's stream: changes that it gave up and set aside, and how far it is behind. */
const streamAlarms = (
  id: string,
  { lambda }: RaamwerkFunction,
  givenUp: Queue,
  told: { readonly failures: string; readonly delay: string },
): readonly AlarmDefinition[] => [
  {
    id: `${id}-failures`,
    description: told.failures,
    metric: givenUp.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
    threshold: 1,
  },
  {
    id: `${id}-delay`,
    description: told.delay,
    metric: lambda.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
    threshold: mostDelay.toMilliseconds(),
  },
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
  ...functionAlarms(functions, publisher),
  ...streamAlarms('publication', publisher, failures, {
    failures: 'A change could not be published and was set aside in the queue: read the publisher’s log, mend, publish again.',
    delay: 'The published catalogue is more than five minutes behind the table: read the publisher’s log.',
  }),
  ...streamAlarms('notification', notifier, untold, {
    failures: 'Of a change nobody could be told and it was set aside in the queue: read the notifier’s log, mend, send it again.',
    delay: 'People are told more than five minutes late: read the notifier’s log.',
  }),
  ...streamAlarms('projection', projector, uncounted, {
    failures: 'A change is not counted for its models and was set aside in the queue: read the projector’s log, mend, send it again.',
    delay: 'What is counted per model is more than five minutes behind the table: read the projector’s log.',
  }),
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
      'Ledger, ceilings, statements, shared costs or payments do not agree, or nobody looked for more than a day: read the reconciler’s log, then run `npm run reconcile`.',
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
