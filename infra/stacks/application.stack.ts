import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Context, contexts } from '../../shared/contract/define-route.ts';
import { callEachNight } from '../constructs/clock.ts';
import { filesAddress, grantFiles, grantReadFiles } from '../constructs/files.ts';
import { RaamwerkFunction } from '../constructs/function.ts';
import { makeHttpApi } from '../constructs/http-api.ts';
import type { Login } from '../constructs/login.ts';
import { consumeStream } from '../constructs/stream-consumer.ts';

interface Props {
  readonly table: TableV2;
  readonly files: IBucket;
  readonly login: Login;
}

const pascalCase = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What functions are told beside the name of the table. */
const environmentOf = (files: IBucket): Partial<Record<Context, Readonly<Record<string, string>>>> => ({
  attachments: { RAAMWERK_FILES: filesAddress(files) },
  documents: { RAAMWERK_FILES: filesAddress(files) },
});

/**
 * The HTTP API: one function per context of the route table, the function that counts per model what is ordered, and
 * the one that proves the books each night; nothing that cannot be deployed anew.
 */
export class ApplicationStack extends Stack {
  readonly api: HttpApi;
  readonly functions: readonly RaamwerkFunction[];
  readonly projector: RaamwerkFunction;
  /** Changes that are not counted. */
  readonly uncounted: Queue;

  constructor(scope: Construct, id: string, { table, files, login }: Props) {
    super(scope, id, { description: 'Raamwerk: HTTP API and functions' });
    const environment = environmentOf(files);
    const byContext = Object.fromEntries(
      contexts.map((name) => [name, new RaamwerkFunction(this, pascalCase(name), { name, table, environment: environment[name] ?? {} })]),
    ) as Record<Context, RaamwerkFunction>;
    grantFiles(byContext.attachments, files);
    grantReadFiles(byContext.documents, files);
    this.projector = new RaamwerkFunction(this, 'Projector', { name: 'projector', table });
    this.uncounted = consumeStream(this, 'Sales', { table, consumer: this.projector });
    const reconciler = new RaamwerkFunction(this, 'Reconciler', { name: 'reconciler', table });
    callEachNight(this, 'Night', reconciler);
    this.functions = [...Object.values(byContext), this.projector, reconciler];
    this.api = makeHttpApi(this, 'HttpApi', { login, handlerOf: (context) => byContext[context].lambda });
    new CfnOutput(this, 'ApiEndpoint', { value: this.api.apiEndpoint });
  }
}
