import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { RaamwerkFunction } from './function.ts';

/** Calls a function once a night, when nobody orders. One that cannot be reached within an hour is missed, and its alarm says so. */
export const callEachNight = (scope: Construct, id: string, { lambda, name }: RaamwerkFunction): Rule =>
  new Rule(scope, id, {
    description: `Raamwerk: calls ${name}`,
    schedule: Schedule.cron({ minute: '0', hour: '2' }),
    targets: [new LambdaFunction(lambda, { maxEventAge: Duration.hours(1), retryAttempts: 2 })],
  });

/**
 * Calls a function every quarter of an hour. One that cannot be reached is called again by the next quarter, so a call
 * that is older than that is dropped.
 */
export const callByTheClock = (scope: Construct, id: string, { lambda, name }: RaamwerkFunction): Rule => {
  const quarter = Duration.minutes(15);
  return new Rule(scope, id, {
    description: `Raamwerk: calls ${name}`,
    schedule: Schedule.rate(quarter),
    targets: [new LambdaFunction(lambda, { maxEventAge: quarter, retryAttempts: 2 })],
  });
};
