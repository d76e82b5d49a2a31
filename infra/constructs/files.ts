import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { RaamwerkFunction } from './function.ts';

/** Everything that people put in lies under this prefix (functions/platform/file-store.ts). */
export const filesPrefix = 'attachments/';

/** What a function reads as `RAAMWERK_FILES`. */
export const filesAddress = (bucket: IBucket): string => `s3://${bucket.bucketName}`;

const allow = (reader: RaamwerkFunction, bucket: IBucket, actions: string[]): void => {
  reader.lambda.addToRolePolicy(new PolicyStatement({ actions, resources: [bucket.arnForObjects(`${filesPrefix}*`)] }));
  // The bucket stands in another stack, so the rule names it by the export that the reference makes.
  const owner = Stack.of(bucket);
  const { 'Fn::ImportValue': name } = owner.resolve(owner.exportValue(bucket.bucketArn)) as { readonly 'Fn::ImportValue': string };
  Validations.of(reader).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${name}/${filesPrefix}*]`,
    reason: 'Files are named after an id and a hash that do not exist before somebody puts one in, so only their prefix is known.',
  });
};

/** Reads and adds files by the ids that the table knows; does not list and does not delete. */
export const grantFiles = (keeper: RaamwerkFunction, bucket: IBucket): void => allow(keeper, bucket, ['s3:GetObject', 's3:PutObject']);

/** Throws files away by the ids that the table knows; does not read them. The bucket keeps what was thrown away for a month. */
export const grantRemoveFiles = (clearer: RaamwerkFunction, bucket: IBucket): void => allow(clearer, bucket, ['s3:DeleteObject']);

/** Reads files by the ids that the table knows, to publish or to print them. */
export const grantReadFiles = (reader: RaamwerkFunction, bucket: IBucket): void => allow(reader, bucket, ['s3:GetObject']);
