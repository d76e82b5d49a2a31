import { DescribeTableCommand, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import type { Database } from '../../../functions/platform/database.ts';
import { tableDefinition } from '../../../functions/platform/table.ts';

const isOn = async ({ client, table }: Database): Promise<boolean> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  return Table?.StreamSpecification?.StreamEnabled === true;
};

const set = async ({ client, table }: Database, on: boolean): Promise<void> => {
  await client.send(
    new UpdateTableCommand({
      TableName: table,
      StreamSpecification: on ? { StreamEnabled: true, StreamViewType: tableDefinition.streamView } : { StreamEnabled: false },
    }),
  );
};

/** Makes sure that the table has its stream, also when an earlier `withoutStream` was killed. */
export const streamOn = async (database: Database): Promise<void> => {
  if (!(await isOn(database))) await set(database, true);
};

/**
 * Does work while the table keeps no stream: a million records that nobody reads would take more time and room than
 * the items. Whoever follows the stream must begin anew after it.
 */
export const withoutStream = async (database: Database, work: () => Promise<void>): Promise<void> => {
  await set(database, false);
  try {
    await work();
  } finally {
    await set(database, true);
  }
};
