import { describe, expect, test } from 'vitest';
import { type FunctionName, type IndexName, type TableAction, tableGrants } from '../../infra/constructs/grants.ts';
import { commandsUsed } from './commands-used.ts';
import { type Resource, synthesise } from './synthesised.ts';

const { ofType } = synthesise();
const names = Object.keys(tableGrants) as FunctionName[];
const commands = await commandsUsed(names);

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const roleOf = (name: FunctionName): unknown =>
  ofType('AWS::Lambda::Function').find(({ properties }) => properties.Description === `Raamwerk: ${name}`)?.properties.Role;
const referenceOf = (role: unknown) => (role as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'][0];
const policiesOf = (name: FunctionName): readonly Resource[] => {
  const role = referenceOf(roleOf(name));
  return ofType('AWS::IAM::Policy').filter(({ properties }) =>
    listed(properties.Roles).some((each) => (each as { Ref?: string }).Ref === role),
  );
};
const statementsOf = (name: FunctionName): readonly Statement[] =>
  policiesOf(name).flatMap(({ properties }) => (properties.PolicyDocument as { Statement: Statement[] }).Statement);
const actionsIn = (statement: Statement) => listed(statement.Action).map(String);
const isStream = (statement: Statement) => JSON.stringify(statement.Resource).includes('StreamArn');

describe.each(names)('the function %s', (name) => {
  test('may do with the table exactly what its code does', () => {
    const { table, indexes }: { table: readonly TableAction[]; indexes: readonly IndexName[] } = tableGrants[name];
    const granted = indexes.length > 0 ? [...table, 'Query'] : table;
    expect({ actions: [...new Set(granted)].sort(), indexes: [...indexes].sort() }).toEqual(commands.get(name));
  });

  test('has in its policy exactly its grants', () => {
    const statements = statementsOf(name).filter((statement) => !isStream(statement));
    const onTable = statements.filter((statement) => actionsIn(statement).some((action) => action.startsWith('dynamodb:')));
    const resources = onTable.flatMap((statement) =>
      listed(statement.Resource).map((resource) => ({ actions: actionsIn(statement), resource: JSON.stringify(resource) })),
    );
    const granted = new Set(resources.filter(({ resource }) => !resource.includes('/index/')).flatMap(({ actions }) => actions));
    const indexes = resources.filter(({ resource }) => resource.includes('/index/'));
    expect([...granted].sort()).toEqual(tableGrants[name].table.map((action) => `dynamodb:${action}`).sort());
    expect(indexes.map(({ resource }) => /index\/(\w+)/.exec(resource)?.[1]).sort()).toEqual([...tableGrants[name].indexes].sort());
    expect(indexes.flatMap(({ actions }) => actions).filter((action) => action !== 'dynamodb:Query')).toEqual([]);
  });

  test('names every resource, except to X-Ray', () => {
    const everything = statementsOf(name).filter((statement) => listed(statement.Resource).includes('*'));
    expect(everything.flatMap(actionsIn).filter((action) => !action.startsWith('xray:'))).toEqual([]);
    expect(
      statementsOf(name)
        .flatMap(actionsIn)
        .filter((action) => action.includes('*')),
    ).toEqual([]);
  });

  test('has a role and a log of its own and no managed policy', () => {
    const role = referenceOf(roleOf(name));
    const properties = ofType('AWS::IAM::Role').find(({ logicalId }) => logicalId === role)?.properties;
    expect(properties?.ManagedPolicyArns).toBeUndefined();
    expect(properties?.Policies).toBeUndefined();
    const logs = statementsOf(name).filter((statement) => actionsIn(statement).some((action) => action.startsWith('logs:')));
    expect(logs.flatMap(actionsIn).sort()).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
  });
});

test('files are written by the publisher under the catalogue, and by attachments under their own prefix; who publishes or prints what people put in only reads it, and only the rounds throw it away', () => {
  const onFiles = (name: FunctionName) => statementsOf(name).filter((each) => actionsIn(each).some((action) => action.startsWith('s3:')));
  const [read, write] = [['s3:GetObject'], ['s3:GetObject', 's3:PutObject']];
  const may = {
    attachments: [['/attachments/*', write]],
    documents: [['/attachments/*', read]],
    publisher: [
      ['/catalogue/*', write],
      ['/attachments/*', read],
    ],
    rounds: [['/attachments/*', ['s3:DeleteObject']]],
  } as const;
  expect(names.filter((name) => onFiles(name).length > 0)).toEqual(Object.keys(may));
  for (const [name, statements] of Object.entries(may)) {
    const found = onFiles(name as FunctionName);
    expect(found.map(actionsIn)).toEqual(statements.map(([, actions]) => actions));
    for (const [index, [prefix]] of statements.entries()) expect(JSON.stringify(found[index]?.Resource)).toContain(prefix);
  }
});

test('only the notifier and the rounds send mail, only as the address of the settings', () => {
  const mailing = (name: FunctionName) => statementsOf(name).filter((each) => actionsIn(each).some((action) => action.startsWith('ses:')));
  expect(names.filter((name) => mailing(name).length > 0)).toEqual(['notifier', 'rounds']);
  for (const name of ['notifier', 'rounds'] as const) {
    const [statement, ...others] = mailing(name);
    expect(others).toEqual([]);
    expect(statement).toMatchObject({
      Action: ['ses:SendEmail', 'ses:SendRawEmail'],
      Condition: { StringEquals: { 'ses:FromAddress': 'meldingen@raamwerk.example.be' } },
    });
    expect(JSON.stringify(statement?.Resource)).toMatch(/:identity\/raamwerk\.example\.be"/);
  }
});
