import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const guarded = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/** The library's own class misses its own interface under `exactOptionalPropertyTypes`: one says `?:`, the other `| undefined`. */
const seen = (bucket: Bucket) => bucket as IBucket;

/** Who asked for what, of the other buckets and of the distribution; thrown away after a year. */
export const makeLogBucket = (scope: Construct, id: string): IBucket => {
  const bucket = new Bucket(scope, id, {
    ...guarded,
    // CloudFront writes its logs by an access control list.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [{ expiration: Duration.days(365), abortIncompleteMultipartUploadAfter: Duration.days(7) }],
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'This bucket receives the access logs of the others; logging its own access would feed itself.',
  });
  return seen(bucket);
};

/** A bucket that nobody reads but CloudFront or the functions that are granted it. Versions make an overwritten file recoverable for a month. */
export const makePrivateBucket = (scope: Construct, id: string, { logs }: { readonly logs: IBucket }): IBucket =>
  seen(
    new Bucket(scope, id, {
      ...guarded,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(7) }],
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: `s3/${id.toLowerCase()}/`,
    }),
  );
