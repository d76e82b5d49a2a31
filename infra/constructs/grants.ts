import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { tableDefinition } from '../../functions/platform/table.ts';
import type { Context } from '../../shared/contract/define-route.ts';

export type TableAction = 'BatchGetItem' | 'ConditionCheckItem' | 'DeleteItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem';
export type IndexName = (typeof tableDefinition.indexes)[number]['name'];

interface TableGrant {
  readonly table: readonly TableAction[];
  /** Indexes that are queried; nothing else can be done with one. */
  readonly indexes: readonly IndexName[];
}

/** Functions beside those of the contexts: the trigger of the login, the consumers of the table's stream, and what the clock calls. */
export type FunctionName = Context | 'publisher' | 'notifier' | 'projector' | 'rounds' | 'reconciler' | 'sign-in';

/**
 * Everything a function may do with the table, and a test holds it against the commands in its code.
 * DynamoDB authorises a transaction by the actions of its items: TransactWriteItems is PutItem, UpdateItem and
 * ConditionCheckItem. Nobody may scan, and nobody may delete: orders and ledger entries are only added to.
 */
export const tableGrants = {
  api: { table: ['GetItem'], indexes: [] },
  organisations: { table: ['BatchGetItem', 'GetItem', 'PutItem', 'Query'], indexes: ['gsi1', 'gsi2'] },
  frameworks: { table: ['BatchGetItem', 'GetItem', 'PutItem', 'Query'], indexes: ['gsi1', 'gsi2'] },
  catalogue: {
    table: ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    indexes: ['gsi1', 'gsi2'],
  },
  imports: { table: ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'Query'], indexes: ['gsi1', 'gsi2'] },
  quotes: {
    table: ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    indexes: ['gsi1', 'gsi2'],
  },
  ordering: { table: ['BatchGetItem', 'ConditionCheckItem', 'PutItem', 'Query', 'UpdateItem'], indexes: ['gsi1', 'gsi2'] },
  deliveries: { table: ['BatchGetItem', 'ConditionCheckItem', 'PutItem', 'Query', 'UpdateItem'], indexes: ['gsi1', 'gsi2'] },
  incidents: { table: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'], indexes: ['gsi1', 'gsi2'] },
  attachments: { table: ['BatchGetItem', 'PutItem'], indexes: ['gsi2'] },
  documents: { table: ['BatchGetItem', 'GetItem', 'Query'], indexes: ['gsi1', 'gsi2'] },
  notifications: { table: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'], indexes: ['gsi2'] },
  commissions: { table: ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'], indexes: ['gsi1', 'gsi2'] },
  publisher: { table: ['BatchGetItem', 'GetItem', 'Query'], indexes: ['gsi1'] },
  notifier: { table: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'], indexes: [] },
  projector: { table: ['PutItem', 'Query'], indexes: [] },
  rounds: { table: ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'], indexes: ['gsi1', 'gsi2'] },
  reconciler: { table: ['BatchGetItem', 'GetItem', 'Query'], indexes: ['gsi1', 'gsi2'] },
  'sign-in': { table: [], indexes: ['gsi1'] },
} as const satisfies Record<FunctionName, TableGrant>;

const allow = (grantee: IGrantable, actions: readonly TableAction[], resources: string[]): void => {
  if (actions.length > 0 && resources.length > 0)
    grantee.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources }));
};

/** Gives a function its row of `tableGrants`; the indexes by name, so that no wildcard is needed. */
export const grantTable = (name: FunctionName, grantee: IGrantable, table: TableV2): void => {
  const grant: TableGrant = tableGrants[name];
  allow(grantee, grant.table, [table.tableArn]);
  allow(
    grantee,
    ['Query'],
    grant.indexes.map((index) => `${table.tableArn}/index/${index}`),
  );
};
