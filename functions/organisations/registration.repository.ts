import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Database } from '../platform/database.ts';
import { organisationIndex } from '../platform/keys/organisations.keys.ts';
import { organisationRecord } from './organisation.record.ts';

/** Which registered organisation an OVO code stands for. */
export const makeRegistrationRepository = ({ client, table }: Database) => ({
  /** KBO number by OVO code, one query each; a code that nobody is registered by is left out. */
  async kboNumbers(ovoCodes: readonly string[]): Promise<ReadonlyMap<string, Kbo>> {
    const found = await Promise.all(
      ovoCodes.map(async (ovo) => {
        const { gsi1pk, gsi1sk } = organisationIndex(ovo);
        const { Items = [] } = await client.send(
          new QueryCommand({
            TableName: table,
            IndexName: 'gsi1',
            KeyConditionExpression: 'gsi1pk = :pk AND gsi1sk = :sk',
            ExpressionAttributeValues: { ':pk': gsi1pk, ':sk': gsi1sk },
            Limit: 1,
          }),
        );
        return Items.map((item) => [ovo, organisationRecord.parse(item).kbo] as const);
      }),
    );
    return new Map(found.flat());
  },
});
export type RegistrationRepository = ReturnType<typeof makeRegistrationRepository>;
