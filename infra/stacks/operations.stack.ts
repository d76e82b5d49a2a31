import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import { makeAlarmTopic } from '../constructs/alarm-topic.ts';
import { alarmsOf, type Watched } from '../constructs/alarms.ts';
import type { Settings } from './settings.ts';

interface Props extends Watched {
  readonly settings: Settings;
}

/** Who is told when something goes wrong, and what counts as wrong. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...watched }: Props) {
    super(scope, id, { description: 'Raamwerk: alarms' });
    const topic = makeAlarmTopic(this, 'Topic', settings.alarmEmail);
    for (const { id: alarmId, description, metric, threshold, missingIsWrong } of alarmsOf(watched)) {
      new Alarm(this, alarmId, {
        alarmDescription: description,
        metric,
        threshold,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        // Nothing measured is nothing wrong: at night nobody calls.
        treatMissingData: missingIsWrong ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      }).addAlarmAction(new SnsAction(topic));
    }
  }
}
