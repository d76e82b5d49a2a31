import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { type Context, contexts } from '../../shared/contract/define-route.ts';
import { RaamwerkFunction } from '../constructs/function.ts';
import { makeHttpApi } from '../constructs/http-api.ts';
import type { Login } from '../constructs/login.ts';

interface Props {
  readonly table: TableV2;
  readonly login: Login;
}

const pascalCase = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The HTTP API: one function per context of the route table, nothing that cannot be deployed anew. */
export class ApplicationStack extends Stack {
  readonly api: HttpApi;
  readonly functions: readonly RaamwerkFunction[];

  constructor(scope: Construct, id: string, { table, login }: Props) {
    super(scope, id, { description: 'Raamwerk: HTTP API and functions' });
    const byContext = Object.fromEntries(
      contexts.map((name) => [name, new RaamwerkFunction(this, pascalCase(name), { name, table })]),
    ) as Record<Context, RaamwerkFunction>;
    this.functions = Object.values(byContext);
    this.api = makeHttpApi(this, 'HttpApi', { login, handlerOf: (context) => byContext[context].lambda });
    new CfnOutput(this, 'ApiEndpoint', { value: this.api.apiEndpoint });
  }
}
