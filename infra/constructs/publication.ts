import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { RaamwerkFunction } from './function.ts';

/** Everything that is published lies under this prefix, as in its address. */
export const publicationPrefix = 'catalogue/';

/** What the publisher reads as `RAAMWERK_PUBLICATION`. */
export const publicationAddress = (bucket: IBucket): string => `s3://${bucket.bucketName}`;

/** Reads and writes published files; does not list and does not delete. */
export const grantPublication = (publisher: RaamwerkFunction, bucket: IBucket): void => {
  publisher.lambda.addToRolePolicy(
    new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [bucket.arnForObjects(`${publicationPrefix}*`)] }),
  );
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  Validations.of(publisher).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${publicationPrefix}*]`,
    reason: 'Published files are named after their content, so only their prefix is known beforehand.',
  });
};
