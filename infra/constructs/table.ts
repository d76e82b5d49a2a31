import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { tableDefinition } from '../../functions/platform/table.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table of `functions/platform/table.ts`, kept for good: neither a deletion of the stack nor one of the table itself removes it. */
export const makeTable = (scope: Construct, id: string): TableV2 =>
  new TableV2(scope, id, {
    partitionKey: text(tableDefinition.partitionKey),
    sortKey: text(tableDefinition.sortKey),
    globalSecondaryIndexes: tableDefinition.indexes.map((index) => ({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      projectionType: ProjectionType.ALL,
    })),
    billing: Billing.onDemand(),
    dynamoStream: StreamViewType[tableDefinition.streamView],
    timeToLiveAttribute: tableDefinition.timeToLive,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
