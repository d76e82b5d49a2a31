import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** Where alarms go. A key of its own, because CloudWatch may not use the one that AWS manages for SNS. */
export const makeAlarmTopic = (scope: Construct, id: string, email: string | undefined): Topic => {
  const masterKey = new Key(scope, `${id}Key`, { description: 'Raamwerk: alarms', enableKeyRotation: true });
  masterKey.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
  const topic = new Topic(scope, id, { displayName: 'Raamwerk', masterKey, enforceSSL: true });
  topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  return topic;
};
