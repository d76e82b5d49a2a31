import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type GetShardIteratorCommandInput,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import type { Database } from '../../../functions/platform/database.ts';

/** Where to begin in a shard: behind a record, at an iterator that was taken before, or at its oldest record. */
export type Position = { readonly after: string } | { readonly iterator: string } | 'oldest';

export interface Batch {
  readonly records: readonly StreamRecord[];
  /** Undefined when the shard is closed and read to its end. */
  readonly next: string | undefined;
}

/** The stream of the table, by the protocol that AWS and the embedded engine share. */
export const makeTableStream = async (database: Database, endpoint: string, region: string) => {
  const { Table } = await database.client.send(new DescribeTableCommand({ TableName: database.table }));
  const arn = Table?.LatestStreamArn;
  if (!arn) throw new Error(`the table ${database.table} has no stream`);
  const client = new DynamoDBStreamsClient({ endpoint, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const iteratorAt = async (shard: string, where: Pick<GetShardIteratorCommandInput, 'ShardIteratorType' | 'SequenceNumber'>) =>
    (await client.send(new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...where }))).ShardIterator;

  return {
    arn,
    /** Oldest first. */
    async shards(): Promise<readonly string[]> {
      const found: string[] = [];
      let from: string | undefined;
      do {
        const { StreamDescription } = await client.send(
          new DescribeStreamCommand({ StreamArn: arn, ...(from !== undefined && { ExclusiveStartShardId: from }) }),
        );
        found.push(...(StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? []));
        from = StreamDescription?.LastEvaluatedShardId;
      } while (from !== undefined);
      return found;
    },
    /** Where the next record will be. */
    async end(shard: string): Promise<Position> {
      const iterator = await iteratorAt(shard, { ShardIteratorType: 'LATEST' });
      return iterator === undefined ? 'oldest' : { iterator };
    },
    async iterator(shard: string, position: Position): Promise<string | undefined> {
      if (position === 'oldest') return await iteratorAt(shard, { ShardIteratorType: 'TRIM_HORIZON' });
      if ('iterator' in position) return position.iterator;
      return await iteratorAt(shard, { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position.after });
    },
    async read(iterator: string, most: number): Promise<Batch> {
      const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: most }));
      return { records: Records, next: NextShardIterator };
    },
  };
};

export type TableStream = Awaited<ReturnType<typeof makeTableStream>>;
