import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { callByTheClock } from '../constructs/clock.ts';
import { filesAddress, grantRemoveFiles } from '../constructs/files.ts';
import { RaamwerkFunction } from '../constructs/function.ts';
import { grantMail, mailAddress, makeMailIdentity } from '../constructs/mail.ts';
import { consumeStream } from '../constructs/stream-consumer.ts';
import type { Settings } from './settings.ts';

interface Props {
  readonly settings: Settings;
  readonly table: TableV2;
  readonly files: IBucket;
}

/** Who is told what: the consumer of the table's stream that tells and mails, and the rounds that the clock calls. */
export class NotificationsStack extends Stack {
  readonly notifier: RaamwerkFunction;
  readonly rounds: RaamwerkFunction;
  readonly failures: Queue;
  /** Mails that an hour of tries could not deliver, as both functions say in their logs. */
  readonly overdueMails: readonly IMetric[];

  constructor(scope: Construct, id: string, { settings, table, files }: Props) {
    super(scope, id, { description: 'Raamwerk: notifications, mail and reminders' });
    const environment = { RAAMWERK_MAIL: mailAddress(settings.mailFrom), RAAMWERK_ORIGIN: `https://${settings.domain}` };
    const identity = makeMailIdentity(this, 'MailDomain', settings.mailFrom);
    this.notifier = new RaamwerkFunction(this, 'Notifier', { name: 'notifier', table, environment });
    this.rounds = new RaamwerkFunction(this, 'Rounds', {
      name: 'rounds',
      table,
      environment: { ...environment, RAAMWERK_FILES: filesAddress(files) },
    });
    grantRemoveFiles(this.rounds, files);
    for (const sender of [this.notifier, this.rounds]) grantMail(sender, settings.mailFrom);
    this.failures = consumeStream(this, 'Events', { table, consumer: this.notifier });
    callByTheClock(this, 'Clock', this.rounds);
    this.overdueMails = [this.notifier, this.rounds].map(({ name, lambda }) =>
      new MetricFilter(this, `${name}-overdue-mail`, {
        logGroup: lambda.logGroup,
        filterPattern: FilterPattern.stringValue('$.message', '=', 'a mail is overdue'),
        metricNamespace: 'Raamwerk',
        metricName: `${name}-overdue-mail`,
      }).metric(),
    );
    for (const [index, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `MailDomainRecord${index + 1}`, { value: `${name} CNAME ${value}` });
  }
}
