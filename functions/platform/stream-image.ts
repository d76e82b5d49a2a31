import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Item } from './record.ts';

/** An item as it was before or after a change, as the stream tells it. */
export type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

export const itemOf = (image: Image): Item | undefined => image && unmarshall(image as Parameters<typeof unmarshall>[0]);
