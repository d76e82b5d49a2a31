import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { makeLogBucket, makePrivateBucket } from '../constructs/buckets.ts';
import { makeTable } from '../constructs/table.ts';

/** What cannot be made again: orders, the ledger, the catalogue, and the files that people put in. */
export class DataStack extends Stack {
  readonly table: TableV2;
  /** Apart from everything that is published: only functions read it. */
  readonly files: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Raamwerk: the table and the files', terminationProtection: true });
    this.table = makeTable(this, 'Table');
    this.files = makePrivateBucket(this, 'Files', { logs: makeLogBucket(this, 'FileLogs') });
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }
}
