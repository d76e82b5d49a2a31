import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { makeLogBucket, makePrivateBucket } from '../constructs/buckets.ts';
import { makeDistribution } from '../constructs/distribution.ts';
import { filesAddress, grantReadFiles } from '../constructs/files.ts';
import { RaamwerkFunction } from '../constructs/function.ts';
import type { Login } from '../constructs/login.ts';
import { grantPublication, publicationAddress } from '../constructs/publication.ts';
import { consumeStream } from '../constructs/stream-consumer.ts';
import type { Settings } from './settings.ts';

interface Props {
  readonly settings: Settings;
  readonly table: TableV2;
  /** What people put in; of it the publisher makes public what goes with a published model. */
  readonly files: IBucket;
  readonly api: HttpApi;
  readonly login: Login;
}

/**
 * What the public reads: the site, the published catalogue and the function that publishes it, behind one
 * origin. Publisher and bucket stand here and not with the API, because bucket and distribution name each other.
 */
export class SiteStack extends Stack {
  readonly publisher: RaamwerkFunction;
  readonly failures: Queue;

  constructor(scope: Construct, id: string, { settings, table, files, api, login }: Props) {
    super(scope, id, { description: 'Raamwerk: site, published catalogue and CloudFront' });
    const logs = makeLogBucket(this, 'Logs');
    const site = makePrivateBucket(this, 'Site', { logs });
    const publication = makePrivateBucket(this, 'Publication', { logs });
    this.publisher = new RaamwerkFunction(this, 'Publisher', {
      name: 'publisher',
      table,
      environment: { RAAMWERK_PUBLICATION: publicationAddress(publication), RAAMWERK_FILES: filesAddress(files) },
    });
    grantPublication(this.publisher, publication);
    grantReadFiles(this.publisher, files);
    this.failures = consumeStream(this, 'Changes', { table, consumer: this.publisher });
    const distribution = makeDistribution(this, 'Distribution', { settings, site, publication, logs, api, login });
    new CfnOutput(this, 'SiteBucket', { value: site.bucketName });
    new CfnOutput(this, 'PublicationBucket', { value: publication.bucketName });
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId });
    new CfnOutput(this, 'DistributionHost', { value: distribution.distributionDomainName });
  }
}
