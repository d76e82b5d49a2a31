import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { makeTable } from '../constructs/table.ts';

/** What cannot be made again: orders, the ledger, the catalogue. */
export class DataStack extends Stack {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Raamwerk: the table', terminationProtection: true });
    this.table = makeTable(this, 'Table');
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }
}
