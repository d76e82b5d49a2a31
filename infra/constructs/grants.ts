import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { tableDefinition } from '../../functions/platform/table.ts';
import type { Context } from '../../shared/contract/define-route.ts';

type TableAction = 'BatchGetItem' | 'ConditionCheckItem' | 'DeleteItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem';

interface TableGrant {
  readonly table: readonly TableAction[];
  readonly indexes: readonly 'Query'[];
}

/** Functions beside those of the contexts: the trigger of the login and the consumer of the table's stream. */
export type FunctionName = Context | 'publisher' | 'sign-in';

/**
 * Everything a function may do with the table. DynamoDB authorises a transaction by the actions of its
 * items: TransactGetItems is GetItem, TransactWriteItems is PutItem, UpdateItem, ConditionCheckItem.
 * Nobody may scan, and nobody may delete: orders and ledger entries are only added to.
 */
export const tableGrants = {
  api: { table: [], indexes: [] },
  organisations: { table: ['GetItem'], indexes: [] },
  frameworks: { table: ['GetItem', 'Query'], indexes: ['Query'] },
  catalogue: { table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'], indexes: ['Query'] },
  ordering: { table: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'], indexes: ['Query'] },
  commissions: { table: ['GetItem', 'Query'], indexes: [] },
  publisher: { table: ['GetItem', 'Query'], indexes: ['Query'] },
  'sign-in': { table: [], indexes: ['Query'] },
} as const satisfies Record<FunctionName, TableGrant>;

const indexNames = tableDefinition.indexes.map((index) => index.name);

const named = (actions: readonly string[]) => actions.map((action) => `dynamodb:${action}`);

/** Gives a function its row of `tableGrants`; the indexes by name, so that no wildcard is needed. */
export const grantTable = (name: FunctionName, grantee: IGrantable, table: TableV2): void => {
  const grant: TableGrant = tableGrants[name];
  const principal = grantee.grantPrincipal;
  if (grant.table.length > 0)
    principal.addToPrincipalPolicy(new PolicyStatement({ actions: named(grant.table), resources: [table.tableArn] }));
  if (grant.indexes.length > 0)
    principal.addToPrincipalPolicy(
      new PolicyStatement({ actions: named(grant.indexes), resources: indexNames.map((index) => `${table.tableArn}/index/${index}`) }),
    );
};
